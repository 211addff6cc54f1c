#include "carelint/rule.h"
#include "carelint/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/image-alt",
      .title = "Every image has a text alternative, or says that it only decorates",
      .rationale =
          "A reader who cannot see the image hears its alternative text instead. Without an alt attribute a screen "
          "reader reads out the file name, or leaves the reader guessing what was there. An image that only decorates "
          "has an empty one: alt=\"\".",
      .severity = Severity::error,
      .tags = {"accessibility", "images"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.1.1 Non-text Content",
                   .url = "https://www.w3.org/TR/WCAG22/#non-text-content",
                   .date = "2023-10-05"}},
      .wcag = {"1.1.1"},
      .act = {"23a2a8"},
      .examples = {{.source = "<p><img src=lake.jpg></p>", .flagged = {"<img src=lake.jpg>"}},
                   {.source = "<p><img src=lake.jpg alt='A still lake at dawn'></p>"},
                   {.source = "<p><img src=line.png alt=''><img src=dot.png role=presentation></p>",
                    .explanation = "images that say they decorate"},
                   {.source = "<div aria-hidden=true><img src=dot.png></div>",
                    .explanation = "hidden from assistive technology"},
                   {.source = "<div style='display: none'><img src=dot.png></div>", .explanation = "nobody gets to it"},
                   {.source = "<p id=n>Map of the ward</p><img src=map.png aria-labelledby=n>"}},
  };
}

bool has_text(const Attribute* attribute) {
  return attribute != nullptr && attribute->value.find_first_not_of(" \t\r\n\f") != std::string_view::npos;
}

// The element's own style takes it away from everybody.
bool is_styled_away(const Node& node) {
  const Attribute* style = node.attribute("style");
  if (style == nullptr) return false;
  std::string plain;
  for (const char c : style->value) {
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
      plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  }
  return plain.find("display:none") != plain.npos || plain.find("visibility:hidden") != plain.npos;
}

class ImageAlt final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const std::span<const Node> nodes = article.document().nodes();
    for (std::size_t i = 0; i < nodes.size();) {
      const Node& node = nodes[i];
      if (node.is_element() && is_hidden(node)) {
        i += node.subtree_size;
        continue;
      }
      if (node.is("img") && lacks_alternative(node)) {
        context.report({.range = node.start_tag,
                        .message =
                            "this image has no text alternative; say in alt what it shows, or write alt=\"\" if it "
                            "only decorates"});
      }
      ++i;
    }
  }

 private:
  static bool is_hidden(const Node& node) {
    const Attribute* hidden = node.attribute("aria-hidden");
    return (hidden != nullptr && hidden->value == "true") || node.attribute("hidden") != nullptr ||
           node.is("template") || node.is("noscript") || is_styled_away(node);
  }

  static bool lacks_alternative(const Node& image) {
    if (image.attribute("alt") != nullptr || image.start_tag.empty()) return false;
    const Attribute* role = image.attribute("role");
    if (role != nullptr && is_one_of(role->value, "presentation", "none")) return false;
    return !has_text(image.attribute("aria-label")) && !has_text(image.attribute("aria-labelledby")) &&
           !has_text(image.attribute("title"));
  }
};

}  // namespace

RuleDefinition image_alt() {
  return define_rule<ImageAlt>(describe());
}

}  // namespace carelint

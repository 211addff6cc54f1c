#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <set>
#include <utility>

#include "accessibility/check.h"
#include "accessibility/css_values.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

constexpr Colour white{255, 255, 255, 1};
constexpr Colour black{0, 0, 0, 1};
constexpr Colour usual_link{0, 0, 238, 1};  // HTML Living Standard, 15.3.3: #0000EE

/// How text looks in an element, as far as it is known.
struct Look {
  std::optional<Colour> text;
  std::optional<Colour> behind;
  const Node* text_setter = nullptr;  ///< null for what a browser does by itself
  const Node* behind_setter = nullptr;
  bool picture_behind = false;
  bool exempt = false;             ///< disabled, a logo
  double opacity = 1;              ///< of the elements around, multiplied
  std::optional<Colour> backdrop;  ///< what lies behind the outermost of those that let it through
  bool shadowed = false;
  bool bold = false;
  std::optional<double> size = usual_font_size;
};

// WCAG 2.2, success criterion 1.4.3 Contrast (Minimum): 18 pt, or 14 pt bold, is large.
bool is_large(double size, bool bold) {
  return size >= 24 || (bold && size >= 14.0 * 4 / 3 - 0.01);
}

bool holds_letters(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0xC3; });
}

std::string with_two_digits(double ratio) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%.2f", std::floor(ratio * 100) / 100);
  return buffer;
}

class ContrastChecker {
 public:
  ContrastChecker(const AccessibilityTree& tree, AccessibilityDeviations& deviations)
      : tree_(tree), styles_(tree.styles()), deviations_(deviations) {}

  void run() {
    const std::span<const Node> nodes = tree_.article().document().nodes();
    if (!speaks_of_colours(nodes)) return;
    knows_rest_ = is_whole_page(tree_.article()) && !has_linked_sheet(nodes);
    unread_ = styles_.sheet_may_set("color") || styles_.sheet_may_set("background") ||
              styles_.sheet_may_set("background-color");
    looks_.resize(nodes.size());
    first_ = nodes.data();
    looks_[0] = {.text = knows_rest_ ? std::optional(black) : std::nullopt,
                 .behind = knows_rest_ ? std::optional(white) : std::nullopt};
    for (const Node& node : nodes.subspan(1)) {
      if (node.is_element()) {
        look(node) = look_of(node);
      } else if (node.kind == NodeKind::text && node.parent != nullptr && holds_letters(node.text)) {
        check(node);
      }
    }
  }

 private:
  Look& look(const Node& node) { return looks_[static_cast<std::size_t>(&node - first_)]; }

  bool speaks_of_colours(std::span<const Node> nodes) const {
    for (const char* property : {"color", "background", "background-color"}) {
      if (styles_.sheet_sets(property)) return true;
    }
    return std::any_of(nodes.begin(), nodes.end(), [](const Node& node) {
      if (!node.is_element()) return false;
      const Attribute* style = node.attribute("style");
      return (style != nullptr &&
              (holds_ignoring_case(style->value, "color") || holds_ignoring_case(style->value, "background"))) ||
             node.attribute("bgcolor") != nullptr || (node.is("font") && node.attribute("color") != nullptr);
    });
  }

  static bool has_linked_sheet(std::span<const Node> nodes) {
    return std::any_of(nodes.begin(), nodes.end(), [](const Node& node) {
      return (node.is("link") && holds_ignoring_case(value_of(node, "rel"), "stylesheet")) ||
             (node.is("style") && std::any_of(node.children().begin(), node.children().end(), [](const Node& child) {
                return holds_ignoring_case(child.text, "@import");
              }));
    });
  }

  Look look_of(const Node& node) {
    Look own = look(*node.parent);
    use_browser_defaults(node, own);
    const std::string size = styles_.resolved_value_of(node, "font-size");
    if (size.empty()) {
      if (own.size) *own.size *= usual_font_scale(node);
    } else {
      own.size = read_font_size(size, own.size.value_or(usual_font_size));
    }
    const std::string weight = lowered(styles_.value_of(node, "font-weight"));
    if (!weight.empty() && weight != "inherit")
      own.bold = is_one_of(weight, "bold", "bolder", "600", "700", "800", "900");
    read_text_colour(node, own);
    read_background(node, own);
    read_opacity(node, own);
    const std::string position = lowered(styles_.value_of(node, "position"));
    const bool lies_elsewhere = is_one_of(position, "absolute", "fixed") && own.behind_setter != &node;
    if (lies_elsewhere || !styles_.value_of(node, "background-clip").empty() ||
        !styles_.value_of(node, "-webkit-text-fill-color").empty())
      own.behind = std::nullopt;
    own.exempt = own.exempt || is_exempt(node);
    own.shadowed = own.shadowed || !styles_.value_of(node, "text-shadow").empty();
    return own;
  }

  void use_browser_defaults(const Node& node, Look& own) const {
    own.bold = own.bold || is_one_of(node.name, "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
    if (node.is("a") && has_attribute(node, "href")) {
      own.text = knows_rest_ ? std::optional(usual_link) : std::nullopt;
      own.text_setter = nullptr;
    } else if (is_one_of(node.name, "button", "input", "select", "textarea", "mark", "dialog")) {
      own.text = own.behind = std::nullopt;
      own.text_setter = own.behind_setter = nullptr;
    }
  }

  void read_text_colour(const Node& node, Look& own) {
    std::string value = styles_.resolved_value_of(node, "color");
    if (value.empty() && node.is("font")) value = value_of(node, "color");
    if (value.empty()) return;
    if (is_one_of(lowered(value), "inherit", "currentcolor", "unset")) {
      own.text = look(*node.parent).text;
      own.text_setter = look(*node.parent).text_setter;
      return;
    }
    own.text = read_colour(value);
    own.text_setter = &node;
  }

  void read_background(const Node& node, Look& own) const {
    std::string value = styles_.resolved_value_of(node, "background-color");
    const std::string shorthand = styles_.resolved_value_of(node, "background");
    const std::string image = lowered(shorthand + ' ' + styles_.resolved_value_of(node, "background-image"));
    if (image.find("url(") != image.npos || image.find("gradient(") != image.npos ||
        image.find("image-set(") != image.npos) {
      own.behind = std::nullopt;
      own.behind_setter = &node;
      own.picture_behind = true;
      return;
    }
    if (value.empty()) value = shorthand;
    if (value.empty()) value = value_of(node, "bgcolor");
    if (value.empty() || is_one_of(lowered(value), "none", "inherit", "unset", "initial", "0 0")) return;
    const std::optional<Colour> colour = read_colour(value);
    if (colour && colour->alpha == 0) return;
    own.picture_behind = own.picture_behind && colour && colour->alpha < 1;
    if (!colour) {
      own.behind = std::nullopt;
    } else if (colour->alpha == 1) {
      own.behind = colour;
    } else {
      own.behind = own.behind ? std::optional(blended(*colour, *own.behind)) : std::nullopt;
    }
    own.behind_setter = &node;
  }

  void read_opacity(const Node& node, Look& own) {
    const std::string value = styles_.value_of(node, "opacity");
    if (value.empty()) return;
    char* end = nullptr;
    const double opacity = std::strtod(value.c_str(), &end);
    if (end == value.c_str() || std::string_view(end).starts_with("%")) {
      own.text = std::nullopt;
    } else if (opacity < 1) {
      if (own.opacity == 1) own.backdrop = look(*node.parent).behind;
      own.opacity *= std::max(opacity, 0.0);
    }
  }

  // As it is seen where the element lets shine through what lies behind it; none where that is not known.
  static std::optional<Colour> seen(const std::optional<Colour>& colour, const Look& look) {
    if (!colour || look.opacity == 1) return colour;
    if (!look.backdrop) return std::nullopt;
    return blended({colour->red, colour->green, colour->blue, look.opacity}, *look.backdrop);
  }

  bool is_exempt(const Node& node) const {
    // What a browser shows that cannot play a film.
    if (is_one_of(node.name, "audio", "canvas", "iframe", "noscript", "object", "video")) return true;
    if (has_attribute(node, "disabled") || attribute_is(node, "aria-disabled", "true")) return true;
    if (holds_ignoring_case(value_of(node, "class"), "logo") || holds_ignoring_case(value_of(node, "id"), "logo"))
      return true;
    if (!node.is("label")) return false;
    const Node* field = tree_.by_id(value_of(node, "for"));
    if (field != nullptr && has_attribute(*field, "disabled")) return true;
    return std::any_of(node.descendants().begin(), node.descendants().end(), [](const Node& below) {
      return is_one_of(below.name, "input", "select", "textarea") && has_attribute(below, "disabled");
    });
  }

  void check(const Node& text) {
    const Node& node = *text.parent;
    const Look& own = look(node);
    const bool authored = own.text_setter != nullptr || own.behind_setter != nullptr;
    if (!authored || own.exempt || node.name_space != Namespace::html ||
        is_one_of(node.name, "title", "option", "style", "script"))
      return;
    if (!tree_.is_rendered(node) || !styles_.is_visible(node) || holds_template(text.text)) return;
    // A background that nobody set may be set elsewhere once the article is on its page.
    bool certain = !unread_ && own.size.has_value() && own.behind_setter != nullptr && !own.shadowed;
    std::optional<Colour> behind = own.behind;
    if (!behind && own.text_setter != nullptr && own.behind_setter == nullptr && !own.picture_behind) {
      behind = white;  // what most pages have
    }
    if (own.picture_behind && own.text && own.text_setter != nullptr) return report_picture(node, own);
    if (!own.text || !behind) return;
    const std::optional<Colour> text_seen = seen(blended(*own.text, *behind), own);
    const std::optional<Colour> behind_seen = seen(behind, own);
    if (!text_seen || !behind_seen || own.opacity == 0) return;
    const double ratio = contrast_ratio(*text_seen, *behind_seen);
    const double wanted = is_large(own.size.value_or(usual_font_size), own.bold) ? 3 : 4.5;
    if (ratio >= wanted) return;
    report(node, own, *text_seen, *behind_seen, ratio, wanted, certain);
  }

  // Once for what one element sets, and once for each pair of colours of a sheet.
  bool is_new(const Look& own, const std::string& pair) { return reported_.insert({inline_setter(own), pair}).second; }

  static const Node* inline_setter(const Look& own) {
    for (const Node* setter : {own.text_setter, own.behind_setter}) {
      if (setter != nullptr && setter->attribute("style") != nullptr &&
          (holds_ignoring_case(setter->attribute("style")->value, "color") ||
           holds_ignoring_case(setter->attribute("style")->value, "background")))
        return setter;
    }
    return nullptr;
  }

  SourceRange place_of(const Node& node, const Look& own) const {
    const Node* setter = inline_setter(own);
    if (setter != nullptr) return range_of(*setter, "style");
    return node.start_tag.empty() && own.text_setter != nullptr ? own.text_setter->start_tag : node.start_tag;
  }

  void report_picture(const Node& node, const Look& own) {
    if (!is_new(own, "picture")) return;
    deviations_.push_back(
        {.fault = AccessibilityFault::contrast,
         .range = place_of(node, own),
         .message = "this text lies on a picture; check that it stands out from every part of it, by at least 4.5 "
                    "to 1",
         .confidence = Confidence::needs_review});
  }

  void report(const Node& node, const Look& own, const Colour& text, const Colour& behind, double ratio, double wanted,
              bool certain) {
    const std::string pair = hexadecimal(text) + " on " + hexadecimal(behind);
    if (!is_new(own, pair)) return;
    AccessibilityDeviation deviation{AccessibilityFault::contrast, place_of(node, own),
                                     "this text, " + pair + (certain ? "" : " as far as carelint can tell") +
                                         ", has a contrast of " + with_two_digits(ratio) +
                                         " to 1; readers with low vision need " +
                                         (wanted == 3 ? "3 to 1 for large text" : "4.5 to 1")};
    if (!certain) deviation.confidence = Confidence::needs_review;
    offer_colour(own, behind, wanted, deviation);
    deviations_.push_back(std::move(deviation));
  }

  // The nearest colour on the way to black or white that is enough.
  static std::optional<Colour> readable(const Colour& colour, const Colour& behind, double wanted) {
    const bool darker = contrast_ratio(black, behind) >= contrast_ratio(white, behind);
    constexpr int steps = 100;
    for (int i = 1; i <= steps; ++i) {
      Colour mixed =
          blended({darker ? 0.0 : 255.0, darker ? 0.0 : 255.0, darker ? 0.0 : 255.0, double(i) / steps}, colour);
      mixed = {std::round(mixed.red), std::round(mixed.green), std::round(mixed.blue), 1};
      if (contrast_ratio(mixed, behind) >= wanted) return mixed;
    }
    return std::nullopt;
  }

  void offer_colour(const Look& own, const Colour& behind, double wanted, AccessibilityDeviation& deviation) const {
    const Attribute* style = own.text_setter == nullptr ? nullptr : own.text_setter->attribute("style");
    if (style == nullptr || own.text->alpha < 1 || own.opacity < 1) return;
    const std::optional<Colour> better = readable(*own.text, behind, wanted);
    if (!better) return;
    for (const StyleDeclaration& declaration : read_declarations(style->value)) {
      if (declaration.property != "color") continue;
      const std::size_t value = style->value.find(declaration.value, declaration.begin);
      if (value == style->value.npos || !style->value_map.is_contiguous(value, value + declaration.value.size()))
        return;
      deviation.fix_title = "write " + hexadecimal(*better);
      deviation.edits = {
          {style->value_map.source_range(value, value + declaration.value.size()), hexadecimal(*better)}};
    }
  }

  const AccessibilityTree& tree_;
  const Styles& styles_;
  bool knows_rest_ = false;  ///< no other sheet: what is not set is as the browser has it
  bool unread_ = false;      ///< a sheet sets colours behind selectors that are not read
  const Node* first_ = nullptr;
  std::vector<Look> looks_;
  std::set<std::pair<const Node*, std::string>> reported_;
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_contrast(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  ContrastChecker(tree, deviations).run();
}

}  // namespace carelint

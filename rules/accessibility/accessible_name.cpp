#include "accessibility/accessible_name.h"

#include <algorithm>
#include <unordered_set>

#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

constexpr unsigned deepest = 200;
constexpr std::size_t longest = 4000;  // nobody hears a longer name out
constexpr std::size_t most_nodes = 1000;

bool is_text_control(std::string_view role) {
  return is_one_of(role, "textbox", "searchbox");
}

std::string beginning_of(std::string_view text) {
  std::size_t end = std::min(text.size(), longest);
  while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string(text.substr(0, end));
}

class NameComputer {
 public:
  explicit NameComputer(const AccessibilityTree& tree) : tree_(tree) {}

  std::string run(const Node& node) { return with_single_spaces(name(node, Via::root, false, 0)); }

 private:
  /// How the computation came to a node.
  enum class Via { root, reference, label, content };

  std::string name(const Node& node, Via via, bool hidden_too, unsigned depth) {
    if (depth > deepest || visited_.size() > most_nodes || !visited_.insert(&node).second) return {};
    if (node.kind == NodeKind::text) return beginning_of(node.text);
    if (node.kind == NodeKind::comment && node.text.starts_with('?')) return "<?";  // PHP: what it writes is unknown
    if (!node.is_element()) return {};
    if (is_written_elsewhere(node)) return "{{}}";
    const bool hidden = !tree_.is_included(node);
    if (hidden && via == Via::content && !hidden_too) return shown_again(node, depth);
    const bool below_hidden = hidden_too || (hidden && via != Via::content);
    if (follows_references_) {
      const std::string labelled = by_reference(node, depth);
      if (!labelled.empty()) return labelled;
    }
    if (via == Via::content || via == Via::label || via == Via::reference) {
      const std::string value = embedded_value(node, via);
      if (!value.empty()) return value;
    }
    const std::string_view label = value_of(node, "aria-label");
    if (!label.empty()) return std::string(label);
    const std::string native = native_name(node, below_hidden, depth);
    if (!native.empty()) return native;
    if (takes_name_from_content(node, via)) {
      const std::string content = content_of(node, below_hidden, depth);
      if (!with_single_spaces(content).empty()) return content;
    }
    return std::string(tooltip(node));
  }

  std::string by_reference(const Node& node, unsigned depth) {
    std::string joined;
    for (const Node* target : tree_.referenced(node, "aria-labelledby")) {
      // Each referenced element may be visited again on its own way.
      NameComputer other(tree_);
      other.visited_ = visited_;
      other.follows_references_ = false;
      if (target == &node) other.visited_.erase(&node);
      const std::string part = other.name(*target, Via::reference, false, depth + 1);
      if (part.empty()) continue;
      joined += (joined.empty() ? "" : " ") + part;
      if (joined.size() >= longest) break;
    }
    return with_single_spaces(joined);
  }

  // What stands in a field inside of a label.
  std::string embedded_value(const Node& node, Via via) const {
    const std::string_view role = tree_.role(node);
    if (via == Via::reference && !is_text_control(role) && role != "combobox" && role != "listbox") return {};
    if (node.is("input") && is_text_control(role)) return std::string(value_of(node, "value"));
    if (role == "slider" || role == "spinbutton" || role == "scrollbar") {
      for (const char* attribute : {"aria-valuetext", "aria-valuenow", "value"}) {
        if (const auto value = value_of(node, attribute); !value.empty()) return std::string(value);
      }
    }
    if (!node.is("select")) return {};
    for (const Node& option : node.descendants()) {
      if (!option.is("option") || !has_attribute(option, "selected")) continue;
      std::string text;
      for (const Node& part : option.descendants()) text += part.text;
      return with_single_spaces(text);
    }
    return {};
  }

  std::string native_name(const Node& node, bool hidden_too, unsigned depth) {
    if (node.name_space == Namespace::svg) return svg_title(node);
    if (tree_.is_presentational(node) && tree_.explicit_role(node) == "presentation") return {};
    if (is_one_of(node.name, "img", "area")) return attribute_text(node, "alt");
    if (node.is("input")) return name_of_input(node, depth);
    if (is_one_of(node.name, "select", "textarea", "meter", "output", "progress", "button"))
      return name_of_labels(node, depth);
    if (node.is("fieldset")) return child_name(node, "legend", hidden_too, depth);
    if (node.is("table")) return child_name(node, "caption", hidden_too, depth);
    if (node.is("figure")) return child_name(node, "figcaption", hidden_too, depth);
    if (is_one_of(node.name, "optgroup", "option", "track")) return attribute_text(node, "label");
    return {};
  }

  // Template code is a name, if an unknown one.
  static std::string attribute_text(const Node& node, std::string_view attribute) {
    return std::string(value_of(node, attribute));
  }

  std::string svg_title(const Node& node) {
    for (const Node& child : node.children()) {
      if (child.is_element() && child.name == "title") {
        std::string text;
        for (const Node& part : child.descendants()) text += part.text;
        return with_single_spaces(text);
      }
    }
    if (node.name == "a") {
      const Attribute* title = node.attribute("xlink:title");
      if (title != nullptr) return std::string(trimmed_space(title->value));
    }
    return {};
  }

  std::string name_of_input(const Node& node, unsigned depth) {
    const std::string type = lowered(value_of(node, "type"));
    if (type == "image") {
      for (const char* attribute : {"alt", "title"}) {
        if (const auto value = value_of(node, attribute); !value.empty()) return std::string(value);
      }
      const std::string labelled = name_of_labels(node, depth);
      return labelled;
    }
    const std::string labelled = name_of_labels(node, depth);
    if (!labelled.empty()) return labelled;
    if (is_one_of(type, "button", "submit", "reset")) {
      const Attribute* value = node.attribute("value");
      if (value != nullptr) return std::string(trimmed_space(value->value));
      return type == "submit" ? "Submit" : type == "reset" ? "Reset" : "";
    }
    if (const auto title = value_of(node, "title"); !title.empty()) return std::string(title);
    return std::string(value_of(node, "placeholder"));
  }

  std::string name_of_labels(const Node& node, unsigned depth) {
    std::string joined;
    for (const Node* label : tree_.labels_of(node)) {
      const std::string part = name(*label, Via::label, false, depth + 1);
      if (!part.empty()) joined += (joined.empty() ? "" : " ") + part;
    }
    joined = with_single_spaces(joined);
    if (joined.empty() && node.is("textarea")) {
      const auto title = value_of(node, "title");
      return std::string(title.empty() ? value_of(node, "placeholder") : title);
    }
    return joined;
  }

  std::string child_name(const Node& node, std::string_view tag, bool hidden_too, unsigned depth) {
    for (const Node& child : node.children()) {
      if (child.is(tag))
        return with_single_spaces(name(child, hidden_too ? Via::reference : Via::label, hidden_too, depth + 1));
    }
    return {};
  }

  bool takes_name_from_content(const Node& node, Via via) const {
    if (via == Via::content) {
      // Controls are named by themselves; their content is no text of the label.
      return !is_one_of(node.name, "select", "textarea", "iframe", "audio", "video", "object", "canvas");
    }
    if (via != Via::root) return true;
    if (node.is("summary")) return true;
    const AriaRole* standard = tree_.standard_role(node);
    if (standard != nullptr && standard->name_from == NameFrom::contents) return true;
    return is_one_of(node.name, "label", "legend", "caption", "figcaption", "dt");
  }

  std::string content_of(const Node& node, bool hidden_too, unsigned depth) {
    std::string text;
    if (node.is("details") && !has_attribute(node, "open")) {
      for (const Node& child : node.children()) {
        if (is_summary_of_details(child)) return name(child, Via::content, hidden_too, depth + 1);
      }
    }
    for (const Node& child : node.children()) {
      if (tree_.owner_by_reference(child) != nullptr && tree_.owner_by_reference(child) != &node) continue;
      add_part(child, hidden_too, depth, text);
      if (text.size() >= longest || visited_.size() > most_nodes) return text;
    }
    if (tree_.styles().has_generated_words(node)) text += "{{}}";  // words that only the sheet knows
    for (const Node* owned : tree_.referenced(node, "aria-owns")) add_part(*owned, hidden_too, depth, text);
    return text;
  }

  // What is hidden by visibility can be shown again below.
  std::string shown_again(const Node& node, unsigned depth) {
    const Styles& styles = tree_.styles();
    if (!styles.is_invisible(node) || styles.is_removed(node) || tree_.is_aria_hidden(node)) return {};
    std::string text;
    for (const Node& child : node.children()) {
      if (child.is_element()) add_part(child, false, depth, text);
    }
    return text;
  }

  void add_part(const Node& child, bool hidden_too, unsigned depth, std::string& text) {
    const bool block = child.is_element() && tree_.styles().is_block(child);
    const std::string part = name(child, Via::content, hidden_too, depth + 1);
    if (block) text += ' ';
    text += part;
    if (block) text += ' ';
  }

  std::string_view tooltip(const Node& node) const {
    return tree_.is_presentational(node) && tree_.explicit_role(node) == "presentation" ? std::string_view{}
                                                                                        : value_of(node, "title");
  }

  const AccessibilityTree& tree_;
  std::unordered_set<const Node*> visited_;
  bool follows_references_ = true;  // not below a reference, so that chains end
};

void add_visible_text(const AccessibilityTree& tree, const Node& node, std::size_t limit, std::string& text) {
  for (const Node& child : node.children()) {
    if (text.size() >= limit) return;
    if (child.kind == NodeKind::text) {
      text += child.text;
      continue;
    }
    if (!child.is_element() || !tree.styles().is_visible(child) || !tree.is_rendered(child)) continue;
    const bool block = tree.styles().is_block(child);
    if (block) text += ' ';
    add_visible_text(tree, child, limit, text);
    if (block) text += ' ';
  }
}

}  // namespace

std::string accessible_name(const AccessibilityTree& tree, const Node& node) {
  return NameComputer(tree).run(node);
}

std::string visible_text(const AccessibilityTree& tree, const Node& node, std::size_t limit) {
  std::string text;
  add_visible_text(tree, node, limit, text);
  return with_single_spaces(text);
}

}  // namespace carelint

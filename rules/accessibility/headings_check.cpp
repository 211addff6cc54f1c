#include <algorithm>
#include <optional>

#include "accessibility/accessible_name.h"
#include "accessibility/check.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

std::optional<int> level_of(const Node& node) {
  const std::string_view given = value_of(node, "aria-level");
  if (given.size() == 1 && is_digit(given[0])) return given[0] - '0';
  if (node.name.size() == 2 && node.name[0] == 'h' && is_digit(node.name[1])) return node.name[1] - '0';
  return std::nullopt;
}

const Node* next_element(const Node& node) {
  const Node* end = node.parent + node.parent->subtree_size;
  for (const Node* next = &node + node.subtree_size; next < end; next += next->subtree_size) {
    if (next->is_element()) return next;
    if (next->kind == NodeKind::text && !trimmed_space(next->text).empty()) return nullptr;
  }
  return nullptr;
}

class HeadingChecker {
 public:
  HeadingChecker(const AccessibilityTree& tree, AccessibilityDeviations& deviations)
      : tree_(tree), deviations_(deviations) {}

  void run() {
    for (const Node& node : tree_.article().document().nodes()) {
      if (!node.is_element() || !is_written(tree_, node) || !tree_.is_included(node)) continue;
      if (tree_.role(node) == "heading") {
        check_level(node);
        count(node);
      } else if (node.is("p") || (node.is("div") && holds_one_line(node))) {
        check_bold(node);
      }
      if (is_one_of(node.name, "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "figure")) before_ = &node;
    }
    report_bold();
    report_page_heading();
  }

 private:
  static constexpr std::size_t least_text = 15;
  static constexpr std::size_t usual_text = 60;

  struct BoldParagraph {
    AccessibilityDeviation deviation;
    std::size_t introduced = 0;  ///< bytes of text right below
  };

  // What stands beside the article has an order of its own.
  void check_level(const Node& node) {
    if (!is_in_main_text(node)) return;
    const std::optional<int> level = level_of(node);
    if (!level) return;
    if (last_level_ > 0 && *level > last_level_ + 1) {
      const std::string last = std::to_string(last_level_);
      deviations_.push_back(
          {AccessibilityFault::heading_order, place_of(node),
           "this heading of level " + std::to_string(*level) + " follows one of level " + last +
               "; go down one level at a time, or readers who jump between headings think that a part is missing"});
    }
    last_level_ = *level;
  }

  void count(const Node& node) {
    if (node.closest("dialog") != nullptr || node.closest("template") != nullptr) return;
    if (first_ == nullptr) first_ = &node;
    if (level_of(node) != 1) return;
    if (top_ == nullptr) {
      top_ = &node;
    } else if (second_top_ == nullptr) {
      second_top_ = &node;
    }
  }

  void report_page_heading() {
    if (second_top_ != nullptr) {
      // The name of the site, and that of the article: argued about.
      const Node* header = top_->closest("header");
      const bool names_site =
          header != nullptr && header->closest("main") == nullptr && header->closest("article") == nullptr;
      deviations_.push_back({.fault = AccessibilityFault::page_heading,
                             .range = second_top_->start_tag,
                             .message =
                                 "the page has two headings of level 1, and each claims to name it; keep the one "
                                 "that names the article, and make this one a heading of level 2",
                             .confidence = names_site ? Confidence::needs_review : Confidence::certain,
                             .notes = {{"the first one", top_->start_tag}}});
    } else if (top_ == nullptr && first_ != nullptr) {
      deviations_.push_back({AccessibilityFault::page_heading, first_->start_tag,
                             "this page has no <h1>, so readers cannot jump straight to the text; make the title of "
                             "the article the <h1>"});
    }
  }

  // A <div> that is no more than a paragraph.
  static bool holds_one_line(const Node& node) {
    return std::all_of(node.descendants().begin(), node.descendants().end(), [](const Node& below) {
      return !below.is_element() || is_one_of(below.name, "strong", "b", "em", "i", "span", "font");
    });
  }

  // The one element that holds all of a node's text; the node itself where text stands right in it.
  static const Node* only_child(const Node& node) {
    const Node* only = nullptr;
    for (const Node& child : node.children()) {
      if (child.kind == NodeKind::text && is_blank(child.text)) continue;
      if (!child.is_element() || only != nullptr) return &node;
      only = &child;
    }
    return only == nullptr ? &node : only;
  }

  // A short paragraph, all of it bold or large, in front of running text.
  void check_bold(const Node& node) {
    if (!is_in_main_text(node) || is_set_apart(node)) return;
    const Node* bold = &node;
    while (!looks_like_heading(*bold)) {
      const Node* below = only_child(*bold);
      if (below == bold || !is_one_of(below->name, "strong", "b", "em", "i", "span", "font")) return;
      bold = below;
    }
    const std::string text = visible_text(tree_, node, usual_text * 2);
    if (!reads_like_heading(text)) return;
    const std::size_t introduced = text_introduced_by(node);
    if (introduced < least_text) return;
    AccessibilityDeviation deviation{
        AccessibilityFault::bold_heading, place_of(node),
        "this looks like a heading, but is only bold text, so a screen reader does not find it as "
        "a heading; make it one"};
    if (bold->parent == &node) offer_heading(node, *bold, deviation);
    bold_.push_back({std::move(deviation), introduced});
  }

  // One in front of a line or two may be something else; several are headings.
  void report_bold() {
    for (BoldParagraph& paragraph : bold_) {
      if (bold_.size() > 1 || paragraph.introduced >= usual_text) deviations_.push_back(std::move(paragraph.deviation));
    }
  }

  static bool is_set_apart(const Node& node) {
    for (const Node* above = node.parent; above != nullptr; above = above->parent) {
      if (is_one_of(above->name, "li", "td", "th", "blockquote", "figure", "figcaption", "caption", "address",
                    "details", "dd", "dt", "fieldset", "label", "button", "a"))
        return true;
      if (is_one_of(value_of(*above, "role"), "note", "alert", "status", "complementary")) return true;
    }
    return false;
  }

  // Bold or large, itself; not by what stands in it.
  bool looks_like_heading(const Node& node) const {
    if (is_one_of(node.name, "strong", "b")) return true;
    if (node.is("font")) {
      const std::string_view size = value_of(node, "size");
      return is_one_of(size, "5", "6", "7", "+2", "+3", "+4");
    }
    const std::string weight = lowered(tree_.styles().value_of(node, "font-weight"));
    if (is_one_of(weight, "bold", "bolder", "600", "700", "800", "900")) return true;
    if (tree_.styles().value_of(node, "font-size").empty()) return false;
    constexpr double large = 1.3;
    return tree_.styles().font_size(node) >= large * tree_.styles().font_size(*node.parent);
  }

  static bool reads_like_heading(std::string_view text) {
    constexpr std::size_t most_words = 10;
    constexpr std::size_t longest = 70;
    const std::vector<std::string_view> words = tokens_of(text);
    if (words.empty() || words.size() > most_words || text.size() > longest || holds_template(text)) return false;
    const char first = text.front();
    const bool begins = (first >= 'A' && first <= 'Z') || is_digit(first) || static_cast<unsigned char>(first) >= 0xC3;
    if (!begins || text.ends_with("\u2026") || text.ends_with("\u201d") || text.starts_with("\u201c")) return false;
    if (is_one_of(std::string_view(&text.back(), 1), ".", "!", ":", ";", ",", "\"", ")")) return false;
    const std::string lower = lowered(text);
    if (is_one_of(lower, "important", "note", "please note", "warning", "caution", "tip", "remember", "example",
                  "emergency"))
      return false;
    for (const std::string_view opening : {"by ", "written by", "reviewed by", "last ", "updated", "published", "note ",
                                           "call ", "text ", "dial ", "phone", "tel"}) {
      if (lower.starts_with(opening)) return false;
    }
    // A number to call, a date or a price is no heading.
    return std::count_if(text.begin(), text.end(), is_digit) < 3 && text.find('@') == text.npos;
  }

  // The size of the text right below that it would be the heading of; 0 where a heading stands right above, whose
  // second line it would be.
  std::size_t text_introduced_by(const Node& node) const {
    const Node* next = next_element(node);
    if (next == nullptr || !is_one_of(next->name, "p", "ul", "ol", "dl")) return 0;
    if (before_ != nullptr && before_->name.front() == 'h') return 0;
    return visible_text(tree_, *next, usual_text).size();
  }

  void offer_heading(const Node& node, const Node& bold, AccessibilityDeviation& deviation) const {
    if (node.end_tag.empty() || bold.end_tag.empty() || !node.attributes.empty()) return;
    const std::string level = "h" + std::to_string(std::clamp(last_level_ + 1, 2, 6));
    deviation.fix_title = "make it a heading, <" + level + ">";
    deviation.edits = {{{node.start_tag.begin, bold.start_tag.end}, "<" + level + ">"},
                       {{bold.end_tag.begin, node.end_tag.end}, "</" + level + ">"}};
  }

  const AccessibilityTree& tree_;
  int last_level_ = 0;
  const Node* before_ = nullptr;  ///< the last paragraph, heading, list, table or figure
  const Node* first_ = nullptr;
  const Node* top_ = nullptr;
  const Node* second_top_ = nullptr;
  std::vector<BoldParagraph> bold_;
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_headings(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  HeadingChecker(tree, deviations).run();
}

}  // namespace carelint

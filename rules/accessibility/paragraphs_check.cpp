#include <algorithm>
#include <optional>
#include <utility>

#include "accessibility/check.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

// What a line begins with that makes it look like an item: "• ", "2) ".
struct Marker {
  std::string_view sign;  ///< the bullet, or the sign behind the number
  unsigned number = 0;    ///< 0 for a bullet
  std::size_t size = 0;   ///< with the space behind it
  friend bool operator==(const Marker&, const Marker&) = default;
};

struct Line {
  const Block* block = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;
  Marker marker;
  std::string_view text() const { return block->text.substr(begin, end - begin); }
};

constexpr std::string_view bullets[] = {"\u2022", "\u25e6", "\u25aa", "\u25ab", "\u2023", "\u25cf",
                                        "\u25cb", "\u25a0", "\u00b7", "\u2713", "\u2714", "\u2192",
                                        "\u00bb", "*",      "-",      "\u2013", "\u2014"};

bool is_dash(std::string_view sign) {
  return is_one_of(sign, "-", "\u2013", "\u2014");
}

std::size_t space_at(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size()) {
    if (is_space(text[size])) {
      ++size;
    } else if (text.substr(size).starts_with("\u00a0")) {
      size += 2;
    } else {
      break;
    }
  }
  return size;
}

constexpr std::string_view roman_numbers[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};

unsigned roman_number(std::string_view letters) {
  const auto found = std::find(std::begin(roman_numbers), std::end(roman_numbers), letters);
  return found == std::end(roman_numbers) ? 0 : static_cast<unsigned>(found - std::begin(roman_numbers)) + 1;
}

// "iv." begins with a Roman number of two letters.
std::size_t roman_size(std::string_view line) {
  const std::size_t size = std::min(line.find_first_not_of("ivx"), line.size());
  return roman_number(line.substr(0, size)) > 0 ? size : 0;
}

std::optional<Marker> marker_of(std::string_view line) {
  for (const std::string_view bullet : bullets) {
    if (!line.starts_with(bullet)) continue;
    const std::size_t space = space_at(line.substr(bullet.size()));
    if (space == 0 || bullet.size() + space >= line.size()) return std::nullopt;
    return Marker{line.substr(0, bullet.size()), 0, bullet.size() + space};
  }
  std::size_t at = line.starts_with('(') ? 1 : 0;
  const std::size_t first = at;
  unsigned number = 0;
  constexpr std::size_t most_digits = 2;
  while (at < line.size() && at - first < most_digits && is_digit(line[at]))
    number = number * 10 + static_cast<unsigned>(line[at++] - '0');
  if (at == first && at < line.size() && line[at] >= 'a' && line[at] <= 'z')
    number = static_cast<unsigned>(line[at++] - 'a') + 1;
  if (const std::size_t size = roman_size(line.substr(first)); at <= first + 1 && size > 0) {
    number = roman_number(line.substr(first, size));
    at = first + size;
  }
  const bool letter = at > first && is_letter(line[at - 1]) && at == first + 1 && line[first] != 'i';
  if (number == 0 || at >= line.size() || !(line[at] == ')' || (line[at] == '.' && !letter && first == 0)))
    return std::nullopt;
  const std::size_t space = space_at(line.substr(at + 1));
  if (space == 0 || at + 1 + space >= line.size()) return std::nullopt;
  return Marker{line.substr(at, 1), number, at + 1 + space};
}

// "1. May", "2. June": days.
bool is_date(std::string_view rest) {
  const std::string word = lowered(rest.substr(0, rest.find_first_of(" ,.:")));
  return is_one_of(word, "january", "february", "march", "april", "may", "june", "july", "august", "september",
                   "october", "november", "december");
}

bool is_blank(const Node& node) {
  return node.kind == NodeKind::text && carelint::is_blank(node.text);
}

// Bold or in another font, and nothing else.
bool is_formatting(const Node& node) {
  if (!is_one_of(node.name, "b", "i", "em", "strong", "u", "span", "font", "br", "o:p")) return false;
  return std::all_of(node.attributes.begin(), node.attributes.end(), [](const Attribute& attribute) {
    return is_one_of(attribute.name, "style", "face", "size", "color");
  });
}

// Nothing but white space and line breaks, and nothing that a script could look for.
bool is_empty_paragraph(const Node& node) {
  if (!node.is("p") || node.start_tag.empty()) return false;
  // With a class and nothing at all in it, a script may fill it.
  const bool plain = std::all_of(node.attributes.begin(), node.attributes.end(), [&](const Attribute& attribute) {
    return is_one_of(attribute.name, "style", "align", "dir", "lang") ||
           (attribute.name == "class" && (attribute.value.empty() || node.subtree_size > 1));
  });
  return plain && std::all_of(node.descendants().begin(), node.descendants().end(),
                              [](const Node& below) { return is_blank(below) || is_formatting(below); });
}

class ParagraphChecker {
 public:
  ParagraphChecker(const AccessibilityTree& tree, AccessibilityDeviations& deviations)
      : tree_(tree), deviations_(deviations) {}

  void run() {
    find_lists();
    const bool sheet_justifies = tree_.styles().sheet_sets("text-align");
    for (const Node& node : tree_.article().document().nodes()) {
      if (!node.is_element() || node.start_tag.empty() || !tree_.is_included(node)) continue;
      if (node.is("p")) check_empty(node);
      if (is_one_of(node.name, "ul", "ol", "dl")) check_empty_list(node);
      if (node.is("br")) check_breaks(node);
      if (sheet_justifies || node.attribute("style") != nullptr || node.attribute("align") != nullptr)
        check_justified(node);
    }
  }

 private:
  void find_lists() {
    std::vector<Line> run;
    for (const Block& block : tree_.article().blocks()) {
      const bool looked_at = block.kind == BlockKind::paragraph && block.region == Region::main &&
                             !block.in_quotation && tree_.is_included(*block.node) &&
                             block.node->closest("address") == nullptr && tree_.role(*block.node) != "listitem";
      if (!looked_at) {
        close(run);
        led_in_ = false;
        continue;
      }
      for (std::size_t begin = 0; begin < block.text.size();) {
        const std::size_t end = std::min(block.text.find('\n', begin), block.text.size());
        const std::size_t first = begin + space_at(block.text.substr(begin, end - begin));
        const std::optional<Marker> marker = marker_of(block.text.substr(first, end - first));
        const bool goes_on = marker && !run.empty() && follows(run.back().marker, *marker);
        if (!goes_on) close(run);
        if (!marker) led_in_ = block.text.substr(0, end).ends_with(':');
        if (marker && !is_date(block.text.substr(first + marker->size, end - first - marker->size)))
          run.push_back({&block, first, end, *marker});
        begin = end + 1;
      }
    }
    close(run);
  }

  static bool follows(const Marker& before, const Marker& marker) {
    return before.sign == marker.sign && (marker.number == 0 ? before.number == 0 : marker.number == before.number + 1);
  }

  void close(std::vector<Line>& run) {
    const std::vector<Line> lines = std::move(run);
    run.clear();
    if (lines.empty()) return;
    const bool dashes = is_dash(lines.front().marker.sign);
    if (lines.size() < (dashes ? 3U : 2U)) return;
    if (dashes && !led_in_ && (is_dialogue(lines) || lines.front().marker.sign == "\u2014")) return;
    const Line& first = lines.front();
    AccessibilityDeviation deviation{
        AccessibilityFault::fake_list, first.block->map.source_range(first.begin, first.end),
        "these " + std::to_string(lines.size()) +
            " lines look like a list, but a screen reader does not announce one, nor how many items "
            "there are; make it " +
            (first.marker.number > 0 ? "an <ol>" : "a <ul>")};
    offer_list(lines, deviation);
    deviations_.push_back(std::move(deviation));
  }

  // In fiction a dash opens what somebody says.
  static bool is_dialogue(const std::vector<Line>& lines) {
    return std::any_of(lines.begin(), lines.end(), [](const Line& line) {
      return line.text().find_first_of("?!") != std::string_view::npos ||
             line.text().find("\u201d") != std::string_view::npos;
    });
  }

  // Paragraphs that stand one behind the other, each one item.
  void offer_list(const std::vector<Line>& lines, AccessibilityDeviation& deviation) const {
    const std::string list = lines.front().marker.number > 0 ? "ol" : "ul";
    if (lines.front().marker.number > 1) return;
    std::vector<Edit> edits;
    for (const Line& line : lines) {
      const Node& node = *line.block->node;
      const std::size_t behind = line.begin + line.marker.size;
      const bool whole = node.is("p") && node.attributes.empty() && !node.start_tag.empty() && !node.end_tag.empty() &&
                         line.begin == 0 && line.end == line.block->text.size() &&
                         node.parent == lines.front().block->node->parent && line.block->map.is_contiguous(0, behind);
      if (!whole) return;
      const bool first = &line == &lines.front();
      const bool last = &line == &lines.back();
      edits.push_back({node.start_tag, first ? "<" + list + "><li>" : "<li>"});
      edits.push_back({line.block->map.source_range(0, behind), ""});
      edits.push_back({node.end_tag, last ? "</li></" + list + ">" : "</li>"});
    }
    deviation.fix_title = "make it a list";
    deviation.edits = std::move(edits);
  }

  // All items blank: said to be a list of so many items that say nothing.
  void check_empty_list(const Node& list) {
    bool any = false;
    for (const Node& item : list.children()) {
      if (!item.is_element()) continue;
      any = true;
      if (!is_one_of(item.name, "li", "dt", "dd") || !item.attributes.empty()) return;
      const bool blank = std::all_of(item.descendants().begin(), item.descendants().end(), [](const Node& below) {
        return is_blank(below) || is_formatting(below) || is_empty_paragraph(below);
      });
      if (!blank) return;
    }
    if (any ? list.attribute("role") != nullptr : !list.is("dl") || list.subtree_size > 1) return;
    AccessibilityDeviation deviation{AccessibilityFault::empty_list, list.start_tag,
                                     "nothing stands in this list, but a screen reader announces it; take it out"};
    if (!has_attribute(list, "id") && !has_attribute(list, "class") && !list.end_tag.empty()) {
      deviation.fix_title = "take it out";
      deviation.edits = {{list.range, ""}};
      deviation.applicability = Applicability::safe;
    }
    deviations_.push_back(std::move(deviation));
  }

  void check_empty(const Node& node) {
    if (!is_empty_paragraph(node)) return;
    for (const Node* before = before_in_parent(node); before != nullptr; before = before_in_parent(*before)) {
      if (is_empty_paragraph(*before)) return;  // the first of a run speaks for all
      if (!is_blank(*before)) break;
    }
    if (is_alone(node)) return;
    AccessibilityDeviation deviation{
        AccessibilityFault::empty_paragraph, node.start_tag,
        "this paragraph is empty, and some screen readers stop at it and say \"blank\"; leave "
        "space with a style sheet"};
    deviation.fix_title = "take it out";
    deviation.applicability = Applicability::safe;
    const Node* end = node.parent + node.parent->subtree_size;
    for (const Node* next = &node; next < end && (is_empty_paragraph(*next) || is_blank(*next));
         next += next->subtree_size) {
      if (next->is_element()) deviation.edits.push_back({next->range, ""});
    }
    deviations_.push_back(std::move(deviation));
  }

  // Asked once for each parent, whatever the number of its paragraphs.
  bool is_alone(const Node& node) {
    if (std::exchange(last_parent_, node.parent) != node.parent) {
      const auto says_something = [](const Node& sibling) {
        return sibling.is_element() ? !is_empty_paragraph(sibling)
                                    : sibling.kind == NodeKind::text && !is_blank(sibling);
      };
      is_all_empty_ = std::none_of(node.parent->children().begin(), node.parent->children().end(), says_something);
    }
    return is_all_empty_;
  }

  // Siblings are not linked: the way back leads over the node just in front, which may lie deeper.
  static const Node* before_in_parent(const Node& node) {
    const Node* before = &node - 1;
    if (before == node.parent) return nullptr;
    while (before->parent != node.parent) before = before->parent;
    return before;
  }

  void check_breaks(const Node& node) {
    constexpr unsigned too_many = 3;
    for (const Node* before = before_in_parent(node); before != nullptr; before = before_in_parent(*before)) {
      if (before->is("br")) return;  // the first of a run speaks for all
      if (!is_blank(*before)) break;
    }
    unsigned count = 0;
    SourceRange range = node.range;
    const Node* end = node.parent + node.parent->subtree_size;
    for (const Node* next = &node; next < end && (next->is("br") || is_blank(*next)); next += next->subtree_size) {
      if (!next->is("br")) continue;
      ++count;
      range = hull(range, next->range);
    }
    if (count < too_many) return;
    for (const char* verse : {"pre", "address", "blockquote"}) {
      if (node.closest(verse) != nullptr) return;
    }
    deviations_.push_back({AccessibilityFault::empty_paragraph, range,
                           "these line breaks leave space, and some screen readers say \"blank\" for each; begin a new "
                           "paragraph, and leave space with a style sheet"});
  }

  void check_justified(const Node& node) {
    const Attribute* align = node.attribute("align");
    const bool by_attribute = align != nullptr && attribute_is(node, "align", "justify");
    const bool by_style = lowered(tree_.styles().value_of(node, "text-align")).starts_with("justify");
    if ((!by_attribute && !by_style) || !holds_running_text(node)) return;
    const Attribute* style = node.attribute("style");
    const bool by_sheet = !by_attribute && (style == nullptr || !holds_ignoring_case(style->value, "justify"));
    if (by_sheet && std::exchange(sheet_reported_, true)) return;
    AccessibilityDeviation deviation{AccessibilityFault::justified_text,
                                     by_attribute ? range_of(*align)
                                     : by_sheet   ? node.start_tag
                                                  : range_of(*style),
                                     "text stretched to both edges has uneven gaps, which make it hard to "
                                     "read with dyslexia or low vision; align it left"};
    if (by_attribute) {
      deviation.fix_title = "take the alignment out";
      deviation.edits = {without(tree_.article(), *align)};
    }
    deviations_.push_back(std::move(deviation));
  }

  // More than a line of text that no element below aligns otherwise.
  bool holds_running_text(const Node& node) const {
    constexpr std::size_t line = 80;
    std::size_t size = 0;
    const std::span<const Node> below = node.descendants();
    for (std::size_t i = 0; i < below.size();) {
      const bool aligned = below[i].is_element() && !tree_.styles().value_of(below[i], "text-align").empty();
      if (below[i].kind == NodeKind::text) size += below[i].text.size();
      if (size > line) return true;
      i += aligned ? below[i].subtree_size : 1;
    }
    return false;
  }

  const AccessibilityTree& tree_;
  const Node* last_parent_ = nullptr;
  bool is_all_empty_ = false;
  bool sheet_reported_ = false;
  bool led_in_ = false;  ///< the line in front of the run ends in a colon
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_paragraphs(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  ParagraphChecker(tree, deviations).run();
}

}  // namespace carelint

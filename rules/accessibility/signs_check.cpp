#include <algorithm>
#include <optional>

#include "accessibility/check.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

// A sign that is shown as a picture and read out by its name. Unicode Technical Standard 51, Emoji 16.0 (2024-09-10):
// the blocks that hold such signs, without those that text uses by itself (arrows, ticks, stars of ratings).
bool is_emoji(char32_t value) {
  return (value >= 0x1F300 && value <= 0x1F64F) || (value >= 0x1F680 && value <= 0x1F6FF) ||
         (value >= 0x1F900 && value <= 0x1FAFF) || (value >= 0x1F1E6 && value <= 0x1F1FF) ||
         (value >= 0x1F7E0 && value <= 0x1F7EB) || (value >= 0x2600 && value <= 0x26FF) || value == 0x2705 ||
         value == 0x2728 || value == 0x274C || value == 0x2763 || value == 0x2764 || value == 0x2B50 || value == 0x2757;
}

// Joiners, variation selectors and skin tones belong to the sign in front.
bool belongs_to_sign(char32_t value) {
  return value == 0x200D || value == 0xFE0F || value == 0xFE0E || (value >= 0x1F3FB && value <= 0x1F3FF) ||
         value == 0x20E3;
}

struct Sign {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// A digit in a box: U+FE0F and U+20E3 behind it.
std::size_t keycap_size(std::string_view text) {
  if (!is_digit(text.front())) return 0;
  for (const std::string_view box : {"\ufe0f\u20e3", "\u20e3"}) {
    if (text.substr(1).starts_with(box)) return 1 + box.size();
  }
  return 0;
}

// The signs of a text, flags as one.
std::vector<Sign> signs_of(std::string_view text) {
  std::vector<Sign> signs;
  bool joined = false;
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      const std::size_t keycap = keycap_size(text.substr(i));
      if (keycap > 0) signs.push_back({i, i + keycap});
      i += std::max<std::size_t>(keycap, 1);
      joined = false;
      continue;
    }
    const CodePoint point = code_point_at(text, i);
    const std::size_t size = std::max<std::size_t>(point.size, 1);
    const bool goes_on = !signs.empty() && signs.back().end == i;
    if (goes_on && (belongs_to_sign(point.value) || joined)) {
      signs.back().end = i + size;
      joined = point.value == 0x200D;
    } else if (is_emoji(point.value)) {
      signs.push_back({i, i + size});
      joined = point.value >= 0x1F1E6 && point.value <= 0x1F1FF;
    }
    i += size;
  }
  return signs;
}

constexpr std::size_t most_signs = 3;
constexpr std::size_t longest_sign = 32;  // bytes, of one with its joiners

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

constexpr WordSet small_words({"a",   "all", "and", "any", "are", "as",  "at",  "be",  "but", "by",  "can", "did",
                               "do",  "for", "get", "go",  "had", "has", "he",  "her", "him", "his", "how", "i",
                               "if",  "in",  "is",  "it",  "let", "may", "me",  "my",  "no",  "not", "now", "of",
                               "off", "on",  "one", "or",  "our", "out", "own", "say", "see", "she", "so",  "the",
                               "to",  "too", "try", "two", "up",  "use", "was", "way", "we",  "why", "yes", "you"});

// "IMPORTANT", "DON'T": four letters or more with a vowel, as words have.
bool is_long_word(std::string_view folded) {
  constexpr std::size_t shortest = 4;
  return folded.size() >= shortest && folded.find_first_of("aeiouy") != folded.npos &&
         std::all_of(folded.begin(), folded.end(), [](char c) { return is_letter(c) || c == '\''; });
}

bool is_in_capitals(const Token& token) {
  bool any = false;
  if (token.text.front() == token.folded.front()) return false;
  for (const char c : token.text) {
    if (c >= 'a' && c <= 'z') return false;
    any = any || is_capital(c);
  }
  return any;
}

class SignChecker {
 public:
  SignChecker(const AccessibilityTree& tree, AccessibilityDeviations& deviations)
      : tree_(tree), deviations_(deviations) {}

  void run() {
    for (const Node& node : tree_.article().document().nodes()) {
      if (node.kind == NodeKind::text && node.parent != nullptr && holds_picture(node.text)) check_text(node);
    }
    find_bullets();
    for (const Block& block : tree_.article().blocks()) {
      const bool read = block.is_prose() || block.kind == BlockKind::heading || block.kind == BlockKind::table_cell ||
                        block.kind == BlockKind::caption || block.kind == BlockKind::control;
      if (read && is_english(block.language.empty() ? tree_.article().language() : block.language))
        check_capitals(block);
    }
  }

 private:
  static bool holds_picture(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
      const auto byte = static_cast<unsigned char>(c);
      return byte >= 0xF0 || byte == 0xE2 || byte == 0xEF;
    });
  }

  void check_text(const Node& node) {
    const std::vector<Sign> signs = signs_of(node.text);
    if (signs.empty() || !is_heard(*node.parent)) return;
    check_amid_words(node, signs);
    for (std::size_t first = 0; first < signs.size();) {
      std::size_t last = first;
      while (last + 1 < signs.size() && is_blank(between(node.text, signs[last], signs[last + 1]))) ++last;
      if (last - first + 1 >= most_signs) {
        deviations_.push_back({AccessibilityFault::emoji_run,
                               node.text_map.source_range(signs[first].begin, signs[last].end),
                               "a screen reader reads the name of each of these " + std::to_string(last - first + 1) +
                                   " emoji, one after the other; keep one, or hide them with aria-hidden=\"true\""});
      }
      first = last + 1;
    }
  }

  // In front of one line after the other: three of them make one finding.
  void find_bullets() {
    std::size_t run = 0;
    SourceRange first;
    for (const Block& block : tree_.article().blocks()) {
      const bool looked_at = block.is_prose() && !block.in_quotation;
      for (std::size_t begin = 0; begin < block.text.size();) {
        const std::size_t end = std::min(block.text.find('\n', begin), block.text.size());
        const std::vector<Sign> signs =
            looked_at ? signs_of(block.text.substr(begin, std::min(end - begin, longest_sign))) : std::vector<Sign>{};
        const bool bullet = !signs.empty() && signs.front().begin == 0 && !hides_signs(*block.node);
        run = bullet ? run + 1 : 0;
        if (run == 1) first = block.map.source_range(begin, begin + signs.front().end);
        if (run == most_signs) {
          deviations_.push_back(
              {AccessibilityFault::emoji_run, first,
               "a screen reader reads the name of this emoji, and of those at the start of the next lines; "
               "hide them with aria-hidden=\"true\", or use a list"});
        }
        begin = end + 1;
      }
    }
  }

  bool hides_signs(const Node& node) const {
    constexpr std::uint32_t most_nodes = 200;  // of a line or an item
    if (node.subtree_size > most_nodes || !is_heard(node)) return true;
    return std::any_of(node.descendants().begin(), node.descendants().end(), [&](const Node& below) {
      return below.is_element() && (!tree_.is_included(below) || tree_.role(below) == "img");
    });
  }

  // "We 👏 need 👏 to talk": read out in the middle of the sentence.
  void check_amid_words(const Node& node, const std::vector<Sign>& signs) {
    const std::string_view text = node.text;
    for (const Sign& sign : signs) {
      const std::string_view before = trimmed_space(text.substr(0, sign.begin));
      const std::string_view behind = trimmed_space(text.substr(sign.end));
      const bool amid = !before.empty() && is_letter(before.back()) && !behind.empty() && behind.front() >= 'a' &&
                        behind.front() <= 'z';
      if (!amid) continue;
      deviations_.push_back(
          {AccessibilityFault::emoji_run, node.text_map.source_range(sign.begin, sign.end),
           "a screen reader reads the name of this emoji in the middle of the sentence; write the word, or "
           "put the emoji at the end"});
      return;
    }
  }

  static std::string_view between(std::string_view text, const Sign& before, const Sign& behind) {
    return text.substr(before.end, behind.begin - before.end);
  }

  bool is_heard(const Node& parent) const {
    if (!tree_.is_included(parent)) return false;
    for (const Node* above = &parent; above != nullptr && above->is_element(); above = above->parent) {
      if (tree_.role(*above) == "img" ||
          is_one_of(above->name, "title", "code", "pre", "script", "style", "blockquote"))
        return false;
    }
    return true;
  }

  // Three words or more in capitals, most of them no abbreviations.
  void check_capitals(const Block& block) {
    if (!tree_.is_included(*block.node)) return;
    const std::span<const Token> tokens = block.tokens;
    for (std::size_t i = 0; i < tokens.size();) {
      std::size_t words = 0;
      std::size_t plain = 0;
      std::size_t long_words = 0;
      std::size_t end = i;
      std::size_t last = i;
      for (; end < tokens.size(); ++end) {
        const Token& token = tokens[end];
        if (token.kind == TokenKind::word) {
          if (!is_in_capitals(token) || token.marks.has(Mark::code)) break;
          ++words;
          const bool is_long = is_long_word(token.folded);
          long_words += is_long ? 1U : 0U;
          plain += is_long || small_words.contains(token.folded) ? 1U : 0U;
          last = end;
        } else if (token.kind == TokenKind::number || is_one_of(token.text, ".", "!", "?", ":", ";", "(", ")", "&")) {
          break;
        }
      }
      constexpr std::size_t least_words = 3;
      if (words >= least_words && 3 * plain >= 2 * words && (long_words > 1 || plain > 2))
        report(block, tokens[i], tokens[last]);
      i = end + 1;
    }
  }

  void report(const Block& block, const Token& first, const Token& last) {
    const std::size_t begin = block.offset_of(first.text);
    deviations_.push_back({AccessibilityFault::all_caps,
                           block.map.source_range(begin, block.offset_of(last.text) + last.text.size()),
                           "words in capitals lose the shapes that readers know them by, and some screen readers spell "
                           "them out; write them in lower case, and in <strong> where they matter"});
  }

  const AccessibilityTree& tree_;
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_signs(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  SignChecker(tree, deviations).run();
}

}  // namespace carelint

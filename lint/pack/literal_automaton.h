// Finds many short ASCII literals in one pass over a text (Aho and Corasick, 1975).
#ifndef CARELINT_PACK_LITERAL_AUTOMATON_H
#define CARELINT_PACK_LITERAL_AUTOMATON_H

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace carelint {

/// Built once, then only read. Case and typography of the text do not matter: capitals count as small letters, every
/// white space as a space, soft hyphens not at all.
class LiteralAutomaton {
 public:
  LiteralAutomaton();

  /// `literal` is folded ASCII as RegexShape gives it. To be called before build(). False when the automaton would
  /// grow too large for one more.
  bool add(std::string_view literal, std::uint32_t value);
  void build();
  bool empty() const { return nodes_.size() == 1; }

  /// Calls visit(value) for each occurrence of a literal.
  template <class Visit>
  void scan(std::string_view text, Visit visit) const {
    std::uint32_t row = 0;
    for (std::size_t i = 0; i < text.size();) {
      const auto byte = static_cast<unsigned char>(text[i]);
      std::uint32_t next = 0;
      if (byte < 0x80) {
        ++i;
        next = next_[row + class_of_[byte]];
      } else if (!step_beyond_ascii(text, i, row, next)) {
        continue;
      }
      row = next & ~has_output;
      if ((next & has_output) == 0) continue;
      for (std::uint32_t node = outputs_[row / class_count_]; node != 0; node = outputs_[nodes_[node].fail]) {
        for (std::uint32_t at = nodes_[node].first_value; at != 0; at = values_[at].next) visit(values_[at].value);
      }
    }
  }

 private:
  /// Children and values are lists by index, 0 at the end: many small vectors would cost a program that starts often.
  struct Node {
    std::uint32_t first_child = 0;
    std::uint32_t next_sibling = 0;
    std::uint32_t first_value = 0;
    std::uint32_t fail = 0;  ///< the node of the longest ending of this one's literal
    std::uint8_t byte = 0;   ///< that leads here
  };
  struct Value {
    std::uint32_t value = 0;
    std::uint32_t next = 0;
  };

  static constexpr std::uint32_t has_output = 0x80000000;

  /// Reads one character. False when it stands for nothing, so that the row is as before.
  bool step_beyond_ascii(std::string_view text, std::size_t& offset, std::uint32_t row, std::uint32_t& next) const;
  std::uint32_t child_of(std::uint32_t node, std::uint8_t byte) const;
  void link();

  std::array<std::uint8_t, 128> class_of_{};
  std::uint32_t class_count_ = 1;  ///< class 0 is every character that no literal holds
  std::vector<Node> nodes_;
  std::vector<Value> values_;           ///< the first is none
  std::vector<std::uint32_t> next_;     ///< for each node and class: where the next node's row begins, and has_output
  std::vector<std::uint32_t> outputs_;  ///< for each node: itself or the nearest on its way of failures that has values
};

}  // namespace carelint

#endif

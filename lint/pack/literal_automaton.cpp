#include "pack/literal_automaton.h"

#include "pack/characters.h"

namespace carelint {
namespace {

constexpr std::size_t max_nodes = 100'000;

}  // namespace

LiteralAutomaton::LiteralAutomaton() : nodes_(1) {}

std::uint32_t LiteralAutomaton::child_of(std::uint32_t node, std::uint8_t byte) const {
  for (const Edge& edge : nodes_[node].edges) {
    if (edge.byte == byte) return edge.target;
  }
  return 0;
}

bool LiteralAutomaton::add(std::string_view literal, std::uint32_t value) {
  if (literal.empty() || nodes_.size() + literal.size() > max_nodes) return false;
  std::uint32_t node = 0;
  for (const char c : literal) {
    const auto byte = static_cast<std::uint8_t>(c);
    std::uint32_t child = child_of(node, byte);
    if (child == 0) {
      child = static_cast<std::uint32_t>(nodes_.size());
      nodes_[node].edges.push_back({byte, child});
      nodes_.emplace_back();
    }
    node = child;
  }
  nodes_[node].values.push_back(value);
  return true;
}

void LiteralAutomaton::build() {
  for (const Node& node : nodes_) {
    for (const Edge& edge : node.edges) {
      if (class_of_[edge.byte] == 0) class_of_[edge.byte] = static_cast<std::uint8_t>(class_count_++);
    }
  }
  link();
  for (std::size_t c = 'A'; c <= 'Z'; ++c) class_of_[c] = class_of_[c + ('a' - 'A')];
  for (const char c : {'\n', '\t', '\r', '\f'}) class_of_[static_cast<std::size_t>(c)] = class_of_[' '];
}

void LiteralAutomaton::link() {
  next_.assign(nodes_.size() * class_count_, 0);
  outputs_.assign(nodes_.size(), 0);
  std::vector<std::uint32_t> queue = {0};  // breadth first: a node's failure is nearer to the root, so done before it
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const std::uint32_t node = queue[i];
    const std::uint32_t fail = nodes_[node].fail;
    outputs_[node] = nodes_[node].values.empty() ? outputs_[fail] : node;
    for (std::uint32_t column = 0; node != 0 && column < class_count_; ++column) {
      next_[node * class_count_ + column] = next_[fail * class_count_ + column];
    }
    for (const Edge& edge : nodes_[node].edges) {
      std::uint32_t& next = next_[node * class_count_ + class_of_[edge.byte]];
      nodes_[edge.target].fail = next;
      next = edge.target;
      queue.push_back(edge.target);
    }
  }
  for (std::uint32_t& next : next_) next = next * class_count_ | (outputs_[next] != 0 ? has_output : 0);
}

bool LiteralAutomaton::step_beyond_ascii(std::string_view text, std::size_t& offset, std::uint32_t row,
                                         std::uint32_t& next) const {
  const CodePoint character = code_point_at(text, offset);
  offset += character.size;
  unsigned char byte = 0;
  switch (role_of(character.value)) {
    case CharacterRole::ignorable: return false;
    case CharacterRole::space: byte = ' '; break;
    case CharacterRole::apostrophe: byte = '\''; break;
    case CharacterRole::hyphen: byte = '-'; break;
    case CharacterRole::ordinary: break;
  }
  next = next_[row + class_of_[byte]];
  return true;
}

}  // namespace carelint

#include "pack/literal_automaton.h"

#include <algorithm>

#include "pack/characters.h"

namespace carelint {
namespace {

constexpr std::size_t max_nodes = 100'000;

}  // namespace

LiteralAutomaton::LiteralAutomaton() : nodes_(1), values_(1) {
  constexpr std::size_t usual_size = 8192;
  nodes_.reserve(usual_size);
  values_.reserve(usual_size);
}

std::uint32_t LiteralAutomaton::child_of(std::uint32_t node, std::uint8_t byte) const {
  std::uint32_t child = nodes_[node].first_child;
  while (child != 0 && nodes_[child].byte != byte) child = nodes_[child].next_sibling;
  return child;
}

bool LiteralAutomaton::add(std::string_view literal, std::uint32_t value) {
  if (literal.empty() || nodes_.size() + literal.size() > max_nodes) return false;
  std::uint32_t node = 0;
  for (const char c : literal) {
    const auto byte = static_cast<std::uint8_t>(c);
    std::uint32_t child = child_of(node, byte);
    if (child == 0) {
      child = static_cast<std::uint32_t>(nodes_.size());
      nodes_.push_back({.next_sibling = nodes_[node].first_child, .byte = byte});
      nodes_[node].first_child = child;
    }
    node = child;
  }
  values_.push_back({value, nodes_[node].first_value});
  nodes_[node].first_value = static_cast<std::uint32_t>(values_.size() - 1);
  return true;
}

void LiteralAutomaton::build() {
  for (const Node& node : nodes_) {
    if (node.byte != 0 && class_of_[node.byte] == 0) class_of_[node.byte] = static_cast<std::uint8_t>(class_count_++);
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
    outputs_[node] = nodes_[node].first_value == 0 ? outputs_[fail] : node;
    const auto rows = next_.begin();
    if (node != 0) std::copy_n(rows + fail * class_count_, class_count_, rows + node * class_count_);
    for (std::uint32_t child = nodes_[node].first_child; child != 0; child = nodes_[child].next_sibling) {
      std::uint32_t& next = next_[node * class_count_ + class_of_[nodes_[child].byte]];
      nodes_[child].fail = next;
      next = child;
      queue.push_back(child);
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

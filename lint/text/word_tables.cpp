#include "text/word_tables.h"

#include <stdexcept>
#include <string>

namespace carelint {
namespace {

constexpr unsigned bits_of_letter = SyllableKey::bits_of_letter;
constexpr std::uint64_t apostrophe = 27;
constexpr std::uint64_t before_word = 28;
constexpr std::uint64_t after_word = 29;

std::uint64_t code_of(char c) {
  if (c >= 'a' && c <= 'z') return static_cast<std::uint64_t>(c - 'a' + 1);
  if (c == '\'') return apostrophe;
  if (c == '^') return before_word;
  if (c == '$') return after_word;
  throw std::invalid_argument(std::string("no letter: '") + c + "'");
}

std::uint64_t code_at(std::string_view word, std::ptrdiff_t at) {
  if (at < 0) return before_word;
  return at < static_cast<std::ptrdiff_t>(word.size()) ? code_of(word[static_cast<std::size_t>(at)]) : after_word;
}

std::uint64_t add_left(std::uint64_t key, std::uint64_t code, unsigned distance) {
  return key | code << (bits_of_letter * (SyllableKey::longest_side + distance));
}

std::uint64_t add_right(std::uint64_t key, std::uint64_t code, unsigned distance) {
  return key | code << (bits_of_letter * distance);
}

}  // namespace

std::uint64_t SyllableKey::of(std::string_view word, std::size_t at, unsigned left, unsigned right) {
  const auto place = static_cast<std::ptrdiff_t>(at);
  std::uint64_t key = code_at(word, place);
  for (unsigned i = 1; i <= right; ++i) key = add_right(key, code_at(word, place + i), i);
  for (unsigned i = 1; i <= left; ++i) key = add_left(key, code_at(word, place - static_cast<std::ptrdiff_t>(i)), i);
  return key;
}

std::uint64_t SyllableKey::parse(std::string_view context, std::uint32_t& right_key, unsigned& left_length) {
  const std::size_t bar = context.find('|');
  if (bar > longest_side || bar + 1 >= context.size() || context.size() - bar - 2 > longest_side) {
    throw std::invalid_argument("no context of a letter: '" + std::string(context) + "'");
  }
  left_length = static_cast<unsigned>(bar);
  const std::string_view letter_and_right = context.substr(bar + 1);
  std::uint64_t key = 0;
  for (unsigned i = 0; i < letter_and_right.size(); ++i) key = add_right(key, code_of(letter_and_right[i]), i);
  right_key = static_cast<std::uint32_t>(key);
  for (unsigned i = 1; i <= left_length; ++i) key = add_left(key, code_of(context[bar - i]), i);
  return key;
}

unsigned SyllableTable::count(std::string_view word) const {
  const auto left_lengths = [&](std::uint32_t key) -> unsigned {
    for (std::size_t slot = SyllableKey::slot(key, rights.size()); rights[slot].key != 0;
         slot = (slot + 1) & (rights.size() - 1)) {
      if (rights[slot].key == key) return rights[slot].left_lengths;
    }
    return 0;
  };
  const auto find = [&](std::uint64_t key) -> const Context* {
    for (std::size_t slot = SyllableKey::slot(key, contexts.size()); contexts[slot].key != 0;
         slot = (slot + 1) & (contexts.size() - 1)) {
      if (contexts[slot].key == key) return &contexts[slot];
    }
    return nullptr;
  };
  const auto nuclei_of = [&](std::uint64_t whole_key) -> unsigned {
    for (unsigned right = SyllableKey::longest_side + 1; right-- > 0;) {
      const auto right_key = static_cast<std::uint32_t>(whole_key & SyllableKey::mask(0, right));
      const unsigned lengths = left_lengths(right_key);
      for (unsigned left = SyllableKey::longest_side + 1; lengths != 0 && left-- > 0;) {
        if ((lengths >> left & 1U) == 0) continue;
        if (const Context* context = find(whole_key & SyllableKey::mask(left, right))) return context->nuclei;
      }
    }
    return 0;
  };
  unsigned nuclei = 0;
  for (std::size_t at = 0; at < word.size(); ++at) {
    nuclei += nuclei_of(SyllableKey::of(word, at, SyllableKey::longest_side, SyllableKey::longest_side));
  }
  return nuclei;
}

}  // namespace carelint

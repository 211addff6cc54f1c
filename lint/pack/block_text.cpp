#include "pack/block_text.h"

#include <algorithm>

#include "pack/characters.h"

namespace carelint {
namespace {

bool is_code(const Token& token) {
  return token.marks.has(Mark::code);
}

bool needs_copy(const Block& block) {
  const auto is_special = [](char c) { return static_cast<unsigned char>(c) >= 0x80 || c == '\n'; };
  return std::any_of(block.text.begin(), block.text.end(), is_special) ||
         std::any_of(block.tokens.begin(), block.tokens.end(), is_code);
}

/// What stands for a character; empty when it is gone, the character itself when it stays.
std::string_view replacement_of(CodePoint character, std::string_view written, Typography typography) {
  const CharacterRole role = role_of(character.value);
  if (role == CharacterRole::ignorable) return {};
  if (character.value == U'\n') return " ";
  if (typography == Typography::as_written) return written;
  switch (role) {
    case CharacterRole::space: return " ";
    case CharacterRole::apostrophe: return "'";
    case CharacterRole::hyphen: return "-";
    default: return written;
  }
}

}  // namespace

BlockText::BlockText(const Block& block, Typography typography) : text_(block.text) {
  if (needs_copy(block)) copy(block, typography);
}

void BlockText::copy(const Block& block, Typography typography) {
  copy_.reserve(block.text.size());
  alignments_.push_back({});
  const auto put = [&](std::string_view text, std::size_t begin, std::size_t end) {
    copy_ += text;
    if (text.size() != end - begin) {
      alignments_.push_back({static_cast<std::uint32_t>(copy_.size()), static_cast<std::uint32_t>(end)});
    }
  };
  auto token = block.tokens.begin();
  const auto skip_to_code = [&] {
    while (token != block.tokens.end() && !is_code(*token)) ++token;
    return token == block.tokens.end() ? block.text.size() : block.offset_of(token->text);
  };
  std::size_t next_code = skip_to_code();
  for (std::size_t i = 0; i < block.text.size();) {
    if (i == next_code) {
      i += token->text.size();
      put("\xEF\xBF\xBC", next_code, i);
      ++token;
      next_code = skip_to_code();
      continue;
    }
    const CodePoint character = code_point_at(block.text, i);
    put(replacement_of(character, block.text.substr(i, character.size), typography), i, i + character.size);
    i += character.size;
  }
  text_ = copy_;
}

std::uint32_t BlockText::to_block(std::size_t offset) const {
  if (alignments_.empty()) return static_cast<std::uint32_t>(offset);
  const auto after = std::upper_bound(alignments_.begin(), alignments_.end(), offset,
                                      [](std::size_t value, const Alignment& a) { return value < a.text; });
  const Alignment& alignment = *(after - 1);
  return static_cast<std::uint32_t>(alignment.block + (offset - alignment.text));
}

std::uint32_t BlockText::from_block(std::size_t offset) const {
  if (alignments_.empty()) return static_cast<std::uint32_t>(offset);
  const auto after = std::upper_bound(alignments_.begin(), alignments_.end(), offset,
                                      [](std::size_t value, const Alignment& a) { return value < a.block; });
  const Alignment& alignment = *(after - 1);
  const std::size_t ahead = alignment.text + (offset - alignment.block);
  return static_cast<std::uint32_t>(after == alignments_.end() ? ahead : std::min<std::size_t>(ahead, after->text));
}

}  // namespace carelint

#include "pack/pieces.h"

#include <span>

namespace carelint {
namespace {

Piece piece_of(const Block& block, std::string_view part) {
  const auto begin = static_cast<std::uint32_t>(block.offset_of(part));
  return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

/// Puts neighbours together as far as they fit.
void append(std::vector<Piece>& pieces, Piece piece) {
  if (!pieces.empty() && piece.end - pieces.back().begin <= longest_piece) {
    pieces.back().end = piece.end;
  } else {
    pieces.push_back(piece);
  }
}

void append_tokens(std::vector<Piece>& pieces, const Block& block, std::span<const Token> tokens) {
  for (const Token& token : tokens) {
    if (token.text.size() <= longest_piece) append(pieces, piece_of(block, token.text));
  }
}

}  // namespace

std::vector<Piece> pieces_of(const Block& block, Unit unit) {
  if (unit == Unit::block && block.text.size() <= longest_piece) return {piece_of(block, block.text)};
  std::vector<Piece> pieces;
  for (const Sentence& sentence : block.sentences) {
    if (sentence.text.size() > longest_piece) {
      append_tokens(pieces, block, sentence.tokens);
    } else if (unit == Unit::sentence) {
      pieces.push_back(piece_of(block, sentence.text));
    } else {
      append(pieces, piece_of(block, sentence.text));
    }
  }
  if (block.sentences.empty()) append_tokens(pieces, block, block.tokens);
  return pieces;
}

}  // namespace carelint

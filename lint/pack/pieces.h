// The parts of a block that an expression is matched on, one after the other.
#ifndef CARELINT_PACK_PIECES_H
#define CARELINT_PACK_PIECES_H

#include <cstdint>
#include <vector>

#include "carelint/article.h"

namespace carelint {

enum class Unit : std::uint8_t { block, sentence };

/// Offsets in a block's text.
struct Piece {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// No piece is longer than this, so that an expression whose cost grows with the square of its text stays bounded.
inline constexpr std::uint32_t longest_piece = 8 * 1024;

/// The whole block, or each of its sentences. What is too long is cut at the ends of sentences, or else of tokens; a
/// token that is too long by itself is left out.
std::vector<Piece> pieces_of(const Block& block, Unit unit);

}  // namespace carelint

#endif

// The text of a block as patterns see it, and the way back to the block's own text.
#ifndef CARELINT_PACK_BLOCK_TEXT_H
#define CARELINT_PACK_BLOCK_TEXT_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/article.h"

namespace carelint {

/// How much of the typography a pattern sees.
enum class Typography : std::uint8_t {
  plain,       ///< every white space is a space, apostrophes are ', hyphens are -
  as_written,  ///< only a line feed is a space, so that rules about punctuation see what stands there
};

/// Either way soft hyphens and zero-width characters are gone, and each token in code is one U+FFFC. Views the block,
/// which must outlive it.
class BlockText {
 public:
  BlockText(const Block& block, Typography typography);
  BlockText(const BlockText&) = delete;
  BlockText& operator=(const BlockText&) = delete;

  std::string_view text() const { return text_; }

  /// Offsets of code points, between text() and Block::text. Characters that are gone count to what stands before.
  std::uint32_t to_block(std::size_t offset) const;
  std::uint32_t from_block(std::size_t offset) const;

 private:
  /// From here on the two texts run side by side, until the next one.
  struct Alignment {
    std::uint32_t text = 0;
    std::uint32_t block = 0;
  };

  void copy(const Block& block, Typography typography);

  std::string_view text_;
  std::string copy_;
  std::vector<Alignment> alignments_;
};

}  // namespace carelint

#endif

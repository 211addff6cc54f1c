// A block while it is built: its text with the way back to the source, not yet cut into words.
#ifndef CARELINT_TEXT_TEXT_BLOCK_H
#define CARELINT_TEXT_TEXT_BLOCK_H

#include <cstdint>
#include <string>
#include <vector>

#include "carelint/article.h"
#include "carelint/document.h"

namespace carelint {

/// From an offset in the block's text onwards, these marks hold.
struct MarkRun {
  std::uint32_t text_begin = 0;
  Marks marks;
};

struct TextBlock {
  BlockKind kind = BlockKind::paragraph;
  Region region = Region::main;
  std::uint8_t level = 0;
  bool in_quotation = false;
  std::string_view language;
  const Node* node = nullptr;
  std::string text;
  std::vector<OffsetPiece> pieces;
  std::vector<MarkRun> marks;
};

/// Collects the text of one block, collapsing white space as a browser does.
class TextCollector {
 public:
  bool empty() const { return text_.empty(); }

  /// Appends the text of a node. `map` leads from `text` to the source.
  void append(std::string_view text, OffsetMap map, Marks marks, bool preserve_space);
  /// Appends a line break that stands for a source range, such as that of a <br>.
  void append_break(SourceRange range);
  /// White space that stands for something shown between words, such as an image.
  void append_space(SourceRange range);

  /// Moves what was collected into `block`, without white space at its end, and starts anew.
  void move_into(TextBlock& block);

 private:
  void append_run(std::string_view run, SourceRange source, bool verbatim);
  void flush_space();
  void mark(Marks marks);

  std::string text_;
  std::vector<OffsetPiece> pieces_;
  std::vector<MarkRun> marks_;
  SourceRange space_;  // white space not yet written
  bool space_pending_ = false;
};

}  // namespace carelint

#endif

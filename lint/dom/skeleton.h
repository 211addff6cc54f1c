// A page with its running text cut out, for the HTML parser to read in its place.
#ifndef CARELINT_DOM_SKELETON_H
#define CARELINT_DOM_SKELETON_H

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/source.h"

namespace carelint {

/// Gumbo reads a page letter by letter, a token for each, and most letters of an article are text that says nothing of
/// its structure. A skeleton has the markup, the white space and the character references as they are. Each longer run
/// of other text is one private code point (U+F0000 and up), as different for the parser from white space as the run's
/// first letter is, and no two alike: where one comes out of the parser, so would have the run.
///
/// Whoever reads the parser's output has to see that each placeholder comes out once, in a text. Where one does not,
/// the parser took the run for something else than text, and the page has to be parsed as it is.
///
/// A view: the source has to outlive it. Offsets are bytes, the source below 4 GiB. Not for several threads at once,
/// not even to look: it remembers where it looked last.
class Skeleton {
 public:
  struct Cut {
    std::uint32_t at = 0;  ///< of the placeholder in the skeleton
    SourceRange source;    ///< what it stands for
  };
  static constexpr std::uint32_t placeholder_size = 4;  ///< bytes
  static constexpr char placeholder_lead = '\xF3';      ///< the first of them; no run holds it

  /// The page as it is, without a cut.
  explicit Skeleton(std::string_view source) : text_(source) {}
  /// `texts` are the stretches of the source that the parser reads as text outside of tags, comments and raw text
  /// elements, in order. Without a cut where the source has private code points or marked sections of its own.
  Skeleton(std::string_view source, std::span<const SourceRange> texts);

  Skeleton(const Skeleton&) = delete;
  Skeleton& operator=(const Skeleton&) = delete;

  std::string_view text() const { return text_; }
  std::span<const Cut> cuts() const { return cuts_; }

  /// The source of a place in the skeleton that does not lie inside of a placeholder.
  std::uint32_t source_of(std::uint32_t offset) const;
  /// The cut that begins there; null for none.
  const Cut* cut_at(std::uint32_t offset) const;

 private:
  void add_text(std::string_view source, SourceRange range);
  void add_run(std::string_view source, std::uint32_t begin, std::uint32_t end);
  /// The first cut behind the offset, counted from 0.
  std::size_t cut_behind(std::uint32_t offset) const;

  std::string buffer_;
  std::string_view text_;
  std::vector<Cut> cuts_;
  mutable std::size_t last_ = 0;  ///< what was found last: most questions come in order
};

}  // namespace carelint

#endif

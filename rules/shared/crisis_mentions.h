// Where an article names a crisis line or an emergency number.
#ifndef CARELINT_RULES_SHARED_CRISIS_MENTIONS_H
#define CARELINT_RULES_SHARED_CRISIS_MENTIONS_H

#include <span>
#include <string_view>
#include <vector>

#include "carelint/article.h"
#include "shared/crisis_lines.h"
#include "shared/telephone_numbers.h"

namespace carelint {

/// A number that reaches one line or several; 116 123 answers in many countries.
struct LineMention {
  const TelephoneNumber* number = nullptr;
  const Block* block = nullptr;          ///< null for a link around no text
  std::vector<const CrisisLine*> lines;  ///< never empty; in the order of the table

  /// The first line that serves a region, or the first of all for an empty region; null when there is none.
  const CrisisLine* in(std::string_view region) const;
  /// Whether one of its lines in the region is no emergency service and has not been superseded.
  bool is_current_help(std::string_view region) const;
};

/// The name or an alias of a service, in [begin, end) of the block's text. Several services may share it.
struct NameMention {
  std::vector<const CrisisService*> services;  ///< never empty
  const Block* block = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;

  SourceRange range() const { return block->map.source_range(begin, end); }
};

/// The numbers among TelephoneNumbers that reach one of the lines. A number of six digits or fewer counts where its
/// surroundings offer it ("call 988", "Samaritans: 116 123", a tel: link), not as a year, a count or a page; the song
/// "1-800-273-8255" does not count. A link and the number in its text are one mention.
std::vector<LineMention> mentions_of(const Article& article, std::span<const CrisisLine> lines);

class CrisisMentions {
 public:
  static constexpr std::string_view analysis_id = "shared/crisis-mentions";
  static constexpr int analysis_version = 1;

  explicit CrisisMentions(const Article& article);

  std::span<const LineMention> lines() const { return lines_; }
  std::span<const NameMention> names() const { return names_; }

 private:
  void read_names(const Block& block);

  std::vector<LineMention> lines_;
  std::vector<NameMention> names_;
};

}  // namespace carelint

#endif

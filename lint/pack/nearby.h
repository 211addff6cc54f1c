// The conditions of a rule on what stands around the words that it found.
#ifndef CARELINT_PACK_NEARBY_H
#define CARELINT_PACK_NEARBY_H

#include <optional>
#include <span>
#include <vector>

#include "carelint/article.h"
#include "pack/guards.h"
#include "pack/pack.h"

namespace carelint {

/// Reads no more of the article than the conditions ask, and only once something was found. Views both, which must
/// outlive it; used by one thread.
class Surroundings {
 public:
  Surroundings(const Article& article, std::span<const PackCondition> conditions);

  /// True when all conditions hold for the words found.
  bool allow(const Use& use);

 private:
  bool article_has_phrase(std::size_t condition);

  const Article* article_;
  std::span<const PackCondition> conditions_;
  std::vector<std::optional<bool>> in_article_;  ///< by condition, once it was looked for
};

}  // namespace carelint

#endif

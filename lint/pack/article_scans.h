// What the pack rules of a run keep on an article.
#ifndef CARELINT_PACK_ARTICLE_SCANS_H
#define CARELINT_PACK_ARTICLE_SCANS_H

#include <deque>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "carelint/article.h"
#include "pack/block_text.h"
#include "pack/phrase_table.h"

namespace carelint {

/// An analysis: article.get<ArticleScans>(). Like the article, used by one thread at a time.
class ArticleScans {
 public:
  static constexpr std::string_view analysis_id = "pack/scans";
  static constexpr int analysis_version = 1;

  explicit ArticleScans(const Article& article);

  /// Made on first use for each table.
  const PhraseScan& scan(const std::shared_ptr<const PhraseTable>& table) const;
  /// Of a block by its index; made on first use.
  const BlockText& block_text(std::size_t block, Typography typography) const;

 private:
  const Article* article_;
  mutable std::deque<std::pair<std::shared_ptr<const PhraseTable>, PhraseScan>> scans_;
  mutable std::vector<std::unique_ptr<const BlockText>> texts_;  ///< two for each block
};

}  // namespace carelint

#endif

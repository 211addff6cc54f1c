#include "pack/article_scans.h"

namespace carelint {

ArticleScans::ArticleScans(const Article& article) : article_(&article) {}

const PhraseScan& ArticleScans::scan(const std::shared_ptr<const PhraseTable>& table) const {
  for (const auto& [scanned, result] : scans_) {
    if (scanned == table) return result;
  }
  return scans_.emplace_back(table, table->scan(*article_)).second;
}

const BlockText& ArticleScans::block_text(std::size_t block, Typography typography) const {
  if (texts_.empty()) texts_.resize(article_->blocks().size() * 2);
  std::unique_ptr<const BlockText>& text = texts_[block * 2 + (typography == Typography::plain ? 0 : 1)];
  if (text == nullptr) text = std::make_unique<const BlockText>(article_->blocks()[block], typography);
  return *text;
}

}  // namespace carelint

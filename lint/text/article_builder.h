// From a source to the article that rules read.
#ifndef CARELINT_TEXT_ARTICLE_BUILDER_H
#define CARELINT_TEXT_ARTICLE_BUILDER_H

#include <memory>

#include "carelint/article.h"

namespace carelint {

/// Parses the source and reads blocks, sentences, tokens and counts. The article keeps the source alive. Linear in the
/// size of the source. Any number of threads may call it at a time. Throws DocumentError (dom/parser.h) for markup
/// that is refused.
std::unique_ptr<Article> read_article(std::shared_ptr<const SourceBuffer> source);

}  // namespace carelint

#endif

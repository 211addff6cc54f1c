// The words that name a topic.
#ifndef CARELINT_RULES_SHARED_TOPIC_WORDS_H
#define CARELINT_RULES_SHARED_TOPIC_WORDS_H

#include <cstddef>
#include <optional>

#include "carelint/article.h"
#include "shared/topics.h"

namespace carelint {

struct TopicMention {
  Topic topic;
  std::size_t first = 0;  ///< tokens, both included
  std::size_t last = 0;
};

/// The topic that the words with their key word at `at` name; none for other words and for figures of speech.
std::optional<TopicMention> topic_at(const Block& block, std::size_t at);

}  // namespace carelint

#endif

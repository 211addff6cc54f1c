// What an article is about.
#ifndef CARELINT_RULES_SHARED_TOPICS_H
#define CARELINT_RULES_SHARED_TOPICS_H

#include <array>
#include <cstddef>
#include <cstdint>

#include "carelint/article.h"

namespace carelint {

enum class Topic : std::uint8_t {
  suicide,
  self_harm,
  abuse,
  eating_disorders,
  psychosis,
  bipolar,
  depression,
  anxiety,
  obsessive_compulsive,
  trauma,
  substance_use,
  perinatal,
  bereavement,
};
inline constexpr std::size_t topic_count = 13;

/// How much of an article each topic takes. A mention weighs 1 in the text of the main content, 2 in a heading, 3 in a
/// heading of level 2, 4 in the title or a heading of level 1. Not counted: reference lists, navigation, forms and
/// asides; figures of speech ("political suicide"), titles of films and books, names of services ("Suicide & Crisis
/// Lifeline"), assisted suicide. English pages only: elsewhere all weights are 0.
class Topics {
 public:
  static constexpr std::string_view analysis_id = "shared/topics";
  static constexpr int analysis_version = 1;

  explicit Topics(const Article& article);

  std::uint32_t weight(Topic topic) const { return of(topic).weight; }
  /// True where the title, a heading of level 1 or 2 or enough of the text speaks of it: a mention for every 200 words,
  /// at least two and never more than six.
  bool is_about(Topic topic) const { return of(topic).leads || weight(topic) >= needed_; }
  /// Whether several topics together have the weight that one would need.
  template <class... More>
  bool is_about_any(Topic first, More... more) const {
    return (of(first).leads || ... || of(more).leads) || (weight(first) + ... + weight(more)) >= needed_;
  }
  /// The mention to point at: the first in the highest heading, else in the text. Empty where the weight is 0.
  SourceRange first_mention(Topic topic) const { return of(topic).first; }

 private:
  struct Measure {
    std::uint32_t weight = 0;
    bool leads = false;
    std::uint8_t first_rank = 0;
    SourceRange first;
  };

  const Measure& of(Topic topic) const { return measures_[static_cast<std::size_t>(topic)]; }
  void read(const Block& block);
  void add(Topic topic, const Block& block, SourceRange range);

  std::array<Measure, topic_count> measures_{};
  std::uint32_t needed_ = 0;
};

}  // namespace carelint

#endif

// What the rules of all packs share, so that an article is read once for all of them.
#ifndef CARELINT_PACK_PHRASE_INDEX_H
#define CARELINT_PACK_PHRASE_INDEX_H

#include <functional>
#include <memory>

namespace carelint {

class PhraseTable;

/// A table that rules have joined. Copies are the same; safe to use from several threads.
class JoinedPhraseTable {
 public:
  /// The table, built if it is not yet; rules that join later get another one.
  std::shared_ptr<const PhraseTable> built() const;

 private:
  friend class PhraseIndex;
  struct State;
  explicit JoinedPhraseTable(std::shared_ptr<State> state) : state_(std::move(state)) {}

  std::shared_ptr<State> state_;
};

/// Hands out one table to all rules that join before the first of them is created. A copy is the same index. Safe to
/// use from several threads.
class PhraseIndex {
 public:
  PhraseIndex();

  /// `fill` adds a rule to the table that is open; it must not use the index.
  JoinedPhraseTable join(const std::function<void(PhraseTable&)>& fill);

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace carelint

#endif

#include "pack/phrase_index.h"

#include <mutex>

#include "pack/phrase_table.h"

namespace carelint {

struct JoinedPhraseTable::State {
  std::mutex mutex;
  std::shared_ptr<PhraseTable> table = std::make_shared<PhraseTable>();
};

struct PhraseIndex::State {
  std::mutex mutex;
  std::shared_ptr<JoinedPhraseTable::State> open = std::make_shared<JoinedPhraseTable::State>();
};

PhraseIndex::PhraseIndex() : state_(std::make_shared<State>()) {}

JoinedPhraseTable PhraseIndex::join(const std::function<void(PhraseTable&)>& fill) {
  const std::lock_guard index_lock(state_->mutex);
  {
    const std::lock_guard table_lock(state_->open->mutex);
    if (!state_->open->table->is_built()) {
      fill(*state_->open->table);
      return JoinedPhraseTable(state_->open);
    }
  }
  state_->open = std::make_shared<JoinedPhraseTable::State>();
  fill(*state_->open->table);
  return JoinedPhraseTable(state_->open);
}

std::shared_ptr<const PhraseTable> JoinedPhraseTable::built() const {
  const std::lock_guard lock(state_->mutex);
  if (!state_->table->is_built()) state_->table->build();
  return state_->table;
}

}  // namespace carelint

#include "engine/yielding.h"

#include <algorithm>
#include <cstddef>

#include "config/config.h"

namespace carelint {
namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

class Yielding {
 public:
  Yielding(std::vector<Diagnostic>& diagnostics, const YieldsTo& yields_to)
      : diagnostics_(diagnostics), yields_to_(yields_to), speakers_(diagnostics.size(), nobody) {}

  void run() {
    for (std::size_t i = 0; i < diagnostics_.size(); ++i) {
      std::erase_if(open_,
                    [&](std::size_t other) { return diagnostics_[other].range.end <= diagnostics_[i].range.begin; });
      for (const std::size_t other : open_) {
        judge(i, other);
        judge(other, i);
      }
      open_.push_back(i);
    }
    move_to_speakers();
  }

 private:
  void judge(std::size_t quiet, std::size_t speaker) {
    if (speakers_[quiet] != nobody || speakers_[speaker] == quiet) return;
    if (diagnostics_[quiet].rule == diagnostics_[speaker].rule) return;
    const std::vector<std::string>* globs = yields_to_(diagnostics_[quiet].rule);
    if (globs == nullptr || globs->empty()) return;
    const bool weaker = diagnostics_[speaker].severity < diagnostics_[quiet].severity ||
                        diagnostics_[speaker].confidence > diagnostics_[quiet].confidence;
    if (weaker) return;
    const bool yields = std::any_of(globs->begin(), globs->end(), [&](const std::string& glob) {
      return matches_glob(glob, diagnostics_[speaker].rule);
    });
    if (yields) speakers_[quiet] = speaker;
  }

  // Whoever yields to one that yields itself joins the last one of the chain.
  std::size_t last_speaker(std::size_t index) const {
    for (std::size_t steps = 0; speakers_[index] != nobody && steps < diagnostics_.size(); ++steps)
      index = speakers_[index];
    return index;
  }

  void move_to_speakers() {
    std::vector<bool> taken(diagnostics_.size());
    for (std::size_t i = 0; i < diagnostics_.size(); ++i) {
      if (speakers_[i] == nobody) continue;
      const std::size_t speaker = last_speaker(i);
      if (speaker == i || speakers_[speaker] != nobody) continue;  // a circle: let it stand
      Diagnostic& quiet = diagnostics_[i];
      diagnostics_[speaker].notes.push_back({quiet.message + " [" + quiet.rule + "]", quiet.range});
      taken[i] = true;
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < diagnostics_.size(); ++i) {
      if (taken[i]) continue;
      if (kept != i) diagnostics_[kept] = std::move(diagnostics_[i]);
      ++kept;
    }
    diagnostics_.resize(kept);
  }

  std::vector<Diagnostic>& diagnostics_;
  const YieldsTo& yields_to_;
  std::vector<std::size_t> speakers_;  ///< of each diagnostic: to which it yields
  std::vector<std::size_t> open_;      ///< that reach to the present place
};

}  // namespace

void let_one_speak(std::vector<Diagnostic>& diagnostics, const YieldsTo& yields_to) {
  const bool anybody = std::any_of(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& diagnostic) {
    const std::vector<std::string>* globs = yields_to(diagnostic.rule);
    return globs != nullptr && !globs->empty();
  });
  if (anybody) Yielding(diagnostics, yields_to).run();
}

}  // namespace carelint

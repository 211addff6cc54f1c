// A line that says how far a long run has come.
#ifndef CARELINT_DRIVER_PROGRESS_H
#define CARELINT_DRIVER_PROGRESS_H

#include <chrono>
#include <cstddef>

namespace carelint {

/// "142 of 980 files", on standard error, where that is a terminal and the run has taken a second. hide() comes before
/// anything else is written to the terminal; the destructor hides too.
class Progress {
 public:
  explicit Progress(std::size_t total);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { hide(); }

  void show(std::size_t done);
  void hide();

 private:
  using Clock = std::chrono::steady_clock;

  std::size_t total_;
  bool enabled_;
  bool visible_ = false;
  Clock::time_point next_;  ///< not shown before
};

}  // namespace carelint

#endif

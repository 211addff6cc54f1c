#include "driver/progress.h"

#include <unistd.h>

#include <cstdlib>
#include <string>
#include <string_view>

#include "llvm/Support/raw_ostream.h"

namespace carelint {
namespace {

constexpr auto patience = std::chrono::seconds(1);
constexpr auto interval = std::chrono::milliseconds(100);

bool can_rewrite_a_line() {
  const char* terminal = std::getenv("TERM");
  return isatty(STDERR_FILENO) == 1 && terminal != nullptr && std::string_view(terminal) != "dumb";
}

}  // namespace

Progress::Progress(std::size_t total)
    : total_(total), enabled_(total > 1 && can_rewrite_a_line()), next_(Clock::now() + patience) {}

void Progress::show(std::size_t done) {
  if (!enabled_ || done == total_) return;
  const Clock::time_point now = Clock::now();
  if (now < next_) return;
  next_ = now + interval;
  llvm::errs() << "\r\x1b[K" << done << " of " << total_ << " files";
  visible_ = true;
}

void Progress::hide() {
  if (!visible_) return;
  llvm::errs() << "\r\x1b[K";
  visible_ = false;
}

}  // namespace carelint

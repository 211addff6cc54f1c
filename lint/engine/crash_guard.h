// Runs foreign code so that a crash in it does not end the process. Best effort: after a crash memory may be damaged
// and locks may be held. Built with sanitizers there is no guard, so that they see the crash.
#ifndef CARELINT_ENGINE_CRASH_GUARD_H
#define CARELINT_ENGINE_CRASH_GUARD_H

#include <functional>

namespace carelint {

/// Catches the signals of crashes from now on, for the whole process. To be called once, before run_guarded().
void enable_crash_guard();

/// False when the function crashed (a bad access, an overflowed stack, abort()). No destructor between the crash and
/// here has run. What the function throws must not leave it.
bool run_guarded(const std::function<void()>& function);

}  // namespace carelint

#endif

#include "engine/crash_guard.h"

#include <csignal>
#include <cstddef>
#include <memory>

#include "llvm/Support/CrashRecoveryContext.h"

namespace carelint {

#ifdef CARELINT_SANITIZED

void enable_crash_guard() {}

bool run_guarded(const std::function<void()>& function) {
  function();
  return true;
}

#else

namespace {

// A handler cannot run on the stack that has just overflowed, so every thread brings a second one.
class AlternateStack {
 public:
  AlternateStack() {
    stack_t stack{};
    stack.ss_sp = memory_.get();
    stack.ss_size = size;
    active_ = sigaltstack(&stack, nullptr) == 0;
  }
  AlternateStack(const AlternateStack&) = delete;
  AlternateStack& operator=(const AlternateStack&) = delete;
  ~AlternateStack() {
    if (!active_) return;
    stack_t none{};
    none.ss_flags = SS_DISABLE;
    sigaltstack(&none, nullptr);
  }

 private:
  static constexpr std::size_t size = 64 * 1024;
  std::unique_ptr<std::byte[]> memory_{new std::byte[size]};
  bool active_ = false;
};

void move_handler_to_alternate_stack(int signal) {
  struct sigaction action {};
  if (sigaction(signal, nullptr, &action) != 0) return;
  action.sa_flags |= SA_ONSTACK;
  sigaction(signal, &action, nullptr);
}

}  // namespace

void enable_crash_guard() {
  llvm::CrashRecoveryContext::Enable();
  move_handler_to_alternate_stack(SIGSEGV);
  move_handler_to_alternate_stack(SIGBUS);
}

bool run_guarded(const std::function<void()>& function) {
  thread_local const AlternateStack alternate_stack;
  llvm::CrashRecoveryContext context;
  return context.RunSafely([&] { function(); });
}

#endif

}  // namespace carelint

#include "engine/ordered_work.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace carelint {
namespace {

using Work = std::function<FileResult(std::size_t)>;

/// What workers and the consumer share. Results lie in a ring until their turn comes.
class Exchange {
 public:
  explicit Exchange(std::size_t count) : count_(count), ring_(max_waiting_results) {}

  /// For a worker: works until nothing is left or stop() is called.
  void work_off(const Work& work) {
    while (const std::optional<std::size_t> index = take()) {
      Outcome outcome;
      try {
        outcome.result = work(*index);
      } catch (...) {
        outcome.exception = std::current_exception();
      }
      put(*index, std::move(outcome));
    }
  }

  /// For the consumer: waits for the next result in order. Throws what its work threw.
  FileResult next() {
    std::unique_lock lock(mutex_);
    std::optional<Outcome>& slot = ring_[delivered_ % ring_.size()];
    result_ready_.wait(lock, [&] { return slot.has_value(); });
    Outcome outcome = std::move(*slot);
    slot.reset();
    ++delivered_;
    lock.unlock();
    room_free_.notify_one();
    if (outcome.exception != nullptr) std::rethrow_exception(outcome.exception);
    return std::move(outcome.result);
  }

  void stop() {
    {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
    }
    room_free_.notify_all();
  }

 private:
  struct Outcome {
    FileResult result;
    std::exception_ptr exception;
  };

  std::optional<std::size_t> take() {
    std::unique_lock lock(mutex_);
    room_free_.wait(lock, [&] { return stopped_ || taken_ == count_ || taken_ < delivered_ + ring_.size(); });
    if (stopped_ || taken_ == count_) return std::nullopt;
    return taken_++;
  }

  void put(std::size_t index, Outcome outcome) {
    bool is_next = false;
    {
      const std::lock_guard lock(mutex_);
      ring_[index % ring_.size()] = std::move(outcome);
      is_next = index == delivered_;
    }
    if (is_next) result_ready_.notify_one();
  }

  std::mutex mutex_;
  std::condition_variable result_ready_;
  std::condition_variable room_free_;
  const std::size_t count_;
  std::vector<std::optional<Outcome>> ring_;
  std::size_t taken_ = 0;
  std::size_t delivered_ = 0;
  bool stopped_ = false;
};

/// Threads that are told to stop and waited for, however the consumer ends.
class Workers {
 public:
  Workers(Exchange& exchange, const Work& work, std::size_t number) : exchange_(exchange) {
    for (std::size_t i = 0; i < number; ++i) {
      try {
        threads_.emplace_back([&exchange, &work] { exchange.work_off(work); });
      } catch (const std::system_error&) {
        if (threads_.empty()) throw;
        return;  // The system allows no more threads: those that run do all the work.
      }
    }
  }
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;
  ~Workers() {
    exchange_.stop();
    for (std::thread& thread : threads_) thread.join();
  }

 private:
  Exchange& exchange_;
  std::vector<std::thread> threads_;
};

void run_on_this_thread(std::size_t count, const Work& work, const std::function<void(FileResult)>& deliver) {
  for (std::size_t i = 0; i < count; ++i) deliver(work(i));
}

}  // namespace

void run_in_order(std::size_t count, unsigned jobs, const Work& work, const std::function<void(FileResult)>& deliver) {
  if (jobs == 0) jobs = std::max(1U, std::thread::hardware_concurrency());
  if (jobs == 1 || count <= 1) return run_on_this_thread(count, work, deliver);
  Exchange exchange(count);
  std::optional<Workers> workers;
  try {
    workers.emplace(exchange, work, std::min<std::size_t>(jobs, count));
  } catch (const std::system_error&) {
    return run_on_this_thread(count, work, deliver);
  }
  for (std::size_t i = 0; i < count; ++i) deliver(exchange.next());
}

}  // namespace carelint

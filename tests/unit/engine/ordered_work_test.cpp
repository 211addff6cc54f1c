#include "engine/ordered_work.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace carelint {
namespace {

FileResult numbered(std::size_t index) {
  FileResult result;
  result.path = std::to_string(index);
  return result;
}

std::vector<std::string> numbers(std::size_t count) {
  std::vector<std::string> expected;
  for (std::size_t i = 0; i < count; ++i) expected.push_back(std::to_string(i));
  return expected;
}

TEST(RunInOrder, DeliversEveryResultInOrder) {
  for (const unsigned jobs : {0U, 1U, 2U, 7U}) {
    std::vector<std::string> delivered;
    run_in_order(500, jobs, numbered, [&](const FileResult& result) { delivered.push_back(result.path); });
    EXPECT_EQ(delivered, numbers(500)) << jobs << " jobs";
  }
}

TEST(RunInOrder, DeliversOnTheCallingThread) {
  const std::thread::id here = std::this_thread::get_id();
  run_in_order(20, 4, numbered, [&](const FileResult&) { EXPECT_EQ(std::this_thread::get_id(), here); });
}

TEST(RunInOrder, OnePieceNeedsNoThread) {
  std::thread::id worker;
  const auto work = [&](std::size_t index) {
    worker = std::this_thread::get_id();
    return numbered(index);
  };
  run_in_order(1, 4, work, [](const FileResult&) {});
  EXPECT_EQ(worker, std::this_thread::get_id());
}

TEST(RunInOrder, NoWorkDeliversNothing) {
  run_in_order(0, 4, numbered, [](const FileResult&) { FAIL(); });
}

TEST(RunInOrder, ASlowConsumerHoldsTheWorkBack) {
  std::atomic<std::size_t> started = 0;
  std::size_t delivered = 0;
  std::size_t furthest_ahead = 0;
  const auto work = [&](std::size_t index) {
    ++started;
    return numbered(index);
  };
  run_in_order(1000, 4, work, [&](const FileResult&) {
    std::this_thread::yield();
    furthest_ahead = std::max(furthest_ahead, started.load() - delivered);
    ++delivered;
  });
  EXPECT_LE(furthest_ahead, max_waiting_results + 1);
  EXPECT_EQ(delivered, 1000U);
}

TEST(RunInOrder, WhatTheWorkThrowsComesOut) {
  const auto work = [](std::size_t index) {
    if (index == 30) throw std::runtime_error("thirty");
    return numbered(index);
  };
  for (const unsigned jobs : {1U, 3U}) {
    std::vector<std::string> delivered;
    EXPECT_THROW(run_in_order(1000, jobs, work, [&](const FileResult& r) { delivered.push_back(r.path); }),
                 std::runtime_error);
    EXPECT_EQ(delivered, numbers(30));
  }
}

TEST(RunInOrder, WhatTheConsumerThrowsStopsTheWork) {
  std::atomic<std::size_t> started = 0;
  const auto work = [&](std::size_t index) {
    ++started;
    return numbered(index);
  };
  EXPECT_THROW(run_in_order(100000, 3, work, [](const FileResult&) { throw std::runtime_error("full"); }),
               std::runtime_error);
  EXPECT_LE(started.load(), max_waiting_results + 1);
}

}  // namespace
}  // namespace carelint

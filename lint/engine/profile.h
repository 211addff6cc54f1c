// Where the time of a run goes.
#ifndef CARELINT_ENGINE_PROFILE_H
#define CARELINT_ENGINE_PROFILE_H

#include <chrono>
#include <map>
#include <string>

namespace carelint {

/// Wall time on the thread that did the work, over any number of articles.
struct Profile {
  using Times = std::map<std::string, std::chrono::nanoseconds, std::less<>>;

  std::chrono::nanoseconds reading{};  ///< from the source to blocks, sentences and tokens
  Times rules;                         ///< each without the analyses that it was the first to ask for
  Times analyses;                      ///< each without the analyses that it asked for

  Profile& operator+=(const Profile& other) {
    reading += other.reading;
    for (const auto& [id, time] : other.rules) rules[id] += time;
    for (const auto& [id, time] : other.analyses) analyses[id] += time;
    return *this;
  }
};

}  // namespace carelint

#endif

// Times carelint as its user does, as a whole process.
//
//   whole_process_bench CARELINT FILE FOLDER
//
// Prints the median wall time for one file, and for a folder the megabytes of articles per CPU second and the peak
// memory.
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

namespace {

struct Run {
  double wall_seconds;
  double cpu_seconds;
  double peak_megabytes;
};

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

Run run(const std::string& program, const std::string& path) {
  std::vector<std::string> arguments = {program, "check", "--fail-on=never", path};
  std::vector<char*> pointers;
  for (std::string& argument : arguments) pointers.push_back(argument.data());
  pointers.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", 1, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", 1, 0);
  const auto begin = std::chrono::steady_clock::now();
  pid_t child = 0;
  if (posix_spawn(&child, program.c_str(), &actions, nullptr, pointers.data(), environ) != 0) std::exit(2);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  posix_spawn_file_actions_destroy(&actions);
  return {wall.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime), static_cast<double>(usage.ru_maxrss) / 1024};
}

Run median_of(const std::string& program, const std::string& path, int times) {
  std::vector<Run> runs;
  for (int i = 0; i < times; ++i) runs.push_back(run(program, path));
  const auto median = [&](auto member) {
    std::vector<double> values;
    for (const Run& one : runs) values.push_back(one.*member);
    std::nth_element(values.begin(), values.begin() + times / 2, values.end());
    return values[static_cast<std::size_t>(times / 2)];
  };
  return {median(&Run::wall_seconds), median(&Run::cpu_seconds), median(&Run::peak_megabytes)};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: whole_process_bench CARELINT FILE FOLDER\n", stderr);
    return 2;
  }
  double megabytes = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[3])) {
    if (entry.is_regular_file()) megabytes += static_cast<double>(entry.file_size()) / 1e6;
  }
  const Run file = median_of(argv[1], argv[2], 41);
  const Run folder = median_of(argv[1], argv[3], 9);
  std::printf("one file: %.1f ms wall (median of 41 runs)\n", file.wall_seconds * 1000);
  std::printf("folder of %.2f MB: %.1f MB per CPU second, peak memory %.1f MB (median of 9 runs)\n", megabytes,
              megabytes / folder.cpu_seconds, folder.peak_megabytes);
  return 0;
}

#include "cli/drafts.h"

#include <algorithm>
#include <sstream>

namespace carelint::testing {

std::vector<std::string> Drafts::reported_paths(const Outcome& outcome) {
  std::vector<std::string> paths;
  std::istringstream lines(outcome.out);
  for (std::string line; std::getline(lines, line);) {
    const bool is_place = line.ends_with("]") && line.find(": warning: ") != std::string::npos;
    const std::string path = line.substr(0, line.find(':'));
    if (is_place && std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(path);
  }
  return paths;
}

}  // namespace carelint::testing

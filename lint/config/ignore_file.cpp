#include "config/ignore_file.h"

#include <algorithm>
#include <string>
#include <utility>

namespace carelint {

void IgnoreRules::add(std::string_view text, const std::filesystem::path& base) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  PathGlobs globs(base);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    globs.add_line(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (globs.empty()) return;
  const auto place =
      std::upper_bound(lists_.begin(), lists_.end(), globs.base().size(),
                       [](std::size_t length, const PathGlobs& other) { return length < other.base().size(); });
  lists_.insert(place, std::move(globs));
}

bool IgnoreRules::ignored(const std::filesystem::path& path, EntryKind kind) const {
  if (lists_.empty()) return false;
  const std::string full = normal_path(path);
  const std::size_t first = lists_.front().base().size() + 1;
  for (std::size_t end = full.find('/', first); end != full.npos; end = full.find('/', end + 1)) {
    if (ignored_itself(std::string_view(full).substr(0, end), EntryKind::folder)) return true;
  }
  return ignored_itself(full, kind);
}

bool IgnoreRules::ignored_itself(std::string_view path, EntryKind kind) const {
  for (auto list = lists_.rbegin(); list != lists_.rend(); ++list) {
    const GlobVerdict verdict = list->verdict(path, kind);
    if (verdict != GlobVerdict::silent) return verdict == GlobVerdict::matched;
  }
  return false;
}

}  // namespace carelint

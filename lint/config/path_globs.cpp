#include "config/path_globs.h"

#include <algorithm>
#include <cctype>
#include <system_error>
#include <utility>

namespace carelint {
namespace {

constexpr char32_t no_character = 0xFFFFFFFF;

/// The code point at `at`, which is moved behind it. A byte that is not UTF-8 stands for itself.
char32_t take_character(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  char32_t character = length == 1 ? lead : lead & (0xFF >> (length + 1));
  if (at + length > text.size()) return byte(at++);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0) != 0x80) return byte(at++);
    character = (character << 6) | (byte(at + i) & 0x3F);
  }
  at += length;
  return character;
}

bool is_in_class(std::string_view name, char32_t character) {
  if (character > 0x7F) return false;
  const int c = static_cast<int>(character);
  if (name == "alpha") return std::isalpha(c) != 0;
  if (name == "digit") return std::isdigit(c) != 0;
  if (name == "alnum") return std::isalnum(c) != 0;
  if (name == "upper") return std::isupper(c) != 0;
  if (name == "lower") return std::islower(c) != 0;
  if (name == "space") return std::isspace(c) != 0;
  if (name == "blank") return c == ' ' || c == '\t';
  if (name == "punct") return std::ispunct(c) != 0;
  if (name == "print") return std::isprint(c) != 0;
  if (name == "graph") return std::isgraph(c) != 0;
  if (name == "cntrl") return std::iscntrl(c) != 0;
  return name == "xdigit" && std::isxdigit(c) != 0;
}

/// A character of a set, with a backslash before it or not; none at the end of the pattern.
char32_t take_set_character(std::string_view pattern, std::size_t& at) {
  if (at < pattern.size() && pattern[at] == '\\') ++at;
  return at < pattern.size() ? take_character(pattern, at) : no_character;
}

enum class SetMatch : std::uint8_t { no, yes, malformed };

/// Reads the set behind a '[' at `at`, which is moved behind its ']'.
SetMatch match_set(std::string_view pattern, std::size_t& at, char32_t character) {
  const bool is_negated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
  if (is_negated) ++at;
  bool is_found = false;
  for (bool is_first = true; at < pattern.size(); is_first = false) {
    if (pattern[at] == ']' && !is_first) {
      ++at;
      return is_found != is_negated ? SetMatch::yes : SetMatch::no;
    }
    const std::size_t class_end = pattern.substr(at).starts_with("[:") ? pattern.find(":]", at + 2) : pattern.npos;
    if (class_end != pattern.npos) {
      is_found = is_found || is_in_class(pattern.substr(at + 2, class_end - at - 2), character);
      at = class_end + 2;
      continue;
    }
    const char32_t first = take_set_character(pattern, at);
    char32_t last = first;
    if (at + 1 < pattern.size() && pattern[at] == '-' && pattern[at + 1] != ']') {
      ++at;
      last = take_set_character(pattern, at);
    }
    is_found = is_found || (first <= character && character <= last && last != no_character);
  }
  return SetMatch::malformed;
}

/// Matches one character of `name` against what stands in the pattern at `at`, other than '*'; both are moved on.
SetMatch match_character(std::string_view pattern, std::size_t& at, std::string_view name, std::size_t& name_at) {
  const char32_t character = take_character(name, name_at);
  if (pattern[at] == '?') {
    ++at;
    return SetMatch::yes;
  }
  if (pattern[at] == '[') return match_set(pattern, ++at, character);
  if (pattern[at] == '\\' && ++at == pattern.size()) return SetMatch::malformed;
  return take_character(pattern, at) == character ? SetMatch::yes : SetMatch::no;
}

/// Greedy, with one way back to the last '*': never more than length times length steps.
bool pattern_matches(std::string_view pattern, std::string_view name) {
  std::size_t at = 0;
  std::size_t name_at = 0;
  std::size_t star = pattern.npos;
  std::size_t star_name = 0;
  while (name_at < name.size()) {
    if (at < pattern.size() && pattern[at] == '*') {
      star = ++at;
      star_name = name_at;
      continue;
    }
    const SetMatch match = at < pattern.size() ? match_character(pattern, at, name, name_at) : SetMatch::no;
    if (match == SetMatch::yes) continue;
    if (match == SetMatch::malformed || star == pattern.npos) return false;
    take_character(name, star_name);
    at = star;
    name_at = star_name;
  }
  while (at < pattern.size() && pattern[at] == '*') ++at;
  return at == pattern.size();
}

std::string_view trim_line(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  std::size_t end = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\') {
      ++i;
      end = std::min(i + 1, line.size());
    } else if (line[i] != ' ') {
      end = i + 1;
    }
  }
  return line.substr(0, end);
}

std::vector<std::string_view> split_path(std::string_view path) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    parts.push_back(path.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

}  // namespace

std::optional<PathGlob> PathGlob::parse(std::string_view line) {
  line = trim_line(line);
  if (line.starts_with('#')) return std::nullopt;
  PathGlob glob;
  glob.is_negated_ = line.starts_with('!');
  if (glob.is_negated_) line.remove_prefix(1);
  glob.is_folder_only_ = line.ends_with('/');
  if (glob.is_folder_only_) line.remove_suffix(1);
  glob.is_anchored_ = line.find('/') != line.npos;
  if (line.starts_with('/')) line.remove_prefix(1);
  if (line.empty()) return std::nullopt;
  for (const std::string_view part : split_path(line)) glob.parts_.push_back(make_part(part));
  if (!glob.is_anchored_ && glob.parts_.front().kind == PartKind::any_folders)
    glob.parts_.front() = {PartKind::pattern, "*"};
  // '**' at the end is what lies inside, so one part at least has to follow.
  if (glob.parts_.back().kind == PartKind::any_folders) glob.parts_.push_back({PartKind::pattern, "*"});
  return glob;
}

PathGlob::Part PathGlob::make_part(std::string_view text) {
  if (text == "**") return {PartKind::any_folders, {}};
  if (text.find_first_of("*?[\\") != text.npos) return {PartKind::pattern, std::string(text)};
  return {PartKind::plain, std::string(text)};
}

bool PathGlob::part_matches(const Part& part, std::string_view name) {
  return part.kind == PartKind::plain ? part.text == name : pattern_matches(part.text, name);
}

bool PathGlob::matches(std::string_view path, EntryKind kind) const {
  if (is_folder_only_ && kind != EntryKind::folder) return false;
  if (!is_anchored_) return part_matches(parts_.front(), path.substr(path.rfind('/') + 1));
  const std::vector<std::string_view> names = split_path(path);
  std::size_t at = 0;
  std::size_t name_at = 0;
  std::optional<std::size_t> retry;
  std::size_t retry_name = 0;
  while (name_at < names.size()) {
    if (at < parts_.size() && parts_[at].kind == PartKind::any_folders) {
      retry = ++at;
      retry_name = name_at;
    } else if (at < parts_.size() && part_matches(parts_[at], names[name_at])) {
      ++at;
      ++name_at;
    } else if (retry) {
      at = *retry;
      name_at = ++retry_name;
    } else {
      return false;
    }
  }
  return at == parts_.size();
}

PathGlobs::PathGlobs(const std::filesystem::path& base) : base_(normal_path(base)) {}

bool PathGlobs::add_line(std::string_view line) {
  std::optional<PathGlob> glob = PathGlob::parse(line);
  if (glob) globs_.push_back(*std::move(glob));
  return glob.has_value();
}

GlobVerdict PathGlobs::verdict(std::string_view path, EntryKind kind) const {
  const bool is_below = path.size() > base_.size() + 1 && path.starts_with(base_) && path[base_.size()] == '/';
  if (!is_below) return GlobVerdict::silent;
  path.remove_prefix(base_.size() + 1);
  for (auto glob = globs_.rbegin(); glob != globs_.rend(); ++glob) {
    if (glob->matches(path, kind)) return glob->is_negated() ? GlobVerdict::taken_back : GlobVerdict::matched;
  }
  return GlobVerdict::silent;
}

bool PathGlobs::covers(const std::filesystem::path& path, EntryKind kind) const {
  const std::string full = normal_path(path);
  for (std::size_t end = full.find('/', base_.size() + 1); end != full.npos; end = full.find('/', end + 1)) {
    if (verdict(std::string_view(full).substr(0, end), EntryKind::folder) == GlobVerdict::matched) return true;
  }
  return verdict(full, kind) == GlobVerdict::matched;
}

std::string normal_path(const std::filesystem::path& path) {
  std::error_code failed;
  const std::filesystem::path absolute = std::filesystem::absolute(path, failed);
  std::string normal = (failed ? path : absolute).lexically_normal().generic_string();
  while (normal.ends_with('/')) normal.pop_back();
  return normal;
}

}  // namespace carelint

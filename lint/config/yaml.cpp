#include "config/yaml.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "config/yaml_parser.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Unicode.h"
#include "llvm/Support/YAMLParser.h"

namespace carelint {
namespace {

constexpr std::size_t maximum_size = std::size_t{4} << 20;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::size_t next_code_point(std::string_view text, std::size_t at) {
  do ++at;
  while (at < text.size() && is_continuation(text[at]));
  return at;
}

/// The columns that one code point takes on a terminal; none for what is no character to be shown.
std::optional<std::size_t> width_of(std::string_view code_point) {
  const int width = llvm::sys::unicode::columnWidthUTF8(code_point);
  return width < 0 ? std::nullopt : std::optional<std::size_t>(width);
}

/// The part of a line to show around a place: all of it where it is not too long.
SourceRange shown_part(std::string_view text, SourceRange line, SourceRange place) {
  constexpr std::uint32_t context = 80;
  if (line.size() <= 2 * context) return line;
  SourceRange part{std::max(line.begin, place.begin - std::min(place.begin, context)),
                   std::min(line.end, place.begin + context)};
  while (part.begin > line.begin && is_continuation(text[part.begin])) --part.begin;
  while (part.end < line.end && is_continuation(text[part.end])) ++part.end;
  return part;
}

/// The source line of a place and a caret range under it.
std::string excerpt(std::string_view text, SourceRange line, SourceRange place) {
  const SourceRange part = shown_part(text, line, place);
  std::string shown = part.begin > line.begin ? "…" : "";
  std::string carets(part.begin > line.begin ? 1 : 0, ' ');
  std::size_t marked = 0;
  for (std::size_t at = part.begin; at < part.end;) {
    const std::size_t next = std::min<std::size_t>(next_code_point(text, at), part.end);
    const std::string_view code_point = text.substr(at, next - at);
    const std::optional<std::size_t> width = width_of(code_point);
    shown += width || code_point == "\t" ? code_point : "\uFFFD";
    if (at < place.begin) carets += code_point == "\t" ? "\t" : std::string(width.value_or(1), ' ');
    if (at >= place.begin && at < place.end) marked += width.value_or(1);
    at = next;
  }
  if (part.end < line.end) shown += "…";
  return shown + "\n" + carets + "^" + std::string(marked > 1 ? marked - 1 : 0, '~');
}

/// The first code unit that YAML does not allow: of malformed UTF-8, or of a control character.
std::size_t find_forbidden(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c < 0x80) {
      if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F) return at;
      ++at;
      continue;
    }
    const auto* begin = reinterpret_cast<const llvm::UTF8*>(text.data() + at);
    const auto* end = reinterpret_cast<const llvm::UTF8*>(text.data() + text.size());
    if (!llvm::isLegalUTF8Sequence(begin, end)) return at;
    const std::string_view character = text.substr(at, llvm::getNumBytesForUTF8(c));
    const bool is_c1_control = c == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0 && character != "\u0085";
    if (is_c1_control || character == "\uFEFF" || character == "\uFFFE" || character == "\uFFFF") return at;
    at += character.size();
  }
  return text.size();
}

}  // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
  for (const YamlEntry& entry : entries) {
    if (entry.key.scalar == key) return &entry.value;
  }
  return nullptr;
}

YamlFile::YamlFile(std::string path, std::string text) : path_(std::move(path)), text_(std::move(text)) {
  if (text_.size() > maximum_size) {
    throw YamlError(path_ + ": error: the file is larger than 4 MiB, too large for a configuration or rule file");
  }
  if (text_.starts_with(byte_order_mark)) text_.erase(0, byte_order_mark.size());
  demand_text();
  root_ = parse_yaml(*this);
}

void YamlFile::demand_text() const {
  const std::size_t forbidden = find_forbidden(text_);
  if (forbidden == text_.size()) return;
  const auto begin = static_cast<std::uint32_t>(forbidden);
  const auto* bytes = reinterpret_cast<const llvm::UTF8*>(text_.data());
  const bool is_character = llvm::isLegalUTF8Sequence(bytes + forbidden, bytes + text_.size());
  throw error({begin, begin + 1}, is_character ? "a control character stands here, which YAML does not allow"
                                               : "these bytes are not UTF-8: save the file in the encoding UTF-8");
}

YamlError YamlFile::error(SourceRange range, std::string_view message) const {
  const LineIndex lines(text_);
  const SourcePosition position = lines.position(range.begin);
  return YamlError(path_ + ":" + std::to_string(position.line) + ":" + std::to_string(position.column) +
                   ": error: " + std::string(message) + "\n" + excerpt(text_, lines.line_range(position.line), range));
}

bool YamlFile::boolean(const YamlNode& node) const {
  const bool is_plain = node.kind == YamlNode::Kind::scalar && !node.quoted;
  const std::optional<bool> value = is_plain ? llvm::yaml::parseBool(node.scalar) : std::nullopt;
  if (!value) throw error(node.range, "expected true or false");
  return *value;
}

std::string YamlFile::text(const YamlNode& node) const {
  if (node.kind == YamlNode::Kind::scalar) return node.scalar;
  if (node.kind == YamlNode::Kind::null && !node.scalar.empty()) {
    throw error(node.range,
                "'" + node.scalar + "' means nothing at all in YAML: put it in quotation marks to mean the text");
  }
  throw error(node.range, node.kind == YamlNode::Kind::null ? "a text is missing here" : "expected one text here");
}

std::vector<std::string> YamlFile::texts(const YamlNode& node) const {
  if (node.kind == YamlNode::Kind::mapping) throw error(node.range, "expected a list of texts here");
  if (node.kind != YamlNode::Kind::sequence) return {text(node)};
  std::vector<std::string> values;
  values.reserve(node.items.size());
  for (const YamlNode& item : node.items) values.push_back(text(item));
  return values;
}

void YamlFile::demand_known_keys(const YamlNode& mapping, const std::vector<std::string_view>& known) const {
  for (const YamlEntry& entry : mapping.entries) {
    const std::string& key = entry.key.scalar;
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    throw error(entry.key.range, "unknown key '" + key + "'" + did_you_mean(key, known));
  }
}

std::string_view nearest_name(std::string_view name, const std::vector<std::string_view>& candidates) {
  // One mistake in three letters is as far as a slip goes; beyond it a suggestion would be noise.
  unsigned best_distance = static_cast<unsigned>(std::min<std::size_t>(name.size(), 300) + 2) / 3 + 1;
  std::string_view best;
  for (const std::string_view candidate : candidates) {
    const unsigned distance = llvm::StringRef(name).edit_distance_insensitive(candidate, true, best_distance);
    if (distance >= best_distance || distance >= candidate.size()) continue;
    best = candidate;
    best_distance = distance;
  }
  return best;
}

std::string did_you_mean(std::string_view name, const std::vector<std::string_view>& candidates) {
  const std::string_view nearest = nearest_name(name, candidates);
  return nearest.empty() ? std::string() : "; did you mean '" + std::string(nearest) + "'?";
}

}  // namespace carelint

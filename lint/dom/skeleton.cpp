#include "dom/skeleton.h"

#include <algorithm>
#include <array>

#include "source/ascii.h"

namespace carelint {
namespace {

constexpr std::uint32_t shortest_run = 8;
constexpr std::size_t most_cuts = 0xFF00;  // private code points of plane 15, without its noncharacters

// What Gumbo hands on byte for byte. Of ASCII all but controls and what opens or closes markup. Of the rest all lead
// bytes but those of code points that it replaces (controls, noncharacters) and of private ones.
constexpr std::array<bool, 256> plain_bytes = [] {
  std::array<bool, 256> plain{};
  for (unsigned byte = 0x20; byte < 0x7F; ++byte) plain[byte] = byte != '<' && byte != '>' && byte != '&';
  for (unsigned byte = 0x80; byte <= 0xF2; ++byte) plain[byte] = true;
  plain['\n'] = plain['\t'] = true;
  plain[0xEF] = false;
  return plain;
}();

bool is_plain(std::string_view source, std::uint32_t at) {
  const auto byte = static_cast<unsigned char>(source[at]);
  if (!plain_bytes[byte]) return false;
  const auto next = at + 1 < source.size() ? static_cast<unsigned char>(source[at + 1]) : 0U;
  const bool control = byte == 0xC2 && next < 0xA0;
  const bool noncharacter = byte == 0xBF && (next == 0xBE || next == 0xBF);
  return !control && !noncharacter;
}

bool continues_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

}  // namespace

Skeleton::Skeleton(std::string_view source, std::span<const SourceRange> texts) : text_(source) {
  const bool unusual = source.find(placeholder_lead) != source.npos || source.find("<![CDATA[") != source.npos;
  if (unusual) return;
  buffer_.reserve(source.size() / 2);
  std::uint32_t copied = 0;
  for (const SourceRange text : texts) {
    if (text.size() < shortest_run || cuts_.size() >= most_cuts) continue;
    buffer_ += source.substr(copied, text.begin - copied);
    add_text(source, text);
    copied = text.end;
  }
  buffer_ += source.substr(copied);
  text_ = buffer_;
}

void Skeleton::add_text(std::string_view source, SourceRange range) {
  for (std::uint32_t at = range.begin; at < range.end;) {
    const std::uint32_t begin = at;
    while (at < range.end && is_plain(source, at)) ++at;
    // A code point that is cut in two belongs to what is not plain.
    std::uint32_t end = at;
    while (end > begin && at < range.end && continues_code_point(source[end])) --end;
    add_run(source, begin, end);
    const std::uint32_t other = end;
    at = std::max(at, end);
    // A character reference, or what the parser replaces: up to where neither can go on.
    if (at < range.end && source[at] == '&') {
      do ++at;
      while (at < range.end && (is_ascii_alphanumeric(source[at]) || source[at] == '#' || source[at] == ';'));
    } else if (at < range.end) {
      do ++at;
      while (at < range.end && continues_code_point(source[at]));
    }
    buffer_ += source.substr(other, at - other);
  }
}

void Skeleton::add_run(std::string_view source, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t first = begin;
  while (first < end && is_ascii_space(source[first])) ++first;
  if (end - first < shortest_run || cuts_.size() >= most_cuts) {
    buffer_ += source.substr(begin, end - begin);
    return;
  }
  buffer_ += source.substr(begin, first - begin);
  const auto number = static_cast<std::uint32_t>(cuts_.size());
  cuts_.push_back({static_cast<std::uint32_t>(buffer_.size()), {first, end}});
  buffer_ += placeholder_lead;
  buffer_ += static_cast<char>(0xB0U | (number >> 12U));
  buffer_ += static_cast<char>(0x80U | ((number >> 6U) & 0x3FU));
  buffer_ += static_cast<char>(0x80U | (number & 0x3FU));
}

std::size_t Skeleton::cut_behind(std::uint32_t offset) const {
  const auto is_first_behind = [&](std::size_t i) {
    return (i == 0 || cuts_[i - 1].at <= offset) && (i == cuts_.size() || cuts_[i].at > offset);
  };
  for (std::size_t i = last_; i < std::min(last_ + 3, cuts_.size() + 1); ++i) {
    if (is_first_behind(i)) return last_ = i;
  }
  const auto found = std::upper_bound(cuts_.begin(), cuts_.end(), offset,
                                      [](std::uint32_t value, const Cut& cut) { return value < cut.at; });
  return last_ = static_cast<std::size_t>(found - cuts_.begin());
}

std::uint32_t Skeleton::source_of(std::uint32_t offset) const {
  const std::size_t behind = cuts_.empty() ? 0 : cut_behind(offset);
  if (behind == 0) return offset;
  const Cut& cut = cuts_[behind - 1];
  return offset <= cut.at ? cut.source.begin
                          : cut.source.end + (offset - cut.at - std::min(offset - cut.at, placeholder_size));
}

const Skeleton::Cut* Skeleton::cut_at(std::uint32_t offset) const {
  const std::size_t behind = cuts_.empty() ? 0 : cut_behind(offset);
  return behind > 0 && cuts_[behind - 1].at == offset ? &cuts_[behind - 1] : nullptr;
}

}  // namespace carelint

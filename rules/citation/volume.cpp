#include "citation/volume.h"

#include <algorithm>
#include <array>

#include "shared/words.h"

namespace carelint {
namespace {

std::size_t dash_size(std::string_view text) {
  if (text.starts_with('-')) return 1;
  for (const std::string_view dash : {"–", "—", "−", "‐", "‑"}) {
    if (text.starts_with(dash)) return dash.size();
  }
  return 0;
}

// "137", "S12", "e1234", "12a"
std::size_t page_number_size(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && is_letter(text[at]) && at < 4) ++at;
  const std::size_t digits = at;
  while (at < text.size() && is_digit(text[at])) ++at;
  if (at == digits) return 0;
  if (at < text.size() && is_letter(text[at])) ++at;
  return at;
}

constexpr auto page_labels =
    std::to_array<std::string_view>({"pp. ", "pp.", "p. ", "p.", "pages ", "Article ", "article ", "Art. "});

class VolumeReader {
 public:
  VolumeReader(const EntryText& entry, const Field& body) : entry_(entry), body_(body) {}

  std::optional<VolumePart> run() {
    std::size_t end = body_.end;
    if (const std::size_t comma = comma_of_pages(); comma != EntryText::npos) {
      read_pages(comma);
      end = comma;
    }
    if (!read_issue_and_volume(end)) return std::nullopt;
    const bool numbered = is_digit(entry_.at(part_.volume.begin)) && entry_.is_italic(part_.volume.begin);
    if (part_.pages.is_empty() && part_.issue.is_empty() && !numbered) return std::nullopt;
    return read_joint() ? std::optional(part_) : std::nullopt;
  }

 private:
  std::string_view text(std::size_t begin, std::size_t end) const { return entry_.part(begin, end); }

  // The comma in front of the pages; npos where no pages stand at the end.
  std::size_t comma_of_pages() const {
    const std::string_view all = entry_.part(body_);
    const std::size_t comma = all.rfind(", ");
    if (comma == all.npos) return EntryText::npos;
    std::string_view tail = trimmed(all.substr(comma + 2));
    for (const std::string_view label : page_labels) {
      if (tail.starts_with(label)) return body_.begin + comma;
    }
    return is_pages(tail) ? body_.begin + comma : EntryText::npos;
  }

  void read_pages(std::size_t comma) {
    std::size_t at = comma + 2;
    for (const std::string_view label : page_labels) {
      if (!text(at, body_.end).starts_with(label)) continue;
      part_.page_label = {at, at + label.size()};
      at += label.size();
      break;
    }
    part_.pages = {at, body_.end};
  }

  bool read_issue_and_volume(std::size_t end) {
    const std::size_t labelled = label_begin(end);
    if (labelled != EntryText::npos) return read_labelled(labelled, end);
    std::size_t at = end;
    if (at > body_.begin && entry_.at(at - 1) == ')') {
      const std::size_t open = text(body_.begin, at).rfind('(');
      if (open == std::string_view::npos) return false;
      part_.issue_brackets = {body_.begin + open, at};
      part_.issue = {body_.begin + open + 1, at - 1};
      at = body_.begin + open;
      std::size_t behind = at;
      while (at > body_.begin && entry_.at(at - 1) == ' ') --at;
      part_.space = {at, behind};
    }
    return read_number_before(at);
  }

  bool read_number_before(std::size_t end) {
    constexpr std::size_t longest = 9;
    std::size_t begin = end;
    while (begin > body_.begin && end - begin <= longest && is_part_of_number(begin - 1)) --begin;
    const std::string_view number = text(begin, end);
    const bool letter_first = number.size() > 1 && is_letter(number[0]) && is_digit(number[1]);
    if (number.empty() || number.size() > longest || (!is_digit(number[0]) && !letter_first)) return false;
    if (letter_first && part_.issue.is_empty()) return false;  // "A1, A4" are pages of a newspaper
    part_.volume = {begin, end};
    return true;
  }

  bool is_part_of_number(std::size_t i) const {
    const char c = entry_.at(i);
    return is_digit(c) || is_letter(c) || c == '-' || static_cast<unsigned char>(c) >= 0x80;
  }

  // Where "Vol. 18, No. 1" begins; npos where it does not stand at the end.
  std::size_t label_begin(std::size_t end) const {
    const std::string_view before = text(body_.begin, end);
    for (const std::string_view label : {"Vol. ", "Vol ", "Volume ", "vol. ", "volume "}) {
      const std::size_t at = before.rfind(label);
      constexpr std::size_t longest = 32;
      if (at != before.npos && before.size() - at <= longest && at > 0 && before[at - 1] == ' ')
        return body_.begin + at;
    }
    return EntryText::npos;
  }

  bool read_labelled(std::size_t begin, std::size_t end) {
    part_.label = {begin, end};
    std::size_t at = begin;
    while (at < end && !is_digit(entry_.at(at))) ++at;
    part_.volume.begin = at;
    while (at < end && is_digit(entry_.at(at))) ++at;
    part_.volume.end = at;
    while (at < end && !is_digit(entry_.at(at))) ++at;
    part_.issue.begin = at;
    while (at < end && entry_.at(at) != ' ' && entry_.at(at) != ',' && entry_.at(at) != ')') ++at;
    part_.issue.end = at;
    return !part_.volume.is_empty();
  }

  // What stands in front of the volume: ", " or a space alone.
  bool read_joint() {
    const std::size_t begin = part_.label.is_empty() ? part_.volume.begin : part_.label.begin;
    std::size_t at = begin;
    while (at > body_.begin && entry_.at(at - 1) == ' ') --at;
    if (at == begin || at == body_.begin) return false;
    part_.has_comma = entry_.at(at - 1) == ',';
    part_.journal_end = part_.has_comma ? at - 1 : at;
    const bool numbered = !part_.issue.is_empty() || !part_.pages.is_empty();
    return part_.has_comma || (numbered && entry_.at(at - 1) != '.');
  }

  const EntryText& entry_;
  Field body_;
  VolumePart part_;
};

}  // namespace

bool is_pages(std::string_view text) {
  bool any = false;
  while (!text.empty()) {
    const std::size_t first = page_number_size(text);
    if (first == 0) return false;
    text.remove_prefix(first);
    if (const std::size_t dash = dash_size(text)) {
      text.remove_prefix(dash);
      const std::size_t last = page_number_size(text);
      if (last == 0) return false;
      text.remove_prefix(last);
    }
    any = true;
    if (text.starts_with(", ")) text.remove_prefix(2);
  }
  return any;
}

void check_page_dash(const EntryText& entry, const Field& pages, ParsedEntry& parsed) {
  const std::string_view text = entry.part(pages);
  const std::size_t hyphen = text.find('-');
  if (hyphen == text.npos || hyphen == 0 || !is_pages(text)) return;
  if (!is_digit(text[hyphen - 1]) || hyphen + 1 >= text.size() || !is_digit(text[hyphen + 1])) return;
  const std::size_t at = pages.begin + hyphen;
  std::string wanted(text);
  wanted.replace(hyphen, 1, "–");
  parsed.deviations.push_back({Fault::page_range_dash,
                               pages.begin,
                               pages.end,
                               "join the pages with an en dash: \"" + wanted + "\"",
                               "write \"" + wanted + "\"",
                               {{Correction::Kind::replace, at, at + 1, "–"}}});
}

std::optional<VolumePart> read_volume(const EntryText& entry, const Field& body) {
  return VolumeReader(entry, body).run();
}

}  // namespace carelint

#include "pack/message.h"

#include <algorithm>
#include <array>
#include <utility>

namespace carelint {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> quotes = {
    {{"'", "'"}, {"\"", "\""}, {"‘", "’"}, {"“", "”"}, {"`", "`"}}};

/// Reads %s or %[n]s at an offset. The index is 0 for %s; the end is 0 where neither stands.
struct Place {
  std::size_t index = 0;
  std::size_t end = 0;
};

Place place_at(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("%s")) return {0, at + 2};
  if (!text.substr(at).starts_with("%[") || at + 4 >= text.size()) return {};
  const char digit = text[at + 2];
  if (digit < '1' || digit > '9' || text.substr(at + 3, 2) != "]s") return {};
  return {static_cast<std::size_t>(digit - '0'), at + 5};
}

std::string_view without_full_stop(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  if (text.ends_with('.') && !text.ends_with("..")) text.remove_suffix(1);
  return text;
}

}  // namespace

MessageTemplate::MessageTemplate(std::string_view text) {
  text = without_full_stop(text);
  Piece piece;
  std::size_t next_value = 1;
  for (std::size_t i = 0; i < text.size();) {
    const Place place = text[i] == '%' ? place_at(text, i) : Place{};
    if (place.end == 0) {
      piece.text += text[i];
      i += text.substr(i).starts_with("%%") ? 2 : 1;
      continue;
    }
    i = place.end;
    piece.value = place.index == 0 ? next_value : place.index;
    next_value = piece.value + 1;
    value_count_ = std::max(value_count_, piece.value);
    for (const auto& [open, close] : quotes) {
      if (!piece.text.ends_with(open) || !text.substr(i).starts_with(close)) continue;
      piece.text.resize(piece.text.size() - open.size());
      piece.open_quote = open;
      piece.close_quote = close;
      i += close.size();
      break;
    }
    pieces_.push_back(std::exchange(piece, {}));
  }
  if (!piece.text.empty()) pieces_.push_back(std::move(piece));
}

std::string MessageTemplate::render(std::span<const std::vector<std::string>> values) const {
  std::string message;
  for (const Piece& piece : pieces_) {
    message += piece.text;
    if (piece.value == 0 || piece.value > values.size()) continue;
    const std::vector<std::string>& alternatives = values[piece.value - 1];
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
      if (i > 0) message += i + 1 == alternatives.size() ? " or " : ", ";
      message.append(piece.open_quote).append(alternatives[i]).append(piece.close_quote);
    }
  }
  return message;
}

std::string MessageTemplate::outline() const {
  const std::vector<std::vector<std::string>> values(value_count_, {"…"});
  return render(values);
}

}  // namespace carelint

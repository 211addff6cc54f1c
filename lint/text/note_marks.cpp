#include "text/note_marks.h"

#include <algorithm>

#include "source/ascii.h"

namespace carelint {

void split_at_note_marks(std::string_view text, std::span<const MarkRun> marks, std::vector<TokenSpan>& tokens) {
  std::vector<TokenSpan> split;
  std::size_t token = 0;
  for (std::size_t i = 1; i < marks.size(); ++i) {
    if (!marks[i].marks.has(Mark::superscript) || marks[i - 1].marks.has(Mark::superscript)) continue;
    const std::uint32_t place = marks[i].text_begin;
    while (token < tokens.size() && tokens[token].span.end <= place) split.push_back(tokens[token++]);
    if (token == tokens.size()) break;
    TokenSpan& holder = tokens[token];
    const std::string_view note = text.substr(place, holder.span.end - place);
    const bool is_note = holder.span.begin < place && std::all_of(note.begin(), note.end(), is_ascii_digit);
    if (!is_note) continue;
    split.push_back({{holder.span.begin, place}, holder.kind, holder.space_before});
    holder = {{place, holder.span.end}, TokenKind::number, false};
  }
  if (split.empty()) return;
  split.insert(split.end(), tokens.begin() + static_cast<std::ptrdiff_t>(token), tokens.end());
  tokens.swap(split);
}

}  // namespace carelint

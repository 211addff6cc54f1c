#include "text/text_block.h"

#include <algorithm>

namespace carelint {
namespace {

bool is_collapsible(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

}  // namespace

void TextCollector::mark(Marks marks) {
  if (!marks_.empty() && marks_.back().marks == marks) return;
  marks_.push_back({static_cast<std::uint32_t>(text_.size()), marks});
}

void TextCollector::append_run(std::string_view run, SourceRange source, bool verbatim) {
  const bool extends =
      verbatim && !pieces_.empty() && pieces_.back().verbatim && pieces_.back().source.end == source.begin;
  if (extends) {
    pieces_.back().source.end = source.end;
  } else {
    pieces_.push_back({static_cast<std::uint32_t>(text_.size()), source, verbatim});
  }
  text_ += run;
}

void TextCollector::flush_space() {
  if (!space_pending_) return;
  space_pending_ = false;
  const bool at_line_start = text_.empty() || text_.back() == '\n';
  if (!at_line_start) append_run(" ", space_, space_.size() == 1);
}

void TextCollector::append(std::string_view text, OffsetMap map, Marks marks, bool preserve_space) {
  for (std::size_t i = 0; i < map.pieces().size(); ++i) {
    const OffsetPiece& piece = map.pieces()[i];
    const std::size_t piece_end = i + 1 < map.pieces().size() ? map.pieces()[i + 1].text_begin : text.size();
    std::size_t at = piece.text_begin;
    while (at < piece_end) {
      const std::size_t begin = at;
      const bool space = !preserve_space && is_collapsible(text[at]);
      while (at < piece_end && (!preserve_space && is_collapsible(text[at])) == space) ++at;
      const auto source_at = [&](std::size_t offset) {
        return piece.source.begin + static_cast<std::uint32_t>(offset - piece.text_begin);
      };
      const SourceRange source = piece.verbatim ? SourceRange{source_at(begin), source_at(at)} : piece.source;
      if (space) {
        append_space(source);
        continue;
      }
      flush_space();
      mark(marks);
      append_run(text.substr(begin, at - begin), source, piece.verbatim);
    }
  }
}

void TextCollector::append_space(SourceRange range) {
  space_ = space_pending_ ? hull(space_, range) : range;
  space_pending_ = true;
}

void TextCollector::append_break(SourceRange range) {
  space_pending_ = false;
  if (!text_.empty()) append_run("\n", range, false);
}

void TextCollector::move_into(TextBlock& block) {
  space_pending_ = false;
  while (!text_.empty() && is_collapsible(text_.back())) {
    text_.pop_back();
    if (pieces_.back().text_begin == text_.size()) {
      pieces_.pop_back();
    } else if (pieces_.back().verbatim) {
      --pieces_.back().source.end;
    }
  }
  block.text = std::move(text_);
  block.pieces = std::move(pieces_);
  block.marks = std::move(marks_);
  text_.clear();
  pieces_.clear();
  marks_.clear();
}

}  // namespace carelint

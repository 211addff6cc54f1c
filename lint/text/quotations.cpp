#include "text/quotations.h"

#include <algorithm>
#include <optional>

#include "source/ascii.h"

namespace carelint {
namespace {

struct FoundMark {
  std::uint32_t begin;
  std::uint32_t end;
  std::string_view text;
  bool can_open;
  bool can_close;
};

bool is_space_at(std::string_view text, std::size_t at) {
  return is_ascii_space(text[at]);
}

// Letters, digits and anything outside ASCII that is no dash or quotation mark.
bool is_word_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const char c = text[at - 1];
  return is_ascii_alphanumeric(c) || (!is_ascii(c) && !text.substr(0, at).ends_with("—") &&
                                      !text.substr(0, at).ends_with("–") && !text.substr(0, at).ends_with("\u00A0") &&
                                      !text.substr(0, at).ends_with("“") && !text.substr(0, at).ends_with("‘"));
}

bool is_word_behind(std::string_view text, std::size_t at) {
  return at < text.size() && (is_ascii_alphanumeric(text[at]) || !is_ascii(text[at]));
}

// "'90s", "'tis": an apostrophe for what was left out.
bool is_elision(std::string_view behind_mark) {
  if (behind_mark.empty() || is_ascii_digit(behind_mark.front())) return true;
  for (const std::string_view word : {"tis", "twas", "til", "em", "cos", "cause", "n", "round"}) {
    const bool whole = behind_mark.size() == word.size() ||
                       (behind_mark.size() > word.size() && !is_ascii_alphanumeric(behind_mark[word.size()]));
    if (whole && equals_ignoring_case(behind_mark.substr(0, word.size()), word)) return true;
  }
  return false;
}

class QuotationFinder {
 public:
  explicit QuotationFinder(std::string_view text) : text_(text) {}

  std::vector<TextSpan> run() {
    for (std::size_t at = 0; at < text_.size(); ++at) {
      if (!may_begin_mark(text_[at])) continue;
      if (const std::optional<FoundMark> mark = mark_at(at)) take(*mark);
    }
    return std::move(spans_);
  }

 private:
  static constexpr bool may_begin_mark(char c) { return c == '"' || c == '\'' || c == '\xE2' || c == '\xC2'; }

  std::optional<FoundMark> mark_at(std::size_t at) const {
    const std::string_view rest = text_.substr(at);
    const auto found = [&](std::string_view mark, bool can_open, bool can_close) {
      return FoundMark{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + mark.size()),
                       text_.substr(at, mark.size()), can_open, can_close};
    };
    const auto opens = [&](std::string_view mark) {
      const std::size_t behind = at + mark.size();
      if (is_single(mark) && is_elision(text_.substr(std::min(behind, text_.size())))) return false;
      return !is_word_before(text_, at) && behind < text_.size() && !is_space_at(text_, behind);
    };
    const auto closes = [&](std::string_view mark) {
      return at > 0 && !is_space_at(text_, at - 1) && !is_word_behind_mark(at + mark.size());
    };
    for (const std::string_view mark : {"\"", "'"}) {
      if (rest.starts_with(mark)) return found(mark, opens(mark), closes(mark));
    }
    for (const std::string_view mark : {"“", "„", "«", "‹", "‘", "‚"}) {
      if (rest.starts_with(mark)) {
        return found(mark, opens(mark) || mark != "‘", mark == "“" && is_open("„"));
      }
    }
    if (rest.starts_with("’")) return found("’", false, closes("’"));
    for (const std::string_view mark : {"”", "»", "›"}) {
      if (rest.starts_with(mark)) return found(mark, false, true);
    }
    return std::nullopt;
  }

  bool is_word_behind_mark(std::size_t at) const {
    const std::string_view rest = text_.substr(std::min(at, text_.size()));
    const bool punctuation = rest.starts_with("—") || rest.starts_with("–") || rest.starts_with("”") ||
                             rest.starts_with("’") || rest.starts_with("…") || rest.starts_with("\u00A0");
    return !punctuation && is_word_behind(text_, at);
  }

  bool is_open(std::string_view mark) const { return outer_ && outer_->text == mark; }

  static bool pairs(std::string_view opening, std::string_view closing) {
    if (opening == "“") return closing == "”";
    if (opening == "„") return closing == "“" || closing == "”";
    if (opening == "«") return closing == "»";
    if (opening == "‹") return closing == "›";
    if (opening == "‘" || opening == "‚") return closing == "’";
    return opening == closing;
  }

  static bool is_single(std::string_view mark) { return mark == "'" || mark == "‘" || mark == "‚" || mark == "‹"; }

  void take(const FoundMark& mark) {
    if (outer_ && mark.can_close && pairs(outer_->text, mark.text)) {
      add({outer_->begin, mark.end});
      outer_.reset();
    } else if (!outer_ && mark.can_open) {
      outer_ = mark;
    } else if (outer_ && mark.can_open && is_single(outer_->text) && !is_single(mark.text)) {
      outer_ = mark;  // what looked like a single quotation mark was an apostrophe
    } else if (outer_ && mark.text == "“" && outer_->text == "“") {
      outer_ = mark;  // the one before was never closed
    }
  }

  void add(TextSpan span) {
    if (spans_.empty() || spans_.back().end <= span.begin) spans_.push_back(span);
  }

  std::string_view text_;
  std::optional<FoundMark> outer_;
  std::vector<TextSpan> spans_;
};

}  // namespace

std::vector<TextSpan> find_quotations(std::string_view text) {
  return QuotationFinder(text).run();
}

}  // namespace carelint

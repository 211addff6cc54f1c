#include "dom/alignment.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "source/ascii.h"

namespace carelint {
namespace {

struct LegacyReference {
  std::string_view name;
  char32_t code_point;
};

// The named character references that the HTML standard decodes without a semicolon (section 13.5, read 2026-11).
constexpr auto legacy_references = std::to_array<LegacyReference>({
    {"AElig", 0xC6},  {"AMP", 0x26},    {"Aacute", 0xC1}, {"Acirc", 0xC2},  {"Agrave", 0xC0}, {"Aring", 0xC5},
    {"Atilde", 0xC3}, {"Auml", 0xC4},   {"COPY", 0xA9},   {"Ccedil", 0xC7}, {"ETH", 0xD0},    {"Eacute", 0xC9},
    {"Ecirc", 0xCA},  {"Egrave", 0xC8}, {"Euml", 0xCB},   {"GT", 0x3E},     {"Iacute", 0xCD}, {"Icirc", 0xCE},
    {"Igrave", 0xCC}, {"Iuml", 0xCF},   {"LT", 0x3C},     {"Ntilde", 0xD1}, {"Oacute", 0xD3}, {"Ocirc", 0xD4},
    {"Ograve", 0xD2}, {"Oslash", 0xD8}, {"Otilde", 0xD5}, {"Ouml", 0xD6},   {"QUOT", 0x22},   {"REG", 0xAE},
    {"THORN", 0xDE},  {"Uacute", 0xDA}, {"Ucirc", 0xDB},  {"Ugrave", 0xD9}, {"Uuml", 0xDC},   {"Yacute", 0xDD},
    {"aacute", 0xE1}, {"acirc", 0xE2},  {"acute", 0xB4},  {"aelig", 0xE6},  {"agrave", 0xE0}, {"amp", 0x26},
    {"aring", 0xE5},  {"atilde", 0xE3}, {"auml", 0xE4},   {"brvbar", 0xA6}, {"ccedil", 0xE7}, {"cedil", 0xB8},
    {"cent", 0xA2},   {"copy", 0xA9},   {"curren", 0xA4}, {"deg", 0xB0},    {"divide", 0xF7}, {"eacute", 0xE9},
    {"ecirc", 0xEA},  {"egrave", 0xE8}, {"eth", 0xF0},    {"euml", 0xEB},   {"frac12", 0xBD}, {"frac14", 0xBC},
    {"frac34", 0xBE}, {"gt", 0x3E},     {"iacute", 0xED}, {"icirc", 0xEE},  {"iexcl", 0xA1},  {"igrave", 0xEC},
    {"iquest", 0xBF}, {"iuml", 0xEF},   {"laquo", 0xAB},  {"lt", 0x3C},     {"macr", 0xAF},   {"micro", 0xB5},
    {"middot", 0xB7}, {"nbsp", 0xA0},   {"not", 0xAC},    {"ntilde", 0xF1}, {"oacute", 0xF3}, {"ocirc", 0xF4},
    {"ograve", 0xF2}, {"ordf", 0xAA},   {"ordm", 0xBA},   {"oslash", 0xF8}, {"otilde", 0xF5}, {"ouml", 0xF6},
    {"para", 0xB6},   {"plusmn", 0xB1}, {"pound", 0xA3},  {"quot", 0x22},   {"raquo", 0xBB},  {"reg", 0xAE},
    {"sect", 0xA7},   {"shy", 0xAD},    {"sup1", 0xB9},   {"sup2", 0xB2},   {"sup3", 0xB3},   {"szlig", 0xDF},
    {"thorn", 0xFE},  {"times", 0xD7},  {"uacute", 0xFA}, {"ucirc", 0xFB},  {"ugrave", 0xF9}, {"uml", 0xA8},
    {"uuml", 0xFC},   {"yacute", 0xFD}, {"yen", 0xA5},    {"yuml", 0xFF},
});

// What the second code point of a named reference can be, where it stands for two.
constexpr std::array<char32_t, 6> second_code_points = {0x338, 0x20D2, 0x20E5, 0xFE00, 0x331, 0x333};

std::size_t code_point_size(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

char32_t value_at(std::string_view text, std::size_t at) {
  return at < text.size() ? code_point_at(text, at).value : 0;
}

// Gumbo puts U+FFFD in the place of control characters and non-characters.
bool is_replaced(char32_t c) {
  return c <= 0x8 || c == 0xB || (c >= 0xE && c <= 0x1F) || (c >= 0x7F && c <= 0x9F) || (c >= 0xFDD0 && c <= 0xFDEF) ||
         (c & 0xFFFE) == 0xFFFE;
}

class Aligner {
 public:
  Aligner(std::string_view source, std::uint32_t begin, std::uint32_t end, std::string_view decoded,
          TextContext context, std::vector<OffsetPiece>& pieces)
      : source_(source.substr(0, end)), decoded_(decoded), context_(context), pieces_(pieces), at_(begin) {}

  void run() {
    const std::size_t first_piece = pieces_.size();
    while (text_at_ < decoded_.size() && at_ < source_.size()) {
      if (!step_reference() && !step_character()) pass_over();
    }
    if (text_at_ < decoded_.size() || pieces_.size() == first_piece) {
      append(decoded_.size() - text_at_, 0, false);
    }
  }

 private:
  char current() const { return source_[at_]; }
  char ahead(std::size_t distance) const { return at_ + distance < source_.size() ? source_[at_ + distance] : '\0'; }

  void append(std::size_t text_size, std::size_t source_size, bool verbatim) {
    const auto text_begin = static_cast<std::uint32_t>(text_at_);
    const auto source_end = static_cast<std::uint32_t>(at_ + source_size);
    const bool extends =
        verbatim && text_begin > 0 && !pieces_.empty() && pieces_.back().verbatim && pieces_.back().source.end == at_;
    if (extends) {
      pieces_.back().source.end = source_end;
    } else {
      pieces_.push_back({text_begin, {static_cast<std::uint32_t>(at_), source_end}, verbatim});
    }
    text_at_ += text_size;
    at_ = source_end;
  }

  bool step_character() {
    if (current() == '\r' && decoded_[text_at_] == '\n') {
      append(1, ahead(1) == '\n' ? 2 : 1, false);
      return true;
    }
    const CodePoint written = code_point_at(source_, at_);
    if (value_at(decoded_, text_at_) == 0xFFFD && is_replaced(written.value)) {
      append(3, written.size, false);
      return true;
    }
    if (starts_markup() || current() == '\0') return false;
    const std::size_t size = code_point_size(current());
    if (source_.substr(at_, size) != decoded_.substr(text_at_, size)) return false;
    append(size, size, true);
    return true;
  }

  bool starts_markup() const {
    if (context_ != TextContext::data || current() != '<') return false;
    return is_ascii_letter(ahead(1)) || ahead(1) == '/' || ahead(1) == '!' || ahead(1) == '?';
  }

  bool step_reference() {
    if (current() != '&' || context_ == TextContext::raw) return false;
    const std::size_t size = ahead(1) == '#' ? numeric_reference_size() : named_reference_size();
    if (size == 0) return false;
    append(decoded_reference_size(size), size, false);
    return true;
  }

  std::size_t numeric_reference_size() const {
    const bool hexadecimal = ahead(2) == 'x' || ahead(2) == 'X';
    const std::size_t first = hexadecimal ? 3 : 2;
    std::size_t size = first;
    while (hexadecimal ? std::isxdigit(static_cast<unsigned char>(ahead(size))) != 0 : is_ascii_digit(ahead(size))) {
      ++size;
    }
    if (size == first) return 0;
    return ahead(size) == ';' ? size + 1 : size;
  }

  // The parser's text decides which of the readings is meant, so that the full table of names is not needed.
  std::size_t named_reference_size() const {
    std::size_t run = 1;
    while (is_ascii_alphanumeric(ahead(run))) ++run;
    const std::string_view name = source_.substr(at_ + 1, run - 1);
    const char32_t meant = value_at(decoded_, text_at_);
    std::size_t legacy = 0;
    for (const LegacyReference& reference : legacy_references) {
      if (reference.code_point == meant && name.starts_with(reference.name)) {
        legacy = std::max(legacy, reference.name.size());
      }
    }
    if (legacy != 0) {
      const char next = ahead(legacy + 1);
      if (next == ';') return legacy + 2;
      const bool literal = context_ == TextContext::attribute && (next == '=' || is_ascii_alphanumeric(next));
      return literal ? 0 : legacy + 1;
    }
    return ahead(run) == ';' && meant != '&' ? run + 1 : 0;
  }

  std::size_t decoded_reference_size(std::size_t reference_size) const {
    const std::size_t first = code_point_size(decoded_[text_at_]);
    const std::size_t second_at = text_at_ + first;
    if (second_at >= decoded_.size() || ahead(1) == '#') return first;
    const char32_t second = value_at(decoded_, second_at);
    const bool pair =
        std::find(second_code_points.begin(), second_code_points.end(), second) != second_code_points.end() ||
        (second == 0x200A && value_at(decoded_, text_at_) == 0x205F) ||
        (second == 'j' && source_.substr(at_, reference_size) == "&fjlig;");
    const std::size_t second_size = code_point_size(decoded_[second_at]);
    const bool written_next = source_.substr(std::min(at_ + reference_size, source_.size()), second_size) ==
                              decoded_.substr(second_at, second_size);
    return pair && !written_next ? first + second_size : first;
  }

  // Passes over source that the parser did not turn into this text.
  void pass_over() {
    if (current() != '<' || context_ != TextContext::data) {
      ++at_;
    } else if (source_.substr(at_).starts_with("<!--")) {
      const std::size_t close = source_.find("-->", at_ + 4);
      at_ = close == source_.npos ? source_.size() : close + 3;
    } else if (source_.substr(at_).starts_with("<![CDATA[")) {
      at_ += 9;
    } else {
      pass_over_tag();
    }
  }

  void pass_over_tag() {
    char quote = '\0';
    for (++at_; at_ < source_.size(); ++at_) {
      const char c = current();
      if (quote != '\0') {
        if (c == quote) quote = '\0';
      } else if (c == '>') {
        ++at_;
        return;
      } else if ((c == '"' || c == '\'') && source_[at_ - 1] == '=') {
        quote = c;
      }
    }
  }

  std::string_view source_;
  std::string_view decoded_;
  TextContext context_;
  std::vector<OffsetPiece>& pieces_;
  std::size_t at_;
  std::size_t text_at_ = 0;
};

}  // namespace

void align_text(std::string_view source, std::uint32_t begin, std::uint32_t end, std::string_view decoded,
                TextContext context, std::vector<OffsetPiece>& pieces) {
  const std::string_view written = source.substr(begin, std::min<std::size_t>(end - begin, decoded.size()));
  const bool stands_verbatim = written == decoded && (context == TextContext::raw || written.find('&') == written.npos);
  if (stands_verbatim) {
    pieces.push_back({0, {begin, begin + static_cast<std::uint32_t>(decoded.size())}, true});
    return;
  }
  Aligner(source, begin, end, decoded, context, pieces).run();
}

}  // namespace carelint

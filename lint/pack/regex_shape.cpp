#include "pack/regex_shape.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "pack/characters.h"

namespace carelint {
namespace {

constexpr int max_depth = 32;
constexpr std::size_t max_text = 256;
constexpr std::size_t max_class = 16;
constexpr char boundary = '\x01';  // stands for \b inside a text; no rule file can hold it

/// Of a part of an expression.
struct Part {
  bool finite = true;     // it matches exactly `texts`
  bool narrowed = false;  // an assertion, or a flag, says more than the texts do
  std::vector<std::string> texts = {""};
  std::vector<std::string> literals;  // not finite: any match holds one of these; none: nothing is known
};

Part unknown() {
  Part part;
  part.finite = false;
  part.texts.clear();
  return part;
}

Part assertion() {
  Part part;
  part.narrowed = true;
  return part;
}

void remove_doubles(std::vector<std::string>& texts) {
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
}

/// The longest run of ASCII in a text, as the literal automaton sees it.
std::string literal_of(std::string text) {
  std::erase(text, boundary);
  const std::string folded = fold_case(plain_typography(text));
  std::string_view longest;
  for (std::size_t begin = 0; begin < folded.size();) {
    std::size_t end = begin;
    while (end < folded.size() && static_cast<unsigned char>(folded[end]) < 0x80) ++end;
    if (end - begin > longest.size()) longest = std::string_view(folded).substr(begin, end - begin);
    begin = end + 1;
  }
  return std::string(longest);
}

/// One literal for each text; none at all when one of them is too short to help.
std::vector<std::string> literals_of(const std::vector<std::string>& texts) {
  std::vector<std::string> literals;
  for (const std::string& text : texts) {
    literals.push_back(literal_of(text));
    if (literals.back().size() < 2) return {};
  }
  remove_doubles(literals);
  return literals;
}

std::size_t shortest(const std::vector<std::string>& literals) {
  std::size_t length = literals.empty() ? 0 : max_text;
  for (const std::string& literal : literals) length = std::min(length, literal.size());
  return length;
}

std::vector<std::string> literals_of(const Part& part) {
  return part.finite ? literals_of(part.texts) : part.literals;
}

/// Keeps the literals that stand in the fewest places.
void offer(std::vector<std::string>& best, std::vector<std::string> candidate) {
  const std::size_t length = shortest(candidate);
  const std::size_t best_length = shortest(best);
  if (length > best_length || (length == best_length && candidate.size() < best.size())) best = std::move(candidate);
}

/// Parts one after the other.
class Sequence {
 public:
  void append(Part part) {
    narrowed_ = narrowed_ || part.narrowed;
    if (part.finite && multiply(part.texts)) return;
    finite_ = false;
    offer(best_, literals_of(texts_));
    if (!part.finite) offer(best_, std::move(part.literals));
    texts_ = part.finite ? std::move(part.texts) : std::vector<std::string>{""};
  }

  Part finish() {
    Part part;
    part.narrowed = narrowed_;
    part.finite = finite_;
    if (!finite_) {
      offer(best_, literals_of(texts_));
      part.literals = std::move(best_);
      texts_.clear();
    }
    part.texts = std::move(texts_);
    return part;
  }

 private:
  bool multiply(const std::vector<std::string>& endings) {
    if (texts_.size() * endings.size() > max_phrases) return false;
    std::vector<std::string> products;
    for (const std::string& text : texts_) {
      for (const std::string& ending : endings) {
        products.push_back(text + ending);
        if (products.back().size() > max_text) return false;
      }
    }
    texts_ = std::move(products);
    return true;
  }

  std::vector<std::string> texts_ = {""};
  std::vector<std::string> best_;
  bool finite_ = true;
  bool narrowed_ = false;
};

Part alternatives(std::vector<Part> branches) {
  if (branches.size() == 1) return std::move(branches.front());
  Part result;
  result.texts.clear();
  bool all_have_literals = true;
  for (Part& branch : branches) {
    result.narrowed = result.narrowed || branch.narrowed;
    result.finite = result.finite && branch.finite;
    const std::vector<std::string> literals = literals_of(branch);
    all_have_literals = all_have_literals && !literals.empty();
    result.literals.insert(result.literals.end(), literals.begin(), literals.end());
    result.texts.insert(result.texts.end(), branch.texts.begin(), branch.texts.end());
  }
  remove_doubles(result.literals);
  if (!all_have_literals || result.literals.size() > max_phrases) result.literals.clear();
  if (result.texts.size() > max_phrases) result.finite = false;
  if (!result.finite) result.texts.clear();
  return result;
}

Part repeated(const Part& part, std::size_t minimum, std::optional<std::size_t> maximum) {
  const bool is_space = part.finite && part.texts == std::vector<std::string>{" "};
  if (is_space && minimum <= 1 && maximum != std::optional<std::size_t>(0)) {  // white space is one space by now
    Part space;
    space.texts = minimum == 0 ? std::vector<std::string>{"", " "} : std::vector<std::string>{" "};
    return space;
  }
  if (part.finite && maximum && *maximum <= 4) {
    std::vector<Part> counts;
    for (std::size_t count = minimum; count <= *maximum; ++count) {
      Sequence sequence;
      for (std::size_t i = 0; i < count; ++i) sequence.append(part);
      counts.push_back(sequence.finish());
    }
    if (!counts.empty()) return alternatives(std::move(counts));
  }
  Part result = unknown();
  result.narrowed = part.narrowed;
  if (minimum > 0) result.literals = literals_of(part);
  return result;
}

class Reader {
 public:
  explicit Reader(std::string_view regex) : regex_(regex) {}

  RegexShape read() {
    RegexShape shape;
    if (regex_.starts_with("(?i)")) {
      shape.ignore_case = true;
      at_ = 4;
    }
    const Part part = read_alternatives(0);
    shape.has_captures = has_captures_;
    if (failed_ || at_ != regex_.size()) return shape;
    shape.literals = literals_of(part);
    if (part.finite && !part.narrowed) shape.phrases = phrases_of(part.texts);
    return shape;
  }

 private:
  static bool is_boundary_true(std::string_view text, std::size_t at) {
    const auto is_word = [](char c) { return static_cast<unsigned char>(c) >= 0x80 || is_word_character(c); };
    const bool before = at > 0 && is_word(text[at - 1]);
    return before != is_word(text[at + 1]);
  }

  /// Takes the boundaries out of the texts, and the texts that contradict theirs. None when a boundary asks for
  /// something outside of the text.
  static std::vector<std::string> phrases_of(std::vector<std::string> texts) {
    std::vector<std::string> phrases;
    for (std::string& text : texts) {
      bool possible = true;
      for (std::size_t at = text.find(boundary); at != text.npos; at = text.find(boundary)) {
        const bool at_edge = at == 0 || at + 1 == text.size();
        if (at_edge) {
          const std::size_t inner = at == 0 ? 1 : at - 1;
          const bool next_to_word =
              text.size() > 1 && (static_cast<unsigned char>(text[inner]) >= 0x80 || is_word_character(text[inner]));
          if (!next_to_word) return {};
        } else if (!is_boundary_true(text, at)) {
          possible = false;
          break;
        }
        text.erase(at, 1);
      }
      if (possible) phrases.push_back(plain_typography(text));
    }
    remove_doubles(phrases);
    if (std::find(phrases.begin(), phrases.end(), "") != phrases.end()) return {};
    return phrases;
  }

  bool at_end() const { return failed_ || at_ >= regex_.size(); }
  bool take(std::string_view expected) {
    if (!regex_.substr(std::min(at_, regex_.size())).starts_with(expected)) return false;
    at_ += expected.size();
    return true;
  }
  Part fail() {
    failed_ = true;
    return unknown();
  }
  Part literal(std::size_t size) {
    Part part;
    part.texts = {std::string(regex_.substr(at_, size))};
    at_ += size;
    return part;
  }

  Part read_alternatives(int depth) {
    std::vector<Part> branches;
    do {
      Sequence sequence;
      while (!at_end() && regex_[at_] != '|' && regex_[at_] != ')') sequence.append(read_repeated(depth));
      branches.push_back(sequence.finish());
    } while (!failed_ && take("|"));
    return alternatives(std::move(branches));
  }

  Part read_repeated(int depth) {
    Part part = read_atom(depth);
    while (!at_end()) {
      std::size_t minimum = 0;
      std::optional<std::size_t> maximum;
      if (take("?")) {
        maximum = 1;
      } else if (take("+")) {
        minimum = 1;
      } else if (!take("*") && !take_counts(minimum, maximum)) {
        break;
      }
      if (!take("?")) take("+");  // lazy or possessive
      part = repeated(part, minimum, maximum);
    }
    return part;
  }

  bool take_counts(std::size_t& minimum, std::optional<std::size_t>& maximum) {
    const std::size_t begin = at_;
    const auto number = [&] {
      std::optional<std::size_t> value;
      while (!at_end() && regex_[at_] >= '0' && regex_[at_] <= '9' && value.value_or(0) < 100000) {
        value = value.value_or(0) * 10 + static_cast<std::size_t>(regex_[at_++] - '0');
      }
      return value;
    };
    if (take("{")) {
      const std::optional<std::size_t> first = number();
      maximum = first;
      if (first && take(",")) maximum = number();
      if (first && take("}")) {
        minimum = *first;
        return true;
      }
    }
    at_ = begin;
    return false;
  }

  Part read_atom(int depth) {
    const char c = regex_[at_];
    switch (c) {
      case '(': return read_group(depth);
      case '[': return read_class();
      case '\\': return read_escape();
      case '.': ++at_; return unknown();
      case '^':
      case '$': ++at_; return assertion();
      case '*':
      case '+':
      case '?': return fail();
      default: break;
    }
    if (c == boundary || c == '\n') return fail();
    const CodePoint character = code_point_at(regex_, at_);
    if (role_of(character.value) != CharacterRole::space) return literal(character.size);
    at_ += character.size;
    Part space;
    space.texts = {" "};
    return space;
  }

  Part read_group(int depth) {
    if (depth >= max_depth) return fail();
    ++at_;
    bool is_assertion = false;
    bool is_atomic = false;
    if (take("?")) {
      if (take("#")) {
        while (!at_end() && regex_[at_] != ')') ++at_;
        return take(")") ? Part{} : fail();
      }
      if (take("=") || take("!") || take("<=") || take("<!")) {
        is_assertion = true;
      } else if (take(">")) {
        is_atomic = true;
      } else if (take("P<") || take("<") || take("'")) {
        has_captures_ = true;
        while (!at_end() && regex_[at_] != '>' && regex_[at_] != '\'') ++at_;
        ++at_;
      } else if (!take(":")) {
        return read_flags(depth);
      }
    } else if (take("*")) {
      return fail();
    } else {
      has_captures_ = true;
    }
    Part part = read_alternatives(depth + 1);
    if (!take(")")) return fail();
    if (is_assertion) return assertion();
    part.narrowed = part.narrowed || is_atomic;
    return part;
  }

  Part read_flags(int depth) {
    const std::size_t begin = at_;
    while (!at_end() && std::string_view("imsnxUJ-").find(regex_[at_]) != std::string_view::npos) ++at_;
    const std::string_view flags = regex_.substr(begin, at_ - begin);
    if (flags.empty() || flags.find('x') != flags.npos) return fail();
    Part part = assertion();
    if (take(":")) part = read_alternatives(depth + 1);
    part.narrowed = true;
    return take(")") ? part : fail();
  }

  Part read_escape() {
    if (at_ + 1 >= regex_.size()) return fail();
    const char c = regex_[at_ + 1];
    if (!is_word_character(static_cast<unsigned char>(c)) && static_cast<unsigned char>(c) < 0x80) {
      ++at_;
      return literal(1);
    }
    at_ += 2;
    Part part;
    switch (c) {
      case 's': part.texts = {" "}; return part;
      case 'b': part.texts = {std::string(1, boundary)}; return part;
      case 'd':
      case 'w':
      case 'D':
      case 'W':
      case 'S':
      case 'R':
      case 'X': return unknown();
      case 'B':
      case 'A':
      case 'Z':
      case 'z':
      case 'G': return assertion();
      case 'p':
      case 'P':
        if (!take("{")) return fail();
        while (!at_end() && regex_[at_] != '}') ++at_;
        return take("}") ? unknown() : fail();
      default: return fail();  // back references, code points by number, \Q: rare, and not worth a reader
    }
  }

  /// A class of a few plain characters stands for each of them.
  Part read_class() {
    ++at_;
    Part part;
    part.texts.clear();
    const bool negated = take("^");
    bool few = !negated;
    const std::size_t begin = at_;
    while (!at_end() && (regex_[at_] != ']' || at_ == begin)) {
      if (regex_.substr(at_).starts_with("[:")) {
        const std::size_t end = regex_.find(":]", at_);
        if (end == regex_.npos) return fail();
        at_ = end + 2;
        few = false;
        continue;
      }
      const bool escaped = take("\\");
      if (at_end()) return fail();
      const char c = regex_[at_];
      const CodePoint character = code_point_at(regex_, at_);
      at_ += character.size;
      const bool is_letter = character.size == 1 && is_word_character(character.value);
      const bool is_range = c == '-' && !escaped && at_ - 1 != begin && !at_end() && regex_[at_] != ']';
      if (escaped && c == 's') {
        part.texts.push_back(" ");
      } else if ((escaped && is_letter) || is_range || static_cast<unsigned char>(c) < ' ') {
        few = false;
      } else if (role_of(character.value) == CharacterRole::space) {
        part.texts.push_back(" ");
      } else {
        part.texts.push_back(std::string(regex_.substr(at_ - character.size, character.size)));
      }
    }
    if (!take("]")) return fail();
    remove_doubles(part.texts);
    return few && !part.texts.empty() && part.texts.size() <= max_class ? part : unknown();
  }

  std::string_view regex_;
  std::size_t at_ = 0;
  bool failed_ = false;
  bool has_captures_ = false;
};

}  // namespace

RegexShape shape_of(std::string_view regex) {
  return Reader(regex).read();
}

}  // namespace carelint

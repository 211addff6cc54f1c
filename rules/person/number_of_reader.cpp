#include "person/number_of_reader.h"

#include "carelint/words.h"
#include "person/lexicon.h"
#include "person/pronouns.h"

namespace carelint {
namespace {

bool is_group(std::string_view word) {
  return is_one_of(word, "couple", "crew", "family", "group", "household", "pair", "staff", "team");
}

class NumberReader {
 public:
  NumberReader(std::span<const Token> tokens, std::size_t at) : tokens_(tokens), at_(at) {}

  std::optional<NumberCorrection> run() const {
    const std::string_view word = folded(at_);
    if (const std::string_view standard = standard_form(word); !standard.empty()) {
      return NumberCorrection{standard, "is no standard form"};
    }
    if (word == "yourselves") return one_reader();
    return word == "yourself" ? several_readers() : std::nullopt;
  }

 private:
  std::string_view folded(std::size_t i) const { return i < tokens_.size() ? tokens_[i].folded : std::string_view{}; }

  // "ourself" with "you" as its subject is a matter of person, not of number.
  std::string_view standard_form(std::string_view word) const {
    if (word == "yourselfs") return "yourselves";
    if (is_one_of(word, "ourselfs", "ourselve")) return "ourselves";
    if (is_one_of(word, "themselfs", "theirself", "theirselves", "theirselfs")) return "themselves";
    if (word == "hisself") return "himself";
    return word == "ourself" && holds_we() ? "ourselves" : std::string_view{};
  }

  bool holds_we() const {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const std::string_view stem = folded(i).substr(0, folded(i).find('\''));
      if (i != at_ && is_one_of(stem, "we", "us", "our", "ourselves", "let's")) return true;
    }
    return false;
  }

  // "each of you …", "as a new mother you …", "You, a lone parent, …"
  std::optional<NumberCorrection> one_reader() const {
    for (std::size_t i = 0; i + 2 < at_; ++i) {
      const bool alone = folded(i) == "you" && folded(i + 1) == "alone";
      if (alone && nothing_else_between(i + 2)) return correction("yourself", "means several, but one is meant", i);
      const bool each = is_one_of(folded(i), "each", "one") && folded(i + 1) == "of" && folded(i + 2) == "you";
      if (each && nothing_else_between(i + 3) && !instructs_between(i + 3))
        return correction("yourself", "means several, but one is meant", i);
    }
    if (holds_plural_reader()) return std::nullopt;
    if (const auto apposition = one_reader_in_front()) return apposition;
    if (is_called_one_person()) return correction("yourself", "means several, but one is meant", 0);
    for (std::size_t i = 0; i + 2 < at_; ++i) {
      if (is_group(folded(i + 2))) continue;  // "As a couple you can set yourselves"
      const bool role = folded(i) == "as" && (is_one_of(folded(i + 1), "a", "an") ||
                                              (folded(i + 1) == "the" && is_one_of(folded(i + 2), "only", "sole")));
      const bool apposition = folded(i) == "you" && tokens_[i + 1].text == "," && is_one_of(folded(i + 2), "a", "an");
      if ((role && i == 0) || (apposition && i == 0))
        return correction("yourself", "means several, but one is meant", i + 1);
    }
    return std::nullopt;
  }

  // "You are a good father, so …"
  bool is_called_one_person() const {
    constexpr std::size_t longest = 5;
    const bool contracted = folded(0) == "you're";
    const std::size_t article = contracted ? 1 : 2;
    if (!contracted && (folded(0) != "you" || folded(1) != "are")) return false;
    if (!is_one_of(folded(article), "a", "an")) return false;
    for (std::size_t i = article + 1; i < article + longest && i < at_ && tokens_[i].is_word(); ++i) {
      if (is_group(folded(i))) return false;
      if (is_person_noun(folded(i))) return nothing_else_between(i + 1);
    }
    return false;
  }

  // "An only child, you …"
  std::optional<NumberCorrection> one_reader_in_front() const {
    constexpr std::size_t longest = 8;
    if (!is_one_of(folded(0), "a", "an")) return std::nullopt;
    for (std::size_t i = 1; i < longest && i + 1 < at_; ++i) {
      if (tokens_[i].text != ",") continue;
      return folded(i + 1) == "you" && nothing_else_between(i + 2)
                 ? std::optional(correction("yourself", "means several, but one is meant", i + 1))
                 : std::nullopt;
    }
    return std::nullopt;
  }

  // "Parents, … yourself", "both of you … yourself", "yourself as a couple"
  std::optional<NumberCorrection> several_readers() const {
    if (folded(at_ + 1) == "as" && is_one_of(folded(at_ + 2), "a", "an") && is_group(folded(at_ + 3))) {
      return correction("yourselves", "means one, but several are meant", at_ + 3);
    }
    for (std::size_t i = 0; i < at_; ++i) {
      if (folded(i) == "each") return std::nullopt;
    }
    const std::size_t addressee = folded(0) == "dear" ? 1 : 0;
    if (is_plural_addressee(folded(addressee)) && addressee + 1 < at_ && tokens_[addressee + 1].text == ",") {
      return correction("yourselves", "means one, but several are meant", addressee);
    }
    if (reader_and_another()) return correction("yourselves", "means one, but several are meant", 0);
    for (std::size_t i = 0; i + 1 < at_; ++i) {
      const bool both = (folded(i) == "you" && is_one_of(folded(i + 1), "both", "two")) ||
                        (is_one_of(folded(i), "both", "all", "two", "most", "many", "some", "pair", "couple", "lot") &&
                         folded(i + 1) == "of" && folded(i + 2) == "you");
      if (both && nothing_else_between(i + 3)) return correction("yourselves", "means one, but several are meant", i);
    }
    return std::nullopt;
  }

  // "You and your brother may need to remind yourself"
  bool reader_and_another() const {
    constexpr std::size_t longest_subject = 6;
    if (folded(0) != "you" || folded(1) != "and") return false;
    std::size_t verb = 2;
    while (verb < longest_subject && verb < at_ && !is_modal_verb(folded(verb)) && !is_auxiliary_verb(folded(verb)))
      ++verb;
    if (verb < 3 || verb == longest_subject || verb >= at_) return false;
    for (std::size_t i = 2; i < at_; ++i) {
      const Person person = person_of(tokens_[i]);
      if (!tokens_[i].is_word() || (person != Person::none && folded(i) != "your") ||
          is_one_of(folded(i), "but", "if", "when", "while", "because", "that", "how", "what"))
        return false;
    }
    return true;
  }

  bool holds_plural_reader() const {
    for (std::size_t i = 0; i + 1 < at_; ++i) {
      if (folded(i) == "you" && is_one_of(folded(i + 1), "and", "both", "two", "all")) return true;
      if (is_one_of(folded(i), "and", "or") && folded(i + 1) == "you") return true;
    }
    return false;
  }

  // No other subject stands between.
  bool nothing_else_between(std::size_t first) const {
    for (std::size_t i = first; i < at_; ++i) {
      const Person person = person_of(tokens_[i]);
      const bool new_subject = tokens_[i].folded.starts_with("you") && !is_one_of(tokens_[i].folded, "your", "yours");
      if (new_subject || (person != Person::none && person != Person::second)) return false;
      if (is_one_of(tokens_[i].text, ";", ":")) return false;
    }
    return true;
  }

  // ", so give yourselves …": to all of them again.
  bool instructs_between(std::size_t first) const {
    for (std::size_t i = first; i + 2 < at_; ++i) {
      if (tokens_[i].text == "," && is_one_of(folded(i + 1), "so", "and", "but") && is_imperative_verb(folded(i + 2)))
        return true;
    }
    return false;
  }

  NumberCorrection correction(std::string_view wanted, std::string_view reason, std::size_t evidence) const {
    return {wanted, reason, &tokens_[evidence]};
  }

  std::span<const Token> tokens_;
  std::size_t at_;
};

}  // namespace

std::optional<NumberCorrection> number_correction(std::span<const Token> sentence, std::size_t index) {
  constexpr std::size_t shortest = 7;
  constexpr std::size_t longest = 11;
  const std::string_view word = sentence[index].folded;
  if (word.size() < shortest || word.size() > longest || word.find("sel") == word.npos) return std::nullopt;
  return NumberReader(sentence, index).run();
}

}  // namespace carelint

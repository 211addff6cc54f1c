#include "trust/statistics.h"

#include <algorithm>

#include "carelint/words.h"

namespace carelint {
namespace {

constexpr WordSet people({"adolescents", "adults",     "americans", "australians", "boys",      "britons",
                          "canadians",   "carers",     "children",  "couples",     "employees", "families",
                          "fathers",     "girls",      "men",       "mothers",     "parents",   "patients",
                          "people",      "population", "pupils",    "staff",       "students",  "teenagers",
                          "teens",       "us",         "veterans",  "women",       "workers"});

constexpr WordSet sources({"agency",    "association", "author",       "authors",      "bureau",     "cdc",
                           "census",    "charity",     "college",      "council",      "department", "hospital",
                           "institute", "journal",     "mind",         "ministry",     "nhs",        "nice",
                           "nimh",      "office",      "organisation", "organization", "poll",       "report",
                           "samhsa",    "society",     "survey",       "surveyed",     "trial",      "university",
                           "who"});

constexpr std::size_t most_tokens = 300;  // what is longer is no sentence

// "our", "my", "their": a source that the reader knows, or a figure of one's own.
bool is_own(std::string_view word) {
  return is_one_of(word, "our", "my", "we", "i");
}

bool is_supposed(const Sentence& sentence) {
  if (sentence.text.ends_with('?')) return true;
  const std::string_view first = sentence.tokens.front().folded;
  return is_one_of(first, "if", "imagine", "suppose", "say", "let's");
}

const Token* next_word(const Sentence& sentence, const Token* token) {
  return token == &sentence.tokens.back() ? nullptr : token + 1;
}

bool speaks_of_people(const Sentence& sentence) {
  return std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                     [](const Token& token) { return token.folded.size() > 1 && people.contains(token.folded); });
}

std::optional<Claim> read_figure(const Sentence& sentence, const Token* mark) {
  const Token* number = mark;
  if (mark->folded == "cent" && number != sentence.tokens.data() && number[-1].folded == "per") --number;
  if (number == sentence.tokens.data()) return std::nullopt;
  --number;
  if (number->kind != TokenKind::number || is_one_of(number->text, "100", "0", "110", "50")) return std::nullopt;
  const Token* before = number == sentence.tokens.data() ? nullptr : number - 1;
  const bool is_round = before != nullptr && is_one_of(before->folded, "about", "around", "nearly", "almost", "roughly",
                                                       "some", "to", "approximately", "than", "over", "\u2013", "-");
  // "23% of adults": the people stand just behind, so that "a 20% lamp helps people" is no claim about them.
  const Token* of = next_word(sentence, mark);
  const bool of_people = of != nullptr && of->folded == "of" && of + 1 <= &sentence.tokens.back() &&
                         std::any_of(of + 1, std::min(of + 5, &sentence.tokens.back() + 1),
                                     [](const Token& token) { return people.contains(token.folded); });
  if (!of_people) return std::nullopt;
  return Claim{is_round ? ClaimKind::figure : ClaimKind::exact_figure, hull(number->range, mark->range)};
}

std::optional<Claim> read_finding(const Sentence& sentence, const Token* noun) {
  const Token* verb = next_word(sentence, noun);
  if (verb == nullptr) return std::nullopt;
  const bool is_perfect = is_one_of(verb->folded, "has", "have");
  const Token* said = is_perfect ? next_word(sentence, verb) : verb;
  if (said == nullptr) return std::nullopt;
  const bool claims =
      is_perfect ? is_one_of(said->folded, "shown", "found", "suggested", "proved", "proven")
                 : is_one_of(said->folded, "show", "shows", "suggest", "suggests", "find", "finds", "prove", "proves");
  const Token* before = noun == sentence.tokens.data() ? nullptr : noun - 1;
  const bool is_bare =
      before == nullptr || !is_one_of(before->folded, "the", "these", "those", "this", "no", "our", "of");
  if (!claims || !is_bare) return std::nullopt;
  return Claim{ClaimKind::finding, hull(noun->range, said->range)};
}

bool names_source(const Sentence& sentence) {
  if (sentence.tokens.size() > most_tokens) return true;
  for (const Token& token : sentence.tokens) {
    if (token.marks.has(Mark::link) || token.marks.has(Mark::superscript) || token.text == "[") return true;
    if (token.kind == TokenKind::number && token.text.size() == 4 &&
        (token.text.starts_with("19") || token.text.starts_with("20")))
      return true;
    if (is_one_of(token.folded, "according", "al")) return true;
    const bool has_capital = token.text[0] >= 'A' && token.text[0] <= 'Z';
    const bool is_common =
        is_one_of(token.folded, "survey", "surveyed", "poll", "report", "trial", "census", "authors");
    if ((has_capital || is_common) && sources.contains(token.folded)) {
      const bool is_question_word = token.folded == "who" && token.text != "WHO";
      if (!is_question_word) return true;
    }
  }
  return false;
}

}  // namespace

std::optional<Claim> read_claim(const Sentence& sentence, const MarkedWord& word) {
  if (sentence.tokens.size() > most_tokens || is_supposed(sentence)) return std::nullopt;
  if (word.role == WordRole::figure) return read_figure(sentence, word.token);
  if (word.role == WordRole::evidence) return read_finding(sentence, word.token);
  if (word.token == &sentence.tokens.front() || word.token == &sentence.tokens.back()) return std::nullopt;
  if (!speaks_of_people(sentence)) return std::nullopt;
  return Claim{ClaimKind::figure, hull(word.token[-1].range, word.token[1].range)};
}

bool is_supported(const Block& block, const Sentence& sentence) {
  const auto& sentences = block.counted_sentences;
  const std::size_t at = static_cast<std::size_t>(&sentence - sentences.data());
  const auto& tokens = sentence.tokens;
  const bool has_own =
      std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return is_own(token.folded); });
  if (has_own || names_source(sentence)) return true;
  if (at + 1 < sentences.size() && names_source(sentences[at + 1])) return true;
  return at > 0 && names_source(sentences[at - 1]);
}

}  // namespace carelint

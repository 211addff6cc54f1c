#include <algorithm>
#include <array>

#include "accessibility/check.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

// Small words that nearly every sentence of a language has, and English does not.
constexpr WordSet french({"au",  "aux", "avec", "ce",    "cette", "chez", "dans", "des",  "du",   "elle",
                          "est", "et",  "ils",  "je",    "la",    "le",   "les",  "leur", "mais", "mes",
                          "mon", "ne",  "nous", "ou",    "où",    "par",  "pas",  "plus", "pour", "qu",
                          "que", "qui", "sa",   "se",    "ses",   "son",  "sont", "sur",  "tout", "tu",
                          "un",  "une", "vos",  "votre", "vous",  "à",    "êtes"});
constexpr WordSet german({"aber", "als", "auch", "auf", "aus",  "bei",   "bin",   "das",   "dass", "dem",   "den",
                          "der",  "des", "du",   "ein", "eine", "einen", "einer", "es",    "für",  "haben", "hat",
                          "ich",  "ihr", "im",   "ist", "kann", "mit",   "nach",  "nicht", "oder", "sich",  "sie",
                          "sind", "und", "uns",  "von", "wenn", "wie",   "wir",   "zu",    "zum",  "zur",   "über"});
constexpr WordSet spanish({"al",   "como", "con",  "cuando", "de",  "del",   "el", "ella", "en",  "es",
                           "esta", "está", "hay",  "la",     "las", "le",    "lo", "los",  "muy", "más",
                           "nos",  "o",    "para", "pero",   "por", "que",   "se", "si",   "son", "su",
                           "sus",  "te",   "tu",   "un",     "una", "usted", "y",  "yo"});
constexpr WordSet italian({"al",  "anche",  "che", "chi", "come", "con", "da", "dei", "del", "della", "di",  "e", "gli",
                           "ha",  "i",      "il",  "io",  "la",   "le",  "lo", "ma",  "mi",  "nel",   "non", "o", "per",
                           "più", "questo", "se",  "si",  "sono", "su",  "ti", "tu",  "un",  "una",   "è"});
constexpr WordSet portuguese({"ao",  "as",   "com", "como", "da",  "de",  "do", "e",   "ela",  "em",   "eu",
                              "foi", "mais", "mas", "na",   "no",  "não", "o",  "os",  "ou",   "para", "pela",
                              "por", "que",  "se",  "seu",  "sua", "são", "um", "uma", "você", "é"});
constexpr WordSet dutch({"aan", "bij", "dat", "de",  "deze", "die", "dit",  "een",  "en",   "er",  "het",
                         "hij", "ik",  "je",  "jij", "maar", "met", "mijn", "naar", "niet", "nog", "ook",
                         "op",  "te",  "uit", "van", "voor", "wat", "wij",  "zich", "zij",  "zijn"});
constexpr WordSet english({"a",   "an",   "and",  "are",  "as",   "at",  "be",   "but",  "by",    "for",  "from", "had",
                           "has", "have", "he",   "her",  "his",  "i",   "if",   "in",   "is",    "it",   "my",   "not",
                           "of",  "on",   "or",   "our",  "she",  "so",  "that", "the",  "their", "they", "this", "to",
                           "was", "we",   "were", "what", "when", "who", "will", "with", "you",   "your"});

struct Language {
  std::string_view name;
  std::string_view tag;
  bool (*has)(std::string_view word);
};
constexpr Language languages[] = {{"French", "fr", [](std::string_view w) { return french.contains(w); }},
                                  {"German", "de", [](std::string_view w) { return german.contains(w); }},
                                  {"Spanish", "es", [](std::string_view w) { return spanish.contains(w); }},
                                  {"Italian", "it", [](std::string_view w) { return italian.contains(w); }},
                                  {"Portuguese", "pt", [](std::string_view w) { return portuguese.contains(w); }},
                                  {"Dutch", "nl", [](std::string_view w) { return dutch.contains(w); }}};

// The language of a sentence of six words or more, a third of them its small words and next to none English; null for
// English and what is not told.
const Language* language_of(const Sentence& sentence) {
  constexpr unsigned least_words = 6;
  constexpr unsigned least_small_words = 3;
  unsigned words = 0;
  unsigned english_words = 0;
  std::array<unsigned, std::size(languages)> found{};
  for (const Token& token : sentence.tokens) {
    if (token.kind != TokenKind::word) continue;
    if (token.marks.has(Mark::foreign) || token.marks.has(Mark::code)) return nullptr;
    ++words;
    english_words += english.contains(token.folded) ? 1U : 0U;
    if (english_words > 1) return nullptr;  // most sentences end here
    for (std::size_t i = 0; i < found.size(); ++i) found[i] += languages[i].has(token.folded) ? 1U : 0U;
  }
  const auto* best = std::max_element(found.begin(), found.end());
  const bool told = words >= least_words && *best >= least_small_words && 3 * *best >= words;
  return told && *best > 2 * english_words ? &languages[best - found.begin()] : nullptr;
}

}  // namespace

void check_languages(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  const Article& article = tree.article();
  if (!is_english(article.language())) return;
  for (const Block& block : article.blocks()) {
    const bool read = (block.is_prose() || block.kind == BlockKind::heading || block.kind == BlockKind::caption) &&
                      is_english(block.language) && tree.is_included(*block.node);
    if (!read) continue;
    for (const Sentence& sentence : block.sentences) {
      const Language* language = language_of(sentence);
      if (language == nullptr) continue;
      deviations.push_back({AccessibilityFault::foreign_passage, sentence.range,
                            "a screen reader reads this " + std::string(language->name) +
                                " as if it were English; put lang=\"" + std::string(language->tag) +
                                "\" on the element around it"});
      break;  // one for a block
    }
  }
}

}  // namespace carelint

#include "text/abbreviations.h"

#include <algorithm>
#include <array>

#include "source/ascii.h"
#include "text/sorted_table.h"

namespace carelint {
namespace {

struct Abbreviation {
  std::string_view word;
  AbbreviationKind kind;
};

using enum AbbreviationKind;

// Sorted, in lower case.
constexpr auto abbreviations = std::to_array<Abbreviation>({
    {"abbr", inside},
    {"adj", before_capital},
    {"adm", before_name},
    {"al", anywhere},
    {"ala", state},
    {"app", before_number},
    {"approx", before_capital},
    {"apr", month},
    {"apt", before_number},
    {"ariz", state},
    {"art", before_number},
    {"assn", before_capital},
    {"assoc", before_capital},
    {"asst", before_capital},
    {"aug", month},
    {"ave", before_capital},
    {"avg", before_capital},
    {"bldg", before_capital},
    {"blvd", before_capital},
    {"brig", before_name},
    {"bros", before_capital},
    {"ca", inside},
    {"cal", before_number},
    {"calif", state},
    {"capt", before_name},
    {"cf", inside},
    {"ch", before_number},
    {"chap", before_number},
    {"cmdr", before_name},
    {"co", before_capital},
    {"col", before_name},
    {"colo", state},
    {"comdr", before_name},
    {"conn", state},
    {"corp", before_capital},
    {"cpl", before_name},
    {"dec", month},
    {"dept", before_capital},
    {"diss", before_capital},
    {"dist", before_capital},
    {"div", before_capital},
    {"dr", before_name},
    {"ed", before_capital},
    {"edn", before_capital},
    {"eds", before_capital},
    {"encl", before_capital},
    {"eq", before_number},
    {"esp", inside},
    {"esq", before_capital},
    {"est", before_capital},
    {"etc", anywhere},
    {"exec", before_capital},
    {"ext", before_number},
    {"feb", month},
    {"ff", anywhere},
    {"fig", before_number},
    {"figs", before_number},
    {"fla", state},
    {"fn", before_number},
    {"fr", before_name},
    {"fri", month},
    {"ft", anywhere},
    {"fwd", before_capital},
    {"ga", state},
    {"gen", before_name},
    {"gov", before_name},
    {"govt", before_capital},
    {"hon", before_name},
    {"hosp", before_capital},
    {"hr", anywhere},
    {"hrs", anywhere},
    {"ibid", anywhere},
    {"id", before_number},
    {"inc", before_capital},
    {"incl", inside},
    {"ind", state},
    {"insp", before_name},
    {"inst", before_capital},
    {"intl", before_capital},
    {"jan", month},
    {"jr", before_capital},
    {"jul", month},
    {"jun", month},
    {"kan", state},
    {"kg", anywhere},
    {"km", anywhere},
    {"ky", state},
    {"lb", anywhere},
    {"lbs", anywhere},
    {"lt", before_name},
    {"ltd", anywhere},
    {"maj", before_name},
    {"mar", month},
    {"max", before_number},
    {"mcg", anywhere},
    {"md", state},
    {"med", before_capital},
    {"messrs", before_name},
    {"mfg", before_capital},
    {"mg", anywhere},
    {"mgr", before_capital},
    {"mich", state},
    {"min", before_number},
    {"minn", state},
    {"mins", anywhere},
    {"misc", before_capital},
    {"ml", anywhere},
    {"mlle", before_name},
    {"mm", anywhere},
    {"mme", before_name},
    {"mon", month},
    {"mont", state},
    {"mr", before_name},
    {"mrs", before_name},
    {"ms", before_name},
    {"msgr", before_name},
    {"mt", before_name},
    {"mth", anywhere},
    {"mx", before_name},
    {"natl", before_capital},
    {"neb", state},
    {"nev", state},
    {"no", before_number},
    {"nos", before_number},
    {"nov", month},
    {"nr", before_number},
    {"oct", month},
    {"okla", state},
    {"ont", state},
    {"op", before_number},
    {"oz", anywhere},
    {"pa", state},
    {"para", before_number},
    {"paras", before_number},
    {"pg", before_number},
    {"pgs", before_number},
    {"pl", before_capital},
    {"pp", before_number},
    {"pres", before_name},
    {"prof", before_name},
    {"pt", before_number},
    {"pts", before_number},
    {"pvt", before_name},
    {"qtr", before_capital},
    {"que", state},
    {"rd", before_capital},
    {"ref", before_number},
    {"refs", before_number},
    {"rep", before_name},
    {"reps", before_name},
    {"rev", before_name},
    {"rm", before_number},
    {"rs", before_number},
    {"rt", before_name},
    {"sat", month},
    {"sec", before_number},
    {"sect", before_number},
    {"sen", before_name},
    {"sens", before_name},
    {"sep", month},
    {"sept", month},
    {"sgt", before_name},
    {"sq", before_capital},
    {"sr", before_capital},
    {"st", before_name},
    {"ste", before_name},
    {"subsec", before_number},
    {"sun", month},
    {"supp", before_number},
    {"suppl", before_number},
    {"supt", before_name},
    {"tab", before_number},
    {"tel", before_number},
    {"temp", before_capital},
    {"tenn", state},
    {"tex", state},
    {"thu", month},
    {"thur", month},
    {"thurs", month},
    {"trans", before_capital},
    {"tue", month},
    {"tues", month},
    {"univ", before_capital},
    {"va", state},
    {"ver", before_number},
    {"viz", inside},
    {"vol", before_number},
    {"vols", before_number},
    {"vs", inside},
    {"vt", state},
    {"wash", state},
    {"wed", month},
    {"wis", state},
    {"wk", anywhere},
    {"wks", anywhere},
    {"wt", before_capital},
    {"wyo", state},
    {"yr", anywhere},
    {"yrs", anywhere},
});
static_assert(is_sorted_table(abbreviations));

constexpr auto openers = std::to_array<std::string_view>(
    {"a",       "about",     "above",   "according", "after",    "again",     "all",          "also",      "although",
     "am",      "an",        "and",     "another",   "any",      "anyone",    "are",          "aren't",    "as",
     "at",      "because",   "been",    "before",    "being",    "below",     "besides",      "between",   "both",
     "but",     "by",        "can",     "can't",     "could",    "despite",   "did",          "didn't",    "do",
     "does",    "doesn't",   "don't",   "during",    "each",     "either",    "even",         "every",     "everyone",
     "few",     "finally",   "first",   "for",       "from",     "further",   "had",          "has",       "have",
     "having",  "he",        "he'd",    "he'll",     "he's",     "hence",     "her",          "here",      "here's",
     "hers",    "herself",   "him",     "himself",   "his",      "how",       "however",      "i",         "i'd",
     "i'll",    "i'm",       "i've",    "if",        "in",       "indeed",    "instead",      "is",        "isn't",
     "it",      "it'd",      "it'll",   "it's",      "its",      "itself",    "just",         "later",     "less",
     "let",     "let's",     "like",    "many",      "maybe",    "me",        "meanwhile",    "more",      "moreover",
     "most",    "much",      "my",      "myself",    "neither",  "never",     "nevertheless", "no",        "nobody",
     "none",    "nor",       "not",     "nothing",   "now",      "of",        "often",        "on",        "once",
     "one",     "only",      "or",      "other",     "others",   "otherwise", "our",          "ours",      "out",
     "over",    "perhaps",   "please",  "rather",    "shall",    "she",       "she'd",        "she'll",    "she's",
     "should",  "similarly", "since",   "so",        "some",     "someone",   "something",    "sometimes", "soon",
     "still",   "such",      "than",    "that",      "that's",   "the",       "their",        "theirs",    "them",
     "then",    "there",     "there's", "therefore", "these",    "they",      "they'd",       "they'll",   "they're",
     "they've", "this",      "those",   "though",    "through",  "thus",      "to",           "today",     "together",
     "too",     "under",     "unless",  "until",     "up",       "upon",      "us",           "was",       "wasn't",
     "we",      "we'd",      "we'll",   "we're",     "we've",    "were",      "weren't",      "what",      "what's",
     "when",    "whenever",  "where",   "whereas",   "wherever", "whether",   "which",        "while",     "who",
     "who's",   "whoever",   "whom",    "whose",     "why",      "will",      "with",         "within",    "without",
     "won't",   "would",     "yes",     "yet",       "you",      "you'd",     "you'll",       "you're",    "you've",
     "your",    "yours",     "yourself"});
static_assert(is_sorted_table(openers));

// "U.S", "i.v", "Ph.D": letters with full stops between them.
bool has_inner_stops(std::string_view word) {
  std::size_t letters = 0;
  bool stops = false;
  for (const char c : word) {
    if (c == '.') {
      if (letters == 0 || letters > 2) return false;
      stops = true;
      letters = 0;
    } else if (!is_ascii_letter(c)) {
      return false;
    } else {
      ++letters;
    }
  }
  return stops && letters > 0 && letters <= 2;
}

}  // namespace

std::optional<AbbreviationKind> abbreviation_kind(std::string_view word) {
  constexpr std::size_t longest = 8;
  if (word.empty() || word.size() > longest) return std::nullopt;
  std::array<char, longest> buffer;
  std::transform(word.begin(), word.end(), buffer.begin(), ascii_lower);
  const std::string_view lower(buffer.data(), word.size());
  if (lower.find('.') != lower.npos) {
    if (!has_inner_stops(lower)) return std::nullopt;
    if (lower == "e.g" || lower == "i.e" || lower == "f.e") return inside;
    return lower == "a.m" || lower == "p.m" ? time : before_capital;
  }
  const Abbreviation* found = find_in_table(abbreviations, lower);
  if (found == nullptr) return std::nullopt;
  if (lower == "ft" && is_ascii_upper(word.front())) return before_name;  // a fort, not feet
  // "Sun." may be a day, "sun." is the sun; "Wash." may be the state.
  if ((found->kind == month || found->kind == state) && !is_ascii_upper(word.front())) return std::nullopt;
  return found->kind;
}

bool is_sentence_opener(std::string_view lower_case_word) {
  return find_in_table(openers, lower_case_word) != nullptr;
}

}  // namespace carelint

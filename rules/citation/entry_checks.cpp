#include "citation/entry_checks.h"

#include <algorithm>

#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

template <class Visit>
void for_each_word(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    std::string_view word = text.substr(0, space);
    text = space == text.npos ? std::string_view{} : text.substr(space + 1);
    if (!word.empty()) visit(word);
  }
}

std::string_view without_marks(std::string_view word) {
  while (!word.empty() && (word.back() == ',' || word.back() == '.' || word.back() == ':')) word.remove_suffix(1);
  return word;
}

// The words of ISO 4 that journal names of this field are abbreviated to.
bool is_abbreviation(std::string_view word) {
  return is_one_of(word, "J", "Psychol", "Psychiatr", "Psychother", "Clin", "Med", "Am", "Br", "Eur", "Int", "Res",
                   "Rev", "Sci", "Soc", "Behav", "Cogn", "Ther", "Abnorm", "Consult", "Dev", "Educ", "Epidemiol", "Ann",
                   "Arch", "Biol", "Chem", "Stat", "Neurosci", "Nurs", "Pract", "Prev", "Proc", "Natl", "Acad", "Syst",
                   "Assoc", "Fam", "Opin", "Curr", "Pharmacol", "Nat", "Genet", "Exp", "Stud", "Surg", "Univ", "Scand",
                   "Aust", "Can", "Adolesc", "Couns", "Comput", "Econ", "Environ", "Inf", "Manag", "Meas", "Nutr",
                   "Qual", "Rehabil", "Technol", "Hum", "Appl", "Adv", "Trauma-Stress", "Annu", "Bull", "Q", "Pers",
                   "Ment", "Addict", "Affect", "Disord", "Gen", "Intern", "Physiol", "Phys", "Anal");
}

// What NLM catalogue names shorten or leave out; in a name of several words one of these means that it is in full.
bool is_written_out(std::string_view word) {
  return is_one_of(word, "of", "and", "in", "the", "for", "on", "The", "&", "Journal", "Psychology", "Psychological",
                   "Medicine", "Medical", "Clinical", "Review", "Reviews", "Research", "Science", "Sciences",
                   "Statistics", "Statistical", "Social", "Behavior", "Behavioral", "Behaviour", "Behavioural",
                   "International", "American", "British", "European", "Annals", "Archives", "Quarterly", "Education",
                   "Educational", "Epidemiology", "Disorders", "Therapy", "Development", "Cognitive", "Experimental",
                   "Biological", "Chemical", "Chemistry", "National", "Nursing", "Practice", "Neuroscience",
                   "Nutrition", "Personality", "Systematic", "Abnormal", "Affective", "Synthesis", "Association",
                   "Society", "Physical", "Biology", "Psychiatric", "Psychotherapy", "Counseling", "Bulletin",
                   "General", "Hospital", "Applied", "Advances", "Annual", "Current", "Opinion", "Canadian",
                   "Australian", "Consulting", "Counselling", "Adolescent", "Pediatric", "Paediatric", "Developmental",
                   "Neurological", "Pharmacology", "Psychoanalytic", "Psychosomatic", "Rehabilitation", "Sociology",
                   "Sociological", "Studies", "Systems", "Technology", "Traumatic", "University", "Economics",
                   "Environmental", "Genetics", "Gerontology", "Letters", "Management", "Measurement", "Occupational",
                   "Perspectives", "Proceedings", "Quality", "Reports", "Surgery", "Teaching", "Training", "Addictive",
                   "Addictions", "Behaviors", "Behaviours", "Depressive", "Neurology", "Physiology", "Internal");
}

bool is_small_word(std::string_view word) {
  return is_one_of(word, "a", "an", "and", "as", "at", "but", "by", "de", "del", "der", "des", "du", "e", "for", "from",
                   "für", "in", "into", "la", "le", "les", "of", "on", "or", "over", "per", "the", "to", "und", "up",
                   "via", "vs", "with", "y", "et", "en", "das", "die", "los", "las", "el");
}

}  // namespace

void check_space_before_comma(const EntryText& entry, std::size_t limit, ParsedEntry& parsed) {
  const std::size_t at = entry.find(" ,", entry.begin(), limit);
  if (at == EntryText::npos) return;
  parsed.deviations.push_back({Fault::space_before_comma,
                               at,
                               at + 2,
                               "take out the space before the comma",
                               "take out the space",
                               {{Correction::Kind::replace, at, at + 1, ""}}});
}

void check_double_period(const EntryText& entry, std::size_t begin, std::size_t limit, ParsedEntry& parsed) {
  for (std::size_t at = entry.find("..", begin, limit); at != EntryText::npos; at = entry.find("..", at + 1, limit)) {
    if (entry.at(at + 2) == '.' || (at > entry.begin() && entry.at(at - 1) == '.')) continue;
    parsed.deviations.push_back({Fault::double_period,
                                 at,
                                 at + 2,
                                 "one full stop is enough",
                                 "take out one full stop",
                                 {{Correction::Kind::replace, at + 1, at + 2, ""}}});
    return;
  }
}

void check_final_period(const EntryText& entry, const EntryLink& link, ParsedEntry& parsed) {
  if (link.exists() && link.is_last) return;
  const std::string_view text = entry.part(entry.begin(), entry.end());
  if (text.empty()) return;
  const bool closed = text.ends_with('.') || text.ends_with('?') || text.ends_with('!') || text.ends_with(".”") ||
                      text.ends_with(".\"") || text.ends_with(".)");
  // APA: "(Original work published 1961)" ends without one.
  const bool original = text.ends_with(')') && text.find("(Original work published") != text.npos;
  if (closed || original) return;
  std::size_t begin = entry.end() - 1;
  while (begin > entry.begin() && (static_cast<unsigned char>(entry.at(begin)) & 0xC0U) == 0x80) --begin;
  parsed.deviations.push_back({Fault::final_period,
                               begin,
                               entry.end(),
                               "end the entry with a full stop",
                               "put a full stop there",
                               {{Correction::Kind::replace, entry.end(), entry.end(), "."}}});
}

bool looks_abbreviated(std::string_view journal) {
  bool abbreviated = false;
  for_each_word(journal,
                [&](std::string_view word) { abbreviated = abbreviated || is_abbreviation(without_marks(word)); });
  return abbreviated;
}

bool lacks_capitals(std::string_view journal) {
  bool lacking = false;
  for_each_word(journal, [&](std::string_view word) {
    word = without_marks(word);
    constexpr std::size_t shortest = 4;
    const bool plain = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    lacking = lacking || (plain && word.size() >= shortest && !is_small_word(word));
  });
  return lacking;
}

bool is_in_title_case(std::string_view title) {
  std::size_t long_words = 0;
  std::size_t capitals = 0;
  bool first = true;
  for_each_word(title, [&](std::string_view word) {
    constexpr std::size_t shortest = 4;
    const bool begins = first;
    first = word.back() == ':' || word.back() == '?' || word.back() == '.';
    if (begins || word.size() < shortest || is_small_word(word) || letter_size(word) == 0) return;
    ++long_words;
    capitals += begins_with_capital(word) ? 1 : 0;
  });
  constexpr std::size_t least = 2;
  return long_words >= least && capitals * 5 >= long_words * 4;
}

bool is_journal_in_full(std::string_view name) {
  if (name.find(' ') == name.npos) return false;
  while (!name.empty()) {
    const std::size_t space = name.find(' ');
    std::string_view word = name.substr(0, space);
    name = space == name.npos ? std::string_view{} : name.substr(space + 1);
    if (word.ends_with(',')) word.remove_suffix(1);
    if (is_written_out(word) || word == "ONE") return true;
  }
  return false;
}

}  // namespace carelint

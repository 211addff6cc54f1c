#include "reading/participles.h"

#include <algorithm>
#include <array>

namespace carelint {
namespace {

template <class Table>
bool holds(const Table& table, std::string_view word) {
  return std::binary_search(table.begin(), table.end(), word);
}

// Sorted. Those that are also another form ("put", "set", "come") only where the passive is usual.
constexpr auto irregular_participles = std::to_array<std::string_view>(
    {"beaten",    "bent",      "bitten",   "bought",   "bound",         "broadcast",  "broken",     "brought",
     "built",     "burnt",     "cast",     "caught",   "chosen",        "cut",        "dealt",      "done",
     "drawn",     "driven",    "drunk",    "eaten",    "fed",           "felt",       "forbidden",  "foreseen",
     "forgiven",  "forgotten", "fought",   "found",    "frozen",        "given",      "grown",      "heard",
     "held",      "hidden",    "hit",      "hurt",     "kept",          "knit",       "known",      "laid",
     "learnt",    "led",       "left",     "lent",     "let",           "lit",        "lost",       "made",
     "meant",     "met",       "misled",   "mistaken", "misunderstood", "outgrown",   "overcome",   "overheard",
     "overseen",  "overtaken", "paid",     "proven",   "put",           "read",       "rebuilt",    "retold",
     "rewritten", "ridden",    "run",      "said",     "seen",          "sent",       "set",        "sewn",
     "shaken",    "shown",     "shut",     "sold",     "sought",        "spent",      "split",      "spoken",
     "spread",    "stolen",    "struck",   "stuck",    "sung",          "swept",      "taken",      "taught",
     "thought",   "thrown",    "told",     "torn",     "undergone",     "understood", "undertaken", "undone",
     "upheld",    "withdrawn", "withheld", "won",      "worn",          "woven",      "written"});

// Sorted. Words in -ed that are no verb form.
constexpr auto no_participles = std::to_array<std::string_view>(
    {"aged",    "bed",      "biped",  "bleed", "blood-red", "breed",    "crooked",  "deed",    "dogged",
     "exceed",  "feed",     "freed",  "greed", "hatred",    "heed",     "hundred",  "indeed",  "infrared",
     "jagged",  "kindred",  "moped",  "naked", "need",      "newlywed", "one-eyed", "proceed", "ragged",
     "reed",    "rugged",   "sacred", "seed",  "shed",      "shred",    "sled",     "speed",   "steed",
     "succeed", "talented", "unwed",  "wed",   "weed",      "wicked",   "wretched"});

// Sorted.
constexpr auto state_participles =
    std::to_array<std::string_view>({"absorbed",      "accustomed",   "acquainted",    "addicted",
                                     "advanced",      "afflicted",    "agitated",      "alarmed",
                                     "alienated",     "amazed",       "amused",        "annoyed",
                                     "ashamed",       "associated",   "astonished",    "attached",
                                     "attracted",     "based",        "bewildered",    "biased",
                                     "bored",         "born",         "bothered",      "captivated",
                                     "clothed",       "committed",    "complicated",   "composed",
                                     "concerned",     "confused",     "connected",     "contented",
                                     "convinced",     "crowded",      "cultured",      "dated",
                                     "deceased",      "dedicated",    "dejected",      "delighted",
                                     "depressed",     "deprived",     "detailed",      "determined",
                                     "devastated",    "devoted",      "disabled",      "disappointed",
                                     "discouraged",   "disgusted",    "disheartened",  "disillusioned",
                                     "disinterested", "dissatisfied", "distracted",    "distraught",
                                     "distressed",    "disturbed",    "divorced",      "dressed",
                                     "drunk",         "elated",       "embarrassed",   "emotionally-charged",
                                     "enchanted",     "engaged",      "enraged",       "entitled",
                                     "estranged",     "exasperated",  "excited",       "exhausted",
                                     "experienced",   "faded",        "fascinated",    "fatigued",
                                     "flattered",     "frightened",   "frustrated",    "gifted",
                                     "gone",          "grounded",     "heartbroken",   "horrified",
                                     "humiliated",    "impaired",     "impressed",     "inclined",
                                     "infatuated",    "infuriated",   "inspired",      "interested",
                                     "intimidated",   "intoxicated",  "invested",      "involved",
                                     "irritated",     "isolated",     "jaded",         "known",
                                     "limited",       "located",      "lost",          "married",
                                     "meant",         "mistaken",     "mixed",         "mortified",
                                     "motivated",     "occupied",     "offended",      "opposed",
                                     "outdated",      "overcome",     "overjoyed",     "overwhelmed",
                                     "panicked",      "perplexed",    "perturbed",     "petrified",
                                     "pleased",       "possessed",    "predisposed",   "prejudiced",
                                     "preoccupied",   "prepared",     "privileged",    "puzzled",
                                     "qualified",     "rattled",      "reassured",     "related",
                                     "relaxed",       "relieved",     "reserved",      "resigned",
                                     "rested",        "retired",      "rooted",        "saddened",
                                     "satisfied",     "scared",       "seasoned",      "self-absorbed",
                                     "settled",       "shaken",       "shattered",     "shocked",
                                     "situated",      "skilled",      "sophisticated", "startled",
                                     "stressed",      "stuck",        "stunned",       "stunted",
                                     "suited",        "supposed",     "surprised",     "swollen",
                                     "tempted",       "terrified",    "thrilled",      "tied",
                                     "tired",         "torn",         "traumatised",   "traumatized",
                                     "troubled",      "unchanged",    "unconcerned",   "undecided",
                                     "underrated",    "uneducated",   "unexpected",    "uninterested",
                                     "unmarried",     "unprepared",   "unqualified",   "unrelated",
                                     "unsettled",     "upset",        "used",          "varied",
                                     "vested",        "worried"});

// Sorted.
constexpr auto result_participles = std::to_array<std::string_view>(
    {"armed",     "balanced",   "bound",      "broken",     "built",     "burnt",     "closed",    "confined",
     "damaged",   "decided",    "designed",   "detached",   "done",      "educated",  "equipped",  "finished",
     "furnished", "integrated", "intended",   "marked",     "organised", "organized", "packed",    "paralysed",
     "paralyzed", "positioned", "restricted", "rushed",     "scattered", "seated",    "separated", "set",
     "shut",      "spent",      "split",      "understood", "withdrawn", "worn",      "wounded"});

// Sorted.
constexpr auto two_object_participles = std::to_array<std::string_view>(
    {"allowed",  "asked",  "assigned", "awarded", "believed",   "brought",  "called", "charged", "considered",
     "declared", "deemed", "denied",   "elected", "fed",        "found",    "given",  "granted", "handed",
     "held",     "issued", "judged",   "kept",    "labeled",    "labelled", "left",   "lent",    "made",
     "marked",   "named",  "offered",  "paid",    "prescribed", "promised", "rated",  "refused", "ruled",
     "sent",     "shown",  "taken",    "taught",  "thought",    "told"});

constexpr bool all_sorted = std::is_sorted(irregular_participles.begin(), irregular_participles.end()) &&
                            std::is_sorted(no_participles.begin(), no_participles.end()) &&
                            std::is_sorted(state_participles.begin(), state_participles.end()) &&
                            std::is_sorted(result_participles.begin(), result_participles.end()) &&
                            std::is_sorted(two_object_participles.begin(), two_object_participles.end());
static_assert(all_sorted, "the tables are searched by halving");

}  // namespace

bool is_participle(std::string_view word) {
  constexpr std::size_t shortest_regular = 4;
  if (holds(irregular_participles, word)) return true;
  return word.size() >= shortest_regular && word.ends_with("ed") && !holds(no_participles, word);
}

ParticipleSense sense_of_participle(std::string_view word) {
  if (holds(state_participles, word)) return ParticipleSense::state;
  if (holds(result_participles, word)) return ParticipleSense::result;
  // "untreated", "unexpected": there is no verb "to untreat".
  const bool negated = word.starts_with("un") && word.ends_with("ed") && !word.starts_with("under") &&
                       word != "unlocked" && word != "unlearned" && word != "uncovered" && word != "unveiled" &&
                       word != "united";
  return negated ? ParticipleSense::state : ParticipleSense::deed;
}

bool takes_two_objects(std::string_view participle) {
  return holds(two_object_participles, participle);
}

}  // namespace carelint

#include "reading/participles.h"

#include "carelint/words.h"

namespace carelint {
namespace {

// Those that are also another form ("put", "set", "come") only where the passive is usual.
constexpr WordSet irregular_participles(
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

// Words in -ed that are no verb form.
constexpr WordSet no_participles({"aged",    "bed",     "biped",    "bleed",    "blood-red", "breed",   "crooked",
                                  "deed",    "dogged",  "exceed",   "feed",     "freed",     "greed",   "hatred",
                                  "heed",    "hundred", "indeed",   "infrared", "jagged",    "kindred", "moped",
                                  "naked",   "need",    "newlywed", "one-eyed", "proceed",   "ragged",  "reed",
                                  "rugged",  "sacred",  "seed",     "shed",     "shred",     "sled",    "speed",
                                  "steed",   "succeed", "talented", "unwed",    "wed",       "weed",    "wicked",
                                  "wretched"});

constexpr WordSet state_participles({"absorbed",      "accustomed",   "acquainted",   "addicted",
                                     "advanced",      "afflicted",    "agitated",     "alarmed",
                                     "alienated",     "amazed",       "amused",       "annoyed",
                                     "ashamed",       "associated",   "astonished",   "attached",
                                     "attracted",     "based",        "bewildered",   "biased",
                                     "bored",         "born",         "bothered",     "captivated",
                                     "clothed",       "committed",    "complicated",  "composed",
                                     "concerned",     "confused",     "connected",    "contented",
                                     "convinced",     "crowded",      "cultured",     "dated",
                                     "deceased",      "dedicated",    "dejected",     "delighted",
                                     "depressed",     "deprived",     "detailed",     "determined",
                                     "devastated",    "devoted",      "disabled",     "disappointed",
                                     "discouraged",   "disgusted",    "disheartened", "disillusioned",
                                     "disinterested", "dissatisfied", "distracted",   "distraught",
                                     "distressed",    "disturbed",    "divorced",     "dressed",
                                     "drunk",         "elated",       "embarrassed",  "emotionally-charged",
                                     "enchanted",     "engaged",      "enraged",      "entitled",
                                     "estranged",     "exasperated",  "excited",      "exhausted",
                                     "experienced",   "faded",        "fascinated",   "fatigued",
                                     "flattered",     "frightened",   "frustrated",   "gifted",
                                     "gone",          "grounded",     "heartbroken",  "horrified",
                                     "humiliated",    "impaired",     "impressed",    "inclined",
                                     "inexperienced", "infatuated",   "infuriated",   "inspired",
                                     "interested",    "intimidated",  "intoxicated",  "invested",
                                     "involved",      "irritated",    "isolated",     "jaded",
                                     "known",         "limited",      "located",      "lost",
                                     "married",       "meant",        "mistaken",     "mixed",
                                     "mortified",     "motivated",    "occupied",     "offended",
                                     "opposed",       "outdated",     "overcome",     "overjoyed",
                                     "overwhelmed",   "panicked",     "perplexed",    "perturbed",
                                     "petrified",     "pleased",      "possessed",    "predisposed",
                                     "prejudiced",    "preoccupied",  "prepared",     "privileged",
                                     "puzzled",       "qualified",    "rattled",      "reassured",
                                     "related",       "relaxed",      "relieved",     "reserved",
                                     "resigned",      "rested",       "retired",      "rooted",
                                     "saddened",      "satisfied",    "scared",       "seasoned",
                                     "self-absorbed", "settled",      "shaken",       "shattered",
                                     "shocked",       "situated",     "skilled",      "sophisticated",
                                     "startled",      "stressed",     "stuck",        "stunned",
                                     "stunted",       "suited",       "supposed",     "surprised",
                                     "swollen",       "tempted",      "terrified",    "thrilled",
                                     "tied",          "tired",        "torn",         "traumatised",
                                     "traumatized",   "troubled",     "unaccustomed", "unaided",
                                     "unattended",    "unbothered",   "unchanged",    "unconcerned",
                                     "undecided",     "underrated",   "uneducated",   "unexpected",
                                     "unfounded",     "unharmed",     "unhurried",    "uninformed",
                                     "uninterested",  "unmarried",    "unprepared",   "unqualified",
                                     "unrelated",     "unresolved",   "unsettled",    "untouched",
                                     "unwanted",      "upset",        "used",         "varied",
                                     "vested",        "worried"});

constexpr WordSet result_participles({"armed",     "balanced",   "bound",      "broken",    "built",     "burnt",
                                      "closed",    "confined",   "damaged",    "decided",   "designed",  "detached",
                                      "done",      "educated",   "equipped",   "finished",  "furnished", "integrated",
                                      "intended",  "marked",     "organised",  "organized", "packed",    "paralysed",
                                      "paralyzed", "positioned", "restricted", "rushed",    "scattered", "seated",
                                      "separated", "set",        "shut",       "spent",     "split",     "understood",
                                      "withdrawn", "worn",       "wounded"});

constexpr WordSet two_object_participles({"allowed", "asked",      "assigned",   "awarded",  "believed", "brought",
                                          "called",  "charged",    "considered", "declared", "deemed",   "denied",
                                          "elected", "fed",        "found",      "given",    "granted",  "handed",
                                          "held",    "issued",     "judged",     "kept",     "labeled",  "labelled",
                                          "left",    "lent",       "made",       "marked",   "named",    "offered",
                                          "paid",    "prescribed", "promised",   "rated",    "refused",  "ruled",
                                          "sent",    "shown",      "taken",      "taught",   "thought",  "told"});

}  // namespace

bool is_participle(std::string_view word) {
  constexpr std::size_t shortest_regular = 4;
  if (irregular_participles.contains(word)) return true;
  return word.size() >= shortest_regular && word.ends_with("ed") && !no_participles.contains(word);
}

ParticipleSense sense_of_participle(std::string_view word) {
  if (state_participles.contains(word)) return ParticipleSense::state;
  if (result_participles.contains(word)) return ParticipleSense::result;
  // "untreated", "unexpected": there is no verb "to untreat".
  const bool negated = word.starts_with("un") && word.ends_with("ed") && !word.starts_with("under") &&
                       word != "unlocked" && word != "unlearned" && word != "uncovered" && word != "unveiled" &&
                       word != "united";
  return negated ? ParticipleSense::state : ParticipleSense::deed;
}

bool takes_two_objects(std::string_view participle) {
  return two_object_participles.contains(participle);
}

}  // namespace carelint

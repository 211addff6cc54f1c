#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "safe-messaging/suicide_words.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "safe-messaging/suicide-method-detail",
      .title = "How somebody died by suicide is not told",
      .rationale =
          "What a person used, how much of it and from where is what a reader in danger can copy; of all that can go "
          "wrong in a report, this is best proven to cost lives. \"Died by suicide\" says what has to be said.\n\nThe "
          "rule reads sentences that tell of a death or an attempt. An amount, a height or a tool is an error, the "
          "method alone a warning. First aid, means safety (\"lock up medicines\"), questions to a person at risk and "
          "quotations are left alone. The message does not repeat the words.",
      .severity = Severity::error,
      .tags = {"suicide", "self-harm", "reporting"},
      .sources =
          {{.title = "Samaritans, Guidance for reporting rail suicides",
            .url = "https://samaritans.org/cymru/about-samaritans/media-guidelines/guidance-reporting-rail-suicides",
            .date = "2026-11-23"},
           {.title = "Public Health Dorset, Reporting a suicide (from Samaritans, NUJ and WHO)",
            .url = "https://www.publichealthdorset.org.uk/w/partner-information/suicide-prevention/"
                   "reporting-a-suicide",
            .date = "2026-11-23"},
           {.title = "Recommendations for Reporting on Suicide",
            .url = "https://reportingonsuicide.org/",
            .date = "2026-11-26"}},
      .examples = {{.source = "<p>In March he hanged himself in the shed.</p>", .flagged = {"hanged himself"}},
                   {.source = "<p>She swallowed forty tablets and died by suicide that night.</p>",
                    .flagged = {"swallowed forty tablets"}},
                   {.source = "<p>In March he died by suicide.</p>"},
                   {.source = "<p>If someone has taken an overdose, call 911 at once.</p>", .explanation = "first aid"},
                   {.source = "<p>Lock up tablets and blades; distance in time saves lives.</p>",
                    .explanation = "means safety"},
                   {.source = "<p>They hung the pictures themselves.</p>"},
                   {.source = "<p>She took two tablets for her headache.</p>"},
                   {.source = "<p>“He hanged himself,” the letter began.</p>", .explanation = "a quotation"}},
  };
}

struct Method {
  TokenRange range;
  bool detailed = false;
};

bool is_reflexive(std::string_view word) {
  return is_one_of(word, "himself", "herself", "themselves", "themself");
}

bool is_dose(std::string_view word) {
  return is_one_of(word, "tablet", "tablets", "pill", "pills", "capsule", "capsules", "mg", "milligrams", "grams",
                   "bottles", "packets", "packs", "boxes", "paracetamol", "acetaminophen", "aspirin", "sleeping");
}

bool is_number(const Token& token) {
  return token.kind == TokenKind::number ||
         is_one_of(token.folded, "two", "three", "four", "five", "six", "ten", "twelve", "twenty", "thirty", "forty",
                   "fifty", "sixty", "hundred", "dozens", "several");
}

class MethodReader {
 public:
  explicit MethodReader(std::span<const Token> tokens) : tokens_(tokens) {}

  std::optional<Method> run() const {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].marks.has(Mark::quotation)) continue;
      if (const std::size_t end = deed_at(i)) return Method{{i, end}, is_detailed(i, end)};
      if (const std::size_t end = dose_at(i)) return Method{{i, end}, true};
    }
    return std::nullopt;
  }

 private:
  std::string_view word(std::size_t i) const { return i < tokens_.size() ? tokens_[i].folded : std::string_view{}; }

  // What a person does to themselves; the end of the words, 0 for none.
  std::size_t deed_at(std::size_t i) const {
    static constexpr WordSet beginnings({"by", "cut", "drowned", "electrocuted", "from", "hanged", "hung", "jumped",
                                         "leaped", "leapt", "overdosed", "poisoned", "shot", "slashed", "slit",
                                         "stabbed", "stepped", "suffocated", "threw"});
    const std::string_view here = word(i);
    if (!beginnings.contains(here)) return 0;
    if (is_one_of(here, "hanged", "hung", "shot", "drowned", "poisoned", "stabbed", "electrocuted", "suffocated") &&
        is_reflexive(word(i + 1)))
      return i + 2;
    const bool jumps = is_one_of(here, "jumped", "leapt", "leaped", "threw", "stepped");
    if (jumps && tells_death()) {
      const std::size_t at = here == "threw" && is_reflexive(word(i + 1)) ? i + 2 : i + 1;
      const std::size_t end = fall_phrase(at);
      return end;
    }
    const bool cuts = is_one_of(here, "slit", "slashed", "cut");
    if (cuts && is_one_of(word(i + 1), "his", "her", "their") && word(i + 2).starts_with("wrist")) return i + 3;
    if (here == "overdosed" && word(i + 1) == "on") return i + 2;
    if (is_one_of(here, "by", "from") &&
        is_one_of(word(i + 1), "hanging", "shooting", "poisoning", "overdosing", "jumping") && tells_death())
      return i + 2;
    return 0;
  }

  // "from a bridge", "off the roof", "in front of a train"
  std::size_t fall_phrase(std::size_t at) const {
    if (word(at) == "in" && word(at + 1) == "front" && word(at + 2) == "of") return std::min(at + 5, tokens_.size());
    if (!is_one_of(word(at), "from", "off", "under")) return 0;
    constexpr std::size_t reach = 5;
    for (std::size_t i = at + 1; i < at + reach; ++i) {
      if (is_one_of(word(i), "bridge", "roof", "building", "window", "cliff", "balcony", "train", "viaduct", "tower",
                    "platform", "floor", "storey", "story", "car"))
        return i + 1;
    }
    return 0;
  }

  // "swallowed forty tablets", "an overdose of 30 pills" in the report of a death or an attempt.
  std::size_t dose_at(std::size_t i) const {
    if (!is_one_of(word(i), "swallowed", "took", "taken", "overdose") || !tells_death()) return 0;
    constexpr std::size_t reach = 6;
    bool amount = false;
    for (std::size_t k = i + 1; k < i + reach && k < tokens_.size() && tokens_[k].is_word(); ++k) {
      amount = amount || is_number(tokens_[k]);
      if (amount && is_dose(word(k))) return k + 1;
    }
    return 0;
  }

  // A tool or a height a few words further on.
  bool is_detailed(std::size_t begin, std::size_t end) const {
    constexpr std::size_t reach = 12;
    for (std::size_t i = begin; i < end + reach && i < tokens_.size(); ++i) {
      if (is_one_of(word(i), "rope", "belt", "cord", "noose", "scarf", "shotgun", "rifle", "pistol", "handgun", "razor",
                    "knife", "blade", "metres", "meters", "feet", "storeys", "stories", "mg", "tablets", "pills"))
        return true;
    }
    return false;
  }

  // The sentence tells of a death or an attempt: what is told of one person in the past.
  bool tells_death() const {
    return reported_suicide(tokens_).has_value() || names_suicide_itself() ||
           std::any_of(tokens_.begin(), tokens_.end(),
                       [](const Token& token) { return is_one_of(token.folded, "died", "death", "fatal", "fatally"); });
  }

  bool names_suicide_itself() const {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (names_suicide(tokens_, i)) return true;
    }
    return false;
  }

  std::span<const Token> tokens_;
};

class SuicideMethodDetail final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for (const Block& block : article.blocks()) {
      if (!is_narrated(block)) continue;
      for (const Sentence& sentence : block.sentences) {
        if (is_advice(sentence.tokens)) continue;
        if (const auto method = MethodReader(sentence.tokens).run()) context.report(finding(sentence, *method));
      }
    }
  }

 private:
  static Finding finding(const Sentence& sentence, const Method& method) {
    Finding found{.range = source_of(sentence.tokens, method.range)};
    found.message =
        method.detailed
            ? "this tells a reader in danger how, and with what; say that the person died by suicide, and no more"
            : "leave out how it was done; \"died by suicide\" is enough";
    if (!method.detailed) found.severity = Severity::warning;
    return found;
  }
};

}  // namespace

RuleDefinition suicide_method_detail() {
  return define_rule<SuicideMethodDetail>(describe());
}

}  // namespace carelint

#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "safe-messaging/suicide_words.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "safe-messaging/suicide-single-cause",
      .title = "A suicide is not put down to one cause",
      .rationale =
          "\"Took her own life because of her exams\" tells every pupil with bad marks that this is what one does. "
          "Suicide comes of many things together, most of them hidden, and saying so leaves a way out. The rule looks "
          "for a cause close behind the report of a death; sentences that hedge (\"among other things\", \"may have\") "
          "and deny are left alone.",
      .severity = Severity::warning,
      .tags = {"suicide", "reporting"},
      .sources = {{.title =
                       "National Action Alliance for Suicide Prevention, Framework for Successful Messaging: safety",
                   .url = "https://suicidepreventionmessaging.org/safety-OLD",
                   .date = "2026-11-23"}},
      .examples = {{.source = "<p>She took her own life because of her exams.</p>", .flagged = {"because of"}},
                   {.source = "<p>He died by suicide after losing his job.</p>", .flagged = {"after losing"}},
                   {.source = "<p>He died by suicide in May. Nobody knows why, and no single thing explains it.</p>"},
                   {.source = "<p>Nobody dies by suicide because of one exam.</p>", .explanation = "a denial"},
                   {.source = "<p>She died by suicide after midnight.</p>", .explanation = "a time"},
                   {.source = "<p>People seldom die by suicide because of one thing.</p>"}},
  };
}

// Words that leave room for more than one cause.
bool is_hedged(std::span<const Token> tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
    return is_one_of(token.folded, "may", "might", "partly", "among", "one", "nobody", "rarely", "seldom", "never",
                     "not", "many", "several", "contributed", "factors", "complex", "often", "linked", "associated",
                     "risk", "no", "data", "study", "studies", "rates", "percent", "per") ||
           token.folded.ends_with("n't");
  });
}

// What happened to the person, behind "after": "after losing", "after a row", "after her divorce".
bool is_blow(std::span<const Token> tokens, std::size_t i) {
  for (std::size_t k = i; k < i + 4 && k < tokens.size() && tokens[k].is_word(); ++k) {
    if (is_one_of(tokens[k].folded, "losing", "failing", "being", "divorce", "row", "argument", "break-up", "breakup",
                  "exam", "exams", "debt", "debts", "bullying", "dismissal", "redundancy", "split", "rejection",
                  "affair"))
      return true;
  }
  return false;
}

std::optional<TokenRange> cause_behind(std::span<const Token> tokens, std::size_t begin) {
  constexpr std::size_t reach = 10;
  const auto word = [&](std::size_t i) { return i < tokens.size() ? tokens[i].folded : std::string_view{}; };
  for (std::size_t i = begin; i < begin + reach && i < tokens.size(); ++i) {
    if (is_one_of(tokens[i].text, ";", ":", "—")) return std::nullopt;
    if (word(i) == "because") return TokenRange{i, word(i + 1) == "of" ? i + 2 : i + 1};
    if (word(i) == "due" && word(i + 1) == "to") return TokenRange{i, i + 2};
    if (word(i) == "over" && is_one_of(word(i + 1), "his", "her", "their", "a", "the", "money", "debt", "debts"))
      return TokenRange{i, i + 1};
    if (word(i) == "after" && is_blow(tokens, i + 1)) return TokenRange{i, std::min(i + 2, tokens.size())};
  }
  return std::nullopt;
}

class SuicideSingleCause final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for (const Block& block : article.blocks()) {
      if (!is_narrated(block)) continue;
      for (const Sentence& sentence : block.sentences) {
        const auto death = reported_suicide(sentence.tokens);
        if (!death || is_hedged(sentence.tokens) || sentence.tokens[death->begin].marks.has(Mark::quotation)) continue;
        if (const auto cause = cause_behind(sentence.tokens, death->end)) {
          context.report({.range = source_of(sentence.tokens, *cause),
                          .message =
                              "this puts a suicide down to one cause; say that many things come together, and what "
                              "might have helped"});
        }
      }
    }
  }
};

}  // namespace

RuleDefinition suicide_single_cause() {
  return define_rule<SuicideSingleCause>(describe());
}

}  // namespace carelint

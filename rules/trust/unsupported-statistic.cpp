#include <optional>

#include "carelint/rule.h"
#include "shared/words.h"
#include "trust/marked_words.h"
#include "trust/statistics.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/unsupported-statistic",
      .title = "A figure or finding has a source beside it",
      .rationale =
          "\"23 per cent of adults\" and \"studies show\" ask for trust and give nothing to check. A named source, a "
          "year "
          "or a link in the sentence, or in the one before or after it, is enough.\n\nAn exact percentage of people on "
          "a "
          "page without any source is a warning. Round figures, \"one in five\" and \"research suggests\", and any "
          "figure "
          "on a page that lists its sources, are suggestions. Figures that say nothing about people, personal stories, "
          "quotations, questions and what-ifs stay silent.",
      .severity = Severity::warning,
      .tags = {"trust"},
      .sources = {{.title = "HONcode principles of attribution and justifiability, in BMC Medical Informatics and "
                            "Decision Making",
                   .url = "https://bmcmedinformdecismak.biomedcentral.com/articles/10.1186/s12911-021-01397-x/tables/1",
                   .date = "2021"},
                  {.title = "PIF TICK criteria, 4: evidence", .url = "https://pifonline.org.uk/pif-tick/about/"}},
      .examples = {{.source = "<p>Panic is common. 23% of adults have had an attack.</p>", .flagged = {"23%"}},
                   {.source = "<p>About one in five students feels lonely.</p>", .flagged = {"one in five"}},
                   {.source = "<p>Studies show that walking lifts the mood.</p>", .flagged = {"Studies show"}},
                   {.source = "<p>In the survey by the Office for National Statistics, 23% of adults said so.</p>"},
                   {.source = "<p>23% of adults have had an attack (Reyes et al., 2020).</p>"},
                   {.source = "<p>Research suggests that walking helps.<sup>3</sup></p>"},
                   {.source = "<p>You need not be sure 100% of the time, and the battery shows 20%.</p>"},
                   {.source = "<p>\"Studies show that 23% of people cheat,\" he said.</p>"},
                   {.source = "<p>Do studies show that it helps?</p>"},
                   {.source = "<p>Research into walking goes on, and the studies that there are show little.</p>"}},
  };
}

class UnsupportedStatistic final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const auto& words = article.get<MarkedWords>();
    if (words.is_personal()) return;
    std::optional<bool> has_sources;
    const Sentence* done = nullptr;
    for (const MarkedWord& word : words.all()) {
      if (!may_claim(word)) continue;
      const Sentence* sentence = sentence_of(*word.block, *word.token);
      if (sentence == nullptr || sentence == done) continue;
      const auto claim = read_claim(*sentence, word);
      if (!claim || is_supported(*word.block, *sentence)) continue;
      done = sentence;
      if (!has_sources) has_sources = shows_sources(article);
      Finding finding{.range = claim->range, .message = "say where this comes from: name the source, or link to it"};
      if (claim->kind != ClaimKind::exact_figure || *has_sources) finding.severity = Severity::suggestion;
      context.report(std::move(finding));
    }
  }

 private:
  static bool may_claim(const MarkedWord& word) {
    const bool is_claim =
        word.role == WordRole::figure || word.role == WordRole::ratio || word.role == WordRole::evidence;
    const Block& block = *word.block;
    return is_claim && block.is_prose() && block.region == Region::main && !block.in_quotation &&
           is_english(block.language) && !word.token->marks.has(Mark::quotation) && !word.token->marks.has(Mark::code);
  }
};

}  // namespace

RuleDefinition unsupported_statistic() {
  return define_rule<UnsupportedStatistic>(describe());
}

}  // namespace carelint

#include "carelint/rule.h"
#include "person/number_of_reader.h"
#include "person/read_sentences.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "person/number-mismatch",
      .title = "\"Yourself\" is for one reader, \"yourselves\" for several",
      .rationale =
          "\"Each of you should give yourselves credit\" and \"Parents, look after yourself\" make readers wonder "
          "whether "
          "they are meant. The rule speaks where the words around the pronoun say how many there are: each of you, "
          "both of "
          "you, as a couple, an address in the plural, \"as a new mother you\". It also reports forms that are no "
          "standard "
          "English, such as \"ourself\" and \"yourselfs\".",
      .severity = Severity::error,
      .tags = {"grammar", "voice"},
      .sources = {{.title =
                       "Huddleston and Pullum, The Cambridge Grammar of the English Language, on reflexive pronouns",
                   .date = "2002"}},
      .examples = {{.source = "<p>Each of you should give yourselves credit.</p>",
                    .flagged = {"yourselves"},
                    .fixed = "<p>Each of you should give yourself credit.</p>"},
                   {.source = "<p>Parents, please look after yourself this week.</p>",
                    .flagged = {"yourself"},
                    .fixed = "<p>Parents, please look after yourselves this week.</p>"},
                   {.source = "<p>You both deserve to be kind to yourself.</p>",
                    .flagged = {"yourself"},
                    .fixed = "<p>You both deserve to be kind to yourselves.</p>"},
                   {.source = "<p>We can forgive ourself.</p>",
                    .flagged = {"ourself"},
                    .fixed = "<p>We can forgive ourselves.</p>"},
                   {.source = "<p>As a new father you may not know yourselves.</p>",
                    .flagged = {"yourselves"},
                    .fixed = "<p>As a new father you may not know yourself.</p>"},
                   {.source = "<p>Each of you should give yourself credit.</p>"},
                   {.source = "<p>You and your partner can give yourselves an hour.</p>"},
                   {.source = "<p>As parents you may blame yourselves.</p>"},
                   {.source = "<p>He said, “Each of you, ask yourselves.”</p>", .explanation = "a quotation"}},
  };
}

class NumberMismatch final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for_each_read_sentence(article, [&](const Block& block, const Sentence& sentence) {
      for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
        const Token& token = sentence.tokens[i];
        if (token.marks.has(Mark::quotation) || token.marks.has(Mark::code)) continue;
        if (const auto wanted = number_correction(sentence.tokens, i)) report(article, block, token, *wanted, context);
      }
    });
  }

 private:
  static void report(const Article& article, const Block& block, const Token& token, const NumberCorrection& correction,
                     RuleContext& context) {
    const std::string wanted = with_case_of(token.text, std::string(correction.wanted));
    Finding finding{.range = token.range,
                    .message = "\"" + std::string(token.text) + "\" " + std::string(correction.reason) + "; write \"" +
                               wanted + "\""};
    if (correction.evidence != nullptr) {
      finding.notes.push_back(
          {"\"" + std::string(correction.evidence->text) + "\" says how many are meant", correction.evidence->range});
    }
    if (auto edit = article.replace_token(block, token, wanted)) {
      finding.fixes.push_back({"write \"" + wanted + "\"", Applicability::suggested, {std::move(*edit)}});
    }
    context.report(std::move(finding));
  }
};

}  // namespace

RuleDefinition number_mismatch() {
  return define_rule<NumberMismatch>(describe());
}

}  // namespace carelint

#include "carelint/rule.h"
#include "carelint/words.h"
#include "trust/marked_words.h"
#include "trust/structured_data.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/reviewer-unnamed",
      .title = "\"Medically reviewed\" names the reviewer",
      .rationale =
          "\"Medically reviewed\" without a name is a seal that anybody can print. With a name and a licence it is a "
          "promise that a reader can check.\n\nA name beside it, in the next lines or in JSON-LD is enough. \"Reviewed "
          "by "
          "the practice nurse\" says who it was and stays silent.",
      .severity = Severity::warning,
      .tags = {"trust"},
      .sources = {{.title = "schema.org: MedicalWebPage, reviewedBy and lastReviewed",
                   .url = "https://schema.org/MedicalWebPage"},
                  {.title = "HONcode principle of authority, in BMC Medical Informatics and Decision Making",
                   .url = "https://bmcmedinformdecismak.biomedcentral.com/articles/10.1186/s12911-021-01397-x/tables/1",
                   .date = "2021"}},
      .examples = {{.source = "<h1>Rest</h1><p>Medically reviewed</p><p>Rest helps.</p>",
                    .flagged = {"Medically reviewed"}},
                   {.source = "<h1>Rest</h1><p>Clinically reviewed: 3 March 2025</p><p>Rest helps.</p>",
                    .flagged = {"Clinically reviewed"}},
                   {.source = "<h1>Rest</h1><p>Medically reviewed by our experts.</p>",
                    .flagged = {"Medically reviewed"}},
                   {.source = "<h1>Rest</h1><p>Medically reviewed by Ana Reyes, MD, on 3 March 2025</p>"},
                   {.source = "<h1>Rest</h1><p>Medically reviewed by</p><p>Dr Ana Reyes</p>"},
                   {.source = "<h1>Rest</h1><p>Reviewed by the practice nurse, August 2025.</p>"},
                   {.source = "<h1>Rest</h1><p>Look for sites whose pages are medically reviewed.</p>"}},
  };
}

// A capitalised word that is no month and no word for a team: "Dr Lee", "Larkspur Hospital".
bool holds_name(std::span<const Token> tokens) {
  for (const Token& token : tokens) {
    const bool has_capital = token.kind == TokenKind::word && token.text[0] >= 'A' && token.text[0] <= 'Z';
    if (has_capital && !is_month_name(token.folded) &&
        !is_one_of(token.folded, "on", "by", "last", "updated", "reviewed", "the", "our", "team", "medical", "board",
                   "experts", "staff"))
      return true;
  }
  return false;
}

class ReviewerUnnamed final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for (const MarkedWord& word : article.get<MarkedWords>().all()) {
      if (word.role != WordRole::kind || !is_label(word) || is_named(article, word)) continue;
      context.report({.range = hull(word.token->range, word.token[1].range),
                      .message = "say who reviewed this page: a name, and what the reviewer is qualified in"});
    }
  }

 private:
  // At the beginning of a short line, so that a sentence about other pages stays silent.
  static bool is_label(const MarkedWord& word) {
    constexpr std::size_t longest = 120;
    const Block& block = *word.block;
    const Token* const end = block.tokens.data() + block.tokens.size();
    return word.token == block.tokens.data() && block.text.size() <= longest && word.token + 1 != end &&
           word.token[1].folded == "reviewed" && block.kind != BlockKind::title;
  }

  static bool is_named(const Article& article, const MarkedWord& word) {
    if (article.get<StructuredData>().has("reviewedBy")) return true;
    if (holds_name(word.block->tokens.subspan(2))) return true;
    const bool leads_on = is_one_of(word.block->tokens.back().folded, "by", ":");
    const auto blocks = article.blocks();
    return leads_on && word.block != &blocks.back() && holds_name((word.block + 1)->tokens);
  }
};

}  // namespace

RuleDefinition reviewer_unnamed() {
  return define_rule<ReviewerUnnamed>(describe());
}

}  // namespace carelint

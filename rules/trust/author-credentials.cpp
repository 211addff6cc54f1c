#include "carelint/rule.h"
#include "carelint/words.h"
#include "trust/byline.h"
#include "trust/marked_words.h"
#include "trust/structured_data.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/author-credentials",
      .title = "A byline says what the author knows the subject from",
      .rationale =
          "A bare name tells a reader little. A degree, a licence, a job or lived experience, or a link to a few lines "
          "about the author, lets them judge the advice.\n\nPages that tell of the writer's own life and news reports "
          "stay silent: there the story itself says where the knowledge comes from.",
      .severity = Severity::suggestion,
      .tags = {"trust"},
      .sources = {{.title = "HONcode principle of authority: the qualifications of the authors, in BMC Medical "
                            "Informatics and Decision Making",
                   .url = "https://bmcmedinformdecismak.biomedcentral.com/articles/10.1186/s12911-021-01397-x/tables/1",
                   .date = "2021"}},
      .examples = {{.source = "<h1>Rest</h1><p>By Ana Reyes</p><p>You need rest.</p>", .flagged = {"Ana Reyes"}},
                   {.source = "<h1>Rest</h1><p>By: Ana Reyes | 3 March 2025</p>", .flagged = {"Ana Reyes"}},
                   {.source = "<h1>Rest</h1><p>By Ana Reyes, LCSW</p><p>You need rest.</p>"},
                   {.source = "<h1>Rest</h1><p>By: Ana Reyes, LCSW | February 10, 2025</p>"},
                   {.source = "<h1>Rest</h1><p>By <a href=/team/ana>Ana Reyes</a></p><p>You need rest.</p>"},
                   {.source = "<h1>Rest</h1><p>By Ana Reyes</p><p>Ana Reyes is a nurse in Leeds.</p>"},
                   {.source = "<h1>Rest</h1><p>By the nursing team</p><p>You need rest.</p>"},
                   {.source = "<h1>My year</h1><p>By Ana Reyes</p><p>I slept. I ate. I wept. I rang my sister, and I "
                              "told her.</p>",
                    .explanation = "the writer's own story"}},
  };
}

// Anything behind the name but a date tells of the author: "Ana Reyes, LCSW | 3 March 2025".
bool says_more(const Block& block, std::string_view name) {
  const std::size_t end = block.offset_of(name) + name.size();
  for (const Token& token : block.tokens) {
    if (block.offset_of(token.text) < end || !token.is_word()) continue;
    return token.kind == TokenKind::word && !is_month_name(token.folded) &&
           !is_one_of(token.folded, "on", "last", "first", "published", "posted", "reviewed", "updated");
  }
  return false;
}

bool is_named_again(const Article& article, const Block& byline, std::string_view name) {
  for (const Block& block : article.blocks()) {
    const bool is_text = block.kind != BlockKind::title && block.kind != BlockKind::reference;
    if (&block != &byline && is_text && block.text.find(name) != block.text.npos) return true;
  }
  return false;
}

class AuthorCredentials final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const auto& byline = article.get<Byline>();
    const std::string_view name = byline.name();
    if (name.empty() || says_more(*byline.block(), name) || is_explained(article, byline)) return;
    const std::size_t begin = byline.block()->offset_of(name);
    context.report({.range = byline.block()->map.source_range(begin, begin + name.size()),
                    .message = "say what makes " + std::string(name) +
                               " a good guide here: a role, a licence or lived experience, or a link to a short note "
                               "about the author"});
  }

 private:
  static bool is_explained(const Article& article, const Byline& byline) {
    for (const Token& token : byline.block()->tokens) {
      if (token.marks.has(Mark::link)) return true;
    }
    const auto& data = article.get<StructuredData>();
    if (data.has("author.jobTitle") || data.has("author.honorificSuffix") || data.has_type("NewsArticle")) return true;
    const auto& words = article.get<MarkedWords>();
    constexpr std::size_t speech_of_news = 4;
    if (words.is_personal() || words.count(WordRole::speech) >= speech_of_news) return true;
    return is_named_again(article, *byline.block(), byline.name());
  }
};

}  // namespace

RuleDefinition author_credentials() {
  return define_rule<AuthorCredentials>(describe());
}

}  // namespace carelint

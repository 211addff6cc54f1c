#include "carelint/rule.h"
#include "shared/words.h"
#include "trust/byline.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/author-missing",
      .title = "The page says who wrote it",
      .rationale =
          "A reader who is deciding whether to follow advice about their own mind asks first who is speaking. A name "
          "with a role answers that; so does a team or an organisation that reviews what it publishes.\n\nThe byline "
          "is "
          "read from the visible text, from rel=\"author\" and class names, from <meta> and from JSON-LD. It is a "
          "suggestion, since many publishers answer for their pages as a house, and since a draft may get its byline "
          "only when it is published. Fragments without <html> are left alone for that reason.",
      .severity = Severity::suggestion,
      .tags = {"trust"},
      .sources = {{.title = "HONcode principle of authority, in a comparison of quality criteria for health websites, "
                            "BMC Medical Informatics and Decision Making",
                   .url = "https://bmcmedinformdecismak.biomedcentral.com/articles/10.1186/s12911-021-01397-x/tables/1",
                   .date = "2021"},
                  {.title = "Google Search Central: creating helpful content (who, how and why)",
                   .url = "https://developers.google.com/search/docs/fundamentals/creating-helpful-content"}},
      .examples =
          {{.source = "<html lang=en><body><h1>Rest</h1><p>Rest helps most people.</p></body></html>",
            .flagged = {"Rest"}},
           {.source = "<html lang=en><body><h1>Grief</h1><p>By the time you read this, spring is here.</p></html>",
            .flagged = {"Grief"},
            .explanation = "a sentence with \"by\" is no byline"},
           {.source = "<html lang=en><h1>Rest</h1><p>By Ana Reyes, LCSW</p><p>Rest helps.</p></html>"},
           {.source = "<html lang=en><h1>Rest</h1><p>Rest helps.</p><p>Reviewed by our nursing team.</p></html>"},
           {.source = "<html lang=en><head><meta name=author content=\"Ana Reyes\"></head><h1>Rest</h1></html>"},
           {.source = "<h1>Rest</h1><p>Rest helps.</p>", .explanation = "a fragment"}},
  };
}

class AuthorMissing final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    if (!is_whole_page(article, context.settings()) || article.blocks().empty() || article.get<Byline>().is_signed())
      return;
    context.report({.range = article_headline(article),
                    .message = "this page does not say who wrote it; add a name and a role, or the team that answers "
                               "for it"});
  }
};

}  // namespace

RuleDefinition author_missing() {
  return define_rule<AuthorMissing>(describe());
}

}  // namespace carelint

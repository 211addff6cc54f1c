#include "carelint/rule.h"
#include "shared/words.h"
#include "trust/marked_words.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/references-missing",
      .title = "A page that leans on research lists its sources",
      .rationale =
          "A page that speaks of studies and evidence again and again asks to be believed because of them. A short "
          "list "
          "of sources, or links where they are mentioned, lets a reader check.\n\nPages that hardly mention research, "
          "service pages, personal stories and news reports stay silent, and so does any page with a reference list or "
          "with links to other sites in its text.",
      .severity = Severity::suggestion,
      .tags = {"trust"},
      .sources = {{.title = "HONcode principle of attribution, in BMC Medical Informatics and Decision Making",
                   .url = "https://bmcmedinformdecismak.biomedcentral.com/articles/10.1186/s12911-021-01397-x/tables/1",
                   .date = "2021"},
                  {.title = "PIF TICK criteria, 4: evidence", .url = "https://pifonline.org.uk/pif-tick/about/"}},
      .options = {{.name = "mentions",
                   .description =
                       "how often the page has to speak of research, studies, evidence, or give a percentage",
                   .default_value = std::int64_t{4},
                   .minimum = 1}},
      .examples =
          {{.source = "<html lang=en><h1>Rest</h1><p>Research on rest is growing. Studies of sleep find the same. "
                      "The evidence is good, and one in five adults rests too little.</p></html>",
            .flagged = {"Rest"}},
           {.source = "<html lang=en><h1>Rest</h1><p>The evidence is good.</p></html>",
            .flagged = {"Rest"},
            .options = {{"mentions", std::int64_t{1}}}},
           {.source = "<html lang=en><h1>Rest</h1><p>The evidence is good.</p></html>"},
           {.source = "<html lang=en><h1>Rest</h1><p>The <a href=\"https://who.example/rest\">evidence</a> is good, "
                      "research grows, studies agree, statistics too.</p></html>"},
           {.source = "<html lang=en><h1>Rest</h1><p>The evidence is good, research grows, studies agree, "
                      "statistics too.</p><h2>References</h2><ol><li>Reyes A. Rest. J Rest. 2020;1(1):1-2.</li>"
                      "</ol></html>"},
           {.source = "<h1>Rest</h1><p>Research, studies, evidence, statistics.</p>", .explanation = "a fragment"}},
  };
}

class ReferencesMissing final : public Rule {
 public:
  explicit ReferencesMissing(const Options& options)
      : mentions_(static_cast<std::size_t>(options.get<std::int64_t>("mentions"))) {}

  void check(const Article& article, RuleContext& context) const override {
    const auto& words = article.get<MarkedWords>();
    const std::size_t mentions =
        words.count(WordRole::evidence) + words.count(WordRole::figure) + words.count(WordRole::ratio);
    if (mentions < mentions_ || !is_whole_page(article, context.settings())) return;
    constexpr std::size_t speech_of_news = 4;
    const bool is_story = words.is_personal() || words.count(WordRole::speech) >= speech_of_news;
    if (is_story || shows_sources(article)) return;
    context.report({.range = article_headline(article),
                    .message = "this page speaks of research and names no source; add a short list, or links where the "
                               "studies are mentioned"});
  }

 private:
  std::size_t mentions_;
};

}  // namespace

RuleDefinition references_missing() {
  return define_rule<ReferencesMissing>(describe());
}

}  // namespace carelint

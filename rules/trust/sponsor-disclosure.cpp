#include <algorithm>

#include "carelint/rule.h"
#include "trust/marked_words.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/sponsor-disclosure",
      .title = "A page with paid links says so",
      .rationale =
          "A reader in distress deserves to know when a recommendation earns money. One plain sentence near the top "
          "does "
          "it.\n\nLinks marked rel=\"sponsored\" and the addresses of affiliate programmes are read as paid. The words "
          "affiliate, commission, sponsored, funded by, advertisement or partnership, anywhere on the page, count as a "
          "disclosure.",
      .severity = Severity::suggestion,
      .tags = {"trust"},
      .sources = {{.title = "NHS standard for creating health content: be transparent about adverts and conflicts of "
                            "interest",
                   .url = "https://digital.nhs.uk/blog/design-matters/2022/a-new-standard-for-creating-health-content",
                   .date = "2022"}},
      .examples = {{.source = "<p>Try <a rel=\"sponsored\" href=\"https://app.example\">this app</a>.</p>",
                    .flagged = {"<a rel=\"sponsored\" href=\"https://app.example\">"}},
                   {.source = "<p>Try <a href=\"https://amzn.to/3x\">this lamp</a>.</p>",
                    .flagged = {"<a href=\"https://amzn.to/3x\">"}},
                   {.source = "<p>We earn a commission on some links.</p><p>Try <a rel=\"sponsored\" "
                              "href=\"https://app.example\">this app</a>.</p>"},
                   {.source = "<p>Ask your <a href=\"/sponsor\">sponsor</a> before you drink.</p>"},
                   {.source = "<p>Read <a rel=\"nofollow\" href=\"https://news.example/?tag=sleep\">this</a>.</p>"}},
  };
}

class SponsorDisclosure final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const auto nodes = article.document().nodes();
    const auto paid = std::find_if(nodes.begin(), nodes.end(), is_paid_link);
    if (paid == nodes.end() || article.get<MarkedWords>().count(WordRole::sponsoring) > 0) return;
    context.report({.range = paid->start_tag,
                    .message = "this link looks paid; say near the top of the page who pays, and for what"});
  }
};

}  // namespace

RuleDefinition sponsor_disclosure() {
  return define_rule<SponsorDisclosure>(describe());
}

}  // namespace carelint

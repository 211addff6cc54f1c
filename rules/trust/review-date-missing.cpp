#include "carelint/rule.h"
#include "shared/words.h"
#include "trust/review_dates.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/review-date-missing",
      .title = "The page says when it was last looked at",
      .rationale =
          "Treatments, services and telephone numbers change. A reader who sees \"Last reviewed: 3 March 2026\" knows "
          "whether to rely on a page; one who sees no date has to guess.\n\nDates are read from the visible text, from "
          "<time>, <meta> and JSON-LD; a date of publication counts. Where machines find a date and readers do not, "
          "that is said. It is a suggestion, since a good page may get its date from a template. Fragments without "
          "<html> are left alone.",
      .severity = Severity::suggestion,
      .tags = {"trust"},
      .sources = {{.title =
                       "NHS standard for creating health content: display the date the content was last checked and "
                       "when it will be checked again",
                   .url = "https://digital.nhs.uk/blog/design-matters/2022/a-new-standard-for-creating-health-content",
                   .date = "2022"}},
      .examples = {{.source = "<html lang=en><h1>Rest</h1><p>Rest helps most people.</p></html>", .flagged = {"Rest"}},
                   {.source = "<html lang=en><head><meta property=article:modified_time content=2025-03-03></head>"
                              "<h1>Rest</h1><p>Rest helps.</p></html>",
                    .flagged = {"Rest"},
                    .explanation = "nobody sees that date"},
                   {.source =
                        "<html lang=en><h1>Rest</h1><p>A study that was published in 1998 said so too.</p></html>",
                    .flagged = {"Rest"}},
                   {.source = "<html lang=en><h1>Rest</h1><p>Rest helps.</p><p>Last reviewed: 3 March 2024</p></html>"},
                   {.source = "<html lang=en><h1>Rest</h1><p>Updated March 3rd, 2024. Rest helps.</p></html>"},
                   {.source = "<html lang=en><h1>Rest</h1><p>By Ana Reyes | February 10, 2026</p></html>"},
                   {.source = "<html lang=en><h1>Rest</h1><p>Reviewed by the division nurse, August 2026.</p></html>"},
                   {.source = "<h1>Rest</h1><p>Rest helps.</p>", .explanation = "a fragment"}},
  };
}

class ReviewDateMissing final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    if (!is_whole_page(article, context.settings()) || article.blocks().empty()) return;
    const auto& dates = article.get<ReviewDates>().dates();
    for (const PageDate& date : dates) {
      if (date.is_visible) return;
    }
    Finding finding{.range = article_headline(article),
                    .message =
                        "this page does not say when it was last reviewed; add a line such as \"Last reviewed: "
                        "3 March 2026\""};
    if (!dates.empty())
      finding.notes.push_back({"there is a date here, but readers cannot see it", dates.front().range});
    context.report(std::move(finding));
  }
};

}  // namespace

RuleDefinition review_date_missing() {
  return define_rule<ReviewDateMissing>(describe());
}

}  // namespace carelint

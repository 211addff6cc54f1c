#include "carelint/rule.h"
#include "trust/marked_words.h"
#include "trust/review_dates.h"
#include "trust/structured_data.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/review-date-stale",
      .title = "A page was reviewed within the last three years",
      .rationale =
          "A page that nobody has looked at for years may send a reader to a service that has closed. What counts is "
          "the latest date that the page gives: of review, of an update, or of publication.\n\nNo guideline fixes "
          "three "
          "years; the NHS asks for a planned cycle. Set \"months\" to your own. News and personal stories belong to "
          "their day and stay silent unless they say that they were reviewed.",
      .severity = Severity::suggestion,
      .tags = {"trust"},
      .sources = {{.title = "NHS standard for creating health content: a planned review cycle",
                   .url = "https://digital.nhs.uk/blog/design-matters/2022/a-new-standard-for-creating-health-content",
                   .date = "2022"}},
      .options = {{.name = "months",
                   .description = "how old the latest date may be, in months",
                   .default_value = std::int64_t{36},
                   .minimum = 1}},
      .examples = {{.source = "<h1>Rest</h1><p>Last reviewed: 3 March 2019</p>", .flagged = {"3 March 2019"}},
                   {.source = "<h1>Rest</h1><p>Published 2019-03-03. Updated on November 30, 2022.</p>",
                    .flagged = {"November 30, 2022"}},
                   {.source = "<h1>Rest</h1><p>Last reviewed: March 2025</p>",
                    .flagged = {"March 2025"},
                    .options = {{"months", std::int64_t{6}}}},
                   {.source = "<h1>Rest</h1><p>Last reviewed: 3 March 2019<br>Next review due: 3 March 2028</p>",
                    .flagged = {"3 March 2019"}},
                   {.source = "<h1>Rest</h1><p>Published 3 March 2019. Last reviewed 3 March 2025.</p>"},
                   {.source = "<h1>Rest</h1><p>Last reviewed: January 2023</p>",
                    .explanation = "not a day over 36 months"},
                   {.source = "<h1>Rest</h1><p>The clinic was founded in March 1998 by two nurses.</p>"},
                   {.source =
                        "<h1>My year</h1><p>Published 3 March 2019</p><p>I slept. I ate. I wept. I rang my sister, "
                        "and I told her.</p>"}},
  };
}

class ReviewDateStale final : public Rule {
 public:
  explicit ReviewDateStale(const Options& options) : months_(static_cast<int>(options.get<std::int64_t>("months"))) {}

  void check(const Article& article, RuleContext& context) const override {
    const PageDate* latest = article.get<ReviewDates>().latest(context.today());
    if (latest == nullptr) return;
    const std::chrono::year_month_day today = context.today();
    std::chrono::year_month_day due = latest->date + std::chrono::months{months_};
    if (!due.ok()) due = due.year() / due.month() / std::chrono::last;
    if (today <= due) return;
    if (latest->kind == DateKind::published && belongs_to_its_day(article)) return;
    context.report(
        {.range = latest->range,
         .message = "this page was last looked at more than " + std::to_string(months_) +
                    " months ago; check it, above all its telephone numbers and services, and update the date"});
  }

 private:
  static bool belongs_to_its_day(const Article& article) {
    constexpr std::size_t speech_of_news = 4;
    const auto& words = article.get<MarkedWords>();
    return words.is_personal() || words.count(WordRole::speech) >= speech_of_news ||
           article.get<StructuredData>().has_type("NewsArticle");
  }

  int months_;
};

}  // namespace

RuleDefinition review_date_stale() {
  return define_rule<ReviewDateStale>(describe());
}

}  // namespace carelint

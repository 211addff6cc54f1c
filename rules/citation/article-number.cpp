#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/article-number",
      .title = "An article number follows the word \"Article\"",
      .rationale =
          "Many online journals number their articles and have no pages. APA style writes \"Article e1234\", so that "
          "nobody takes the number for a page. AMA and Vancouver style give the number alone, and are left alone here.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, section 10.1, example 6",
            .date = "2020"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), e1234. https://doi.org/10.5555/abc.1</p>",
                    .flagged = {"e1234"},
                    .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                             "<i>Journal of Rest</i>, <i>18</i>(1), Article e1234. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), Article e1234. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                              "2001;18(1):e1234. doi:10.5555/abc.1</p>",
                    .settings = settings_of("ama11")}}};
}

}  // namespace

RuleDefinition article_number() {
  return define_rule<EntryRule<Fault::article_number>>(describe());
}

}  // namespace carelint

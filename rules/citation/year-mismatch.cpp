#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/year-mismatch",
      .title = "A citation and its entry give the same year",
      .rationale =
          "The year leads readers from the text to the right entry. When the two differ, they cannot tell whether you "
          "mean another work, or which of the two years is wrong. Look at the work itself, then correct the text or "
          "the list.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 8.10",
                   .date = "2020"}},
      .examples = {
          {.source = "<p>Grief takes time (Alder, 2002).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after "
                     "loss</i>. Mill Press.</p>",
           .flagged = {"2002"}},
          {.source =
               "<p>Alder and Birch (2001) found that grief costs sleep.</p><h2>References</h2><p>Alder, R. M., &amp; "
               "Birch, J. (2002). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>",
           .flagged = {"2001"}},
          {.source = "<p>Grief costs sleep (Alder &amp; Birch, 2002, 2004). The same is said of work (Institute of "
                     "Rest, 2018).</p><h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2002). Sleep and grief: A "
                     "review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p><p>Alder, R. M., &amp; Birch, J. (2004). "
                     "Sleep and work. <i>Journal of Rest</i>, <i>20</i>(2), 14–22.</p><p>Institute of Rest. (2018, "
                     "January 3). <i>How to rest</i>. https://example.org/rest</p>",
           .explanation = "the text gives the year of a full date alone"},
          {.source = "<p>Alder (2001) asked forty people, and asked them again the next year (2002). In Leeds the "
                     "answers were the same (n = 40, 2019).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest "
                     "after loss</i>. Mill Press.</p>",
           .explanation = "years in parentheses that are no citations"},
          {.source = "<p>Sleep was a riddle then (Alder, 1932, as cited in Birch, 2004). It is less so now (Alder, "
                     "2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>",
           .explanation = "a work known through another one is not listed"},
          {.source = "<p>Grief takes time (Alder, 1961/2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest "
                     "after loss</i>. Mill Press. (Original work published 1961)</p>",
           .explanation = "a book that was published again has both years"}}};
}

}  // namespace

RuleDefinition year_mismatch() {
  return define_rule<TextRule<TextFault::year_mismatch>>(describe());
}

}  // namespace carelint

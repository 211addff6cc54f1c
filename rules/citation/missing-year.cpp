#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/missing-year",
      .title = "A reference says when the work appeared",
      .rationale =
          "Care changes, and a reader wants to know whether a study is from last year or from the last century. APA "
          "style gives the date behind the authors; for a work without a date it writes \"(n.d.)\", and \"(in press)\" "
          "for one that is still to appear. This is only a suggestion, because the date may stand elsewhere in the "
          "entry.",
      .severity = Severity::suggestion,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, chapter 9, "
                            "date element of a reference",
                   .date = "2020"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R. Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), "
                     "137–156. https://doi.org/10.5555/abc.1</p>",
           .flagged = {"R."}},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
          {.source =
               "<h2>References</h2><p>Alder, R. M. (in press). Sleep and grief: A review. <i>Journal of Rest</i>.</p>"},
          {.source =
               "<h2>References</h2><p>Institute of Rest. (n.d.). <i>How to rest</i>. https://example.org/rest</p>"}}};
}

}  // namespace

RuleDefinition missing_year() {
  return define_rule<EntryRule<Fault::missing_year>>(describe());
}

}  // namespace carelint

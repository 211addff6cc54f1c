#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/mixed-styles",
      .title = "All entries of a list are in one style",
      .rationale =
          "In a list of one style, readers soon know where to look for the year, the journal or the link. An entry "
          "that was copied in from elsewhere breaks that habit, and looks careless. Rewrite it as the rest of the list "
          "is written. Only the first such entry is pointed out.",
      .severity = Severity::warning,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, chapter 9, reference list",
            .date = "2020"},
           {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
           {.title = "Citing Medicine, 2nd edition",
            .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
            .date = "2007"}},
      .examples = {
          {.source = "<p>Sleep is studied by many (Alder, 2001; Birch, 2004; Cedar et al., 2009; Dogwood, "
                     "2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p><p>Cedar, C., "
                     "Dogwood, D., &amp; Elm, E. (2009). Worry at night. <i>Journal of Rest</i>, <i>25</i>(2), "
                     "12–19.</p><p>Dogwood D. Sleep. <i>J Rest</i>. 2001;18(1):3-9.</p>",
           .flagged = {"Dogwood D. Sleep. <i>J Rest</i>. 2001;18(1):3-9."}},
          {.source =
               "<p>Sleep is studied by many.<sup>1-4</sup></p><h2>References</h2><p>Alder RM. Grief. <i>J Rest</i>. "
               "2001;18(1):3-9.</p><p>Cedar C. Worry. <i>J Rest</i>. 2009;25(2):12-19.</p><p>Birch, J. (2004). "
               "<i>Nights without sleep</i>. Mill Press.</p><p>Dogwood D. Sleep. <i>J Rest</i>. 2001;18(1):3-9.</p>",
           .flagged = {"Birch, J. (2004). <i>Nights without sleep</i>. Mill Press."}},
          {.source = "<p>Sleep is studied by many (Alder, 2001; Alder &amp; Birch, 2002; Birch, n.d.; Cedar, "
                     "2006).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Alder, R. M., &amp; Birch, J. (2002). Sleep and grief: A review. <i>Journal of "
                     "Rest</i>, <i>18</i>(1), 3–9.</p><p>Birch, J. (n.d.). <i>How to rest</i>. Retrieved November 1, "
                     "2025, from https://example.org/rest</p><p>Cedar, C. 2006. <i>Small steps</i>. Mill Press.</p>",
           .explanation = "works of different kinds; a year without its parentheses is a slip, not another style"},
          {.source =
               "<p>Sleep is studied by many.<sup>1-3</sup></p><h2>References</h2><p>Alder RM. Grief. <i>J Rest</i>. "
               "2001;18(1):3-9.</p><p>Birch J. <i>Nights Without Sleep</i>. Mill Press; 2004.</p><p>Institute of Rest. "
               "How to rest. Accessed November 1, 2025. https://example.org/rest</p>"}}};
}

}  // namespace

RuleDefinition mixed_styles() {
  return define_rule<TextRule<TextFault::mixed_styles>>(describe());
}

}  // namespace carelint

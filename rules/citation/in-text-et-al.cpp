#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/in-text-et-al",
      .title = "Three or more authors are cited as the first one and \"et al.\"",
      .rationale =
          "A row of names interrupts a sentence, and the list has all of them anyway. From the first citation on, APA "
          "style names the first of three or more authors, followed by \"et al.\": without a comma in front, and with "
          "a full stop, because \"al.\" is shortened. Where two works would then look the same, more names are given.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, sections 8.17 and 8.18",
            .date = "2020"}},
      .examples = {
          {.source =
               "<p>Grief costs sleep (Alder, Birch, &amp; Cedar, 2001).</p><h2>References</h2><p>Alder, R. M., Birch, "
               "J., &amp; Cedar, C. (2001). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>",
           .flagged = {"Alder, Birch, &amp; Cedar"},
           .fixed =
               "<p>Grief costs sleep (Alder et al., 2001).</p><h2>References</h2><p>Alder, R. M., Birch, J., &amp; "
               "Cedar, C. (2001). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>"},
          {.source =
               "<p>Grief costs sleep (Alder et al., 2003).</p><h2>References</h2><p>Alder, R. M., &amp; Birch, J. "
               "(2001). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p><p>Alder, R. M., "
               "Birch, J., &amp; Cedar, C. (2003). Grief and rest. <i>Journal of Rest</i>, <i>20</i>(1), 3–9.</p>",
           .explanation = "the year says which of the two works"},
          {.source =
               "<p>Grief costs sleep (Alder et al, 2001).</p><h2>References</h2><p>Alder, R. M., Birch, J., &amp; "
               "Cedar, C. (2001). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>",
           .flagged = {"Alder et al"},
           .fixed =
               "<p>Grief costs sleep (Alder et al., 2001).</p><h2>References</h2><p>Alder, R. M., Birch, J., &amp; "
               "Cedar, C. (2001). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>"},
          {.source =
               "<p>Grief costs sleep (Alder, et al., 2001).</p><h2>References</h2><p>Alder, R. M., Birch, J., &amp; "
               "Cedar, C. (2001). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>",
           .flagged = {"Alder, et al."},
           .fixed =
               "<p>Grief costs sleep (Alder et al., 2001).</p><h2>References</h2><p>Alder, R. M., Birch, J., &amp; "
               "Cedar, C. (2001). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>"},
          {.source = "<p>Alder et al. (2001) found that grief costs sleep. So does worry (Cedar et al., "
                     "2009).</p><h2>References</h2><p>Alder, R. M., Birch, J., &amp; Cedar, C. (2001). Sleep and "
                     "grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p><p>Cedar, C., Dogwood, D., &amp; "
                     "Elm, E. (2009). Worry at night. <i>Journal of Rest</i>, <i>25</i>(2), 12–19.</p>"},
          {.source = "<p>Grief costs sleep (Alder &amp; Birch, 2002).</p><h2>References</h2><p>Alder, R. M., &amp; "
                     "Birch, J. (2002). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>",
           .explanation = "two authors are always both named"},
          {.source = "<p>Nights differ (Alder, Birch, et al., 2001; Alder, Elm, et al., "
                     "2001).</p><h2>References</h2><p>Alder, R. M., Birch, J., Cedar, C., &amp; Dogwood, D. (2001). "
                     "Sleep and grief. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p><p>Alder, R. M., Elm, E., Cedar, "
                     "C., &amp; Dogwood, D. (2001). Worry at night. <i>Journal of Rest</i>, <i>18</i>(2), 41–50.</p>",
           .explanation = "\"Alder et al., 2001\" could be either work"},
          {.source = "<p>Many have seen it (Alder, 2001; Birch, 2004; Cedar, 2006).</p><h2>References</h2><p>Alder, R. "
                     "M. (2001). <i>Rest after loss</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without "
                     "sleep</i>. Mill Press.</p><p>Cedar, C. (2006). <i>Small steps</i>. Mill Press.</p>",
           .explanation = "three works of one author each"}}};
}

}  // namespace

RuleDefinition in_text_et_al() {
  return define_rule<TextRule<TextFault::in_text_et_al>>(describe());
}

}  // namespace carelint

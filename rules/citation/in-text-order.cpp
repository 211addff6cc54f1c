#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/in-text-order",
      .title = "Several works in the same parentheses stand in order",
      .rationale =
          "APA style gives several works in the same parentheses in the order of the list, so that they are found "
          "there in one go. A work that matters most may come first when the others follow behind \"see also\". AMA "
          "and Vancouver style number the works as they first appear in the text, so that the list can be read along "
          "with it.",
      .severity = Severity::warning,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 8.12",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {
          {.source =
               "<p>Sleep comes back (Birch, 2004; Alder, 2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest "
               "after loss</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>",
           .flagged = {"Birch, 2004; Alder, 2001"},
           .fixed =
               "<p>Sleep comes back (Alder, 2001; Birch, 2004).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest "
               "after loss</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>"},
          {.source =
               "<p>Sleep comes back (Cedar et al., 2009; Alder, 2001; Birch, 2004).</p><h2>References</h2><p>Alder, R. "
               "M. (2001). <i>Rest after loss</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. "
               "Mill Press.</p><p>Cedar, C., Dogwood, D., &amp; Elm, E. (2009). Worry at night. <i>Journal of "
               "Rest</i>, <i>25</i>(2), 12–19.</p>",
           .flagged = {"Cedar et al., 2009; Alder, 2001; Birch, 2004"},
           .fixed = "<p>Sleep comes back (Alder, 2001; Birch, 2004; Cedar et al., "
                    "2009).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                    "Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p><p>Cedar, C., Dogwood, "
                    "D., &amp; Elm, E. (2009). Worry at night. <i>Journal of Rest</i>, <i>25</i>(2), 12–19.</p>"},
          {.source =
               "<p>Sleep comes back.<sup>2</sup> Grief takes time.<sup>1</sup></p><h2>References</h2><p>1. Alder RM. "
               "Grief. <i>J Rest</i>. 2001;18(1):3-9.</p><p>2. Birch J. Sleep. <i>J Rest</i>. 2004;21(1):7-12.</p>",
           .flagged = {"2"},
           .explanation = "the first work in the text is number 1"},
          {.source =
               "<p>Sleep comes back (Alder, 2001; Birch, 2004).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest "
               "after loss</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>"},
          {.source = "<p>Sleep comes back (Birch, 2004; see also Alder, 2001).</p><h2>References</h2><p>Alder, R. M. "
                     "(2001). <i>Rest after loss</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. "
                     "Mill Press.</p>",
           .explanation = "the work that matters most comes first"},
          {.source =
               "<p>Grief costs sleep (Alder &amp; Birch, 2002, 2004; Birch, 2004; van der Alder, "
               "2014).</p><h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2002). Sleep and grief: A review. "
               "<i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p><p>Alder, R. M., &amp; Birch, J. (2004). Sleep and work. "
               "<i>Journal of Rest</i>, <i>20</i>(2), 14–22.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill "
               "Press.</p><p>van der Alder, B. (2014). <i>Where the body rests</i>. Mill Press.</p>",
           .explanation = "a name with a particle has its place under the first letter as it is written"}}};
}

}  // namespace

RuleDefinition in_text_order() {
  return define_rule<TextRule<TextFault::in_text_order>>(describe());
}

}  // namespace carelint

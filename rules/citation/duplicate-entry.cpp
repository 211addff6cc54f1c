#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/duplicate-entry",
      .title = "A work is listed once",
      .rationale =
          "The same work listed twice looks like two works, and your article seems to rest on more than it does. It "
          "happens when lists are put together, or when a reference manager keeps two copies. Take one of them out, "
          "after a look at which of the two is complete.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, chapter 9, reference list",
            .date = "2020"},
           {.title = "AMA Manual of Style, 11th edition, chapter 3, references", .date = "2020"},
           {.title = "Citing Medicine, 2nd edition",
            .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
            .date = "2007"}},
      .examples = {
          {.source =
               "<p>Grief takes time (Alder, 2001). Sleep comes back (Birch, 2004).</p><h2>References</h2><p>Alder, R. "
               "M. (2001). <i>Rest after loss</i>. Mill Press.</p><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
               "Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>",
           .flagged = {"Alder, R. M. (2001). <i>Rest after loss</i>. Mill Press."}},
          {.source = "<p>Grief takes time (Alder, 2001). Grief costs sleep (Alder &amp; Birch, 2002, "
                     "2004).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Alder, R. M., &amp; Birch, J. (2002). Sleep and grief: A review. <i>Journal of "
                     "Rest</i>, <i>18</i>(1), 3–9.</p><p>Alder, R. M., &amp; Birch, J. (2004). Sleep and work. "
                     "<i>Journal of Rest</i>, <i>20</i>(2), 14–22.</p>"},
          {.source = "<p>Grief takes time (Alder, 2001), as the new edition says again (Alder, "
                     "2011).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Alder, R. M. (2011). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>",
           .explanation = "another edition is another work"},
          {.source =
               "<p>Nights are hard (Cedar, 2009a). Days can be, too (Cedar, 2009b).</p><h2>References</h2><p>Cedar, C. "
               "(2009a). Help at night. In J. Birch (Ed.), <i>Small steps</i> (pp. 3–9). Mill Press.</p><p>Cedar, C. "
               "(2009b). Help by day. In J. Birch (Ed.), <i>Small steps</i> (pp. 10–21). Mill Press.</p>",
           .explanation = "two chapters of one book"}}};
}

}  // namespace

RuleDefinition duplicate_entry() {
  return define_rule<TextRule<TextFault::duplicate_entry>>(describe());
}

}  // namespace carelint

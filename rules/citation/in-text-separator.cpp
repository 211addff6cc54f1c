#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/in-text-separator",
      .title = "Several works in the same parentheses are divided by semicolons",
      .rationale =
          "Commas already stand between name and year. If they divide the works as well, a reader cannot see where one "
          "ends and the next begins. APA style puts a semicolon there; a comma is right between two years of the same "
          "authors.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 8.12",
                   .date = "2020"}},
      .examples = {
          {.source =
               "<p>Sleep comes back (Alder, 2001, Birch, 2004).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest "
               "after loss</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>",
           .flagged = {"Alder, 2001, Birch, 2004"},
           .fixed =
               "<p>Sleep comes back (Alder, 2001; Birch, 2004).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest "
               "after loss</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>"},
          {.source = "<p>Nights are hard (Alder &amp; Birch, 2002, Cedar et al., "
                     "2009).</p><h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2002). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p><p>Cedar, C., Dogwood, D., &amp; Elm, E. (2009). "
                     "Worry at night. <i>Journal of Rest</i>, <i>25</i>(2), 12–19.</p>",
           .flagged = {"Alder &amp; Birch, 2002, Cedar et al., 2009"},
           .fixed = "<p>Nights are hard (Alder &amp; Birch, 2002; Cedar et al., 2009).</p><h2>References</h2><p>Alder, "
                    "R. M., &amp; Birch, J. (2002). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), "
                    "3–9.</p><p>Cedar, C., Dogwood, D., &amp; Elm, E. (2009). Worry at night. <i>Journal of Rest</i>, "
                    "<i>25</i>(2), 12–19.</p>"},
          {.source =
               "<p>Sleep comes back (Alder, 2001; Birch, 2004).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest "
               "after loss</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>"},
          {.source =
               "<p>Grief costs sleep (Alder &amp; Birch, 2002, 2004).</p><h2>References</h2><p>Alder, R. M., &amp; "
               "Birch, J. (2002). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p><p>Alder, "
               "R. M., &amp; Birch, J. (2004). Sleep and work. <i>Journal of Rest</i>, <i>20</i>(2), 14–22.</p>",
           .explanation = "two works of the same authors"},
          {.source = "<p>Sleep was a riddle then (Alder, 1932, as cited in Birch, "
                     "2004).</p><h2>References</h2><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>"},
          {.source = "<p>Half of the people slept badly (Alder, 2001, Table 2).</p><h2>References</h2><p>Alder, R. M. "
                     "(2001). <i>Rest after loss</i>. Mill Press.</p>",
           .explanation = "a part of the work"}}};
}

}  // namespace

RuleDefinition in_text_separator() {
  return define_rule<TextRule<TextFault::in_text_separator>>(describe());
}

}  // namespace carelint

#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/in-text-comma",
      .title = "The year follows a comma in parentheses, and has parentheses in a sentence",
      .rationale =
          "A citation is read at a glance because it always looks the same. In APA style a comma stands between name "
          "and year inside parentheses, \"(Alder, 2001)\"; where the name is part of your sentence, the year alone "
          "goes into parentheses: \"Alder (2001) found\".",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 8.11",
                   .date = "2020"}},
      .examples = {
          {.source = "<p>Grief takes time (Alder 2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after "
                     "loss</i>. Mill Press.</p>",
           .flagged = {"Alder 2001"},
           .fixed = "<p>Grief takes time (Alder, 2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after "
                    "loss</i>. Mill Press.</p>"},
          {.source = "<p>Worry keeps people awake (Cedar et al. 2009).</p><h2>References</h2><p>Cedar, C., Dogwood, "
                     "D., &amp; Elm, E. (2009). Worry at night. <i>Journal of Rest</i>, <i>25</i>(2), 12–19.</p>",
           .flagged = {"Cedar et al. 2009"},
           .fixed = "<p>Worry keeps people awake (Cedar et al., 2009).</p><h2>References</h2><p>Cedar, C., Dogwood, "
                    "D., &amp; Elm, E. (2009). Worry at night. <i>Journal of Rest</i>, <i>25</i>(2), 12–19.</p>"},
          {.source = "<p>Alder, 2001, found that grief takes time.</p><h2>References</h2><p>Alder, R. M. (2001). "
                     "<i>Rest after loss</i>. Mill Press.</p>",
           .flagged = {"Alder, 2001,"},
           .fixed = "<p>Alder (2001) found that grief takes time.</p><h2>References</h2><p>Alder, R. M. (2001). "
                    "<i>Rest after loss</i>. Mill Press.</p>"},
          {.source = "<p>Alder (2001) found that grief takes time. Sleep comes back (Birch, 2004; Institute of Rest, "
                     "n.d.).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p><p>Institute of Rest. "
                     "(n.d.). <i>How to rest</i>. https://example.org/rest</p>"},
          {.source = "<p>In May, 2001, the group met for the first time. We asked its members (n = 40, 2019) until it "
                     "closed (March 2020). Grief takes time (Alder, 2001).</p><h2>References</h2><p>Alder, R. M. "
                     "(2001). <i>Rest after loss</i>. Mill Press.</p>",
           .explanation = "dates, not citations"},
          {.source = "<p>The body needs rest (van der Alder, 2014, p. 26).</p><h2>References</h2><p>van der Alder, B. "
                     "(2014). <i>Where the body rests</i>. Mill Press.</p>"}}};
}

}  // namespace

RuleDefinition in_text_comma() {
  return define_rule<TextRule<TextFault::in_text_comma>>(describe());
}

}  // namespace carelint

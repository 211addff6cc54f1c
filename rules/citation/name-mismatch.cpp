#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/name-mismatch",
      .title = "A name in the text is spelled as in the reference list",
      .rationale =
          "Readers look for a name in the list as they saw it in the text, and a search on the page finds nothing when "
          "two letters have changed places. It is also a courtesy to the people whose work you use. See the work "
          "itself for the right spelling: the slip may be in the list.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 8.10",
                   .date = "2020"}},
      .examples = {
          {.source = "<p>Grief takes time (Adler, 2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after "
                     "loss</i>. Mill Press.</p>",
           .flagged = {"Adler"},
           .fixed = "<p>Grief takes time (Alder, 2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after "
                    "loss</i>. Mill Press.</p>"},
          {.source = "<p>Worry keeps people awake (Dogowod et al., 2009).</p><h2>References</h2><p>Dogwood, D., Elm, "
                     "E., &amp; Fir, F. (2009). Worry at night. <i>Journal of Rest</i>, <i>25</i>(2), 12–19.</p>",
           .flagged = {"Dogowod et al."},
           .fixed = "<p>Worry keeps people awake (Dogwood et al., 2009).</p><h2>References</h2><p>Dogwood, D., Elm, "
                    "E., &amp; Fir, F. (2009). Worry at night. <i>Journal of Rest</i>, <i>25</i>(2), 12–19.</p>"},
          {.source =
               "<p>Alder and Brich (2002) found that grief costs sleep.</p><h2>References</h2><p>Alder, R. M., &amp; "
               "Birch, J. (2002). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>",
           .flagged = {"Alder and Brich"},
           .fixed =
               "<p>Alder and Birch (2002) found that grief costs sleep.</p><h2>References</h2><p>Alder, R. M., &amp; "
               "Birch, J. (2002). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>"},
          {.source =
               "<p>Grief takes time (Adler, 2001; Alder, 2001).</p><h2>References</h2><p>Adler, S. (2001). <i>Letters "
               "to the dead</i>. Mill Press.</p><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill Press.</p>",
           .explanation = "two people with names that are nearly the same"},
          {.source = "<p>Van der Alder (2014) and Birch (2004) agree with Alder’s (2001) "
                     "account.</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Birch, J., Jr. (2004). <i>Nights without sleep</i>. Mill Press.</p><p>van der "
                     "Alder, B. (2014). <i>Where the body rests</i>. Mill Press.</p>",
           .explanation =
               "a sentence begins with a capital letter; \"Jr.\" and the possessive are no part of the surname"},
          {.source = "<p>There are many ways to rest (Alder Rest Institute [ARI], 2018), and most are free (ARI, "
                     "2018).</p><h2>References</h2><p>Alder Rest Institute. (2018). <i>Ways to rest</i>. "
                     "https://example.org/ways</p>",
           .explanation = "a short name that the text introduces"},
          {.source = "<p>Grief takes time (Alder, 2001). Loss has other sides (Elder, "
                     "2010).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill Press.</p>",
           .explanation = "another year, so another work: citation/unlisted-citation speaks of it"}}};
}

}  // namespace

RuleDefinition name_mismatch() {
  return define_rule<TextRule<TextFault::name_mismatch>>(describe());
}

}  // namespace carelint

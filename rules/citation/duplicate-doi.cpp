#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/duplicate-doi",
      .title = "A DOI belongs to one work",
      .rationale =
          "A DOI is given to one work alone. When two entries share one, it was copied by mistake, and one of the "
          "links takes readers to the wrong text. Look up both works and correct the DOI of the one that it does not "
          "belong to. Small and capital letters make no difference in a DOI.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, chapter 9, DOIs and URLs",
            .date = "2020"},
           {.title = "DOI Handbook, chapter 2, Numbering",
            .url = "https://www-old.doi.org/doi_handbook/2_Numbering.html",
            .date = "2017-03-21"}},
      .examples = {
          {.source = "<p>Grief costs sleep (Alder &amp; Birch, 2002). So does worry (Cedar et al., "
                     "2009).</p><h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2002). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 3–9. https://doi.org/10.5555/abc.1</p><p>Cedar, C., "
                     "Dogwood, D., &amp; Elm, E. (2009). Worry at night. <i>Journal of Rest</i>, <i>25</i>(2), 12–19. "
                     "https://doi.org/10.5555/abc.1</p>",
           .flagged = {"https://doi.org/10.5555/abc.1"}},
          {.source = "<p>Grief costs sleep (Alder &amp; Birch, 2002). So does worry (Cedar et al., "
                     "2009).</p><h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2002). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 3–9. https://doi.org/10.5555/abc.1</p><p>Cedar, C., "
                     "Dogwood, D., &amp; Elm, E. (2009). Worry at night. <i>Journal of Rest</i>, <i>25</i>(2), 12–19. "
                     "https://doi.org/10.5555/ABC.1</p>",
           .flagged = {"https://doi.org/10.5555/ABC.1"}},
          {.source = "<p>Grief costs sleep (Alder &amp; Birch, 2002). So does worry (Cedar et al., "
                     "2009).</p><h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2002). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 3–9. https://doi.org/10.5555/abc.1</p><p>Cedar, C., "
                     "Dogwood, D., &amp; Elm, E. (2009). Worry at night. <i>Journal of Rest</i>, <i>25</i>(2), 12–19. "
                     "https://doi.org/10.5555/abc.12</p>",
           .explanation = "one DOI begins like the other"},
          {.source = "<p>Grief costs sleep (Alder &amp; Birch, 2002).</p><h2>References</h2><p>Alder, R. M., &amp; "
                     "Birch, J. (2002). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9. "
                     "https://doi.org/10.5555/abc.1</p><p>Alder, R. M., &amp; Birch, J. (2002). Sleep and grief: A "
                     "review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9. https://doi.org/10.5555/abc.1</p>",
           .explanation = "the same work twice: citation/duplicate-entry speaks of it"},
          {.source = "<p>Grief takes time (Alder, 2001). Sleep comes back (Birch, "
                     "2004).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>"}}};
}

}  // namespace

RuleDefinition duplicate_doi() {
  return define_rule<TextRule<TextFault::duplicate_doi>>(describe());
}

}  // namespace carelint

#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/final-period",
      .title = "An entry ends with a full stop",
      .rationale =
          "The full stop shows that the entry is complete and that nothing was lost in copying. All three styles end "
          "an entry with it, unless the entry ends with a DOI or an address, where a full stop would spoil the link.",
      .severity = Severity::error,
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
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press</p>",
           .flagged = {"s"},
           .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder RM. <i>Rest After Loss</i>. 2nd ed. Mill Press; 2001</p>",
           .flagged = {"1"},
           .fixed = "<h2>References</h2><p>Alder RM. <i>Rest After Loss</i>. 2nd ed. Mill Press; 2001.</p>",
           .settings = settings_of("ama11")},
          {.source = "<h2>References</h2><p>Alder RM. Rest after loss. 2nd ed. London: Mill Press; 2001</p>",
           .flagged = {"1"},
           .fixed = "<h2>References</h2><p>Alder RM. Rest after loss. 2nd ed. London: Mill Press; 2001.</p>",
           .settings = settings_of("vancouver")},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>",
           .explanation = "the entry ends with a DOI"},
          {.source = "<h2>References</h2><p>Institute of Rest. (2018, January 3). <i>How to rest</i>. "
                     "https://example.org/rest</p>",
           .explanation = "the entry ends with an address"}}};
}

}  // namespace

RuleDefinition final_period() {
  return define_rule<EntryRule<Fault::final_period>>(describe());
}

}  // namespace carelint

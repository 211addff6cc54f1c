#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/double-period",
      .title = "One full stop is enough",
      .rationale =
          "Two full stops in a row are a slip that often comes from a reference manager or from moving parts of an "
          "entry about. A single one closes a date, a title and the entry, in every style. An ellipsis of three full "
          "stops is left alone.",
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
          {.source = "<h2>References</h2><p>Alder, R. M. (2001).. <i>Rest after loss</i> (2nd ed.). Mill Press.</p>",
           .flagged = {".."},
           .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review.. J Rest. 2001;18(1):137-156. "
                     "doi:10.5555/abc.1</p>",
           .flagged = {".."},
           .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. 2001;18(1):137-156. "
                    "doi:10.5555/abc.1</p>",
           .settings = settings_of("vancouver")},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>To sleep ... to rest</i>. Mill Press.</p>",
           .explanation = "an ellipsis"}}};
}

}  // namespace

RuleDefinition double_period() {
  return define_rule<EntryRule<Fault::double_period>>(describe());
}

}  // namespace carelint

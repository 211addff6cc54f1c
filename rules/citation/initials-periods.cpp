#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/initials-periods",
      .title = "Initials have the full stops that the style asks for",
      .rationale =
          "Initials written in one way throughout let a reader see at a glance which letters belong to a name. APA "
          "style puts a full stop behind each of them: \"Alder, R. M.\". AMA and Vancouver style write the bare "
          "letters together: \"Alder RM\".",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 9.8",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R M (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>",
           .flagged = {"R M"},
           .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R, &amp; Birch, J. (2001). <i>Rest after loss</i>. Mill Press.</p>",
           .flagged = {"R"},
           .fixed = "<h2>References</h2><p>Alder, R., &amp; Birch, J. (2001). <i>Rest after loss</i>. Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder R.M., Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                     "2001;18(1):137-156. doi:10.5555/abc.1</p>",
           .flagged = {"R.M."},
           .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                    "2001;18(1):137-156. doi:10.5555/abc.1</p>",
           .settings = settings_of("ama11")},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J.-P. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p>"},
          {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                     "2001;18(1):137-156. doi:10.5555/abc.1</p>",
           .settings = settings_of("ama11")},
          {.source = "<h2>References</h2><p>Alder RM. Rest after loss. 2nd ed. London: Mill Press; 2001.</p>",
           .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition initials_periods() {
  return define_rule<EntryRule<Fault::initials_periods>>(describe());
}

}  // namespace carelint

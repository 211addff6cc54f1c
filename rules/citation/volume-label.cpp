#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/volume-label",
      .title = "Volume and issue stand without \"Vol.\" and \"No.\"",
      .rationale =
          "Readers of references know the two numbers by their place, and the labels only make the entry longer. APA "
          "style writes \"18(1)\", with the volume in italics. The number of a report or the volume of a book keeps "
          "its label.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 10.1",
                   .date = "2020"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, Vol. 18, No. 1, 137–156. https://doi.org/10.5555/abc.1</p>",
           .flagged = {"Vol. 18, No. 1"},
           .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. <i>Journal "
                    "of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (Vol. 2). Mill Press.</p>",
           .explanation = "the volume of a book"}}};
}

}  // namespace

RuleDefinition volume_label() {
  return define_rule<EntryRule<Fault::volume_label>>(describe());
}

}  // namespace carelint

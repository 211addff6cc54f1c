#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/list-not-alphabetical",
      .title = "The reference list is in alphabetical order",
      .rationale =
          "A reader who looks for a name goes through the list as through a telephone book, and may think that an "
          "entry is missing when it stands elsewhere. APA style sorts by surname, a single author before the same "
          "author with others, and then by year. Lists in AMA and Vancouver style follow the order of the text and are "
          "not looked at.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title =
                       "Publication Manual of the American Psychological Association, 7th edition, sections 9.44–9.47",
                   .date = "2020"}},
      .examples = {
          {.source = "<p>Sleep comes back (Alder, 2001; Birch, 2004; Cedar, 2006).</p><h2>References</h2><p>Alder, R. "
                     "M. (2001). <i>Rest after loss</i>. Mill Press.</p><p>Cedar, C. (2006). <i>Small steps</i>. Mill "
                     "Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>",
           .flagged = {"Cedar, C. (2006). <i>Small steps</i>. Mill Press."}},
          {.source = "<p>Nights are hard (Alder, 2003a), and grief takes time (Alder, "
                     "2003b).</p><h2>References</h2><p>Alder, R. M. (2003b). <i>A year of grief</i>. Mill "
                     "Press.</p><p>Alder, R. M. (2003a). <i>The long night</i>. Mill Press.</p>",
           .flagged = {"Alder, R. M. (2003b). <i>A year of grief</i>. Mill Press."},
           .explanation = "works of one year are sorted by title, and lettered in that order"},
          {.source =
               "<p>Sleep comes back (Alder, 2001; Birch, 2004; van der Alder, 2014).</p><h2>References</h2><p>Alder, "
               "R. M. (2001). <i>Rest after loss</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. "
               "Mill Press.</p><p>van der Alder, B. (2014). <i>Where the body rests</i>. Mill Press.</p>",
           .explanation = "a name with a particle is sorted by its first letter as it is written"},
          {.source = "<p>Sleep comes back (Alder, 2001; Alder &amp; Birch, 2002, 2004). So does hope (Alder, 2003a, "
                     "2003b).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Alder, R. M. (2003a). <i>The long night</i>. Mill Press.</p><p>Alder, R. M. "
                     "(2003b). <i>A year of grief</i>. Mill Press.</p><p>Alder, R. M., &amp; Birch, J. (2002). Sleep "
                     "and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p><p>Alder, R. M., &amp; Birch, "
                     "J. (2004). Sleep and work. <i>Journal of Rest</i>, <i>20</i>(2), 14–22.</p>",
           .explanation = "a single author goes before the same author with others; \"The\" does not count in a title"},
          {.source =
               "<p>Grief takes time.<sup>1</sup> Sleep comes back.<sup>2</sup></p><h2>References</h2><p>1. Birch J. "
               "Grief. <i>J Rest</i>. 2004;21(1):7-12.</p><p>2. Alder RM. Sleep. <i>J Rest</i>. 2001;18(1):3-9.</p>",
           .explanation = "AMA style keeps the order of the text"}}};
}

}  // namespace

RuleDefinition list_not_alphabetical() {
  return define_rule<TextRule<TextFault::list_not_alphabetical>>(describe());
}

}  // namespace carelint

#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/no-citations",
      .title = "Where there is a reference list, the text cites from it",
      .rationale =
          "A list of works at the end looks thorough, but it does not show which statement rests on which work. A "
          "reader who is in doubt about one sentence would have to read them all. Cite each work at the sentence that "
          "it supports. This is said once for the whole list.",
      .severity = Severity::warning,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 8.10",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, chapter 3, references", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {
          {.source = "<p>Grief takes time. Sleep comes back.</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest "
                     "after loss</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>",
           .flagged = {"References"}},
          {.source = "<p>Grief takes time. Sleep comes back.</p><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>",
           .flagged = {"Alder"},
           .explanation = "without a heading, the first entry stands for the list"},
          {.source = "<p>Grief takes time. Sleep comes back (Alder, 2001).</p><h2>References</h2><p>Alder, R. M. "
                     "(2001). <i>Rest after loss</i>. Mill Press.</p>"},
          {.source =
               "<p>Grief takes time.<sup>1</sup> Sleep comes back.<sup>2</sup></p><h2>References</h2><p>1. Alder RM. "
               "Grief. <i>J Rest</i>. 2001;18(1):3-9.</p><p>2. Birch J. Sleep. <i>J Rest</i>. 2004;21(1):7-12.</p>",
           .explanation = "numbers are citations, too"},
          {.source = "<p>Grief takes time. Sleep comes back.</p><h2>Further reading</h2><p>Alder, R. M. (2001). "
                     "<i>Rest after loss</i>. Mill Press.</p>",
           .explanation = "works that are recommended need no citation"},
          {.source = "<p>Rest when you can. Our house has been open since 1998 (Door 2).</p>",
           .explanation = "there is no list"}}};
}

}  // namespace

RuleDefinition no_citations() {
  return define_rule<TextRule<TextFault::no_citations>>(describe());
}

}  // namespace carelint

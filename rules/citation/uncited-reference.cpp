#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/uncited-reference",
      .title = "Every entry of the reference list is cited in the text",
      .rationale =
          "The list tells readers what your article rests on. An entry that is cited nowhere leaves them guessing "
          "which sentence it supports, and it is often left over from an earlier draft. Cite the work where you use "
          "it, or take it out; what you only recommend can go under a heading such as \"Further reading\".",
      .severity = Severity::warning,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 8.10",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, chapter 3, references", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {
          {.source = "<p>Grief takes time (Alder, 2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after "
                     "loss</i>. Mill Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>",
           .flagged = {"Birch, J. (2004). <i>Nights without sleep</i>. Mill Press."}},
          {.source = "<p>Grief takes time (Alder, 2003b).</p><h2>References</h2><p>Alder, R. M. (2003a). <i>The long "
                     "night</i>. Mill Press.</p><p>Alder, R. M. (2003b). <i>A year of grief</i>. Mill Press.</p>",
           .flagged = {"Alder, R. M. (2003a). <i>The long night</i>. Mill Press."}},
          {.source = "<p>Grief takes time.<sup>1</sup></p><h2>References</h2><p>1. Alder RM. Grief. <i>J Rest</i>. "
                     "2001;18(1):3-9.</p><p>2. Birch J. Sleep. <i>J Rest</i>. 2004;21(1):7-12.</p>",
           .flagged = {"Birch J. Sleep. <i>J Rest</i>. 2004;21(1):7-12."}},
          {.source = "<p>Alder’s (2001) study was the first. Alder and Birch (2002, 2004) went on from "
                     "there.</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Alder, R. M., &amp; Birch, J. (2002). Sleep and grief: A review. <i>Journal of "
                     "Rest</i>, <i>18</i>(1), 3–9.</p><p>Alder, R. M., &amp; Birch, J. (2004). Sleep and work. "
                     "<i>Journal of Rest</i>, <i>20</i>(2), 14–22.</p>"},
          {.source = "<p>There are many ways to rest (Alder Rest Institute [ARI], 2018). Some need no time at all "
                     "(ARI, 2018; Institute of Rest, n.d.).</p><h2>References</h2><p>Alder Rest Institute. (2018). "
                     "<i>Ways to rest</i>. https://example.org/ways</p><p>Institute of Rest. (n.d.). <i>How to "
                     "rest</i>. https://example.org/rest</p>"},
          {.source = "<p>Sleep was a riddle then (Alder, 1932, as cited in Birch, 2004).</p><figure><img "
                     "src=\"hours.png\" alt=\"Most people sleep for seven hours\"><figcaption>How long people sleep "
                     "(Cedar et al., 2009)</figcaption></figure><h2>References</h2><p>Birch, J. (2004). <i>Nights "
                     "without sleep</i>. Mill Press.</p><p>Cedar, C., Dogwood, D., &amp; Elm, E. (2009). Worry at "
                     "night. <i>Journal of Rest</i>, <i>25</i>(2), 12–19.</p>",
           .explanation = "a caption can cite a work, and so can a citation at second hand"},
          {.source = "<p>Grief takes time.</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p><p>Birch, J. (2004). <i>Nights without sleep</i>. Mill Press.</p>",
           .explanation = "where nothing at all is cited, citation/no-citations says so, once"}}};
}

}  // namespace

RuleDefinition uncited_reference() {
  return define_rule<TextRule<TextFault::uncited_reference>>(describe());
}

}  // namespace carelint

#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/unlisted-citation",
      .title = "Every work that is cited stands in the reference list",
      .rationale =
          "A citation is a promise that the work can be found in the list. Where the entry is missing, a reader who "
          "wants to know more is left with a name and a year. Add the entry, or take the citation out. What nobody "
          "else can look up, such as a letter or a talk on the telephone, is not listed; and of a work that you know "
          "only through another one, the list has the one that you read.",
      .severity = Severity::warning,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, sections 8.6, 8.9 and 8.10",
            .date = "2020"},
           {.title = "AMA Manual of Style, 11th edition, chapter 3, references", .date = "2020"},
           {.title = "Citing Medicine, 2nd edition",
            .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
            .date = "2007"}},
      .examples = {
          {.source = "<p>Grief takes time (Alder, 2001), and so does sleep (Cedar, "
                     "2009).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill Press.</p>",
           .flagged = {"Cedar, 2009"}},
          {.source = "<p>Cedar et al. (2009) asked people how they slept. Grief takes time (Alder, "
                     "2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill Press.</p>",
           .flagged = {"Cedar et al. (2009)"}},
          {.source = "<p>Grief takes time.<sup>1</sup> Sleep comes back.<sup>2</sup></p><h2>References</h2><p>1. Alder "
                     "RM. Grief. <i>J Rest</i>. 2001;18(1):3-9.</p>",
           .flagged = {"2"},
           .explanation = "in a list with numbers, a number without an entry"},
          {.source = "<p>One early writer (Cedar, 1932, as cited in Alder, 2001) knew it. People still say so (D. Elm, "
                     "personal communication, May 3, 2019).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest "
                     "after loss</i>. Mill Press.</p>",
           .explanation = "a work known through another one and a private word are not listed"},
          {.source = "<p>There are many ways to rest (Alder Rest Institute [ARI], 2018). The Institute of Rest (n.d.) "
                     "names some that others leave out (ARI, 2018).</p><h2>References</h2><p>Alder Rest Institute. "
                     "(2018). <i>Ways to rest</i>. https://example.org/ways</p><p>Institute of Rest. (n.d.). <i>How to "
                     "rest</i>. https://example.org/rest</p>",
           .explanation = "a group may be cited by the short name that the text introduces"},
          {.source = "<p>We asked twice (n = 40, 2019) and again the next year (2020), when calls had risen (Covid-19, "
                     "winter 2020). Alder’s (2001) study is older.</p><h2>References</h2><p>Alder, R. M. (2001). "
                     "<i>Rest after loss</i>. Mill Press.</p>",
           .explanation = "not every year in parentheses is a citation"},
          {.source =
               "<p>Birch (2004) and van der Alder (2014) wrote about nights. Days were studied twice (Alder &amp; "
               "Birch, 2002, 2004).</p><h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2002). Sleep and grief: A "
               "review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p><p>Alder, R. M., &amp; Birch, J. (2004). Sleep "
               "and work. <i>Journal of Rest</i>, <i>20</i>(2), 14–22.</p><p>Birch, J., Jr. (2004). <i>Nights without "
               "sleep</i>. Mill Press.</p><p>van der Alder, B. (2014). <i>Where the body rests</i>. Mill Press.</p>",
           .explanation = "\"Jr.\" is left out in the text; several years may follow one name"}}};
}

}  // namespace

RuleDefinition unlisted_citation() {
  return define_rule<TextRule<TextFault::unlisted_citation>>(describe());
}

}  // namespace carelint

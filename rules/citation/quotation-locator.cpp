#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/quotation-locator",
      .title = "A quotation says on which page it stands",
      .rationale =
          "Whoever wants to see a quoted sentence in its place should not have to read a whole book for it. APA style "
          "adds the page, \"(Alder, 2001, p. 26)\", or, for a web page, the paragraph. This is only a suggestion: "
          "words in quotation marks are not always taken from the work that is cited behind them.",
      .severity = Severity::suggestion,
      .tags = {"citation", "apa7"},
      .sources =
          {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 8.13",
            .date = "2020"},
           {.title = "Publication Manual of the American Psychological Association, 7th edition, chapter 8, quotations",
            .date = "2020"}},
      .examples = {
          {.source = "<p>“Nobody grieves by the clock,” one widower wrote (Alder, "
                     "2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill Press.</p>",
           .flagged = {"(Alder, 2001)"}},
          {.source = "<p>“Nobody grieves by the clock” (Alder, 2001, p. 26). A page for helpers is shorter: “Stay with "
                     "them for a while” (Institute of Rest, n.d., para. 2).</p><h2>References</h2><p>Alder, R. M. "
                     "(2001). <i>Rest after loss</i>. Mill Press.</p><p>Institute of Rest. (n.d.). <i>How to rest</i>. "
                     "https://example.org/rest</p>"},
          {.source = "<p>Alder (2001) put it plainly: “Nobody grieves by the clock” (p. "
                     "26).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill Press.</p>",
           .explanation = "the page may follow the quotation"},
          {.source = "<p>“I have not slept since Monday,” people tell us. Sleep does come back (Alder, "
                     "2001).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill Press.</p>",
           .explanation = "the quotation is not taken from the cited work"},
          {.source = "<p>Those who seem “strong” need rest as well (Alder, 2001). “It was a long winter for all of us” "
                     "(B. Elm, personal communication, May 3, 2019).</p><h2>References</h2><p>Alder, R. M. (2001). "
                     "<i>Rest after loss</i>. Mill Press.</p>",
           .explanation = "a single word is no quotation, and a private word has no pages"}}};
}

}  // namespace

RuleDefinition quotation_locator() {
  return define_rule<TextRule<TextFault::quotation_locator>>(describe());
}

}  // namespace carelint

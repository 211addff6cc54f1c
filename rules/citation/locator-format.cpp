#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/locator-format",
      .title = "A page is given with \"p.\" or \"pp.\" behind a comma",
      .rationale =
          "A page number lets a reader open a book at the very sentence. APA style writes \"p. 26\" for one page and "
          "\"pp. 26–28\" for several, behind the year and a comma. Other forms are easily taken for a part of the "
          "year.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 8.13",
                   .date = "2020"}},
      .examples = {
          {.source = "<p>“Nobody grieves by the clock” (Alder, 2001, pg. 26).</p><h2>References</h2><p>Alder, R. M. "
                     "(2001). <i>Rest after loss</i>. Mill Press.</p>",
           .flagged = {"pg. 26"},
           .fixed = "<p>“Nobody grieves by the clock” (Alder, 2001, p. 26).</p><h2>References</h2><p>Alder, R. M. "
                    "(2001). <i>Rest after loss</i>. Mill Press.</p>"},
          {.source = "<p>“Nobody grieves by the clock” (Alder, 2001:26).</p><h2>References</h2><p>Alder, R. M. (2001). "
                     "<i>Rest after loss</i>. Mill Press.</p>",
           .flagged = {"2001:26"},
           .fixed = "<p>“Nobody grieves by the clock” (Alder, 2001, p. 26).</p><h2>References</h2><p>Alder, R. M. "
                    "(2001). <i>Rest after loss</i>. Mill Press.</p>"},
          {.source = "<p>“Nobody grieves by the clock” (Alder, 2001, p. 26). More is said later (Alder, 2001, pp. "
                     "133–154).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill Press.</p>"},
          {.source = "<p>“Rest is work” (Institute of Rest, n.d., para. 2). A talk goes on from there (Elm, 2019, "
                     "1:30:40).</p><h2>References</h2><p>Elm, E. (2019). <i>Talking about sleep</i> [Video]. Mill "
                     "Press.</p><p>Institute of Rest. (n.d.). <i>How to rest</i>. https://example.org/rest</p>",
           .explanation = "a web page has paragraphs, a recording has minutes"},
          {.source =
               "<p>In 2001: 26 people came to the first evening. One evening at a time is enough (Alder, 2001, Chapter "
               "2).</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill Press.</p>"}}};
}

}  // namespace

RuleDefinition locator_format() {
  return define_rule<TextRule<TextFault::locator_format>>(describe());
}

}  // namespace carelint

#include "citation/text_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/in-text-ampersand",
      .title = "Two names are joined by \"&\" in parentheses and by \"and\" in a sentence",
      .rationale =
          "In parentheses, where a citation is kept short, APA style writes \"&\": \"(Alder & Birch, 2002)\". In "
          "running text, which may be read aloud, it writes \"and\": \"Alder and Birch (2002) found\". The name of an "
          "organisation is left as it is.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 8.17",
                   .date = "2020"}},
      .examples = {
          {.source = "<p>Grief costs sleep (Alder and Birch, 2002).</p><h2>References</h2><p>Alder, R. M., &amp; "
                     "Birch, J. (2002). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>",
           .flagged = {"Alder and Birch"},
           .fixed = "<p>Grief costs sleep (Alder &amp; Birch, 2002).</p><h2>References</h2><p>Alder, R. M., &amp; "
                    "Birch, J. (2002). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>"},
          {.source =
               "<p>Alder &amp; Birch (2002) found that grief costs sleep.</p><h2>References</h2><p>Alder, R. M., &amp; "
               "Birch, J. (2002). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>",
           .flagged = {"Alder &amp; Birch"},
           .fixed =
               "<p>Alder and Birch (2002) found that grief costs sleep.</p><h2>References</h2><p>Alder, R. M., &amp; "
               "Birch, J. (2002). Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p>"},
          {.source = "<p>Alder and Birch (2002) found that grief costs sleep. Work costs sleep as well (Alder &amp; "
                     "Birch, 2004).</p><h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2002). Sleep and grief: A "
                     "review. <i>Journal of Rest</i>, <i>18</i>(1), 3–9.</p><p>Alder, R. M., &amp; Birch, J. (2004). "
                     "Sleep and work. <i>Journal of Rest</i>, <i>20</i>(2), 14–22.</p>"},
          {.source = "<p>A cool room helps (Centre for Rest and Sleep, 2018).</p><h2>References</h2><p>Centre for Rest "
                     "and Sleep. (2018, January 3). <i>How to sleep</i>. https://example.org/sleep</p>",
           .explanation = "\"and\" is part of the group's name"},
          {.source = "<p>Calls rose twice (May and June, 2020), much as Alder (2001) had seen "
                     "it.</p><h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i>. Mill Press.</p>",
           .explanation = "months, not authors"}}};
}

}  // namespace

RuleDefinition in_text_ampersand() {
  return define_rule<TextRule<TextFault::in_text_ampersand>>(describe());
}

}  // namespace carelint

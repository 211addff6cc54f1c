#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/suffix-comma",
      .title = "A comma stands in front of \"Jr.\"",
      .rationale =
          "\"Jr.\", \"Sr.\" and numerals such as \"III\" are part of a name, and they tell a parent from a child. APA "
          "style sets them behind the initials, between commas: \"Alder, R. M., Jr.\". Without the comma, they read "
          "like another initial.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 9.8",
                   .date = "2020"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R. M. Jr. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>",
           .flagged = {" Jr."},
           .fixed =
               "<h2>References</h2><p>Alder, R. M., Jr. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M. Jr., &amp; Birch, J. (2001). <i>Rest after loss</i>. Mill "
                     "Press.</p>",
           .flagged = {" Jr."},
           .fixed = "<h2>References</h2><p>Alder, R. M., Jr., &amp; Birch, J. (2001). <i>Rest after loss</i>. Mill "
                    "Press.</p>"},
          {.source =
               "<h2>References</h2><p>Alder, R. M., Jr. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source =
               "<h2>References</h2><p>Alder RM Jr, Birch J. <i>Rest After Loss</i>. 2nd ed. Mill Press; 2001.</p>",
           .explanation = "AMA style needs no comma there",
           .settings = settings_of("ama11")}}};
}

}  // namespace

RuleDefinition suffix_comma() {
  return define_rule<EntryRule<Fault::suffix_comma>>(describe());
}

}  // namespace carelint

#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/edition",
      .title = "\"Edition\" is shortened to \"ed.\"",
      .rationale =
          "Editions differ, and a short mark that always looks the same is quickly found. APA style writes it in "
          "parentheses behind the title: \"(2nd ed.)\". The word in a title, or in the name of a publisher, stays as "
          "it is.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 10.2",
                   .date = "2020"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd edition). Mill Press.</p>",
           .flagged = {"2nd edition"},
           .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (Rev. ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>The second edition of a life</i>. Mill Press.</p>",
           .explanation = "the word is part of the title"}}};
}

}  // namespace

RuleDefinition edition() {
  return define_rule<EntryRule<Fault::edition>>(describe());
}

}  // namespace carelint

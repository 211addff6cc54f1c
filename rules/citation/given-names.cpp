#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/given-names",
      .title = "Given names are shortened to initials",
      .rationale =
          "When some authors stand with their full names and others with initials, one person can look like two. APA "
          "style shortens every given name: \"Alder, R. M.\", not \"Alder, Rose M.\". This is only a suggestion: some "
          "people are known by a name that should not be cut, and the names of organisations are always written out.",
      .severity = Severity::suggestion,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 9.8",
                   .date = "2020"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, Rose M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>",
           .flagged = {"Rose M."}},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Institute of Rest. (2018, January 3). <i>How to rest</i>. "
                     "https://example.org/rest</p>",
           .explanation = "the name of an organisation is written out"}}};
}

}  // namespace

RuleDefinition given_names() {
  return define_rule<EntryRule<Fault::given_names>>(describe());
}

}  // namespace carelint

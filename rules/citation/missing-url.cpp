#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/missing-url",
      .title = "A web page has its address",
      .rationale =
          "A page on the web cannot be found by its title alone, and a reader in need should not have to search for "
          "it. APA style ends the entry with the address. A book that names its publisher needs none.",
      .severity = Severity::warning,
      .tags = {"citation", "apa7"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, chapter 9, DOIs and URLs",
            .date = "2020"}},
      .examples = {
          {.source = "<h2>References</h2><p>Institute of Rest. (n.d.). <i>How to rest</i>.</p>", .flagged = {"."}},
          {.source =
               "<h2>References</h2><p>Institute of Rest. (n.d.). <i>How to rest</i>. https://example.org/rest</p>"},
          {.source = "<h2>References</h2><p>Institute of Rest. (2018). <i>How to rest</i>. Mill Press.</p>",
           .explanation = "a book"}}};
}

}  // namespace

RuleDefinition missing_url() {
  return define_rule<EntryRule<Fault::missing_url>>(describe());
}

}  // namespace carelint

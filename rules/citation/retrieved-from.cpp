#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/retrieved-from",
      .title = "A link is introduced as the style asks",
      .rationale =
          "APA style puts a link at the end without any introduction; only a page that keeps changing gets "
          "\"Retrieved\" with a date. AMA style writes \"Accessed\" with the date, and Vancouver style puts "
          "\"Available from:\" in front of the address. The words are a small thing, but they tell a reader at once "
          "whether a date is that of the page or that of your visit.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, section 10.16, example 114",
            .date = "2020"},
           {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
           {.title = "Citing Medicine, 2nd edition",
            .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
            .date = "2007"}},
      .examples = {{.source = "<h2>References</h2><p>Institute of Rest. (2018, January 3). <i>How to rest</i>. "
                              "Retrieved from https://example.org/rest</p>",
                    .flagged = {"Retrieved from "},
                    .fixed = "<h2>References</h2><p>Institute of Rest. (2018, January 3). <i>How to rest</i>. "
                             "https://example.org/rest</p>"},
                   {.source = "<h2>References</h2><p>Institute of Rest. How to rest. Retrieved November 1, 2026. "
                              "https://example.org/rest</p>",
                    .flagged = {"Retrieved November 1, 2026"},
                    .fixed = "<h2>References</h2><p>Institute of Rest. How to rest. Accessed November 1, 2026. "
                             "https://example.org/rest</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Institute of Rest. How to rest [Internet]. [cited 2026 Nov 1]. "
                              "https://example.org/rest</p>",
                    .flagged = {"https://example.org/rest"},
                    .fixed = "<h2>References</h2><p>Institute of Rest. How to rest [Internet]. [cited 2026 Nov 1]. "
                             "Available from: https://example.org/rest</p>",
                    .settings = settings_of("vancouver")},
                   {.source = "<h2>References</h2><p>Institute of Rest. (2018, January 3). <i>How to rest</i>. "
                              "https://example.org/rest</p>"},
                   {.source = "<h2>References</h2><p>Institute of Rest. (n.d.). <i>How to rest</i>. Retrieved November "
                              "1, 2026, from https://example.org/rest</p>",
                    .explanation = "a page without a date may change, so the day of the visit is given"},
                   {.source = "<h2>References</h2><p>Institute of Rest. How to rest [Internet]. [cited 2026 Nov 1]. "
                              "Available from: https://example.org/rest</p>",
                    .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition retrieved_from() {
  return define_rule<EntryRule<Fault::retrieved_from>>(describe());
}

}  // namespace carelint

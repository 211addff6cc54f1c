#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "citation/access-date",
          .title = "A web page has the date of the visit",
          .rationale =
              "Pages on the web change, and the date says which state of the page you have read. AMA style writes "
              "\"Accessed November 1, 2026.\" in front of the address, and Vancouver style \"[cited 2026 Nov 1]\". "
              "Only you know the day, so this is a suggestion; a DOI needs no such date.",
          .severity = Severity::suggestion,
          .tags = {"citation", "ama11", "vancouver"},
          .sources = {{.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                      {.title = "Citing Medicine, 2nd edition",
                       .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                       .date = "2007"}},
          .examples = {{.source = "<h2>References</h2><p>Institute of Rest. How to rest. https://example.org/rest</p>",
                        .flagged = {"rest"},
                        .settings = settings_of("ama11")},
                       {.source = "<h2>References</h2><p>Institute of Rest. How to rest. Accessed November 1, 2026. "
                                  "https://example.org/rest</p>",
                        .settings = settings_of("ama11")},
                       {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                                  "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                        .explanation = "a DOI does not change",
                        .settings = settings_of("ama11")},
                       {.source = "<h2>References</h2><p>Institute of Rest. How to rest [Internet]. [cited 2026 Nov "
                                  "1]. Available from: https://example.org/rest</p>",
                        .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition access_date() {
  return define_rule<EntryRule<Fault::access_date>>(describe());
}

}  // namespace carelint

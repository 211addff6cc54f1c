#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/author-comma",
      .title = "The comma between surname and initials is as the style asks",
      .rationale =
          "The comma shows where a surname ends, which helps with names of several words. APA style asks for it: "
          "\"Alder, R. M.\". AMA and Vancouver style leave it out, so that a comma always divides two authors: \"Alder "
          "RM, Birch J\". The names of organisations are left alone.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 9.8",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>",
           .flagged = {"Alder R. M."},
           .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, RM. <i>Rest After Loss</i>. 2nd ed. Mill Press; 2001.</p>",
           .flagged = {"Alder,"},
           .fixed = "<h2>References</h2><p>Alder RM. <i>Rest After Loss</i>. 2nd ed. Mill Press; 2001.</p>",
           .settings = settings_of("ama11")},
          {.source = "<h2>References</h2><p>Alder, RM, Birch J. Sleep and grief: a review. J Rest. 2001;18(1):137-156. "
                     "doi:10.5555/abc.1</p>",
           .flagged = {"Alder,"},
           .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. 2001;18(1):137-156. "
                    "doi:10.5555/abc.1</p>",
           .settings = settings_of("vancouver")},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
          {.source = "<h2>References</h2><p>Institute of Rest. (2018, January 3). <i>How to rest</i>. "
                     "https://example.org/rest</p>",
           .explanation = "an organisation has no initials"},
          {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                     "2001;18(1):137-156. doi:10.5555/abc.1</p>",
           .settings = settings_of("ama11")}}};
}

}  // namespace

RuleDefinition author_comma() {
  return define_rule<EntryRule<Fault::author_comma>>(describe());
}

}  // namespace carelint

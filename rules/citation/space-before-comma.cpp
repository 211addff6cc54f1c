#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/space-before-comma",
      .title = "No space stands in front of a comma",
      .rationale =
          "A space in front of a comma is a slip of the keyboard, and it may leave the comma alone at the start of a "
          "line. Reference managers also stumble over it when they read the entry in. The space behind the comma "
          "stays.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, chapter 9, reference list",
            .date = "2020"},
           {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
           {.title = "Citing Medicine, 2nd edition",
            .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
            .date = "2007"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder , R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>",
           .flagged = {" ,"},
           .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder RM , Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                     "2001;18(1):137-156. doi:10.5555/abc.1</p>",
           .flagged = {" ,"},
           .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                    "2001;18(1):137-156. doi:10.5555/abc.1</p>",
           .settings = settings_of("ama11")},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. 2001;18(1):137-156. "
                     "doi:10.5555/abc.1</p>",
           .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition space_before_comma() {
  return define_rule<EntryRule<Fault::space_before_comma>>(describe());
}

}  // namespace carelint

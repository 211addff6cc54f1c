#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/doi-malformed",
      .title = "A DOI is complete",
      .rationale =
          "A DOI begins with \"10.\", a number and a slash, and it holds no spaces. When a part is lost in copying, "
          "the link leads nowhere, and a reader cannot check what you say. Look the DOI up again, in the article "
          "itself: it cannot be guessed.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, chapter 9, DOIs and URLs",
            .date = "2020"},
           {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
           {.title = "Citing Medicine, 2nd edition",
            .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
            .date = "2007"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/5555/abc.1</p>",
           .flagged = {"https://doi.org/5555/abc.1"}},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/ abc.1</p>",
           .flagged = {"https://doi.org/10.5555/ abc.1"},
           .explanation = "the space may stand for a letter that was lost"},
          {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                     "2001;18(1):137-156. doi:5555/abc.1</p>",
           .flagged = {"doi:5555/abc.1"},
           .settings = settings_of("ama11")},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/S1234(01)5678-X</p>",
           .explanation = "parentheses may be part of a DOI"},
          {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. 2001;18(1):137-156. "
                     "doi:10.5555/abc.1</p>",
           .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition doi_malformed() {
  return define_rule<EntryRule<Fault::doi_malformed>>(describe());
}

}  // namespace carelint

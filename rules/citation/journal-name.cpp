#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "citation/journal-name",
          .title = "The name of a journal is written out, or shortened, as the style asks",
          .rationale =
              "A reader who does not know a field cannot guess what its short names stand for, so APA style writes the "
              "name of a journal out, with capital letters for its main words. AMA and Vancouver style use the short "
              "names of the National Library of Medicine, without full stops: \"J Clin Rest\". Some journals have a "
              "short name of their own, so in an APA list this is only a suggestion.",
          .severity = Severity::warning,
          .tags = {"citation", "apa7", "ama11", "vancouver"},
          .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, chapter 9, "
                                "source element of a reference",
                       .date = "2020"},
                      {.title = "AMA Manual of Style, 11th edition, section 3.11.2", .date = "2020"},
                      {.title = "Citing Medicine, 2nd edition",
                       .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                       .date = "2007"}},
          .examples = {
              {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. <i>J "
                         "Clin Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>",
               .flagged = {"J Clin Rest"}},
              {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J. Clin. Rest</i>. "
                         "2001;18(1):137-156. doi:10.5555/abc.1</p>",
               .flagged = {"J. Clin. Rest"},
               .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Clin Rest</i>. "
                        "2001;18(1):137-156. doi:10.5555/abc.1</p>",
               .settings = settings_of("ama11")},
              {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. Journal of Clinical "
                         "Rest. 2001;18(1):137-156. doi:10.5555/abc.1</p>",
               .flagged = {"Journal of Clinical Rest"},
               .settings = settings_of("vancouver")},
              {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                         "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
              {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                         "2001;18(1):137-156. doi:10.5555/abc.1</p>",
               .settings = settings_of("ama11")},
              {.source =
                   "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. Sleep. 2001;18(1):137-156.</p>",
               .explanation = "a name of one word is not shortened",
               .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition journal_name() {
  return define_rule<EntryRule<Fault::journal_name>>(describe());
}

}  // namespace carelint

#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/missing-pages",
      .title = "An article has its pages or its number",
      .rationale =
          "The pages, or the article number, lead a reader from the journal to the text itself. Every style asks for "
          "them where they exist. Some journals have neither, so this is only a suggestion, and an article that is "
          "still in press needs none.",
      .severity = Severity::suggestion,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 10.1",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep and grief: A review. <i>Journal of Rest</i>, "
                     "<i>18</i>(1).</p>",
           .flagged = {"(1)"}},
          {.source =
               "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. 2001;18(1).</p>",
           .flagged = {"(1)"},
           .settings = settings_of("ama11")},
          {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. 2001;18(1).</p>",
           .flagged = {"(1)"},
           .settings = settings_of("vancouver")},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
          {.source =
               "<h2>References</h2><p>Alder, R. M. (in press). Sleep and grief: A review. <i>Journal of Rest</i>.</p>"},
          {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. 2001;18(1):e1234. "
                     "doi:10.5555/abc.1</p>",
           .explanation = "an article number takes the place of pages",
           .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition missing_pages() {
  return define_rule<EntryRule<Fault::missing_pages>>(describe());
}

}  // namespace carelint

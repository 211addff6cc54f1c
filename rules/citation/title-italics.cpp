#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/title-italics",
      .title = "Italics mark the title of a work that stands alone",
      .rationale =
          "Italics tell a reader whether to look for a whole book or for a part of something larger. APA style sets "
          "the title of a book, a report or a web page in italics, and that of an article or a chapter upright; AMA "
          "style does so with books. Vancouver style has no italics.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, chapter 9, "
                            "title element of a reference",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). Rest after loss (2nd ed.). Mill Press.</p>",
           .flagged = {"Rest after loss"},
           .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). <i>Sleep and grief: A review</i>. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>",
           .flagged = {"Sleep and grief: A review"},
           .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. <i>Journal "
                    "of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
          {.source = "<h2>References</h2><p>Alder RM. <i>Rest after loss</i>. 2nd ed. London: Mill Press; 2001.</p>",
           .flagged = {"Rest after loss"},
           .fixed = "<h2>References</h2><p>Alder RM. Rest after loss. 2nd ed. London: Mill Press; 2001.</p>",
           .settings = settings_of("vancouver")},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), <i>Rest "
                     "after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>",
           .explanation = "the title of the book is in italics, that of the chapter is not"},
          {.source = "<h2>References</h2><p>Alder RM. <i>Rest After Loss</i>. 2nd ed. Mill Press; 2001.</p>",
           .settings = settings_of("ama11")},
          {.source = "<h2>References</h2><p>Alder RM. Rest after loss. 2nd ed. London: Mill Press; 2001.</p>",
           .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition title_italics() {
  return define_rule<EntryRule<Fault::title_italics>>(describe());
}

}  // namespace carelint

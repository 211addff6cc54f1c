#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/journal-italics",
      .title = "The name of a journal is in italics, or upright, as the style asks",
      .rationale =
          "The name of the journal is what a reader needs to find an article in a library, and APA and AMA style make "
          "it stand out in italics. Vancouver style sets the whole entry upright. It does not matter which markup "
          "makes the italics, nor whether the comma behind the name is inside it.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, chapter 9, "
                            "source element of a reference",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, section 3.11.2", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "Journal of Rest, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>",
                    .flagged = {"Journal of Rest"},
                    .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                             "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. "
                              "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .flagged = {"J Rest"},
                    .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                             "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                              "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .flagged = {"J Rest"},
                    .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. "
                             "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("vancouver")},
                   {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep and grief: A review. <em>Journal of "
                              "Rest, 18</em>(1), 137–156.</p>",
                    .explanation = "one stretch of italics for the journal and the volume"},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                              "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. "
                              "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition journal_italics() {
  return define_rule<EntryRule<Fault::journal_italics>>(describe());
}

}  // namespace carelint

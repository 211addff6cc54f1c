#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/source-spacing",
      .title = "Year, volume and pages stand together, with the right marks",
      .rationale =
          "AMA and Vancouver style pack the place of an article into one short string: year, semicolon, volume, issue "
          "in parentheses, colon, pages, as in \"2001;18(1):137-156\". There are no spaces in it, so it is never torn "
          "apart at the end of a line. With another mark, a reader may take the volume for something else.",
      .severity = Severity::error,
      .tags = {"citation", "ama11", "vancouver"},
      .sources = {{.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {{.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                              "2001,18(1):137-156. doi:10.5555/abc.1</p>",
                    .flagged = {","},
                    .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                             "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                              "2001; 18(1):137-156. doi:10.5555/abc.1</p>",
                    .flagged = {" "},
                    .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                             "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. 2001;18(1): "
                              "137-156. doi:10.5555/abc.1</p>",
                    .flagged = {" "},
                    .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. "
                             "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("vancouver")},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                              "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. "
                              "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("vancouver")},
                   {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>",
                    .explanation = "APA style has commas and spaces there"}}};
}

}  // namespace

RuleDefinition source_spacing() {
  return define_rule<EntryRule<Fault::source_spacing>>(describe());
}

}  // namespace carelint

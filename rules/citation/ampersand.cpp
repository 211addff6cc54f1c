#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/ampersand",
      .title = "The last author is joined as the style asks",
      .rationale =
          "The sign in front of the last author tells a reader that the list of names is complete. APA style uses an "
          "ampersand there: \"Alder, R. M., & Birch, J.\", never \"and\" and never a comma alone. AMA and Vancouver "
          "style use the comma alone. An \"and\" or an ampersand inside the name of an organisation or a journal is "
          "left as it is.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 9.8",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R. M., and Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>",
                    .flagged = {"and"},
                    .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                             "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M., Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>",
                    .flagged = {"Birch"},
                    .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                             "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder RM, &amp; Birch J. Sleep and grief: a review. <i>J "
                              "Rest</i>. 2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .flagged = {"&amp;"},
                    .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                             "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Centre for Rest and Sleep. (2018, January 3). <i>How to rest</i>. "
                              "https://example.org/rest</p>",
                    .explanation = "the name of an organisation is not changed"},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. "
                              "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition ampersand() {
  return define_rule<EntryRule<Fault::ampersand>>(describe());
}

}  // namespace carelint

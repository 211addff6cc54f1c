#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/title-case",
      .title = "A title has the capital letters that the style asks for",
      .rationale =
          "A list in which some titles are full of capital letters and others are not looks as if it had been copied "
          "from many places. APA style keeps capital letters for the first word of a title, the first word of its "
          "subtitle, and names. AMA and Vancouver style do without the one for the subtitle, but AMA style capitalises "
          "the main words of a book's title. This is only a suggestion: which words are names is for you to say.",
      .severity = Severity::suggestion,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, chapter 9, "
                            "title element of a reference",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {
          {.source =
               "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and Grief Among Older Neighbours: A "
               "Review. <i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>",
           .flagged = {"Sleep and Grief Among Older Neighbours: A Review"}},
          {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and Grief Among Older Neighbours. <i>J Rest</i>. "
                     "2001;18(1):137-156. doi:10.5555/abc.1</p>",
           .flagged = {"Sleep and Grief Among Older Neighbours"},
           .settings = settings_of("ama11")},
          {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and Grief Among Older Neighbours. J Rest. "
                     "2001;18(1):137-156. doi:10.5555/abc.1</p>",
           .flagged = {"Sleep and Grief Among Older Neighbours"},
           .settings = settings_of("vancouver")},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep and grief among older people in South America. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156.</p>",
           .explanation = "names keep their capital letters"},
          {.source = "<h2>References</h2><p>Alder RM. <i>Rest After Loss</i>. 2nd ed. Mill Press; 2001.</p>",
           .explanation = "AMA style capitalises the title of a book",
           .settings = settings_of("ama11")}}};
}

}  // namespace

RuleDefinition title_case() {
  return define_rule<EntryRule<Fault::title_case>>(describe());
}

}  // namespace carelint

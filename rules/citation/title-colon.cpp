#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/title-colon",
      .title = "A subtitle begins with a capital letter",
      .rationale =
          "In APA style, the word behind the colon of a title has a capital letter, as the start of the title has: "
          "\"Sleep and grief: A review\". AMA and Vancouver style use a small letter there, so an entry copied from a "
          "medical journal often needs this change. The titles of those styles are left alone.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, chapter 9, "
                            "title element of a reference",
                   .date = "2020"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: a review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>",
           .flagged = {"a"},
           .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. <i>Journal "
                    "of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
          {.source =
               "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss: the long way home</i>. Mill Press.</p>",
           .flagged = {"the"},
           .fixed =
               "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss: The long way home</i>. Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                     "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
          {.source =
               "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss: 12 ways home</i>. Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                     "2001;18(1):137-156. doi:10.5555/abc.1</p>",
           .explanation = "AMA style keeps the small letter",
           .settings = settings_of("ama11")}}};
}

}  // namespace

RuleDefinition title_colon() {
  return define_rule<EntryRule<Fault::title_colon>>(describe());
}

}  // namespace carelint

#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "citation/title-quotes",
          .title = "A title has no quotation marks",
          .rationale =
              "In a reference list, a title is known by its place in the entry, so APA style puts no quotation marks "
              "around it. Quotation marks that are part of a title, around some of its words, stay.",
          .severity = Severity::error,
          .tags = {"citation", "apa7"},
          .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, chapter 9, "
                                "title element of a reference",
                       .date = "2020"}},
          .examples = {
              {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). “Sleep and grief: A review.” "
                         "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>",
               .flagged = {"“Sleep and grief: A review.”"},
               .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                        "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
              {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                         "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
              {.source = "<h2>References</h2><p>Alder, R. M. (2001). What “rest” means to mourners. <i>Journal of "
                         "Rest</i>, <i>18</i>(1), 137–156.</p>",
               .explanation = "the marks belong to a word of the title"}}};
}

}  // namespace

RuleDefinition title_quotes() {
  return define_rule<EntryRule<Fault::title_quotes>>(describe());
}

}  // namespace carelint

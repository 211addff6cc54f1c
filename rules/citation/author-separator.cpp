#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/author-separator",
      .title = "Authors are divided by commas",
      .rationale =
          "APA style puts a comma between authors, and another one in front of the ampersand, even when there are only "
          "two: \"Alder, R. M., & Birch, J.\". A semicolon belongs to other styles, and a missing comma makes the last "
          "two authors look like one. Two editors of a book that holds a chapter are joined by the ampersand without a "
          "comma, and are left alone.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 9.8",
                   .date = "2020"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R. M.; Birch, J., &amp; Cedar, C. (2001). <i>Rest after "
                              "loss</i>. Mill Press.</p>",
                    .flagged = {";"},
                    .fixed = "<h2>References</h2><p>Alder, R. M., Birch, J., &amp; Cedar, C. (2001). <i>Rest after "
                             "loss</i>. Mill Press.</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M. &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>",
                    .flagged = {" &amp; "},
                    .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                             "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), "
                              "<i>Rest after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>",
                    .explanation = "two editors take no comma in front of the ampersand"}}};
}

}  // namespace

RuleDefinition author_separator() {
  return define_rule<EntryRule<Fault::author_separator>>(describe());
}

}  // namespace carelint

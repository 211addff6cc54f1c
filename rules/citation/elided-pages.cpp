#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "citation/elided-pages",
          .title = "The last page is written in full",
          .rationale =
              "AMA style gives both page numbers in full, \"137-156\", so that nobody has to work out what \"137-56\" "
              "stands for. Vancouver style allows the short form, and is left alone. This is only a suggestion: the "
              "short form is common, and it is not wrong everywhere.",
          .severity = Severity::suggestion,
          .tags = {"citation", "ama11"},
          .sources = {{.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"}},
          .examples = {{.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                                  "2001;18(1):137-56. doi:10.5555/abc.1</p>",
                        .flagged = {"137-56"},
                        .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                                 "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                        .settings = settings_of("ama11")},
                       {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                                  "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                        .settings = settings_of("ama11")},
                       {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                                  "2001;18(1):98-102. doi:10.5555/abc.1</p>",
                        .settings = settings_of("ama11")},
                       {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. "
                                  "2001;18(1):137-56. doi:10.5555/abc.1</p>",
                        .explanation = "Vancouver style allows the short form",
                        .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition elided_pages() {
  return define_rule<EntryRule<Fault::elided_pages>>(describe());
}

}  // namespace carelint

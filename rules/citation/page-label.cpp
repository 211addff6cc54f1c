#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/page-label",
      .title = "\"pp.\" stands in front of pages where the style asks for it",
      .rationale =
          "In an article the pages are known by their place behind volume and issue, and no style here labels them. In "
          "a chapter, where the parentheses may also hold an edition, APA style writes \"pp. 7–9\"; Vancouver style "
          "writes \"p. 7-9\" however many pages there are. AMA style has no label in either.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, sections 10.1 and 10.3",
            .date = "2020"},
           {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
           {.title = "Citing Medicine, 2nd edition",
            .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
            .date = "2007"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), pp. 137–156. https://doi.org/10.5555/abc.1</p>",
                    .flagged = {"pp. 137–156"},
                    .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                             "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), "
                              "<i>Rest after loss</i> (2nd ed., 7–9). Mill Press.</p>",
                    .flagged = {"7–9"},
                    .fixed = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), "
                             "<i>Rest after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>"},
                   {.source = "<h2>References</h2><p>Alder RM. Sleep. In: Birch B, Cedar C, editors. Rest after loss. "
                              "2nd ed. London: Mill Press; 2001. pp. 7-9.</p>",
                    .flagged = {"pp."},
                    .fixed = "<h2>References</h2><p>Alder RM. Sleep. In: Birch B, Cedar C, editors. Rest after loss. "
                             "2nd ed. London: Mill Press; 2001. p. 7-9.</p>",
                    .settings = settings_of("vancouver")},
                   {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), "
                              "<i>Rest after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>"},
                   {.source = "<h2>References</h2><p>Alder RM. Sleep. In: Birch B, Cedar C, eds. <i>Rest After "
                              "Loss</i>. 2nd ed. Mill Press; 2001:7-9.</p>",
                    .settings = settings_of("ama11")}}};
}

}  // namespace

RuleDefinition page_label() {
  return define_rule<EntryRule<Fault::page_label>>(describe());
}

}  // namespace carelint

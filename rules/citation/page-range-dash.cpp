#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/page-range-dash",
      .title = "Pages are joined with the dash that the style asks for",
      .rationale =
          "APA style joins the first and last page with an en dash (–), not a hyphen: \"137–156\". AMA and Vancouver "
          "style use the hyphen: \"137-156\". Telephone numbers, DOIs, addresses and issue numbers are left alone.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, reference "
                            "examples for periodicals and chapters (chapter 10)",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137-156. https://doi.org/10.5555/abc.1</p>",
                    .flagged = {"137-156"},
                    .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                             "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), "
                              "<i>Rest after loss</i> (2nd ed., pp. 7-9). Mill Press.</p>",
                    .flagged = {"7-9"},
                    .fixed = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), "
                             "<i>Rest after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>"},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                              "2001;18(1):137–156. doi:10.5555/abc.1</p>",
                    .flagged = {"137–156"},
                    .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                             "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/1234-5678</p>",
                    .explanation = "a DOI keeps its hyphen"},
                   {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (Publication No. "
                              "18-2424). Mill Press.</p>",
                    .explanation = "the number of a publication, no pages"},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. "
                              "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition page_range_dash() {
  return define_rule<EntryRule<Fault::page_range_dash>>(describe());
}

}  // namespace carelint

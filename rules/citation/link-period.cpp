#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/link-period",
      .title = "No full stop follows a DOI or an address",
      .rationale =
          "A full stop at the end of a link is easily copied with it, and the link then fails. APA and AMA style "
          "therefore end the entry with the DOI or the address itself. Vancouver lists may close an address with a "
          "full stop, but not a DOI. Full stops inside a DOI belong to it and stay.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, chapter 9, DOIs and URLs",
            .date = "2020"},
           {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
           {.title = "Citing Medicine, 2nd edition",
            .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
            .date = "2007"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1.</p>",
                    .flagged = {"."},
                    .fixed = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                             "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Institute of Rest. (2018, January 3). <i>How to rest</i>. "
                              "https://example.org/rest.</p>",
                    .flagged = {"."},
                    .fixed = "<h2>References</h2><p>Institute of Rest. (2018, January 3). <i>How to rest</i>. "
                             "https://example.org/rest</p>"},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                              "2001;18(1):137-156. doi:10.5555/abc.1.</p>",
                    .flagged = {"."},
                    .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                             "2001;18(1):137-156. doi:10.5555/abc.1</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Institute of Rest. How to rest. Accessed November 1, 2026. "
                              "https://example.org/rest</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Institute of Rest. How to rest [Internet]. [cited 2026 Nov 1]. "
                              "Available from: https://example.org/rest.</p>",
                    .explanation = "a Vancouver list may close an address",
                    .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition link_period() {
  return define_rule<EntryRule<Fault::link_period>>(describe());
}

}  // namespace carelint

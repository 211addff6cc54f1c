#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/et-al",
      .title = "\"Et al\" stands where the style allows it, behind a comma",
      .rationale =
          "A reference list is where people find out who did the work, so APA style keeps \"et al.\" for the text and "
          "names the authors in the list. AMA and Vancouver style shorten long lists, and put a comma in front of \"et "
          "al\". Only you can look up the missing names.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 9.8",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R. M., et al. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>",
                    .flagged = {"et al."}},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J, Cedar C et al. Sleep and grief: a review. <i>J "
                              "Rest</i>. 2001;18(1):137-156.</p>",
                    .flagged = {"et al"},
                    .fixed = "<h2>References</h2><p>Alder RM, Birch J, Cedar C, et al. Sleep and grief: a review. <i>J "
                             "Rest</i>. 2001;18(1):137-156.</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Alder A, Birch B, Cedar C, Dogwood D, Elm E, Fir F et al. Sleep "
                              "and grief: a review. J Rest. 2001;18(1):137-156.</p>",
                    .flagged = {"et al"},
                    .fixed = "<h2>References</h2><p>Alder A, Birch B, Cedar C, Dogwood D, Elm E, Fir F, et al. Sleep "
                             "and grief: a review. J Rest. 2001;18(1):137-156.</p>",
                    .settings = settings_of("vancouver")},
                   {.source = "<h2>References</h2><p>Alder, R. M., &amp; Birch, J. (2001). Sleep and grief: A review. "
                              "<i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"},
                   {.source = "<h2>References</h2><p>Alder RM, Birch J, Cedar C, et al. Sleep and grief: a review. "
                              "<i>J Rest</i>. 2001;18(1):137-156.</p>",
                    .settings = settings_of("ama11")}}};
}

}  // namespace

RuleDefinition et_al() {
  return define_rule<EntryRule<Fault::et_al>>(describe());
}

}  // namespace carelint

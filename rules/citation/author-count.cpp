#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/author-count",
      .title = "As many authors are listed as the style asks",
      .rationale =
          "Each style has its own way to shorten a long list of authors, and readers take the shortened form as a sign "
          "of how many there were. APA style names up to 20 authors; with 21 or more, it gives the first 19, an "
          "ellipsis and the last, without an ampersand. AMA style names up to six, and from seven on the first three "
          "with \"et al\"; Vancouver style names the first six before \"et al\".",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources =
          {{.title =
                "Publication Manual of the American Psychological Association, 7th edition, section 9.8 (page 286)",
            .date = "2020"},
           {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
           {.title = "Citing Medicine, 2nd edition",
            .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
            .date = "2007"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, A., Birch, B., Cedar, C., Dogwood, D., Elm, E., Fir, F., Gorse, G., "
                     "Hazel, H., Ivy, I., Juniper, J., Kapok, K., Larch, L., Maple, M., Nettle, N., Oak, O., Pine, P., "
                     "Quince, Q., Rowan, R., Spruce, S., Thorn, T., &amp; Umber, U. (2001). <i>Rest after loss</i>. "
                     "Mill Press.</p>",
           .flagged = {", &amp; "}},
          {.source = "<h2>References</h2><p>Alder A, Birch B, Cedar C, Dogwood D, Elm E, Fir F, Gorse G. <i>Rest After "
                     "Loss</i>. Mill Press; 2001.</p>",
           .flagged = {"Alder A, Birch B, Cedar C, Dogwood D, Elm E, Fir F, Gorse G"},
           .fixed =
               "<h2>References</h2><p>Alder A, Birch B, Cedar C, et al. <i>Rest After Loss</i>. Mill Press; 2001.</p>",
           .settings = settings_of("ama11")},
          {.source = "<h2>References</h2><p>Alder A, Birch B, Cedar C, et al. Sleep and grief: a review. J Rest. "
                     "2001;18(1):137-156.</p>",
           .flagged = {"et al"},
           .explanation = "the three names that are missing have to be looked up",
           .settings = settings_of("vancouver")},
          {.source =
               "<h2>References</h2><p>Alder, A., Birch, B., Cedar, C., Dogwood, D., Elm, E., Fir, F., Gorse, G., "
               "Hazel, H., Ivy, I., Juniper, J., Kapok, K., Larch, L., Maple, M., Nettle, N., Oak, O., Pine, P., "
               "Quince, Q., Rowan, R., Spruce, S., . . . Umber, U. (2001). <i>Rest after loss</i>. Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder A, Birch B, Cedar C, Dogwood D, Elm E, Fir F. <i>Rest After "
                     "Loss</i>. Mill Press; 2001.</p>",
           .settings = settings_of("ama11")},
          {.source = "<h2>References</h2><p>Alder A, Birch B, Cedar C, Dogwood D, Elm E, Fir F, et al. Sleep and "
                     "grief: a review. J Rest. 2001;18(1):137-156.</p>",
           .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition author_count() {
  return define_rule<EntryRule<Fault::author_count>>(describe());
}

}  // namespace carelint

#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/year-parentheses",
      .title = "The year stands in parentheses, or without, as the style asks",
      .rationale =
          "The year is the first thing many readers look for, so it should stand where they expect it. APA style puts "
          "it in parentheses behind the authors: \"Alder, R. M. (2001).\". AMA and Vancouver style give it without "
          "parentheses, behind the journal or the publisher, and only there.",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, chapter 9, "
                            "date element of a reference",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {
          {.source = "<h2>References</h2><p>Alder, R. M. 2001. <i>Rest after loss</i> (2nd ed.). Mill Press.</p>",
           .flagged = {"2001"},
           .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder RM, Birch J (2001). Sleep and grief: a review. <i>J Rest</i>. "
                     "2001;18(1):137-156. doi:10.5555/abc.1</p>",
           .flagged = {"(2001)"},
           .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                    "2001;18(1):137-156. doi:10.5555/abc.1</p>",
           .settings = settings_of("ama11")},
          {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. "
                     "(2001);18(1):137-156. doi:10.5555/abc.1</p>",
           .flagged = {"(2001)"},
           .fixed = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. J Rest. 2001;18(1):137-156. "
                    "doi:10.5555/abc.1</p>",
           .settings = settings_of("vancouver")},
          {.source = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest after loss</i> (2nd ed.). Mill Press.</p>"},
          {.source = "<h2>References</h2><p>Alder RM, Birch J. Sleep and grief: a review. <i>J Rest</i>. "
                     "2001;18(1):137-156. doi:10.5555/abc.1</p>",
           .settings = settings_of("ama11")},
          {.source = "<h2>References</h2><p>Alder RM. The summer of rest (1999). J Rest. 2001;18(1):137-156.</p>",
           .explanation = "a year in a title is part of the title",
           .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition year_parentheses() {
  return define_rule<EntryRule<Fault::year_parentheses>>(describe());
}

}  // namespace carelint

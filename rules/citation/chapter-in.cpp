#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/chapter-in",
      .title = "\"In\" stands between a chapter and its book",
      .rationale =
          "The little word tells a reader that what follows is the book to look for, and that these people are its "
          "editors. APA style writes \"In B. Birch & C. Cedar (Eds.)\"; AMA and Vancouver style put a colon behind it: "
          "\"In: Birch B, Cedar C\". A book cited as a whole has no \"In\".",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 10.3",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. B. Birch &amp; C. Cedar (Eds.), "
                              "<i>Rest after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>",
                    .flagged = {"B"},
                    .fixed = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), "
                             "<i>Rest after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>"},
                   {.source = "<h2>References</h2><p>Alder RM. Sleep. In Birch B, Cedar C, eds. <i>Rest After "
                              "Loss</i>. 2nd ed. Mill Press; 2001:7-9.</p>",
                    .flagged = {"In"},
                    .fixed = "<h2>References</h2><p>Alder RM. Sleep. In: Birch B, Cedar C, eds. <i>Rest After "
                             "Loss</i>. 2nd ed. Mill Press; 2001:7-9.</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Alder RM. Sleep. In Birch B, Cedar C, editors. Rest after loss. "
                              "2nd ed. London: Mill Press; 2001. p. 7-9.</p>",
                    .flagged = {"In"},
                    .fixed = "<h2>References</h2><p>Alder RM. Sleep. In: Birch B, Cedar C, editors. Rest after loss. "
                             "2nd ed. London: Mill Press; 2001. p. 7-9.</p>",
                    .settings = settings_of("vancouver")},
                   {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), "
                              "<i>Rest after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>"},
                   {.source = "<h2>References</h2><p>Birch, B., &amp; Cedar, C. (Eds.). (2001). <i>Rest after "
                              "loss</i>. Mill Press.</p>",
                    .explanation = "a book cited as a whole"},
                   {.source = "<h2>References</h2><p>Alder RM. Sleep. In: Birch B, Cedar C, eds. <i>Rest After "
                              "Loss</i>. 2nd ed. Mill Press; 2001:7-9.</p>",
                    .settings = settings_of("ama11")}}};
}

}  // namespace

RuleDefinition chapter_in() {
  return define_rule<EntryRule<Fault::chapter_in>>(describe());
}

}  // namespace carelint

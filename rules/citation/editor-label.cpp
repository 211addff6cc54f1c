#include "citation/entry_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/editor-label",
      .title = "Editors are marked as the style asks",
      .rationale =
          "The mark behind the names keeps editors from being taken for authors. APA style writes \"(Ed.)\" for one "
          "and \"(Eds.)\" for several, with a capital letter. AMA style writes \"ed.\" or \"eds.\" behind a comma, and "
          "Vancouver style the whole word, \"editor.\" or \"editors.\".",
      .severity = Severity::error,
      .tags = {"citation", "apa7", "ama11", "vancouver"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 10.3",
                   .date = "2020"},
                  {.title = "AMA Manual of Style, 11th edition, section 3.11", .date = "2020"},
                  {.title = "Citing Medicine, 2nd edition",
                   .url = "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
                   .date = "2007"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (eds.), "
                              "<i>Rest after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>",
                    .flagged = {"(eds.)"},
                    .fixed = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), "
                             "<i>Rest after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>"},
                   {.source = "<h2>References</h2><p>Alder RM. Sleep. In: Birch B, Cedar C (Eds.) <i>Rest After "
                              "Loss</i>. 2nd ed. Mill Press; 2001:7-9.</p>",
                    .flagged = {"(Eds.)"},
                    .fixed = "<h2>References</h2><p>Alder RM. Sleep. In: Birch B, Cedar C, eds. <i>Rest After "
                             "Loss</i>. 2nd ed. Mill Press; 2001:7-9.</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Alder RM. Sleep. In: Birch B, Cedar C (Eds.) Rest after loss. 2nd "
                              "ed. London: Mill Press; 2001. p. 7-9.</p>",
                    .flagged = {"(Eds.)"},
                    .fixed = "<h2>References</h2><p>Alder RM. Sleep. In: Birch B, Cedar C, editors. Rest after loss. "
                             "2nd ed. London: Mill Press; 2001. p. 7-9.</p>",
                    .settings = settings_of("vancouver")},
                   {.source = "<h2>References</h2><p>Alder, R. M. (2001). Sleep. In B. Birch &amp; C. Cedar (Eds.), "
                              "<i>Rest after loss</i> (2nd ed., pp. 7–9). Mill Press.</p>"},
                   {.source = "<h2>References</h2><p>Alder RM. Sleep. In: Birch B, Cedar C, eds. <i>Rest After "
                              "Loss</i>. 2nd ed. Mill Press; 2001:7-9.</p>",
                    .settings = settings_of("ama11")},
                   {.source = "<h2>References</h2><p>Alder RM. Sleep. In: Birch B, Cedar C, editors. Rest after loss. "
                              "2nd ed. London: Mill Press; 2001. p. 7-9.</p>",
                    .settings = settings_of("vancouver")}}};
}

}  // namespace

RuleDefinition editor_label() {
  return define_rule<EntryRule<Fault::editor_label>>(describe());
}

}  // namespace carelint

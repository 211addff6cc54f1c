#include "carelint/rule.h"
#include "trust/structured_data.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/medicalwebpage-json-ld",
      .title = "JSON-LD of an article names its author and its last review",
      .rationale =
          "Where a page already describes itself to machines, search engines and library tools can show who wrote it "
          "and "
          "when it was checked, if the description says so.\n\nOnly pages with an article or a MedicalWebPage in "
          "JSON-LD "
          "are judged: few health sites use it, and a page without it lacks nothing that a reader sees.",
      .severity = Severity::suggestion,
      .tags = {"trust"},
      .sources = {{.title = "schema.org: MedicalWebPage", .url = "https://schema.org/MedicalWebPage"}},
      .examples = {{.source = "<script type=\"application/ld+json\">{\"@type\": \"Article\"}</script><h1>Rest</h1>",
                    .flagged = {"<script type=\"application/ld+json\">"}},
                   {.source = "<script type=\"application/ld+json\">{\"@type\": \"MedicalWebPage\", \"author\": \"Ana "
                              "Reyes\"}</script><h1>Rest</h1>",
                    .flagged = {"<script type=\"application/ld+json\">"}},
                   {.source = "<script type=\"application/ld+json\">{\"@type\": \"MedicalWebPage\", \"author\": "
                              "{\"name\": \"Ana Reyes\"}, \"lastReviewed\": \"2025-03-03\"}</script><h1>Rest</h1>"},
                   {.source =
                        "<script type=\"application/ld+json\">{\"@type\": \"Organization\"}</script><h1>Rest</h1>"},
                   {.source = "<script type=\"application/ld+json\">{\"@type\": \"Article\", </script><h1>Rest</h1>",
                    .explanation = "cut off: nothing is known of what it lacks"},
                   {.source = "<script>let page = {\"@type\": \"Article\"};</script><h1>Rest</h1>"}},
  };
}

class MedicalWebPageJsonLd final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const auto& data = article.get<StructuredData>();
    const bool is_article = data.has_type("Article") || data.has_type("BlogPosting") || data.has_type("MedicalWebPage");
    if (!is_article || !data.is_complete()) return;
    const bool has_author = data.has("author") || data.has("creator");
    const bool has_date = data.has("dateModified") || data.has("lastReviewed") || data.has("datePublished");
    const bool has_reviewer = data.has("reviewedBy");
    if ((has_author || has_reviewer) && has_date) return;
    const std::string lacking = has_date                     ? "author"
                                : has_author || has_reviewer ? "lastReviewed"
                                                             : "author and lastReviewed";
    context.report(
        {.range = data.script()->start_tag,
         .message = "what this page tells search engines (its JSON-LD) lacks " + lacking + "; add what is missing"});
  }
};

}  // namespace

RuleDefinition medicalwebpage_json_ld() {
  return define_rule<MedicalWebPageJsonLd>(describe());
}

}  // namespace carelint

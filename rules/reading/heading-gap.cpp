#include <optional>

#include "carelint/rule.h"
#include "reading/prose.h"

namespace carelint {
namespace {

std::string paragraph(std::size_t sentences) {
  std::string text;
  for (std::size_t i = 0; i < sentences; ++i) text += (i == 0 ? "" : " ") + std::string("Rest when you can do so.");
  return "<p>" + text + "</p>";
}

RuleInfo describe() {
  return {
      .id = "reading/heading-gap",
      .title = "Headings come often enough to find the way",
      .rationale =
          "Few people read a page from top to bottom on a bad day. They look for the part that is about them, and "
          "headings "
          "are what they look at; people who use a screen reader jump from one to the next. A long stretch without a "
          "heading hides what it holds. Stories and letters may do without: the rule looks only at articles that have "
          "headings below their title.",
      .severity = Severity::suggestion,
      .tags = {"plain-language", "structure"},
      .sources = {{.title = "GOV.UK content design, Writing for GOV.UK",
                   .url = "https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
                   .date = "2026-11-25"},
                  {.title = "WCAG 2.2, success criterion 2.4.10 Section Headings",
                   .url = "https://www.w3.org/TR/WCAG22/#section-headings",
                   .date = "2024-12-12"}},
      .wcag = {"2.4.10"},
      .options = {{.name = "maximum-words",
                   .description = "the longest stretch without a heading that is fine, in words of prose",
                   .default_value = std::int64_t{400},
                   .minimum = 50}},
      .examples = {{.source = "<h1>Care</h1><h2>Rest</h2>" + paragraph(60) + "<p>Then go on.</p>",
                    .flagged = {"Then go on."},
                    .options = {{"maximum-words", std::int64_t{300}}}},
                   {.source = "<h1>Care</h1><h2>Rest</h2>" + paragraph(40) + "<h2>Food</h2>" + paragraph(40),
                    .options = {{"maximum-words", std::int64_t{300}}}},
                   {.source = "<h1>Care</h1>" + paragraph(100), .explanation = "a text without sections"}},
  };
}

class HeadingGap final : public Rule {
 public:
  explicit HeadingGap(const Options& options) : maximum_words_(options.get<std::int64_t>("maximum-words")) {}

  void check(const Article& article, RuleContext& context) const override {
    const std::vector<Section> sections = article.sections();
    if (!has_sections(sections)) return;
    for (const Section& section : sections) {
      if (section.metrics.counts.words > maximum_words_) report(section, context);
    }
  }

 private:
  static bool has_sections(const std::vector<Section>& sections) {
    std::size_t headings = 0;
    for (const Section& section : sections) headings += section.heading != nullptr ? 1 : 0;
    return headings > 1;
  }

  // At the paragraph that begins behind the limit, or at the last one.
  void report(const Section& section, RuleContext& context) const {
    std::uint32_t words = 0;
    const Block* place = nullptr;
    for (const Block& block : section.blocks) {
      if (!block.is_counted) continue;
      place = &block;
      if (words >= maximum_words_) break;
      for (const Sentence& sentence : block.sentences) words += sentence.counts.words;
    }
    if (place == nullptr) return;
    Finding finding{.range = place->range,
                    .message = "no heading for " + std::to_string(section.metrics.counts.words) +
                               " words; a subheading about here helps readers find what they need"};
    if (section.heading != nullptr) finding.notes.push_back({"the last heading is here", section.heading->range});
    context.report(std::move(finding));
  }

  std::int64_t maximum_words_;
};

}  // namespace

RuleDefinition heading_gap() {
  return define_rule<HeadingGap>(describe());
}

}  // namespace carelint

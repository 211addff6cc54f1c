#include "carelint/rule.h"
#include "reading/prose.h"

namespace carelint {
namespace {

std::string sentences(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += (i == 0 ? "" : " ") + std::string("Rest when you can do so.");
  return text;
}

RuleInfo describe() {
  return {
      .id = "reading/long-paragraph",
      .title = "Paragraphs are short enough to begin",
      .rationale =
          "A wall of text turns away the reader who has little strength today, and who finds the place again only with "
          "effort after looking up. One paragraph holds one thought.",
      .severity = Severity::suggestion,
      .tags = {"plain-language"},
      .sources = {{.title = "GOV.UK content design, Writing for GOV.UK",
                   .url = "https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
                   .date = "2026-11-25"}},
      .options = {{.name = "maximum-words",
                   .description = "the longest paragraph that is fine, in words",
                   .default_value = std::int64_t{150},
                   .minimum = 20}},
      .examples = {{.source = "<p>" + sentences(26) + "</p>", .flagged = {sentences(26)}},
                   {.source = "<p>" + sentences(25) + "</p>"},
                   {.source = "<pre>" + sentences(40) + "</pre>", .explanation = "only prose counts"}},
  };
}

class LongParagraph final : public Rule {
 public:
  explicit LongParagraph(const Options& options) : maximum_words_(options.get<std::int64_t>("maximum-words")) {}

  void check(const Article& article, RuleContext& context) const override {
    for (const Block& block : article.blocks()) {
      if (!block.is_counted) continue;
      std::uint32_t words = 0;
      for (const Sentence& sentence : block.sentences) words += sentence.counts.words;
      if (words <= maximum_words_) continue;
      context.report(
          {.range = block.range,
           .message = "this paragraph has " + std::to_string(words) + " words; divide it where a new thought begins"});
    }
  }

 private:
  std::int64_t maximum_words_;
};

}  // namespace

RuleDefinition long_paragraph() {
  return define_rule<LongParagraph>(describe());
}

}  // namespace carelint

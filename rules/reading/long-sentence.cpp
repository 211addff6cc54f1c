#include <algorithm>

#include "carelint/rule.h"
#include "reading/prose.h"

namespace carelint {
namespace {

std::string words(std::size_t count) {
  std::string text = "Rest";
  for (std::size_t i = 1; i < count; ++i) text += " now";
  return text + ".";
}

RuleInfo describe() {
  return {
      .id = "reading/long-sentence",
      .title = "Sentences are short enough to keep in mind",
      .rationale =
          "A reader keeps the beginning of a sentence in mind until its end. Worry and poor sleep take that memory "
          "away, "
          "so the end of a long sentence is lost first. GOV.UK tells its writers to break up sentences of more than 25 "
          "words and calls those of 29 and more very difficult. The default limit is higher, so that a well-built "
          "sentence now and then stays, and a sentence that semicolons, colons or dashes divide into stretches of 25 "
          "words "
          "at the most is left alone. Words are counted as people see them: a hyphenated "
          "word "
          "is one, an address is none.",
      .severity = Severity::suggestion,
      .tags = {"plain-language"},
      .sources = {{.title = "Inside GOV.UK, Sentence length: why 25 words is our limit",
                   .url = "https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/",
                   .date = "2014-08-04"}},
      .yields_to = {"accessibility/foreign-passage"},
      .options = {{.name = "maximum-words",
                   .description = "the longest sentence that is fine, in words",
                   .default_value = std::int64_t{35},
                   .minimum = 5}},
      .examples = {{.source = "<p>" + words(36) + "</p>", .flagged = {words(36)}},
                   {.source = "<p>" + words(35) + "</p>"},
                   {.source = "<p>“" + words(20) + " " + words(20) + "”</p>",
                    .explanation = "two sentences in one quotation"},
                   {.source = "<p>" + words(20).substr(0, words(20).size() - 1) + "; " + words(20) + "</p>",
                    .explanation = "a semicolon lets the reader draw breath"},
                   {.source = "<h1>" + words(40) + "</h1>", .explanation = "only prose counts"},
                   {.source = "<p>" + words(12) + "</p>",
                    .flagged = {words(12)},
                    .options = {{"maximum-words", std::int64_t{10}}}}},
  };
}

class LongSentence final : public Rule {
 public:
  explicit LongSentence(const Options& options) : maximum_words_(options.get<std::int64_t>("maximum-words")) {}

  void check(const Article& article, RuleContext& context) const override {
    for_each_counted_sentence(article, [&](const Block&, const Sentence& sentence) {
      if (sentence.counts.words <= maximum_words_ || has_rests(sentence)) return;
      context.report({.range = sentence.range,
                      .message = "this sentence has " + std::to_string(sentence.counts.words) +
                                 " words; end it earlier and begin a new one, or make a list of it"});
    });
  }

 private:
  // Semicolons, colons and dashes let the reader draw breath; no stretch between them is long.
  bool has_rests(const Sentence& sentence) const {
    constexpr std::int64_t fine_stretch = 25;
    const std::int64_t longest_stretch = std::min(fine_stretch, maximum_words_);
    std::int64_t words = 0;
    for (const Token& token : sentence.tokens) {
      const bool dash = (token.text == "–" || token.text == "—" || token.text == "-") && token.part == WordPart::none;
      if (token.text == ";" || token.text == ":" || (dash && token.space_before) || token.text == "—") words = 0;
      if (token.part == WordPart::first && ++words > longest_stretch) return false;
    }
    return true;
  }

  std::int64_t maximum_words_;
};

}  // namespace

RuleDefinition long_sentence() {
  return define_rule<LongSentence>(describe());
}

}  // namespace carelint

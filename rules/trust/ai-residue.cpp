#include <array>

#include "carelint/rule.h"
#include "shared/words.h"
#include "trust/marked_words.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/ai-residue",
      .title = "No sentence of a chatbot is left in the text",
      .rationale =
          "\"As an AI language model, I cannot give medical advice\" on a page about illness tells a reader that "
          "nobody "
          "has read it before them. Take the sentence out, and read the rest with care.\n\nArticles about chatbots, "
          "quotations and code stay silent.",
      .severity = Severity::error,
      .tags = {"trust"},
      .sources = {{.title = "Google Search Central: creating helpful content (who, how and why)",
                   .url = "https://developers.google.com/search/docs/fundamentals/creating-helpful-content"}},
      .examples = {{.source = "<p>As an AI language model, I cannot tell how you feel.</p>",
                    .flagged = {"As an AI language model"}},
                   {.source = "<p>As of my last knowledge update, the line was open.</p>",
                    .flagged = {"As of my last knowledge update"}},
                   {.source = "<p>I cannot provide specific medical advice or a diagnosis.</p>",
                    .flagged = {"I cannot provide specific medical advice"}},
                   {.source = "<p>Chatbots say things such as: As an AI, I cannot feel. A chatbot is no nurse.</p>"},
                   {.source = "<p>It said: \"As an AI language model, I cannot tell.\"</p>"},
                   {.source = "<p>We cannot provide medical advice by e-mail. As an AI engineer she slept little.</p>"},
                   {.source = "<p>As of our last update in March, the line was open.</p>"}},
  };
}

constexpr auto phrases = std::to_array<std::string_view>(
    {"as an ai language model", "as a large language model", "as an ai assistant", "as an ai model", "as an ai,",
     "as a language model,", "i am an ai language", "i'm an ai language", "as of my last knowledge update",
     "as of my last update", "as of my knowledge cutoff", "my knowledge cutoff",
     "i cannot provide specific medical advice", "i cannot provide medical advice", "i can't provide medical advice",
     "i'm not able to provide medical advice", "contentreference[oaicite"});

bool begins_phrase(std::string_view text, std::string_view phrase) {
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    const char c = i < text.size() ? text[i] : '\0';
    if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != phrase[i]) return false;
  }
  return true;
}

class AiResidue final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const auto& words = article.get<MarkedWords>();
    if (is_about_machines(words)) return;
    const MarkedWord* last = nullptr;
    for (const MarkedWord& word : words.all()) {
      const bool may_begin = word.role == WordRole::residue || word.role == WordRole::machine || is_advice(word);
      if (!may_begin || word.block->in_quotation || word.token->marks.has(Mark::quotation) ||
          word.token->marks.has(Mark::code) || (last != nullptr && last->block == word.block))
        continue;
      if (report_phrase(word, context)) last = &word;
    }
  }

 private:
  static bool is_advice(const MarkedWord& word) { return word.token->folded == "advice"; }

  static bool report_phrase(const MarkedWord& word, RuleContext& context) {
    const Block& block = *word.block;
    const std::size_t anchor = block.offset_of(word.token->text);
    constexpr std::size_t reach = 45;
    for (std::size_t begin = anchor > reach ? anchor - reach : 0; begin <= anchor; ++begin) {
      if (begin > 0 && (is_letter(block.text[begin - 1]) || is_digit(block.text[begin - 1]))) continue;
      for (const std::string_view phrase : phrases) {
        const bool covers = begin + phrase.size() > anchor && begins_phrase(block.text.substr(begin), phrase);
        if (!covers) continue;
        const std::size_t size = phrase.ends_with(',') ? phrase.size() - 1 : phrase.size();
        context.report({.range = block.map.source_range(begin, begin + size),
                        .message = "this reads like a chatbot's own words; take the sentence out, and check the page"});
        return true;
      }
    }
    return false;
  }

  static bool is_about_machines(const MarkedWords& words) {
    constexpr std::size_t fewest_mentions = 3;
    return words.count(WordRole::machine) >= fewest_mentions;
  }
};

}  // namespace

RuleDefinition ai_residue() {
  return define_rule<AiResidue>(describe());
}

}  // namespace carelint

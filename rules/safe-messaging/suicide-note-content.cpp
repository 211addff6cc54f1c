#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "safe-messaging/suicide_words.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "safe-messaging/suicide-note-content",
      .title = "A suicide note is not quoted",
      .rationale =
          "Words from a note or a last message make a death look planned, meaningful and understandable, and readers "
          "in "
          "danger find themselves in them. Say at most that there was a note. The rule looks for a note, letter or "
          "last "
          "message in a sentence with a quotation, where the paragraph speaks of suicide.",
      .severity = Severity::error,
      .tags = {"suicide", "reporting"},
      .sources = {{.title = "Public Health Dorset, Reporting a suicide (from Samaritans, NUJ and WHO)",
                   .url = "https://www.publichealthdorset.org.uk/w/partner-information/suicide-prevention/"
                          "reporting-a-suicide",
                   .date = "2026-11-23"}},
      .examples = {{.source = "<p>He died by suicide in May. His note read: “I cannot carry this any more.”</p>",
                    .flagged = {"“I cannot carry this any more.”"}},
                   {.source = "<p>In her suicide note she wrote, “Look after the dog.”</p>",
                    .flagged = {"“Look after the dog.”"}},
                   {.source = "<p>He died by suicide in May and left a note.</p>"},
                   {.source = "<p>Her thank-you note said, “You kept me going.”</p>"},
                   {.source = "<p>Do not quote from a suicide note.</p>"},
                   {.source = "<p>After the suicide, a neighbour wrote, “We miss him.”</p>"}},
  };
}

bool names_note(std::span<const Token> tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string_view word = tokens[i].folded;
    const std::string_view before = i > 0 ? tokens[i - 1].folded : std::string_view{};
    if (is_one_of(word, "note", "notes") &&
        is_one_of(before, "suicide", "farewell", "goodbye", "his", "her", "their", "the", "a"))
      return true;
    if (word == "letter" && is_one_of(before, "suicide", "farewell", "goodbye", "last", "final")) return true;
    if (is_one_of(word, "message", "text", "post", "words") &&
        is_one_of(before, "last", "final", "farewell", "goodbye"))
      return true;
  }
  return false;
}

bool reports_words(std::span<const Token> tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
    return is_one_of(token.folded, "read", "reads", "said", "says", "wrote", "writes", "written", "stated", "ended",
                     "began");
  });
}

class SuicideNoteContent final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for (const Block& block : article.blocks()) {
      if (!is_narrated(block) || block.quotations.empty() || !speaks_of_suicide(block)) continue;
      for (const Sentence& sentence : block.sentences) {
        if (names_note(sentence.tokens) && reports_words(sentence.tokens)) report_quotation(block, sentence, context);
      }
    }
  }

 private:
  static bool speaks_of_suicide(const Block& block) {
    return std::any_of(block.sentences.begin(), block.sentences.end(),
                       [](const Sentence& sentence) { return names_suicide(sentence.tokens); });
  }

  // Four words and more; one word in quotation marks may be a title.
  static void report_quotation(const Block& block, const Sentence& sentence, RuleContext& context) {
    constexpr std::size_t shortest = 16;
    const std::size_t begin = block.offset_of(sentence.text);
    for (const Quotation& quotation : block.quotations) {
      const bool inside = quotation.text_begin >= begin && quotation.text_end <= begin + sentence.text.size();
      if (!inside || quotation.text_end - quotation.text_begin < shortest) continue;
      context.report(
          {.range = quotation.range, .message = "do not repeat what the note says; at most, say that there was one"});
      return;
    }
  }
};

}  // namespace

RuleDefinition suicide_note_content() {
  return define_rule<SuicideNoteContent>(describe());
}

}  // namespace carelint

#include "carelint/rule.h"
#include "person/read_sentences.h"
#include "person/reflexive_subject.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "person/reflexive-mismatch",
      .title = "A reflexive pronoun agrees with its subject",
      .rationale =
          "\"You will lose ourselves\" makes the reader stop and wonder who is meant, often at the very sentence that "
          "was to reach them. A pronoun in -self or -selves goes back to the subject of its clause and has to have the "
          "same person.\n\nThe rule speaks only where the subject is plain: a pronoun, or the reader of an "
          "instruction. Quotations are left alone.",
      .severity = Severity::error,
      .tags = {"grammar", "voice"},
      .sources = {{.title =
                       "Huddleston and Pullum, The Cambridge Grammar of the English Language, on reflexive pronouns",
                   .date = "2002"},
                  {.title = "GOV.UK content design: address the user as \"you\"",
                   .url = "https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
                   .date = "2026"}},
      .examples = {{.source = "<p>You may fear that you will lose ourselves in a friendship.</p>",
                    .flagged = {"lose ourselves"},
                    .fixed = "<p>You may fear that you will lose yourself in a friendship.</p>"},
                   {.source = "<p>Be kind to ourselves on slow days.</p>",
                    .flagged = {"ourselves"},
                    .fixed = "<p>Be kind to yourself on slow days.</p>"},
                   {.source = "<p>Last winter I told yourself that it was only the dark.</p>",
                    .flagged = {"told yourself"},
                    .fixed = "<p>Last winter I told myself that it was only the dark.</p>"},
                   {.source = "<p>You can lose yourself in a book.</p>"},
                   {.source = "<p>Our team asks what you need, and we hold ourselves to it.</p>",
                    .explanation = "the subject of ourselves is we"},
                   {.source = "<p>You may hear a friend say, “We did this to ourselves.”</p>",
                    .explanation = "a quotation"},
                   {.source = "<p>If a friend lied to you and to themselves, be patient.</p>"},
                   {.source = "<p>We know carers who, like you, blame themselves.</p>",
                    .explanation = "the carers blame themselves"},
                   {.source = "<p>Ask for <cite>Letters to Ourselves at Forty</cite>.</p>", .explanation = "a title"},
                   {.source = "<p>You let children dress themselves.</p>", .explanation = "the children dress"}},
  };
}

class ReflexiveMismatch final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for_each_read_sentence(article, [&](const Block& block, const Sentence& sentence) {
      check_sentence(article, block, sentence, context);
    });
  }

 private:
  static void check_sentence(const Article& article, const Block& block, const Sentence& sentence,
                             RuleContext& context) {
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
      const Token& token = sentence.tokens[i];
      constexpr std::size_t shortest_reflexive = 6;
      if (token.folded.size() < shortest_reflexive || person_of_reflexive(token) == Person::none) continue;
      if (token.marks.has(Mark::quotation) || token.marks.has(Mark::code) || is_in_title(block, token, i)) continue;
      if (token.folded == "myself" && block.kind == BlockKind::list_item) continue;  // "Remind myself": one's own plan
      if (const auto subject = disagreeing_subject(sentence.tokens, i)) {
        context.report(finding(article, block, sentence.tokens, i, *subject));
      }
    }
  }

  // "Letters to Ourselves at Forty": a capital inside of a sentence. Headings may set every word so.
  static bool is_in_title(const Block& block, const Token& token, std::size_t index) {
    const bool capital = token.text[0] >= 'A' && token.text[0] <= 'Z' && token.text[1] >= 'a';
    return capital && index > 0 && block.kind != BlockKind::heading;
  }

  static Finding finding(const Article& article, const Block& block, std::span<const Token> tokens, std::size_t at,
                         const ReflexiveSubject& subject) {
    const Token& slip = tokens[at];
    const std::string wanted = with_case_of(slip.text, std::string(reflexive_of(subject.person)));
    Finding found;
    found.range = slip.range;
    const bool behind_verb = at > 0 && tokens[at - 1].is_word() && person_of(tokens[at - 1]) == Person::none &&
                             !is_preposition(tokens[at - 1].folded);
    if (behind_verb) found.range = hull(tokens[at - 1].range, slip.range);
    found.message = "\"" + std::string(slip.text) + "\" does not go with " +
                    std::string(description_of(subject.person)) + "; write \"" + wanted + "\"";
    if (subject.pronoun != nullptr) {
      found.notes.push_back(
          {"it disagrees with \"" + std::string(subject.pronoun->text) + "\"", subject.pronoun->range});
    } else {
      found.notes.push_back({"an instruction speaks to the reader, so its subject is \"you\"", std::nullopt});
    }
    if (auto edit = article.replace_token(block, slip, wanted)) {
      found.fixes.push_back({"write \"" + wanted + "\"", Applicability::suggested, {std::move(*edit)}});
    }
    return found;
  }
};

}  // namespace

RuleDefinition reflexive_mismatch() {
  return define_rule<ReflexiveMismatch>(describe());
}

}  // namespace carelint

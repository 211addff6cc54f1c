#include "carelint/rule.h"
#include "shared/telephone_numbers.h"
#include "shared/words.h"
#include "trust/ordinary_numbers.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/telephone-not-linked",
      .title = "A telephone number can be dialled with a tap",
      .rationale =
          "Most people read on a telephone. A number that is a link saves them from learning ten digits by heart in a "
          "moment when that is hard.\n\nNumbers with an area code in a usual form are judged; crisis lines are left to "
          "the rules about them. Fax numbers, numbers that the page links elsewhere, and plain text, which has no "
          "links, "
          "stay silent.",
      .severity = Severity::suggestion,
      .tags = {"trust", "accessibility"},
      .sources = {{.title = "RFC 3966: the tel URI for telephone numbers",
                   .url = "https://www.rfc-editor.org/rfc/rfc3966",
                   .date = "2004-12"}},
      .yields_to = {"trust/tel-link-invalid", "trust/phone-vanity", "crisis/crisis-line-*",
                    "crisis/referral-line-as-crisis-line"},
      .examples = {{.source = "<p>Give us a call at (585) 555-0142.</p>",
                    .flagged = {"(585) 555-0142"},
                    .fixed = "<p>Give us a call at <a href=\"tel:+15855550142\">(585) 555-0142</a>.</p>",
                    .settings = settings_in("US")},
                   {.source = "<p>Ring 01632 960 123.</p>",
                    .flagged = {"01632 960 123"},
                    .fixed = "<p>Ring <a href=\"tel:+441632960123\">01632 960 123</a>.</p>",
                    .settings = settings_in("GB")},
                   {.source = "<p>Ring <a href=\"tel:+441632960123\">01632 960 123</a>. Our line is 01632 960 123.</p>",
                    .explanation = "linked once is enough"},
                   {.source = "<p>Call 988, or 1-800-662-4357.</p>", .explanation = "known crisis lines"},
                   {.source = "<p>Fax: 01632 960 123</p>"},
                   {.source = "<p>ISBN 978-0-19-852663-6, pages 1200-1210, in 2019-2020.</p>"}},
  };
}

class TelephoneNotLinked final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    if (article.source().format() == Format::plain_text) return;
    const auto& numbers = article.get<OrdinaryNumbers>().numbers();
    for (const OrdinaryNumber& number : numbers) {
      const bool can_hold_link =
          number.block->kind != BlockKind::preformatted && number.block->kind != BlockKind::control;
      if (number.is_linked || !can_hold_link || is_fax(number)) continue;
      Finding finding{.range = number.range, .message = "readers cannot tap this telephone number; make it a link"};
      if (article.source().format() == Format::html) finding.fixes.push_back(link(article, number, context));
      context.report(std::move(finding));
    }
  }

 private:
  // "Fax: 01632 960 123": the last word before the number.
  static bool is_fax(const OrdinaryNumber& number) {
    constexpr int reach = 3;
    const Token* token = token_from(*number.block, number.range.begin);
    for (int i = 0; i < reach && token != number.block->tokens.data(); ++i) {
      --token;
      if (token->kind == TokenKind::word) return token->folded == "fax";
    }
    return false;
  }

  static Fix link(const Article& article, const OrdinaryNumber& number, const RuleContext& context) {
    const std::string region = page_region(article, context.settings().region);
    const std::string address = dialling_link(number.digits, number.is_international, region);
    return {.title = "link it to " + address,
            .edits = {{{number.range.begin, number.range.begin}, "<a href=\"" + address + "\">"},
                      {{number.range.end, number.range.end}, "</a>"}}};
  }
};

}  // namespace

RuleDefinition telephone_not_linked() {
  return define_rule<TelephoneNotLinked>(describe());
}

}  // namespace carelint

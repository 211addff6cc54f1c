#include <algorithm>
#include <set>

#include "carelint/rule.h"
#include "crisis/help.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "crisis/crisis-line-not-linked",
      .title = "A crisis line can be dialled from the page",
      .rationale =
          "Most people read on a telephone. A number that is a link is one tap away; one that is plain text has to be "
          "kept in mind and typed, which is hard in distress. Each line of the page's region is asked for once, and "
          "only "
          "where no link on the page dials it. HTML only; numbers in quotations, titles and captions are left alone, "
          "and "
          "so are emergency numbers, which nobody should dial by a slip of the thumb.",
      .severity = Severity::suggestion,
      .tags = {"crisis"},
      .sources = {{.title = "VA.gov design system documentation, phone numbers: hyperlink all phone numbers",
                   .url = "https://github.com/department-of-veterans-affairs/vets-design-system-documentation",
                   .date = "2026-11-23"},
                  {.title = "RFC 3966, The tel URI for Telephone Numbers",
                   .url = "https://www.rfc-editor.org/rfc/rfc3966",
                   .date = "2004-12"}},
      .yields_to = {"crisis/crisis-line-number-mismatch", "crisis/crisis-line-superseded",
                    "crisis/referral-line-as-crisis-line"},
      .options = {own_lines_option()},
      .examples = {{.source = "<p>Call or text 988 at any time.</p>",
                    .flagged = {"988"},
                    .fixed = "<p>Call or text <a href=\"tel:988\">988</a> at any time.</p>"},
                   {.source = "<p lang=en>Text HOME to 741741.</p>",
                    .flagged = {"741741"},
                    .fixed = "<p lang=en>Text HOME to <a href=\"sms:741741\">741741</a>.</p>"},
                   {.source = "<p>Ring Samaritans on <b>116&nbsp;123</b>.</p>",
                    .flagged = {"116&nbsp;123"},
                    .fixed = "<p>Ring Samaritans on <b><a href=\"tel:116123\">116&nbsp;123</a></b>.</p>"},
                   {.source = "<p>Call <a href='tel:988'>988</a>. You can text 988 as well.</p>"},
                   {.source = "<p><a href='https://988lifeline.org'>Call or text 988</a></p>"},
                   {.source = "<blockquote><p>I called 988, and she stayed on the line.</p></blockquote>"},
                   {.source = "<p>In danger, call 911.</p>"},
                   {.source = "Call or text 988.", .format = Format::plain_text}},
  };
}

bool may_hold_link(const LineMention& mention) {
  const Block* block = mention.block;
  if (block == nullptr || block->in_quotation) return false;
  if (block->kind == BlockKind::title || block->kind == BlockKind::heading || block->kind == BlockKind::caption ||
      block->kind == BlockKind::alternative_text || block->kind == BlockKind::control) {
    return false;
  }
  return std::none_of(block->tokens.begin(), block->tokens.end(), [&](const Token& token) {
    const std::size_t begin = block->offset_of(token.text);
    const bool inside = begin < mention.number->end && mention.number->begin < begin + token.text.size();
    return inside && (token.marks.has(Mark::link) || token.marks.has(Mark::quotation));
  });
}

class CrisisLineNotLinked final : public Rule {
 public:
  explicit CrisisLineNotLinked(const Options& options) : own_(options) {}

  void check(const Article& article, RuleContext& context) const override {
    if (article.source().format() != Format::html) return;
    const std::string region = known_region(article, context.settings());
    const auto given = given_lines(article, own_);
    std::set<const CrisisLine*> done;
    for (const LineMention& mention : given) {
      if (mention.number->link != nullptr) done.insert(mention.lines.begin(), mention.lines.end());
    }
    for (const LineMention& mention : given) {
      const CrisisLine* line = mention.in(region);
      if (line == nullptr || line->is_superseded() || line->is_emergency() || !may_hold_link(mention) ||
          !done.insert(line).second)
        continue;
      context.report(finding(*mention.number, *line));
    }
  }

 private:
  static Finding finding(const TelephoneNumber& number, const CrisisLine& line) {
    const std::string scheme = line.use == LineUse::text ? "sms:" : "tel:";
    Finding found{.range = number.range,
                  .message = "make this number a link that readers can tap: <a href=\"" + scheme +
                             std::string(line.digits) + "\">"};
    if (number.block->map.is_contiguous(number.begin, number.end)) {
      found.fixes.push_back({.title = "link the number",
                             .edits = {{{number.range.begin, number.range.begin},
                                        "<a href=\"" + scheme + std::string(line.digits) + "\">"},
                                       {{number.range.end, number.range.end}, "</a>"}}});
    }
    return found;
  }

  OwnLines own_;
};

}  // namespace

RuleDefinition crisis_line_not_linked() {
  return define_rule<CrisisLineNotLinked>(describe());
}

}  // namespace carelint

#include "carelint/rule.h"
#include "citation/apa_entry.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/page-range-dash",
      .title = "A page range in a reference has an en dash",
      .rationale =
          "APA style joins the first and last page with an en dash (–), not a hyphen: \"137–156\". Telephone numbers, "
          "DOIs, addresses and issue numbers keep their hyphens.",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title =
                       "Publication Manual of the American Psychological Association, 7th edition, reference examples "
                       "for periodicals and chapters (chapter 10)",
                   .date = "2020"}},
      .examples =
          {{.source = "<h2>References</h2><p>Alder, R. (2001). Rest. <i>Sleep, 18</i>(1), 137-156.</p>",
            .flagged = {"137-156"},
            .fixed = "<h2>References</h2><p>Alder, R. (2001). Rest. <i>Sleep, 18</i>(1), 137–156.</p>"},
           {.source = "<h2>References</h2><p>Alder, R. (2001). Rest. In B. Birch (Ed.), <i>Sleep</i> (pp. 7-9). Mill "
                      "Press.</p>",
            .flagged = {"7-9"},
            .fixed = "<h2>References</h2><p>Alder, R. (2001). Rest. In B. Birch (Ed.), <i>Sleep</i> (pp. 7–9). Mill "
                     "Press.</p>"},
           {.source = "<h2>References</h2><p>Alder, R. (2001). Rest. <i>Sleep, 18</i>(1), 137–156. "
                      "https://doi.org/10.5555/1234-5678</p>"},
           {.source = "<h2>References</h2><p>Alder, R. (2001). <i>Rest</i> (Publication No. 18-2424). Mill Press.</p>",
            .explanation = "a number of a publication, no pages"}},
  };
}

// "18(1), ", "18, ", "pp. ", "p. ": what stands in front of the pages of an article or chapter.
bool introduces_pages(std::string_view before) {
  for (const std::string_view label : {"pp. ", "p. ", "pp.", "p."}) {
    if (before.ends_with(label)) {
      before.remove_suffix(label.size());
      return before.empty() || !is_letter(before.back());
    }
  }
  if (!before.ends_with(", ")) return false;
  before.remove_suffix(2);
  return !before.empty() && (before.back() == ')' || is_digit(before.back()));
}

bool ends_pages(std::string_view behind) {
  return behind.empty() || behind.front() == '.' || behind.front() == ')' || behind.front() == ',' ||
         behind.front() == ' ';
}

class PageRangeDash final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for_each_apa_entry(article, context.settings(), [&](const Block& block, const ApaEntry& entry) {
      for (std::size_t at = block.text.find('-', entry.year_end); at != block.text.npos;
           at = block.text.find('-', at + 1)) {
        check_hyphen(article, block, at, context);
      }
    });
  }

 private:
  static void check_hyphen(const Article& article, const Block& block, std::size_t hyphen, RuleContext& context) {
    const std::string_view text = block.text;
    std::size_t begin = hyphen;
    while (begin > 0 && (is_digit(text[begin - 1]) || is_letter(text[begin - 1]))) --begin;
    std::size_t end = hyphen + 1;
    while (end < text.size() && (is_digit(text[end]) || is_letter(text[end]))) ++end;
    const bool numbers = begin < hyphen && is_digit(text[hyphen - 1]) && end > hyphen + 1 && is_digit(text[end - 1]);
    if (!numbers || !introduces_pages(text.substr(0, begin)) || !ends_pages(text.substr(end))) return;
    Finding finding;
    finding.range = block.map.source_range(begin, end);
    const std::string wanted =
        std::string(text.substr(begin, hyphen - begin)) + "–" + std::string(text.substr(hyphen + 1, end - hyphen - 1));
    finding.message = "join the pages with an en dash: \"" + wanted + "\"";
    if (auto edit = article.replace_text(block, hyphen, hyphen + 1, "–")) {
      finding.fixes.push_back({"write \"" + wanted + "\"", Applicability::safe, {std::move(*edit)}});
    }
    context.report(std::move(finding));
  }
};

}  // namespace

RuleDefinition page_range_dash() {
  return define_rule<PageRangeDash>(describe());
}

}  // namespace carelint

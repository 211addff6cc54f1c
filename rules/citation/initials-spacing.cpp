#include "carelint/rule.h"
#include "citation/apa_entry.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "citation/initials-spacing",
      .title = "Initials in a reference are spaced",
      .rationale =
          "APA style puts a space between the initials of an author: \"Alder, R. M.\". Without it, reference managers "
          "and search engines read one initial where there are two. A hyphenated name keeps its hyphen: \"J.-P.\".",
      .severity = Severity::error,
      .tags = {"citation", "apa7"},
      .sources = {{.title = "Publication Manual of the American Psychological Association, 7th edition, section 9.8",
                   .date = "2020"}},
      .examples = {{.source = "<h2>References</h2><p>Alder, R.M. (2001). <i>Rest</i>. Mill Press.</p>",
                    .flagged = {"R.M."},
                    .fixed = "<h2>References</h2><p>Alder, R. M. (2001). <i>Rest</i>. Mill Press.</p>"},
                   {.source =
                        "<h2>References</h2><p>Alder, R. M., &amp; Birch, J.-P. (2001). <i>Rest</i>. Mill Press.</p>"},
                   {.source = "<h2>References</h2><p>U.S. Office of Rest. (2001). <i>Rest</i>. Mill Press.</p>",
                    .explanation = "the abbreviation of a country is no author's initials"},
                   {.source = "<p>Call J.R. on Monday (2001 is the room).</p>", .explanation = "no reference"}},
  };
}

// The size of "R." at a place: one capital letter of any alphabet with a case, and a full stop.
std::size_t initial_size(std::string_view text) {
  if (text.empty()) return 0;
  const CodePoint letter = code_point_at(text, 0);
  const bool latin_capital = (letter.value >= U'A' && letter.value <= U'Z') ||
                             (letter.value >= 0xC0 && letter.value <= 0xDE && letter.value != 0xD7) ||
                             (letter.value >= 0x100 && letter.value <= 0x17F);
  const bool capital = latin_capital || (letter.value >= 0x410 && letter.value <= 0x42F);
  return capital && text.substr(letter.size).starts_with('.') ? letter.size + 1U : 0U;
}

// What may follow the last initial of an author.
bool ends_author(std::string_view behind) {
  if (behind.empty() || behind.front() == ',' || behind.front() == ';') return true;
  if (behind.front() != ' ') return false;
  if (behind.size() == 1) return true;  // the date follows
  const std::string_view next = behind.substr(1);
  return next.front() == '(' || next.front() == '&' || next.starts_with("and ") || next.starts_with("Jr") ||
         next.starts_with("Sr") || initial_size(next) != 0;
}

class InitialsSpacing final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for_each_apa_entry(article, context.settings(), [&](const Block& block, const ApaEntry& entry) {
      check_authors(article, block, entry.authors_end, context);
    });
  }

 private:
  static void check_authors(const Article& article, const Block& block, std::size_t end, RuleContext& context) {
    const std::string_view authors = block.text.substr(0, end);
    for (std::size_t comma = authors.find(", "); comma != authors.npos; comma = authors.find(", ", comma + 1)) {
      const std::size_t begin = comma + 2;
      std::string spaced;
      std::size_t at = begin;
      while (const std::size_t size = initial_size(authors.substr(at))) {
        if (at > begin) spaced += ' ';
        spaced += authors.substr(at, size);
        at += size;
      }
      const bool several = spaced.find(' ') != spaced.npos;
      if (!several || !ends_author(authors.substr(at))) continue;
      Finding finding;
      finding.range = block.map.source_range(begin, at);
      finding.message = "put a space between the initials: \"" + spaced + "\"";
      if (auto edit = article.replace_text(block, begin, at, spaced)) {
        finding.fixes.push_back({"write \"" + spaced + "\"", Applicability::safe, {std::move(*edit)}});
      }
      context.report(std::move(finding));
    }
  }
};

}  // namespace

RuleDefinition initials_spacing() {
  return define_rule<InitialsSpacing>(describe());
}

}  // namespace carelint

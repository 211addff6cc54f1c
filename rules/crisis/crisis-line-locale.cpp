#include <algorithm>
#include <set>

#include "carelint/rule.h"
#include "crisis/help.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "crisis/crisis-line-locale",
      .title = "The line answers in the country of the reader",
      .rationale =
          "988 does not connect in the United Kingdom, and 13 11 14 only inside Australia. A page that gives lines of "
          "another country alone sends its own readers to a number that fails.\n\nLeft alone: pages that give a line "
          "of their own country as well, lists of three countries or more, lines with their country named beside "
          "them, numbers that answer in both countries. The region is that of --region or of the page's lang.",
      .severity = Severity::warning,
      .tags = {"crisis"},
      .sources = {{.title = "carelint, editorial rule: countries as in rules/crisis/crisis_lines.yaml",
                   .date = "2026-11-23"}},
      .options = {own_lines_option()},
      .examples = {{.source = "<html lang=en-GB><p>If it gets too much, call or text 988.</p></html>",
                    .flagged = {"988"}},
                   {.source = "<html lang=en-IE><p>Lifeline listens: call 13 11 14 tonight.</p></html>",
                    .flagged = {"13 11 14"}},
                   {.source = "<html lang=en-CA><p>If it gets too much, call or text 988.</p></html>",
                    .explanation = "988 answers in Canada, too"},
                   {.source = "<html lang=en-GB><p>In the United States, call or text 988.</p></html>"},
                   {.source = "<html lang=en-GB><p>Ring 116 123. Our American readers can call 988.</p></html>"},
                   {.source = "<p>If it gets too much, call or text 988.</p>", .explanation = "no region is known"}},
  };
}

// Ways to name a country beside a line of its own.
bool names_country(std::string_view text, std::string_view region) {
  struct Name {
    std::string_view region;
    std::string_view name;
  };
  constexpr Name names[] = {
      {"US", "United States"}, {"US", "U.S."},        {"US", "USA"},          {"US", "US "},
      {"US", "America"},       {"CA", "Canad"},       {"GB", "UK"},           {"GB", "United Kingdom"},
      {"GB", "Brit"},          {"GB", "England"},     {"GB", "Scotland"},     {"GB", "Wales"},
      {"IE", "Ireland"},       {"IE", "Irish"},       {"AU", "Australia"},    {"NZ", "New Zealand"},
      {"NZ", "Aotearoa"},      {"IN", "India"},       {"ZA", "South Africa"}, {"DE", "German"},
      {"AT", "Austria"},       {"CH", "Switzerland"}, {"FR", "France"},       {"ES", "Spain"},
      {"NL", "Netherlands"},   {"BE", "Belgi"},       {"PT", "Portug"},       {"FI", "Finland"},
      {"NO", "Norway"},        {"SG", "Singapore"},   {"MX", "Mexico"},       {"BR", "Brazil"},
      {"AR", "Argentin"},      {"EU", "Europe"},      {"KR", "Korea"},        {"IL", "Israel"},
      {"TW", "Taiwan"},        {"LV", "Latvia"}};
  return std::any_of(std::begin(names), std::end(names), [&](const Name& name) {
    return name.region == region && text.find(name.name) != std::string_view::npos;
  });
}

class CrisisLineLocale final : public Rule {
 public:
  explicit CrisisLineLocale(const Options& options) : own_(options) {}

  void check(const Article& article, RuleContext& context) const override {
    constexpr std::size_t countries_of_a_list = 3;
    const std::string region = known_region(article, context.settings());
    if (region.empty()) return;
    const LineMention* first = nullptr;
    std::set<std::string_view> countries;
    const auto given = given_lines(article, own_);
    for (const LineMention& mention : given) {
      const CrisisLine& line = *mention.lines.front();
      if (line.is_emergency()) continue;
      if (mention.in(region) != nullptr) return;
      countries.insert(line.region);
      if (mention.block != nullptr && names_country(mention.block->text, line.region)) continue;
      if (first == nullptr) first = &mention;
    }
    if (first == nullptr || countries.size() >= countries_of_a_list) return;
    const CrisisLine& line = *first->lines.front();
    const std::string_view country = words_of(line.region).country;
    Finding finding{.range = first->number->range};
    finding.message = std::string(line.service) + " answers in " +
                      (country.empty() ? "another country" : std::string(country)) + ", not where your readers are";
    if (const CrisisService* service = first_service(region)) {
      finding.message += "; add " + std::string(service->name) + ": " + ways_to_reach(*service);
    }
    context.report(std::move(finding));
  }

 private:
  OwnLines own_;
};

}  // namespace

RuleDefinition crisis_line_locale() {
  return define_rule<CrisisLineLocale>(describe());
}

}  // namespace carelint

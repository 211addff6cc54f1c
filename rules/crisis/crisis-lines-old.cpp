#include <algorithm>

#include "carelint/rule.h"
#include "crisis/help.h"
#include "shared/words.h"

namespace carelint {
namespace {

Settings settings_on(int year) {
  Settings settings = Example::example_settings();
  settings.today = std::chrono::year{year} / std::chrono::December / 1;
  return settings;
}

RuleInfo describe() {
  return {
      .id = "crisis/crisis-lines-old",
      .title = "The crisis lines that carelint knows have been looked up within a year",
      .rationale =
          "Numbers, names and hours change, and carelint's own table grows old with them. Past its date, what it says "
          "about lines is worth a second look. Told once on each page that gives a line or should give one; the day is "
          "that of --today.",
      .severity = Severity::suggestion,
      .tags = {"crisis"},
      .sources = {{.title = "carelint, rules/crisis/crisis_lines.yaml: the date under expires", .date = "2026-11-23"}},
      .examples = {{.source = "<h1>Rest</h1><p>Call 988 in a crisis.</p>",
                    .flagged = {"Rest"},
                    .settings = settings_on(2040)},
                   {.source = "<h1>After a suicide</h1><p>Be kind.</p>",
                    .flagged = {"After a suicide"},
                    .settings = settings_on(2040)},
                   {.source = "<h1>Rest</h1><p>Call 988 in a crisis.</p>", .settings = settings_on(2026)},
                   {.source = "<h1>Rest</h1><p>Rest helps.</p>", .settings = settings_on(2040)},
                   {.source = "<h1>Rest</h1><p>Call us on 01632 960 123.</p>", .settings = settings_on(2040)}},
  };
}

class CrisisLinesOld final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    if (context.today() < crisis_lines_expiry()) return;
    const auto lines = article.get<CrisisMentions>().lines();
    if (lines.empty() && !is_about_suicide(article)) return;
    context.report({.range = article_headline(article),
                    .message = "carelint's list of crisis lines has not been checked for a year; check each number "
                               "on the service's own site, and update carelint"});
  }
};

}  // namespace

RuleDefinition crisis_lines_old() {
  return define_rule<CrisisLinesOld>(describe());
}

}  // namespace carelint

// What the plugins of the tests are made of.
#ifndef CARELINT_TESTS_PLUGIN_PLUGIN_RULES_H
#define CARELINT_TESTS_PLUGIN_PLUGIN_RULES_H

#include <string>
#include <utility>

#include "carelint/plugin.h"

namespace carelint::testing {

/// Reports each "rain".
class RainRule final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for (const Block& block : article.blocks()) {
      for (const Token& token : block.tokens) {
        if (token.folded != "rain") continue;
        Finding finding{.range = token.range, .message = "found rain"};
        finding.fixes.push_back({"hope for sun", Applicability::safe, {{token.range, "sun"}}});
        context.report(std::move(finding));
      }
    }
  }
};

inline RuleDefinition rain_rule(std::string id) {
  return define_rule<RainRule>(
      {.id = std::move(id),
       .title = "Speak of better weather",
       .rationale = "It has rained enough for one year, and readers know it.",
       .examples = {{.source = "<p>rain</p>", .flagged = {"rain"}, .fixed = "<p>sun</p>"}, {.source = "<p>sun</p>"}}});
}

}  // namespace carelint::testing

#endif

// Its rules fail in ways that carelint survives, each where the article holds the rule's own word. One rule is good.
#include <cstdlib>
#include <stdexcept>
#include <string_view>

#include "plugin_rules.h"

namespace {

using namespace carelint;

bool holds(const Article& article, std::string_view word) {
  return article.source().text().find(word) != std::string_view::npos;
}

class Throws final : public Rule {
 public:
  void check(const Article& article, RuleContext&) const override {
    if (holds(article, "throw")) throw std::runtime_error("the list has no end");
  }
};

class Crashes final : public Rule {
 public:
  void check(const Article& article, RuleContext&) const override {
    volatile int* nowhere = nullptr;
    if (holds(article, "crash")) *nowhere = 1;
  }
};

class ReportsOutside final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const std::uint32_t size = article.source().size();
    if (holds(article, "outside")) context.report({.range = {size, size + 1}, .message = "out there"});
  }
};

template <class RuleClass>
RuleDefinition define(const char* id) {
  RuleInfo info;
  info.id = id;
  return define_rule<RuleClass>(std::move(info));
}

void register_rules(RuleRegistry& registry) {
  registry.add(define<Crashes>("failing/crashes"));
  registry.add(define<ReportsOutside>("failing/outside"));
  registry.add(define<Throws>("failing/throws"));
  registry.add(testing::rain_rule("failing/rain"));
}

}  // namespace

CARELINT_PLUGIN("failing", "1.0", register_rules)

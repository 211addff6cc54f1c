// make_rule(): a rule file as an ordinary rule.
#include <memory>
#include <stdexcept>
#include <utility>

#include "pack/guards.h"
#include "pack/hits.h"
#include "pack/message.h"
#include "pack/nearby.h"
#include "pack/pack.h"
#include "pack/wording.h"

namespace carelint {
namespace {

struct RegisteredPackRule {
  JoinedRule joined;
  MessageTemplate message;
};

class PackRuleCheck final : public Rule {
 public:
  explicit PackRuleCheck(std::shared_ptr<const RegisteredPackRule> registered)
      : registered_(std::move(registered)), table_(registered_->joined.table.built()) {}

  void check(const Article& article, RuleContext& context) const override {
    const PackRule& rule = registered_->joined.rule;
    const Hits hits = find_hits(article, registered_->joined, table_);
    Surroundings surroundings(article, rule.conditions);
    std::uint32_t count = 0;
    for (const Hit& hit : hits.hits) {
      const Block& block = article.blocks()[hit.block];
      if (!rule.guards.empty() || !rule.conditions.empty()) {
        const Use use(block, hit.begin, hit.end);
        if (!surroundings.allow(use) || is_freed(use, rule.guards)) continue;
      }
      const std::string observed = observed_words(block, hit);
      const std::vector<std::string> wordings = wordings_for(rule, block, hit);
      const bool is_substitution = rule.kind == PackRule::Kind::substitution;
      if (is_substitution && is_preferred(rule, wordings, observed)) continue;
      if (rule.limit != 0 && ++count > rule.limit) break;
      Finding finding;
      finding.range = block.map.source_range(hit.begin, hit.end);
      finding.message = is_substitution ? registered_->message.render(std::vector{wordings, {observed}})
                                        : registered_->message.render(std::vector{{observed}, wordings});
      finding.fixes = fixes_for(article, rule, hit, wordings);
      context.report(std::move(finding));
    }
    if (!hits.abandoned_expression.empty()) {
      throw std::runtime_error("the expression '" + hits.abandoned_expression + "' of the rule " + rule.info.id +
                               " takes too long on this text: make its repetitions simpler");
    }
  }

 private:
  std::shared_ptr<const RegisteredPackRule> registered_;
  std::shared_ptr<const PhraseTable> table_;
};

}  // namespace

RuleDefinition make_rule(PackRule rule, PhraseIndex& index) {
  RuleInfo info = rule.info;
  MessageTemplate message(rule.message);
  auto registered =
      std::make_shared<const RegisteredPackRule>(RegisteredPackRule{join(std::move(rule), index), std::move(message)});
  return {std::move(info), [registered](const Options&) { return std::make_unique<PackRuleCheck>(registered); }};
}

}  // namespace carelint

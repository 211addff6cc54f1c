// Runs the examples that a rule gives of itself.
#ifndef CARELINT_ENGINE_EXAMPLES_H
#define CARELINT_ENGINE_EXAMPLES_H

#include <string>
#include <vector>

#include "carelint/testing.h"
#include "engine/rule_set.h"

namespace carelint {

/// What the rule gives for one of its examples, as the engine runs it: this rule alone, whatever its severity, with the
/// options and settings of the example. Suppressions hold. Throws std::runtime_error, with the reason, when the source
/// cannot be linted, an option is not declared or the rule fails.
ExampleOutcome run_example(const RegisteredRule& rule, const Example& example);

/// What does not hold of a rule's examples, each ready to print; empty when all hold. Throws nothing for a bad rule.
std::vector<std::string> failing_examples(const RegisteredRule& rule);

}  // namespace carelint

#endif

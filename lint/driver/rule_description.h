// All that a rule says of itself, for people and for programs.
#ifndef CARELINT_DRIVER_RULE_DESCRIPTION_H
#define CARELINT_DRIVER_RULE_DESCRIPTION_H

#include <string>

#include "carelint/rule.h"

namespace llvm {
class raw_ostream;
namespace json {
class OStream;
}
}  // namespace llvm

namespace carelint {

/// An option's value as people read it: "true", "8", "none", "a, b".
std::string shown_value(const OptionValue& value);

/// A page of text. `severity` is the one that holds here.
void explain_rule(const RuleInfo& info, Severity severity, llvm::raw_ostream& out);

/// One object with every part of a RuleInfo; `severity` is that of the preset `recommended`.
void write_rule(const RuleInfo& info, llvm::json::OStream& json);

}  // namespace carelint

#endif

// The rules as Markdown, for a site.
#ifndef CARELINT_DRIVER_RULE_PAGES_H
#define CARELINT_DRIVER_RULE_PAGES_H

#include <span>

#include "carelint/rule.h"

namespace llvm {
class raw_ostream;
}

namespace carelint {

/// One page: what the rule asks for, why, its options, examples and sources.
void write_rule_page(const RuleInfo& info, llvm::raw_ostream& out);

/// The table of the rules with their severity in each preset, and a page for each rule, one document.
void write_rule_pages(std::span<const RuleInfo* const> infos, llvm::raw_ostream& out);

/// Markdown: a row for each rule, a column for each preset.
void write_preset_table(std::span<const RuleInfo* const> infos, llvm::raw_ostream& out);

/// The same in columns of text.
void print_preset_table(std::span<const RuleInfo* const> infos, llvm::raw_ostream& out);

}  // namespace carelint

#endif

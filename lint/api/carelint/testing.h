// The contract that every rule keeps, as code: what its description must hold, and how its examples are judged.
// `carelint test` and the project's own tests use these functions, and so can a plugin's.
#ifndef CARELINT_TESTING_H
#define CARELINT_TESTING_H

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/finding.h"
#include "carelint/rule.h"

namespace carelint {

/// True for "family/kebab-name".
inline bool is_kebab_id(std::string_view id) {
  const auto is_kebab = [](std::string_view part) {
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !part.empty() && part.front() != '-' && part.back() != '-' && part.find("--") == part.npos &&
           std::all_of(part.begin(), part.end(), allowed);
  };
  const std::size_t slash = id.find('/');
  return slash != id.npos && is_kebab(id.substr(0, slash)) && is_kebab(id.substr(slash + 1));
}

/// What a built-in rule's description lacks; empty when it keeps the contract.
inline std::vector<std::string> contract_violations(const RuleInfo& info) {
  std::vector<std::string> violations;
  const auto demand = [&](bool kept, std::string text) {
    if (!kept) violations.push_back(info.id + ": " + std::move(text));
  };
  const auto fires = [](const Example& example) { return !example.flagged.empty(); };
  demand(is_kebab_id(info.id), "the id is not family/kebab-name");
  demand(!info.title.empty(), "no title");
  demand(info.title.empty() || info.title.back() != '.', "the title ends with a full stop");
  demand(info.rationale.size() >= 40, "no rationale, or too short to convince anyone");
  demand(info.title != "What the rule asks for, in a few words", "the title is that of the template");
  demand(!info.rationale.starts_with("Why it matters to somebody who reads the article, and when"),
         "the rationale is that of the template");
  demand(!info.sources.empty(), "no source");
  for (const Guidance& source : info.sources) {
    demand(!source.title.empty(), "a source without a title");
    demand(source.title != "The guideline that says so", "the source is that of the template");
  }
  demand(std::any_of(info.examples.begin(), info.examples.end(), fires), "no example that fires");
  demand(!std::all_of(info.examples.begin(), info.examples.end(), fires), "no example that stays silent");
  for (const OptionInfo& option : info.options) {
    demand(is_kebab_id("option/" + option.name), "the option '" + option.name + "' is not kebab-case");
    demand(!option.description.empty(), "the option '" + option.name + "' has no description");
  }
  return violations;
}

/// What an example gave: the text of each finding in source order, and the source with the first fix of each applied.
struct ExampleOutcome {
  std::vector<std::string> flagged;
  std::string fixed;
};

/// How the outcome differs from what the example promises; empty when it does not.
inline std::string judge_example(const Example& example, const ExampleOutcome& outcome) {
  const auto list = [](const std::vector<std::string>& texts) {
    std::string joined;
    for (const std::string& text : texts) joined += (joined.empty() ? "'" : ", '") + text + "'";
    return joined.empty() ? std::string("nothing") : joined;
  };
  if (outcome.flagged != example.flagged) {
    return "expected " + list(example.flagged) + " to be flagged, got " + list(outcome.flagged) +
           "\n  in: " + example.source;
  }
  const std::string& promised = example.fixed ? *example.fixed : example.source;
  if (outcome.fixed != promised && !example.fixed)
    return "the rule offers a fix; say in `fixed` what it gives:\n  " + outcome.fixed;
  if (outcome.fixed != promised) return "expected after the fix:\n  " + promised + "\ngot:\n  " + outcome.fixed;
  return {};
}

}  // namespace carelint

#endif

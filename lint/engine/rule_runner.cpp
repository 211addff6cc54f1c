#include "engine/rule_runner.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <string_view>
#include <utility>

#include "engine/crash_guard.h"
#include "llvm/Support/JSON.h"

namespace carelint {
namespace {

class CollectingContext final : public RuleContext {
 public:
  CollectingContext(const Settings& settings, std::vector<Finding>& findings)
      : RuleContext(settings), findings_(findings) {}
  void report(Finding finding) override { findings_.push_back(std::move(finding)); }

 private:
  std::vector<Finding>& findings_;
};

bool is_boundary(std::string_view text, std::uint32_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0) != 0x80;
}

bool is_inside(std::string_view text, SourceRange range) {
  return range.begin <= range.end && range.end <= text.size() && is_boundary(text, range.begin) &&
         is_boundary(text, range.end);
}

/// Why a fix cannot be made; empty when it can.
std::string objection(std::string_view text, const Fix& fix) {
  std::vector<SourceRange> ranges;
  for (const Edit& edit : fix.edits) {
    if (!is_inside(text, edit.range)) return "it offered a fix that edits outside the article or within a character";
    if (!llvm::json::isUTF8(edit.text)) return "it offered a fix whose text is not UTF-8";
    ranges.push_back(edit.range);
  }
  std::sort(ranges.begin(), ranges.end());
  for (std::size_t i = 1; i < ranges.size(); ++i) {
    if (ranges[i].begin < ranges[i - 1].end) return "it offered a fix whose edits overlap";
  }
  return {};
}

/// Why a finding cannot be shown; empty when it can.
std::string objection(std::string_view text, const Finding& finding) {
  if (!is_inside(text, finding.range)) return "it reported a place outside the article or within a character";
  for (const Note& note : finding.notes) {
    if (note.range && !is_inside(text, *note.range)) {
      return "it reported a note outside the article or within a character";
    }
  }
  for (const Fix& fix : finding.fixes) {
    if (std::string reason = objection(text, fix); !reason.empty()) return reason;
  }
  return {};
}

void repair_text(std::string& text) {
  if (!llvm::json::isUTF8(text)) text = llvm::json::fixUTF8(text);
}

void drop_impossible_findings(std::string_view text, RuleOutcome& outcome) {
  std::erase_if(outcome.findings, [&](const Finding& finding) {
    std::string reason = objection(text, finding);
    if (reason.empty()) return false;
    outcome.failure = std::move(reason);
    return true;
  });
  for (Finding& finding : outcome.findings) {
    repair_text(finding.message);
    for (Note& note : finding.notes) repair_text(note.message);
    for (Fix& fix : finding.fixes) repair_text(fix.title);
    std::erase_if(finding.fixes, [](const Fix& fix) { return fix.edits.empty(); });
  }
}

/// The outcome of a rule that did not come to its end.
RuleOutcome failed(const Article& article, std::string what) {
  article.discard_unfinished_analyses();
  repair_text(what);
  return {{}, std::move(what)};
}

RuleOutcome run_rule(const Article& article, const Rule& rule, const Settings& settings) {
  RuleOutcome outcome;
  CollectingContext context(settings, outcome.findings);
  try {
    rule.check(article, context);
  } catch (const std::exception& exception) {
    return failed(article, exception.what());
  } catch (...) {
    return failed(article, "it threw something that is not a std::exception");
  }
  drop_impossible_findings(article.source().text(), outcome);
  return outcome;
}

RuleOutcome run_timed(const Article& article, const ActiveRule& active, const Settings& settings, Profile& profile) {
  const auto begin = std::chrono::steady_clock::now();
  const std::chrono::nanoseconds before = article.time_in_analyses();
  RuleOutcome outcome = run_rule(article, *active.rule, settings);
  const std::chrono::nanoseconds total = std::chrono::steady_clock::now() - begin;
  profile.rules[active.registered->definition.info.id] += total - (article.time_in_analyses() - before);
  return outcome;
}

}  // namespace

std::vector<RuleOutcome> run_rules(const Article& article, std::span<const ActiveRule> rules, const Settings& settings,
                                   Profile* profile) {
  std::vector<RuleOutcome> outcomes;
  outcomes.reserve(rules.size());
  const auto run_the_rest = [&] {
    while (outcomes.size() < rules.size()) {
      const ActiveRule& active = rules[outcomes.size()];
      outcomes.push_back(profile == nullptr ? run_rule(article, *active.rule, settings)
                                            : run_timed(article, active, settings, *profile));
    }
  };
  while (!run_guarded(run_the_rest)) outcomes.push_back(failed(article, "it crashed"));
  if (profile != nullptr) {
    article.for_each_analysis_time(
        [&](std::string_view id, std::chrono::nanoseconds time) { profile->analyses[std::string(id)] += time; });
  }
  return outcomes;
}

}  // namespace carelint

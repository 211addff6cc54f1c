#include <algorithm>
#include <set>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "crisis/help.h"
#include "crisis/number_near_name.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "crisis/crisis-line-number-mismatch",
      .title = "A service that carelint knows stands with its own number",
      .rationale =
          "A wrong digit is worse than no number: the reader has found the courage to call, and reaches a stranger or "
          "nobody. Two checks: the first number behind the name of a known service has to be one of its numbers, and "
          "a link has to dial the line that its text shows.\n\nA number with a digit or two wrong is an error; one "
          "that is altogether different may belong to a branch or an office, so it is a suggestion. Numbers marked as "
          "such (branch, office, press, TTY, WhatsApp, from abroad) are left alone.",
      .severity = Severity::error,
      .tags = {"crisis"},
      .sources = {{.title = "carelint, editorial rule: numbers as in rules/crisis/crisis_lines.yaml",
                   .date = "2026-11-23"},
                  {.title = "RFC 3966, The tel URI for Telephone Numbers",
                   .url = "https://www.rfc-editor.org/rfc/rfc3966",
                   .date = "2004-12"}},
      .examples = {{.source = "<p lang=en-GB>You can ring Samaritans free on 116 132.</p>", .flagged = {"116 132"}},
                   {.source = "<p>Lifeline answers on <a href='tel:131141'>13 11 14</a>.</p>",
                    .flagged = {"13 11 14"},
                    .fixed = "<p>Lifeline answers on <a href='tel:131114'>13 11 14</a>.</p>"},
                   {.source = "<p>Text HOME to Crisis Text Line at 741471.</p>", .flagged = {"741471"}},
                   {.source = "<p lang=en-GB>You can ring Samaritans free on 116 123.</p>"},
                   {.source = "<p>Samaritans of Wexby: 01632 960 155.</p>"},
                   {.source = "<p>The National Domestic Violence Hotline is 1-800-799-SAFE (TTY 1-800-787-3224).</p>"},
                   {.source = "<p>Ring Samaritans, or text Shout on 85258.</p>"}},
  };
}

bool is_marked_as_other(std::string_view text) {
  for (const char* mark : {"branch", "office", "press ", "admin", "donat", "tty", "textphone", "minicom", "whatsapp",
                           "fax", "abroad", "local", "outside", "volunteer", "media", "in spanish", "welsh", "tdd"}) {
    if (holds_ignoring_case(text, mark)) return true;
  }
  return false;
}

bool is_number_of(const CrisisService* service, std::string_view digits) {
  const auto lines = crisis_lines();
  return std::any_of(lines.begin(), lines.end(),
                     [&](const CrisisLine& line) { return line.service == service->name && dials(line, digits); });
}

bool is_number_of_any(const std::vector<const CrisisService*>& services, std::string_view digits) {
  return std::any_of(services.begin(), services.end(),
                     [&](const CrisisService* service) { return is_number_of(service, digits); });
}

// The least difference to a number of one of the services.
std::size_t least_difference(const std::vector<const CrisisService*>& services, std::string_view digits) {
  std::size_t least = digits.size();
  for (const CrisisLine& line : crisis_lines()) {
    if (std::find(services.begin(), services.end(), line.details) == services.end()) continue;
    least = std::min(least, difference(digits, line.digits));
  }
  return least;
}

std::string right_numbers(const CrisisService& service) {
  std::string text(service.phone);
  if (!service.text.empty() && service.text != service.phone) {
    text += (text.empty() ? "" : ", for texts ") + std::string(service.text);
  }
  return text;
}

class CrisisLineNumberMismatch final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const auto& mentions = article.get<CrisisMentions>();
    const std::string region = known_region(article, context.settings());
    std::set<const TelephoneNumber*> reported;
    for (const NameMention& name : mentions.names()) {
      const TelephoneNumber* number = number_behind(name, article);
      if (number == nullptr || !check_name(name, *number, region, context)) continue;
      reported.insert(number);
    }
    for (const TelephoneNumber& number : article.get<TelephoneNumbers>().numbers()) {
      const bool done = reported.contains(&number);
      if (number.block != nullptr && number.link != nullptr && !done) check_link(article, number, context);
    }
  }

 private:
  static bool check_name(const NameMention& name, const TelephoneNumber& number, const std::string& region,
                         RuleContext& context) {
    constexpr std::size_t slips = 2;
    constexpr std::size_t fewest_digits_of_other = 7;
    std::vector<const CrisisService*> services;
    std::copy_if(name.services.begin(), name.services.end(), std::back_inserter(services),
                 [&](const CrisisService* service) { return serves(service->region, region); });
    if (services.empty() || is_number_of_any(services, number.digits)) return false;
    const CrisisService& service = *services.front();
    if (right_numbers(service).empty() || find_crisis_line(number.digits, {}) != nullptr) return false;
    const bool of_a_place = name.block->text.substr(name.end).starts_with(" of ");
    if (of_a_place || is_emergency_number(number.digits) ||
        is_marked_as_other(sentence_around(*name.block, name.begin)))
      return false;
    const bool slip = least_difference(services, number.digits) <= slips && number.digits.size() >= 3;
    if (!slip && number.digits.size() < fewest_digits_of_other) return false;
    const std::string name_text(name.block->text.substr(name.begin, name.end - name.begin));
    Finding finding{.range = number.range};
    finding.message = slip ? "this is not the number of " + name_text + "; it is " + right_numbers(service)
                           : "carelint knows " + name_text + " by another number, " + right_numbers(service) +
                                 "; check that this one reaches someone to talk to";
    if (!slip) finding.severity = Severity::suggestion;
    if (!service.url.empty()) finding.notes.push_back({"check the number at " + std::string(service.url), {}});
    context.report(std::move(finding));
    return true;
  }

  static bool is_emergency_number(std::string_view digits) {
    const auto lines = crisis_lines();
    return std::any_of(lines.begin(), lines.end(),
                       [&](const CrisisLine& line) { return line.is_emergency() && dials(line, digits); });
  }

  // The text of a link shows a line, and the link dials something else; or the other way round.
  static void check_link(const Article& article, const TelephoneNumber& shown, RuleContext& context) {
    const TelephoneNumber* dialled = article.get<TelephoneNumbers>().link_around(shown.range);
    if (dialled == nullptr || dialled->digits == shown.digits) return;
    const CrisisLine* line = find_crisis_line(shown.digits, {});
    const bool shows_line = line != nullptr;
    if (!shows_line) line = find_crisis_line(dialled->digits, {});
    if (line == nullptr) return;
    const std::string_view other = shows_line ? dialled->digits : shown.digits;
    if (is_number_of(line->details, other) || (!shows_line && difference(other, line->digits) > 2)) return;
    if (shows_line && shown.digits.size() < 3) return;
    const std::string name(line->service);
    Finding finding{.range = shown.range};
    if (shows_line) {
      finding.message = "the text shows the number of " + name + ", and the link dials " + dialled->digits +
                        "; let it dial " + std::string(line->digits);
      const Attribute& address = *shown.link->attribute("href");
      const std::string scheme(address.value.substr(0, address.value.find(':') + 1));
      finding.fixes.push_back({.title = "dial " + std::string(line->digits),
                               .edits = {{address.value_range, scheme + std::string(line->digits)}}});
    } else {
      finding.message =
          "the link dials " + name + ", and the text shows another number; write " + right_numbers(*line->details);
    }
    context.report(std::move(finding));
  }
};

}  // namespace

RuleDefinition crisis_line_number_mismatch() {
  return define_rule<CrisisLineNumberMismatch>(describe());
}

}  // namespace carelint

#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "crisis/help.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "crisis/crisis-line-superseded",
      .title = "A crisis line is given by its present number and name",
      .rationale =
          "Lines move to shorter numbers, change their names, and close. An old number may still be put through, but "
          "not "
          "for ever, and readers doubt a page that is behind the times: a warning. A number that nobody answers any "
          "more leaves them alone at the worst "
          "moment: an error.\n\nSentences that tell the history of a line are left alone, and so is the song "
          "\"1-800-273-8255\". The ten-digit form of the Veterans Crisis Line still answers and is a suggestion.",
      .severity = Severity::error,
      .tags = {"crisis"},
      .sources = {{.title = "988 Messaging Framework, Action Alliance for Suicide Prevention",
                   .url = "https://suicidepreventionmessaging.org/988messaging/framework",
                   .date = "2026-11-23"},
                  {.title = "PAPYRUS, questions about HOPELINEUK",
                   .url = "https://www.papyrus-uk.org/hopelineuk-faqs/",
                   .date = "2026-11-23"}},
      .examples = {{.source = "<p lang=en-US>Call the Lifeline on 1-800-273-8255 at any hour.</p>",
                    .flagged = {"1-800-273-8255"},
                    .fixed = "<p lang=en-US>Call the Lifeline on 988 at any hour.</p>"},
                   {.source = "<p>Dial <a href='tel:18002738255'>1-800-273-TALK</a>.</p>",
                    .flagged = {"1-800-273-TALK"},
                    .fixed = "<p>Dial <a href='tel:988'>988</a>.</p>"},
                   {.source = "<p>For eating disorders, call 1-800-931-2237.</p>",
                    .flagged = {"1-800-931-2237"},
                    .explanation = "closed in 2023"},
                   {.source = "<p>Call 988 and press 3 to reach a counsellor for LGBTQ+ young people.</p>",
                    .flagged = {"988"},
                    .explanation = "that option ended in 2025"},
                   {.source = "<p>Ask the National Suicide Prevention Lifeline for help.</p>",
                    .flagged = {"National Suicide Prevention Lifeline"}},
                   {.source = "<p>Veterans can call 1-800-273-8255 and press 1.</p>",
                    .flagged = {"1-800-273-8255"},
                    .explanation = "a suggestion"},
                   {.source = "<p>Call 988 (formerly 1-800-273-8255).</p>"},
                   {.source = "<p>The National Suicide Prevention Lifeline, now 988, answers at any hour.</p>"},
                   {.source = "<p>In 2022 the National Suicide Prevention Lifeline became the 988 Suicide &amp; Crisis "
                              "Lifeline.</p>"},
                   {.source = "<p>Logic's song <em>1-800-273-8255</em> was followed by more calls.</p>"},
                   {.source = "<p>Veterans: call 988, then press 1.</p>"}},
  };
}

bool tells_history(std::span<const Token> sentence) {
  return std::any_of(sentence.begin(), sentence.end(), [](const Token& token) {
    return is_one_of(token.folded, "formerly", "former", "previously", "previous", "old", "older", "replaced",
                     "replaces", "replacing", "became", "renamed", "closed", "ended", "history", "retired",
                     "transition", "transitioned", "launched", "superseded", "was", "were", "disconnected", "longer");
  });
}

// "… (now 988)": the sentence names the number of today itself.
bool names_replacement(std::string_view sentence, const CrisisService& service) {
  const std::string_view number = service.replaced_by.substr(0, service.replaced_by.find(','));
  return !number.empty() && holds_ignoring_case(sentence, "now") && sentence.find(number) != sentence.npos;
}

const CrisisLine* superseded_line(const LineMention& mention, std::string_view region) {
  const CrisisLine* line = mention.in(region);
  if (line == nullptr) line = mention.lines.front();
  if (!line->is_superseded()) return nullptr;
  const bool answers_elsewhere = region.empty() && mention.is_current_help({});
  return answers_elsewhere ? nullptr : line;
}

// 988 is right and its option "press 3" is not.
const CrisisLine* superseded_option(const LineMention& mention, std::string_view sentence) {
  for (const CrisisLine* line : mention.lines) {
    const std::string_view option = line->details->option;
    if (!line->is_superseded() || option.empty() || line->details->works != LineWorks::no) continue;
    const std::string pressing = "pressing " + std::string(option.substr(option.rfind(' ') + 1));
    if (holds_ignoring_case(sentence, option) || holds_ignoring_case(sentence, pressing)) return line;
  }
  return nullptr;
}

bool is_for_veterans(const LineMention& mention) {
  if (mention.block == nullptr) return false;
  const bool known = std::any_of(mention.lines.begin(), mention.lines.end(), [](const CrisisLine* line) {
    return line->details->option == "press 1" && line->is_superseded();
  });
  const std::string_view text = mention.block->text;
  return known && (holds_ignoring_case(text, "press 1") || holds_ignoring_case(text, "veteran") ||
                   holds_ignoring_case(text, "military"));
}

class CrisisLineSuperseded final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const auto& mentions = article.get<CrisisMentions>();
    const std::string region = known_region(article, context.settings());
    std::vector<const Block*> reported;
    for (const LineMention& mention : mentions.lines()) {
      if (auto finding = check_number(article, mention, region)) {
        reported.push_back(mention.block);
        context.report(std::move(*finding));
      }
    }
    for (const NameMention& mention : mentions.names()) {
      if (std::find(reported.begin(), reported.end(), mention.block) == reported.end()) check_name(mention, context);
    }
  }

 private:
  static std::optional<Finding> check_number(const Article& article, const LineMention& mention,
                                             std::string_view region) {
    const TelephoneNumber& number = *mention.number;
    const std::size_t offset = number.linked ? 0 : number.begin;
    if (mention.block != nullptr && mention.block->in_quotation) return std::nullopt;
    const std::string_view sentence =
        mention.block == nullptr ? std::string_view() : sentence_around(*mention.block, offset);
    const CrisisLine* line = superseded_line(mention, region);
    const bool whole_number = line != nullptr;
    if (line == nullptr) line = superseded_option(mention, sentence);
    if (line == nullptr) return std::nullopt;
    if (mention.block != nullptr && tells_history(tokens_around(*mention.block, offset))) return std::nullopt;
    const CrisisService& service = *line->details;
    if (whole_number && names_replacement(sentence, service)) return std::nullopt;
    Finding finding{.range = number.range, .message = message_for(service, whole_number)};
    finding.severity = service.works == LineWorks::no ? Severity::error : Severity::warning;
    if (whole_number && is_for_veterans(mention)) {
      finding.severity = Severity::suggestion;
      finding.message = "this number of the Veterans Crisis Line still answers; the shorter way is 988, then press 1";
    } else if (whole_number) {
      if (auto fix = new_number(article, number, service)) finding.fixes.push_back(std::move(*fix));
    }
    return finding;
  }

  static std::string message_for(const CrisisService& service, bool whole_number) {
    const std::string what =
        whole_number ? std::string(service.name) : "the option \"" + std::string(service.option) + "\"";
    std::string message = service.works == LineWorks::no ? what + " no longer answers" : what + " has been replaced";
    if (!service.replaced_by.empty()) return message + "; give " + std::string(service.replaced_by);
    return message + "; give a line that answers today";
  }

  // Where the new number is a number alone.
  static std::optional<Fix> new_number(const Article& article, const TelephoneNumber& number,
                                       const CrisisService& service) {
    const std::string_view written = service.replaced_by;
    const bool plain = !written.empty() && written.find_first_not_of("0123456789 ") == written.npos;
    if (!plain || number.block == nullptr) return std::nullopt;
    const auto text = article.replace_text(*number.block, number.begin, number.end, written);
    if (!text) return std::nullopt;
    Fix fix{.title = "write " + std::string(written), .edits = {*text}};
    if (number.link != nullptr) {
      std::string digits;
      std::copy_if(written.begin(), written.end(), std::back_inserter(digits), is_digit);
      fix.edits.push_back({number.link->attribute("href")->value_range, "tel:" + digits});
    }
    return fix;
  }

  static void check_name(const NameMention& mention, RuleContext& context) {
    const bool old = std::all_of(mention.services.begin(), mention.services.end(), [](const CrisisService* service) {
      return service->status == LineStatus::superseded;
    });
    if (!old || mention.block->in_quotation || tells_history(tokens_around(*mention.block, mention.begin))) return;
    const CrisisService& service = *mention.services.front();
    if (names_replacement(sentence_around(*mention.block, mention.begin), service)) return;
    Finding finding{.range = mention.range()};
    finding.message =
        std::string(service.name) + (service.works == LineWorks::no ? " has closed" : " is the old name of a service");
    finding.message += service.replaced_by.empty() ? std::string("; name a line that answers today")
                                                   : "; name " + std::string(service.replaced_by);
    finding.severity = service.works == LineWorks::no ? Severity::error : Severity::warning;
    context.report(std::move(finding));
  }
};

}  // namespace

RuleDefinition crisis_line_superseded() {
  return define_rule<CrisisLineSuperseded>(describe());
}

}  // namespace carelint

#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "shared/telephone_numbers.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/phone-vanity",
      .title = "A telephone number is written in digits",
      .rationale =
          "1-800-RECOVERY is easy to remember and hard to dial: most telephones of today have no letters in sight, and "
          "a "
          "screen reader reads a word. Write the digits, and the word beside them where it helps.\n\nA word with its "
          "digits on the same page stays silent.",
      .severity = Severity::suggestion,
      .tags = {"trust", "accessibility"},
      .sources = {{.title = "VA.gov content style guide: phone numbers, no letters in place of digits",
                   .url = "https://github.com/department-of-veterans-affairs/vets-design-system-documentation/blob/"
                          "main/src/_includes/content/phone-numbers.md",
                   .date = "2026-11-26"}},
      .examples = {{.source = "<p>Call 1-800-555-REST.</p>",
                    .flagged = {"1-800-555-REST"},
                    .fixed = "<p>Call 1-800-555-7378.</p>"},
                   {.source = "<p>Call 1-800-RECOVER today.</p>",
                    .flagged = {"1-800-RECOVER"},
                    .fixed = "<p>Call 1-800-732-6837 today.</p>"},
                   {.source = "<p>Ring 0508 TAUTOKO (0508 828 865).</p>"},
                   {.source = "<p>Call 1-800-555-0142 today.</p>"},
                   {.source = "<p>In 1800 NAPOLEON crossed the Alps.</p>"},
                   {.source = "<p>Order form 1-800-B, section 5.</p>"}},
  };
}

char key_of(char letter) {
  constexpr std::string_view keys = "22233344455566677778889999";
  return keys[static_cast<std::size_t>(letter - 'A')];
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

class PhoneVanity final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    constexpr int most_findings = 20;
    int candidates = 0;
    for (const TelephoneNumber& number : article.get<TelephoneNumbers>().numbers()) {
      if (candidates > most_findings) return;
      if (!number.linked && begins_toll_free(number.digits) && check_number(article, number, context)) ++candidates;
    }
  }

 private:
  static bool begins_toll_free(std::string_view digits) {
    if (digits.starts_with("0508") || digits.starts_with("0800")) return true;
    if (digits.starts_with('1')) digits.remove_prefix(1);
    return is_one_of(digits.substr(0, std::min<std::size_t>(3, digits.size())), "800", "833", "844", "855", "866",
                     "877", "888");
  }

  // True where letters follow, whether or not their digits stand elsewhere.
  static bool check_number(const Article& article, const TelephoneNumber& number, RuleContext& context) {
    const std::string_view source = article.source().text();
    const std::size_t letters = source.find_first_not_of(" -", number.range.end);
    if (letters == source.npos || letters - number.range.end != 1) return false;
    std::size_t end = letters;
    while (end < source.size() && is_capital(source[end])) ++end;
    const std::size_t length = number.digits.starts_with('0') ? 10 : 10 + (number.digits.starts_with('1') ? 1 : 0);
    const bool fits = number.digits.size() < length && number.digits.size() + (end - letters) >= length;
    const bool is_dashed = source[letters - 1] == '-' || number.digits.starts_with('0');
    if (!fits || !is_dashed || (end < source.size() && is_letter(source[end]))) return false;
    std::string keys;
    while (number.digits.size() + keys.size() < length) keys += key_of(source[letters + keys.size()]);
    if (shows_digits(article, number.digits + keys)) return true;
    constexpr std::size_t exchange = 3;
    constexpr std::size_t whole = 7;
    const std::string shown =
        keys.size() == whole ? keys.substr(0, exchange) + source[letters - 1] + keys.substr(exchange) : keys;
    const auto begin = static_cast<std::uint32_t>(letters);
    const auto last = static_cast<std::uint32_t>(end);
    context.report(
        {.range = {number.range.begin, last},
         .message = "write this number in digits; letters are hard to dial and to hear",
         .fixes = {{.title = "write \"" + shown + "\" for the letters", .edits = {{{begin, last}, shown}}}}});
    return true;
  }

  static bool shows_digits(const Article& article, std::string_view digits) {
    const auto numbers = article.get<TelephoneNumbers>().numbers();
    if (digits.starts_with('1')) digits.remove_prefix(1);
    return std::any_of(numbers.begin(), numbers.end(), [&](const TelephoneNumber& other) {
      return !other.linked && std::string_view(other.digits).ends_with(digits);
    });
  }
};

}  // namespace

RuleDefinition phone_vanity() {
  return define_rule<PhoneVanity>(describe());
}

}  // namespace carelint

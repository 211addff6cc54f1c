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
      .yields_to = {"crisis/crisis-line-*", "crisis/referral-line-as-crisis-line"},
      .examples = {{.source = "<p>Call 1-800-555-REST.</p>",
                    .flagged = {"1-800-555-REST"},
                    .fixed = "<p>Call 1-800-555-7378.</p>"},
                   {.source = "<p>Call 1-800-RECOVER today.</p>",
                    .flagged = {"1-800-RECOVER"},
                    .fixed = "<p>Call 1-800-732-6837 today.</p>"},
                   {.source = "<p>Ring 0508 TAUTOKO (0508 828 865).</p>"},
                   {.source = "<p>Call 877-222-VETS (8387).</p>"},
                   {.source = "<p>Call 1-800-555-0142 today.</p>"},
                   {.source = "<p>In 1800 NAPOLEON crossed the Alps.</p>"},
                   {.source = "<p>Order form 1-800-B, section 5.</p>"}},
  };
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

class PhoneVanity final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    constexpr int most_candidates = 20;
    int candidates = 0;
    for (const TelephoneNumber& number : article.get<TelephoneNumbers>().in_text()) {
      if (!number.has_letters || !begins_toll_free(number.digits) || !is_joined(article, number)) continue;
      if (++candidates > most_candidates) return;
      if (!shows_digits(article, number)) report(article, number, context);
    }
  }

 private:
  static bool begins_toll_free(std::string_view digits) {
    if (digits.starts_with("0508") || digits.starts_with("0800")) return true;
    if (digits.starts_with('1')) digits.remove_prefix(1);
    return is_one_of(digits.substr(0, std::min<std::size_t>(3, digits.size())), "800", "833", "844", "855", "866",
                     "877", "888");
  }

  // American letters stand behind a hyphen; "in 1800 NAPOLEON" is no number.
  static bool is_joined(const Article& article, const TelephoneNumber& number) {
    const std::string_view written = written_form(article, number);
    const std::size_t letters = first_letter(written);
    return number.digits.starts_with('0') || (letters > 0 && written[letters - 1] == '-');
  }

  static std::string_view written_form(const Article& article, const TelephoneNumber& number) {
    return article.source().text().substr(number.range.begin, number.range.size());
  }

  static std::size_t first_letter(std::string_view written) {
    return static_cast<std::size_t>(std::find_if(written.begin(), written.end(), is_capital) - written.begin());
  }

  // "(8387)" behind the letters, or the whole number elsewhere.
  static bool shows_digits(const Article& article, const TelephoneNumber& vanity) {
    const auto numbers = article.get<TelephoneNumbers>().in_text();
    std::string_view whole = vanity.digits;
    if (whole.starts_with('1')) whole.remove_prefix(1);
    constexpr std::size_t nearby = 4;
    constexpr std::size_t fewest = 9;  // of a whole number; letters too many are not dialled
    return std::any_of(numbers.begin(), numbers.end(), [&](const TelephoneNumber& other) {
      if (other.has_letters) return false;
      const bool follows =
          other.block == vanity.block && other.begin >= vanity.end && other.begin - vanity.end <= nearby;
      const bool beginning = other.digits.size() >= fewest && whole.starts_with(other.digits);
      return beginning || std::string_view(other.digits).ends_with(whole) || (follows && whole.ends_with(other.digits));
    });
  }

  static void report(const Article& article, const TelephoneNumber& number, RuleContext& context) {
    const std::string_view written = written_form(article, number);
    const std::size_t letters = first_letter(written);
    const auto count = static_cast<std::size_t>(std::count_if(written.begin(), written.end(), is_capital));
    Finding finding{.range = number.range,
                    .message = "write this number in digits; letters are hard to dial and to hear"};
    // The keys of one word at the end, with a hyphen behind the exchange where it is seven letters long.
    if (letters > 0 && letters + count == written.size() && count <= number.digits.size()) {
      constexpr std::size_t exchange = 3;
      constexpr std::size_t subscriber = 7;
      std::string keys = number.digits.substr(number.digits.size() - count);
      if (count == subscriber) keys.insert(exchange, 1, written[letters - 1]);
      const SourceRange word = {number.range.begin + static_cast<std::uint32_t>(letters), number.range.end};
      finding.fixes.push_back({.title = "write \"" + keys + "\" for the letters", .edits = {{word, keys}}});
    }
    context.report(std::move(finding));
  }
};

}  // namespace

RuleDefinition phone_vanity() {
  return define_rule<PhoneVanity>(describe());
}

}  // namespace carelint

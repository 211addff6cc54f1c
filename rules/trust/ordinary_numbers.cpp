#include "trust/ordinary_numbers.h"

#include <algorithm>
#include <array>

#include "shared/crisis_lines.h"
#include "shared/telephone_numbers.h"
#include "shared/words.h"
#include "trust/text.h"

namespace carelint {
namespace {

constexpr std::size_t fewest_digits = 9;
constexpr std::size_t most_digits = 13;
constexpr std::size_t digits_in_north_america = 10;

// The range with the "+" or "(" that stands before it.
SourceRange with_opening(std::string_view source, SourceRange range) {
  const auto takes = [&](char c) { return range.begin > 0 && source[range.begin - 1] == c; };
  const std::string_view text = source.substr(range.begin, range.size());
  const std::size_t bracket = text.find(')');
  if (takes('(') && bracket < text.find('(') && bracket != text.npos) --range.begin;
  if (takes('+')) --range.begin;
  return range;
}

// (585) 276-6900, 585-276-6900, 585.276.6900, 1-585-276-6900
bool is_north_american(std::string_view text, std::string_view digits) {
  if (digits.size() == digits_in_north_america + 1 && digits[0] == '1') {
    digits.remove_prefix(1);
    text.remove_prefix(std::min<std::size_t>(2, text.size()));
  }
  if (digits.size() != digits_in_north_america || digits[0] < '2' || digits[3] < '2') return false;
  std::size_t groups = 0;
  std::array<std::size_t, 3> sizes{};
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_digit(text[i])) continue;
    if (i > 0 && !is_digit(text[i - 1])) ++groups;
    if (groups > 2) return false;
    ++sizes[groups];
  }
  if (text[0] == '(') return sizes == std::array<std::size_t, 3>{0, 3, 3} || groups >= 2;
  return sizes == std::array<std::size_t, 3>{3, 3, 4};
}

bool has_telephone_form(std::string_view text, std::string_view digits) {
  if (digits.size() < fewest_digits || digits.size() > most_digits || text.find('\n') != text.npos) return false;
  if (text[0] == '+') return true;
  if (is_north_american(text[0] == '(' ? text.substr(1) : text, digits)) return true;
  if (digits.starts_with("1300") || digits.starts_with("1800")) return digits.size() == digits_in_north_america;
  const bool has_trunk_zero = digits[0] == '0' && digits[1] != '0' && digits.size() <= 11;
  const std::size_t area_end = text.find_first_of(" )-\xC2");
  return has_trunk_zero && area_end != text.npos && area_end >= 3 && text.find('.') == text.npos;
}

std::string_view country_code(std::string_view region) {
  if (region == "US" || region == "CA") return "1";
  if (region == "GB") return "44";
  if (region == "IE") return "353";
  if (region == "AU") return "61";
  if (region == "NZ") return "64";
  if (region == "ZA") return "27";
  return {};
}

bool stands_in_link(const Block& block, SourceRange range) {
  const Token* token = token_from(block, range.begin);
  const Token* const end = block.tokens.data() + block.tokens.size();
  return token != end && token->marks.has(Mark::link);
}

// What two writings of a number share, with and without a country code.
std::string_view ending_of(std::string_view digits) {
  constexpr std::size_t shared_digits = 8;
  return digits.substr(digits.size() - std::min(digits.size(), shared_digits));
}

std::vector<std::string_view> linked_endings(std::span<const TelephoneNumber> numbers) {
  std::vector<std::string_view> endings;
  for (const TelephoneNumber& number : numbers) {
    if (number.linked) endings.push_back(ending_of(number.digits));
  }
  std::sort(endings.begin(), endings.end());
  return endings;
}

}  // namespace

OrdinaryNumbers::OrdinaryNumbers(const Article& article) {
  const auto all = article.get<TelephoneNumbers>().numbers();
  const std::vector<std::string_view> linked = linked_endings(all);
  for (const TelephoneNumber& number : all) {
    if (number.linked || number.digits.size() < fewest_digits || find_crisis_line(number.digits, {}) != nullptr)
      continue;
    const SourceRange range = with_opening(article.source().text(), number.range);
    const std::string_view text = article.source().slice(range);
    if (!has_telephone_form(text, number.digits)) continue;
    const Block* block = block_at(article, number.range);
    if (block == nullptr || block->kind == BlockKind::title || block->kind == BlockKind::alternative_text) continue;
    const bool is_linked =
        stands_in_link(*block, range) || std::binary_search(linked.begin(), linked.end(), ending_of(number.digits));
    numbers_.push_back({number.digits, text[0] == '+', range, block, is_linked});
  }
}

std::string dialling_link(std::string_view digits, bool is_international, std::string_view region) {
  const std::string_view code = country_code(region);
  if (is_international && digits.starts_with("440")) return "tel:+44" + std::string(digits.substr(3));  // +44 (0)20
  if (is_international) return "tel:+" + std::string(digits);
  const bool is_american = code == "1";
  if (is_american && digits.size() == digits_in_north_america) return "tel:+1" + std::string(digits);
  if (is_american && digits.size() == digits_in_north_america + 1 && digits[0] == '1')
    return "tel:+" + std::string(digits);
  if (!is_american && !code.empty() && digits[0] == '0' && digits.size() >= fewest_digits)
    return "tel:+" + std::string(code) + std::string(digits.substr(1));
  return "tel:" + std::string(digits);
}

bool is_same_line(std::string_view first, std::string_view second) {
  const auto national = [](std::string_view digits) {
    while (!digits.empty() && digits[0] == '0') digits.remove_prefix(1);
    return digits;
  };
  const std::string_view a = national(first);
  const std::string_view b = national(second);
  constexpr std::size_t longest_country_code = 3;
  const auto [shorter, longer] = a.size() < b.size() ? std::pair(a, b) : std::pair(b, a);
  return longer.ends_with(shorter) && longer.size() - shorter.size() <= longest_country_code;
}

Settings settings_in(std::string_view region) {
  Settings settings = Example::example_settings();
  settings.region = region;
  return settings;
}

}  // namespace carelint

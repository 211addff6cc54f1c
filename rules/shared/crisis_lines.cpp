#include "shared/crisis_lines.h"

#include <algorithm>
#include <array>
#include <utility>

#include "carelint/words.h"

namespace carelint {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 25> calling_codes = {
    {{"US", "1"},  {"CA", "1"},   {"GB", "44"},  {"IE", "353"}, {"AU", "61"}, {"NZ", "64"}, {"IN", "91"},
     {"ZA", "27"}, {"DE", "49"},  {"AT", "43"},  {"CH", "41"},  {"FR", "33"}, {"ES", "34"}, {"NL", "31"},
     {"BE", "32"}, {"PT", "351"}, {"FI", "358"}, {"LV", "371"}, {"NO", "47"}, {"KR", "82"}, {"SG", "65"},
     {"MX", "52"}, {"IL", "972"}, {"BR", "55"},  {"AR", "54"}}};

std::string_view calling_code(std::string_view region) {
  const auto* found = std::find_if(calling_codes.begin(), calling_codes.end(),
                                   [&](const auto& entry) { return entry.first == region; });
  return found == calling_codes.end() ? std::string_view() : found->second;
}

bool is_member_of_eu(std::string_view region) {
  return is_one_of(region, "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
                   "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
}

}  // namespace

bool has_crisis_line(std::string_view region) {
  const auto services = crisis_services();
  return std::any_of(services.begin(), services.end(), [&](const CrisisService& service) {
    return service.region == region && service.kind != LineKind::emergency;
  });
}

bool serves(std::string_view line_region, std::string_view region) {
  return region.empty() || line_region.empty() || line_region == region ||
         (line_region == "EU" && is_member_of_eu(region));
}

bool dials(const CrisisLine& line, std::string_view digits) {
  constexpr std::size_t longest_short_code = 4;
  if (digits.empty() || digits.back() != line.digits.back()) return false;
  if (digits == line.digits) return true;
  const std::string_view code = calling_code(line.region);
  std::string_view national = line.digits;
  if (national.size() > longest_short_code && national.front() == (code == "1" ? '1' : '0')) national.remove_prefix(1);
  if (code.empty() || national.size() <= longest_short_code || !digits.ends_with(national)) return false;
  std::string_view prefix = digits.substr(0, digits.size() - national.size());
  if (prefix.empty()) return code == "1";
  for (const std::string_view out : {"011", "00"}) {
    if (prefix.starts_with(out) && prefix.size() > out.size()) {
      prefix.remove_prefix(out.size());
      break;
    }
  }
  return prefix == code || (prefix.size() == code.size() + 1 && prefix.starts_with(code) && prefix.back() == '0');
}

const CrisisLine* find_crisis_line(std::string_view digits, std::string_view region) {
  for (const CrisisLine& line : crisis_lines()) {
    if (!line.is_emergency() && (region.empty() || line.region == region) && dials(line, digits)) return &line;
  }
  return nullptr;
}

}  // namespace carelint

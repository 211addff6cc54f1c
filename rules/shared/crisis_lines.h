// The crisis and support lines that carelint knows.
#ifndef CARELINT_RULES_SHARED_CRISIS_LINES_H
#define CARELINT_RULES_SHARED_CRISIS_LINES_H

#include <span>
#include <string_view>

namespace carelint {

/// One number of a service that answers, for calls or texts. Emergency services are not among them.
struct CrisisLine {
  std::string_view region;  ///< ISO 3166-1 alpha-2
  std::string_view service;
  std::string_view digits;  ///< as dialled inside the country, without spaces
  std::string_view url;     ///< the service's own page
};

std::span<const CrisisLine> crisis_lines();

/// Whether any line of that region is known.
bool has_crisis_line(std::string_view region);

/// The line with these digits in a region, or, for an empty region, anywhere; null when none is known.
const CrisisLine* find_crisis_line(std::string_view digits, std::string_view region);

}  // namespace carelint

#endif

// The crisis and support lines that carelint knows: rules/crisis/crisis_lines.yaml, made a table at build time.
#ifndef CARELINT_RULES_SHARED_CRISIS_LINES_H
#define CARELINT_RULES_SHARED_CRISIS_LINES_H

#include <chrono>
#include <cstdint>
#include <span>
#include <string_view>

namespace carelint {

enum class LineKind : std::uint8_t {
  crisis,
  children,
  domestic_violence,
  sexual_violence,
  perinatal,
  eating_disorders,
  treatment_referral,  ///< finds a place for treatment; nobody there to talk a caller through a crisis
  information,
  emergency,  ///< police, ambulance
};
enum class LineStatus : std::uint8_t { current, superseded };
enum class LineWorks : std::uint8_t { yes, no, unknown };
enum class OpeningHours : std::uint8_t { unknown, limited, always };
enum class LineUse : std::uint8_t { call, text, call_or_text };

/// A service, as one row of the table. What is not known is empty.
struct CrisisService {
  std::string_view region;  ///< ISO 3166-1 alpha-2, or EU
  std::string_view name;
  std::span<const std::string_view> aliases;
  std::string_view phone;  ///< as its country writes it
  std::string_view text;   ///< the number for text messages
  std::string_view keyword;
  std::string_view url;    ///< the service's own page
  std::string_view hours;  ///< "24/7", or in words
  std::string_view option;
  std::string_view replaced_by;
  LineKind kind = LineKind::crisis;
  LineStatus status = LineStatus::current;
  LineWorks works = LineWorks::yes;
  OpeningHours opening = OpeningHours::unknown;
};

/// One number of a service.
struct CrisisLine {
  std::string_view region;  ///< as of the service
  std::string_view service;
  std::string_view digits;  ///< as dialled inside the country, without spaces
  std::string_view url;
  const CrisisService* details = nullptr;  ///< never null in crisis_lines()
  LineUse use = LineUse::call;

  bool is_emergency() const { return details != nullptr && details->kind == LineKind::emergency; }
  bool is_superseded() const { return details != nullptr && details->status == LineStatus::superseded; }
};

/// In the order of the table: within a region the service to name first, superseded ones behind the current.
std::span<const CrisisService> crisis_services();
/// The numbers of all services, in the same order.
std::span<const CrisisLine> crisis_lines();
/// The day from which the table has to be looked up again.
std::chrono::year_month_day crisis_lines_expiry();

/// Whether any line of that region is known, emergency services left aside.
bool has_crisis_line(std::string_view region);

/// Whether who dials these digits reaches the line: as the country writes it, or with + or 00 and the country's code in
/// front (the + itself left away).
bool dials(const CrisisLine& line, std::string_view digits);

/// The line that these digits reach in a region, or, for an empty region, anywhere; null when none is known. Emergency
/// services are not among them.
const CrisisLine* find_crisis_line(std::string_view digits, std::string_view region);

/// Whether a line of `line_region` serves readers of `region`: the same, or EU for a member state. An empty region is
/// served by all, and a line without a region serves all.
bool serves(std::string_view line_region, std::string_view region);

}  // namespace carelint

#endif

// The paragraph that gives a page a line.
#ifndef CARELINT_RULES_CRISIS_INSERT_LINE_H
#define CARELINT_RULES_CRISIS_INSERT_LINE_H

#include <cstdint>
#include <optional>

#include "carelint/article.h"
#include "shared/crisis_lines.h"

namespace carelint {

/// Whom the paragraph speaks to.
enum class Reader : std::uint8_t { in_danger, low };

/// Adds a paragraph with the service's name and a link that dials it, at the end of the main content. None in formats
/// other than HTML, for a service without a telephone, and where the page has no place for it.
std::optional<Fix> insert_line(const Article& article, const CrisisService& service, Reader reader);

}  // namespace carelint

#endif

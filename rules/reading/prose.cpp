#include "reading/prose.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "shared/words.h"

namespace carelint {

bool is_for_clinicians(const Article& article) {
  return std::any_of(article.blocks().begin(), article.blocks().end(), [](const Block& block) {
    const bool names_article = block.kind == BlockKind::title || (block.kind == BlockKind::heading && block.level == 1);
    if (!names_article) return false;
    for (const char* readers : {"for clinicians", "for practitioners", "for therapists", "for prescribers",
                                "for clinical", "for health professionals", "for healthcare professionals"}) {
      if (holds_ignoring_case(block.text, readers)) return true;
    }
    return false;
  });
}

std::string shown_grade(double grade) {
  constexpr double highest_grade = 20;
  if (grade >= highest_grade) return "20 or more";
  const double rounded = std::round(grade * 10) / 10;
  char text[16];
  std::snprintf(text, sizeof text, rounded == std::floor(rounded) ? "%.0f" : "%.1f", rounded);
  return text;
}

}  // namespace carelint

#include "reading/prose.h"

#include <cmath>
#include <cstdio>

namespace carelint {

std::string shown_grade(double grade) {
  constexpr double highest_grade = 20;
  if (grade >= highest_grade) return "20 or more";
  const double rounded = std::round(grade * 10) / 10;
  char text[16];
  std::snprintf(text, sizeof text, rounded == std::floor(rounded) ? "%.0f" : "%.1f", rounded);
  return text;
}

}  // namespace carelint

// Values of CSS as numbers: colours and the size of a font.
#ifndef CARELINT_RULES_ACCESSIBILITY_CSS_VALUES_H
#define CARELINT_RULES_ACCESSIBILITY_CSS_VALUES_H

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace carelint {

/// A colour in sRGB; red, green and blue from 0 to 255, alpha from 0 (clear) to 1.
struct Colour {
  double red = 0;
  double green = 0;
  double blue = 0;
  double alpha = 1;

  friend bool operator==(const Colour&, const Colour&) = default;
};

/// "#abc", "#AABBCC80", "rgb(10 20 30 / 50%)", "rgba(…)", "hsl(…)", "hsla(…)", a name of CSS, "transparent"; none for
/// anything else, such as "inherit", "var(--x)" or "color-mix(…)". CSS Color Module Level 4 (W3C, 2024-02-13).
std::optional<Colour> read_colour(std::string_view value);

/// `above` as it is seen on `below`, which is not transparent.
Colour blended(const Colour& above, const Colour& below);

/// (L1 + 0.05) / (L2 + 0.05) of the relative luminances, from 1 to 21. Alpha does not count. WCAG 2.2 (W3C,
/// 2024-12-12), definitions of contrast ratio and relative luminance.
double contrast_ratio(const Colour& first, const Colour& second);

/// "#767676"
std::string hexadecimal(const Colour& colour);

inline constexpr double usual_font_size = 16;  ///< in px, of a browser that nobody has set otherwise

/// The size in px of a font for a value of font-size where the element above has `inherited`; none for a value that
/// depends on the window or is not read.
std::optional<double> read_font_size(std::string_view value, double inherited);

/// "4px" as 4, "3pt" as 4; ems by `font_size`, rems by the usual size. None for a percentage or anything else.
std::optional<double> read_length(std::string_view value, double font_size);

}  // namespace carelint

#endif

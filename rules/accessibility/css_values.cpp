#include "accessibility/css_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <vector>

#include "accessibility/standards.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

struct Number {
  double value = 0;
  std::string_view unit;  ///< in the case that it is written
};

std::optional<Number> read_number(std::string_view text) {
  text = trimmed_space(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  if (error != std::errc{} || !std::isfinite(value)) return std::nullopt;
  return Number{value, text.substr(static_cast<std::size_t>(end - text.data()))};
}

std::optional<Colour> read_hexadecimal(std::string_view digits) {
  if (digits.find_first_not_of("0123456789abcdef") != digits.npos) return std::nullopt;
  const bool is_short = digits.size() == 3 || digits.size() == 4;
  if (!is_short && digits.size() != 6 && digits.size() != 8) return std::nullopt;
  std::array<double, 4> parts = {0, 0, 0, 255};
  const std::size_t width = is_short ? 1 : 2;
  for (std::size_t i = 0; i * width < digits.size(); ++i) {
    unsigned part = 0;
    std::from_chars(digits.data() + i * width, digits.data() + (i + 1) * width, part, 16);
    parts[i] = is_short ? part * 17 : part;
  }
  return Colour{parts[0], parts[1], parts[2], parts[3] / 255};
}

// The arguments of rgb() or hsl(), divided by commas or by white space and a slash.
std::vector<Number> read_arguments(std::string_view text) {
  std::vector<Number> numbers;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(", /\t\n"), text.size());
    if (end > 0) {
      const std::optional<Number> number = text.substr(0, end) == "none" ? Number{} : read_number(text.substr(0, end));
      if (!number) return {};
      numbers.push_back(*number);
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return numbers;
}

double alpha_of(const std::vector<Number>& arguments) {
  if (arguments.size() < 4) return 1;
  const double alpha = arguments[3].unit == "%" ? arguments[3].value / 100 : arguments[3].value;
  return std::clamp(alpha, 0.0, 1.0);
}

std::optional<Colour> read_rgb(const std::vector<Number>& arguments) {
  std::array<double, 3> parts{};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Number& number = arguments[i];
    if (!number.unit.empty() && number.unit != "%") return std::nullopt;
    parts[i] = std::clamp(number.unit == "%" ? number.value * 2.55 : number.value, 0.0, 255.0);
  }
  return Colour{parts[0], parts[1], parts[2], alpha_of(arguments)};
}

// CSS Color Module Level 4, section 7.1: converting HSL colours to sRGB.
std::optional<Colour> read_hsl(const std::vector<Number>& arguments) {
  const std::string_view angle = arguments[0].unit;
  if (!angle.empty() && angle != "deg") return std::nullopt;
  const double hue = std::fmod(std::fmod(arguments[0].value, 360) + 360, 360);
  const double saturation = std::clamp(arguments[1].value / 100, 0.0, 1.0);
  const double lightness = std::clamp(arguments[2].value / 100, 0.0, 1.0);
  const auto part = [&](double n) {
    const double k = std::fmod(n + hue / 30, 12);
    const double a = saturation * std::min(lightness, 1 - lightness);
    return 255 * (lightness - a * std::max(-1.0, std::min({k - 3, 9 - k, 1.0})));
  };
  return Colour{part(0), part(8), part(4), alpha_of(arguments)};
}

double linear(double part) {
  const double value = part / 255;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const Colour& colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

std::optional<Colour> read_colour(std::string_view value) {
  const std::string lower = lowered(trimmed_space(value));
  if (lower == "transparent") return Colour{0, 0, 0, 0};
  if (lower.starts_with('#')) return read_hexadecimal(std::string_view(lower).substr(1));
  const std::size_t open = lower.find('(');
  if (open == lower.npos) {
    const NamedColour* named = find_named_colour(lower);
    if (named == nullptr) return std::nullopt;
    return Colour{double(named->rgb >> 16U), double(named->rgb >> 8U & 0xFFU), double(named->rgb & 0xFFU), 1};
  }
  if (lower.back() != ')') return std::nullopt;
  const std::string_view name = std::string_view(lower).substr(0, open);
  const std::vector<Number> arguments =
      read_arguments(std::string_view(lower).substr(open + 1, lower.size() - open - 2));
  if (arguments.size() != 3 && arguments.size() != 4) return std::nullopt;
  if (is_one_of(name, "rgb", "rgba")) return read_rgb(arguments);
  if (is_one_of(name, "hsl", "hsla")) return read_hsl(arguments);
  return std::nullopt;
}

Colour blended(const Colour& above, const Colour& below) {
  const auto mix = [&](double upper, double lower) { return upper * above.alpha + lower * (1 - above.alpha); };
  return {mix(above.red, below.red), mix(above.green, below.green), mix(above.blue, below.blue), 1};
}

double contrast_ratio(const Colour& first, const Colour& second) {
  const double one = luminance(first);
  const double other = luminance(second);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

std::string hexadecimal(const Colour& colour) {
  std::string text = "#";
  for (const double part : {colour.red, colour.green, colour.blue}) {
    const auto byte = static_cast<unsigned>(std::lround(part));
    text += "0123456789ABCDEF"[byte >> 4U];
    text += "0123456789ABCDEF"[byte & 15U];
  }
  return text;
}

std::optional<double> read_font_size(std::string_view value, double inherited) {
  const std::string lower = lowered(trimmed_space(value));
  if (is_one_of(lower, "inherit", "unset")) return inherited;
  // The usual sizes of the keywords: CSS Fonts Module Level 4 (W3C, 2024-02-01), section 2.5.1.
  constexpr std::pair<std::string_view, double> keywords[] = {{"xx-small", 0.6}, {"x-small", 0.75}, {"small", 8.0 / 9},
                                                              {"medium", 1},     {"initial", 1},    {"large", 1.2},
                                                              {"x-large", 1.5},  {"xx-large", 2},   {"xxx-large", 3}};
  for (const auto& [keyword, scale] : keywords) {
    if (lower == keyword) return scale * usual_font_size;
  }
  if (lower == "smaller") return inherited / 1.2;
  if (lower == "larger") return inherited * 1.2;
  const std::optional<Number> number = read_number(lower);
  if (number && number->unit == "%") return number->value / 100 * inherited;
  return read_length(lower, inherited);
}

std::optional<double> read_length(std::string_view value, double font_size) {
  const std::string lower = lowered(trimmed_space(value));
  const std::optional<Number> number = read_number(lower);
  if (!number) return std::nullopt;
  if (number->unit == "px") return number->value;
  if (number->unit == "pt") return number->value * 4 / 3;
  if (number->unit == "em") return number->value * font_size;
  if (number->unit == "rem") return number->value * usual_font_size;
  return number->unit.empty() && number->value == 0 ? std::optional(0.0) : std::nullopt;
}

}  // namespace carelint

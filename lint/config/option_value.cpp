#include "config/option_value.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "config/setting_values.h"
#include "llvm/ADT/STLExtras.h"

namespace carelint {
namespace {

class OptionReader {
 public:
  OptionReader(const YamlFile& file, const YamlNode& node, const OptionInfo& option)
      : file_(file), node_(node), option_(option) {}

  OptionValue operator()(bool) const { return file_.boolean(node_); }
  OptionValue operator()(std::int64_t) const { return number<std::int64_t>(); }
  OptionValue operator()(double) const { return number<double>(); }

  OptionValue operator()(const std::string&) const {
    std::string text = file_.text(node_);
    demand_choice(text, node_);
    return text;
  }

  OptionValue operator()(const std::vector<std::string>&) const {
    std::vector<std::string> texts = file_.texts(node_);
    const bool is_list = node_.kind == YamlNode::Kind::sequence;
    for (std::size_t i = 0; i < texts.size(); ++i) demand_choice(texts[i], is_list ? node_.items[i] : node_);
    return texts;
  }

 private:
  template <class Number>
  OptionValue number() const {
    const bool is_plain = node_.kind == YamlNode::Kind::scalar && !node_.quoted;
    const std::string_view text = is_plain ? std::string_view(node_.scalar) : std::string_view();
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool is_number = error == std::errc() && end == text.data() + text.size() && !text.empty() &&
                           std::isfinite(static_cast<double>(value));
    if (!is_number || is_out_of_range(static_cast<double>(value))) {
      throw file_.error(node_.range, "expected " + expectation<Number>() + " for '" + option_.name + "'");
    }
    return value;
  }

  bool is_out_of_range(double value) const {
    return (option_.minimum && value < *option_.minimum) || (option_.maximum && value > *option_.maximum);
  }

  template <class Number>
  std::string expectation() const {
    std::string text = std::is_same_v<Number, std::int64_t> ? "a whole number" : "a number";
    if (option_.minimum) text += " from " + written(*option_.minimum);
    if (option_.maximum) text += (option_.minimum ? " to " : " up to ") + written(*option_.maximum);
    return text;
  }

  static std::string written(double number) {
    char buffer[32];
    return std::string(buffer, std::to_chars(buffer, buffer + sizeof(buffer), number).ptr);
  }

  void demand_choice(const std::string& text, const YamlNode& place) const {
    if (option_.choices.empty() || llvm::is_contained(option_.choices, text)) return;
    const std::vector<std::string_view> choices(option_.choices.begin(), option_.choices.end());
    throw file_.error(place.range, "unknown value '" + text + "' for '" + option_.name + "': expected " +
                                       list_names(choices) + did_you_mean(text, choices));
  }

  const YamlFile& file_;
  const YamlNode& node_;
  const OptionInfo& option_;
};

}  // namespace

OptionValue option_value(const YamlFile& file, const YamlNode& node, const OptionInfo& option) {
  return std::visit(OptionReader(file, node, option), option.default_value);
}

}  // namespace carelint

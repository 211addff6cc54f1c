// YAML trees and errors as texts that a test can state.
#ifndef CARELINT_TESTS_UNIT_CONFIG_YAML_TEST_SUPPORT_H
#define CARELINT_TESTS_UNIT_CONFIG_YAML_TEST_SUPPORT_H

#include <string>
#include <string_view>

#include "config/yaml.h"

namespace carelint {

/// A tree on one line: `{a: <b>, c: [null]}`. Scalars stand between < and >, line feeds in them as `|`.
inline std::string render(const YamlNode& node) {
  const auto scalar = [](std::string text) {
    for (char& c : text) {
      if (c == '\n') c = '|';
    }
    return text;
  };
  std::string text;
  switch (node.kind) {
    case YamlNode::Kind::null: return "null";
    case YamlNode::Kind::scalar: return "<" + scalar(node.scalar) + ">";
    case YamlNode::Kind::sequence:
      for (const YamlNode& item : node.items) text += (text.empty() ? "" : ", ") + render(item);
      return "[" + text + "]";
    case YamlNode::Kind::mapping:
      for (const YamlEntry& entry : node.entries) {
        text += (text.empty() ? "" : ", ") + scalar(entry.key.scalar) + ": " + render(entry.value);
      }
      return "{" + text + "}";
  }
  return text;
}

inline std::string render(std::string_view text) {
  return render(YamlFile("rule.yml", std::string(text)).root());
}

/// What the YamlError says that the text gives; "no error" where it gives none.
inline std::string yaml_error(std::string_view text) {
  try {
    const YamlFile file("rule.yml", std::string(text));
  } catch (const YamlError& error) {
    return error.what();
  }
  return "no error";
}

/// The first line of the error, without its path and without "error: ".
inline std::string yaml_mistake(std::string_view text) {
  std::string error = yaml_error(text);
  error = error.substr(0, error.find('\n'));
  const std::string_view path = "rule.yml:";
  if (error.starts_with(path)) error.erase(0, path.size());
  const std::size_t label = error.find(" error: ");
  return label == std::string::npos ? error : error.erase(label + 1, 7);
}

}  // namespace carelint

#endif

// Turns rule files into a C++ source: carelint_embed OUTPUT FILE…. Run by the build, so what a file gets wrong stops
// it.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "carelint/testing.h"
#include "pack/pack.h"
#include "pack/rule_archive.h"

namespace {

using carelint::PackRule;

PackRule read_rule_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  if (!stream) throw std::runtime_error(path.string() + ": error: the file cannot be read");
  const carelint::YamlFile yaml(path.string(), std::move(text));
  const std::string id = path.parent_path().filename().string() + "/" + path.stem().string();
  PackRule rule = carelint::parse_pack_rule(yaml, id);
  std::string violations;
  for (const std::string& violation : carelint::contract_violations(rule.info)) {
    violations += (violations.empty() ? "" : "\n") + path.string() + ":1:1: error: " + violation;
  }
  if (!violations.empty()) throw std::runtime_error(violations);
  return rule;
}

std::string string_literal(std::string_view bytes) {
  std::string literal = "\"";
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= ' ' && byte < 0x7F && c != '"' && c != '\\' && c != '?') {
      literal += c;
    } else {  // three octal digits end by themselves, whatever follows
      literal += {'\\', static_cast<char>('0' + (byte >> 6)), static_cast<char>('0' + ((byte >> 3) & 7)),
                  static_cast<char>('0' + (byte & 7))};
    }
  }
  return literal + "\"";
}

std::string source_of(const std::vector<PackRule>& rules) {
  std::string source =
      "// Made from the rule files under rules/ by lint/pack/embed; not to be edited.\n"
      "#include \"pack/embedded.h\"\n\n"
      "namespace carelint {\n\n"
      "std::span<const EmbeddedRule> embedded_rules() {\n";
  if (rules.empty()) return source + "  return {};\n}\n\n}  // namespace carelint\n";
  source += "  static constexpr EmbeddedRule rules[] = {\n";
  for (const PackRule& rule : rules) {
    const std::string bytes = carelint::write_rule(rule);
    source += "      {\"" + rule.info.id + "\",\n       {" + string_literal(bytes) + ", " +
              std::to_string(bytes.size()) + "}},\n";
  }
  return source + "  };\n  return rules;\n}\n\n}  // namespace carelint\n";
}

void write_file(const std::filesystem::path& path, const std::string& text) {
  const std::filesystem::path temporary = path.string() + ".new";
  std::ofstream stream(temporary, std::ios::binary);
  stream << text;
  stream.close();
  if (!stream) throw std::runtime_error(path.string() + ": error: the file cannot be written");
  std::filesystem::rename(temporary, path);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: carelint_embed OUTPUT FILE...\n";
    return 2;
  }
  std::vector<PackRule> rules;
  bool failed = false;
  for (int i = 2; i < argc; ++i) {
    try {
      rules.push_back(read_rule_file(argv[i]));
    } catch (const std::runtime_error& mistake) {
      std::cerr << mistake.what() << '\n';
      failed = true;
    }
  }
  if (failed) return 1;
  std::sort(rules.begin(), rules.end(),
            [](const PackRule& left, const PackRule& right) { return left.info.id < right.info.id; });
  try {
    write_file(argv[1], source_of(rules));
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}

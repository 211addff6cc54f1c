// Turns crisis_lines.yaml into a C++ table: make_crisis_lines OUTPUT FILE. Run by the build, so what the file gets
// wrong stops it.
#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "config/yaml.h"

namespace {

using carelint::YamlFile;
using carelint::YamlNode;

std::string in_quotes(std::string_view text) {
  std::string literal = "\"";
  for (const char c : text) literal += c == '"' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
  return literal + "\"";
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
               [](unsigned char c) { return std::isdigit(c) != 0; });
  return digits;
}

class TableWriter {
 public:
  explicit TableWriter(const YamlFile& file) : file_(file) {
    file.demand_known_keys(file.root(), {"expires", "lines"});
    for (const YamlNode& row : demand(file.root(), "lines").items) add_service(row);
  }

  std::string source() const {
    return "// Made from rules/crisis/crisis_lines.yaml by rules/shared/tables; not to be edited.\n"
           "#include \"shared/crisis_lines.h\"\n\nnamespace carelint {\nnamespace {\n\n" +
           aliases_ + "\nconstexpr CrisisService services[] = {\n" + services_ +
           "};\n\nconstexpr CrisisLine lines[] = {\n" + lines_ +
           "};\n\n}  // namespace\n\n"
           "std::span<const CrisisService> crisis_services() {\n  return services;\n}\n"
           "std::span<const CrisisLine> crisis_lines() {\n  return lines;\n}\n"
           "std::chrono::year_month_day crisis_lines_expiry() {\n  return " +
           date(demand(file_.root(), "expires")) + ";\n}\n\n}  // namespace carelint\n";
  }

 private:
  const YamlNode& demand(const YamlNode& mapping, std::string_view key) const {
    const YamlNode* value = mapping.find(key);
    if (value == nullptr) throw file_.error(mapping.range, "'" + std::string(key) + "' is missing");
    return *value;
  }
  std::string text(const YamlNode& row, std::string_view key) const {
    const YamlNode* value = row.find(key);
    return value == nullptr ? std::string() : file_.text(*value);
  }

  std::string date(const YamlNode& node) const {
    const std::string written = file_.text(node);
    if (written.size() != 10 || written[4] != '-' || written[7] != '-' || digits_of(written).size() != 8) {
      throw file_.error(node.range, "expected a date such as 2027-01-31");
    }
    return "std::chrono::year{" + std::to_string(std::stoi(written.substr(0, 4))) + "} / " +
           std::to_string(std::stoi(written.substr(5, 2))) + " / " + std::to_string(std::stoi(written.substr(8)));
  }

  // "LineKind::crisis" for one of the values allowed.
  std::string enumerator(const YamlNode& row, std::string_view key, std::string_view type,
                         const std::vector<std::string_view>& allowed) const {
    const YamlNode& node = demand(row, key);
    std::string value = file_.text(node);
    if (std::find(allowed.begin(), allowed.end(), value) == allowed.end()) {
      throw file_.error(node.range,
                        "'" + value + "' is no " + std::string(key) + carelint::did_you_mean(value, allowed));
    }
    std::replace(value.begin(), value.end(), '-', '_');
    return std::string(type) + "::" + value;
  }

  static std::string opening(std::string_view hours) {
    const bool always = hours.starts_with("24/7");
    return std::string("OpeningHours::") + (always ? "always" : hours.empty() ? "unknown" : "limited");
  }

  void add_service(const YamlNode& row) {
    file_.demand_known_keys(
        row, {"country", "name", "aliases", "phone", "text", "keyword", "also", "url", "hours", "option", "kind",
              "status", "works", "replaced_by", "source", "confidence", "looked_up"});
    demand(row, "confidence");
    date(demand(row, "looked_up"));
    const std::string index = std::to_string(count_++);
    std::string aliases = "{}";
    if (const YamlNode* node = row.find("aliases")) {
      aliases_ += "constexpr std::string_view aliases_" + index + "[] = {";
      for (const std::string& alias : file_.texts(*node)) aliases_ += in_quotes(alias) + ", ";
      aliases_ += "};\n";
      aliases = "aliases_" + index;
    }
    services_ += "    {" + in_quotes(file_.text(demand(row, "country"))) + ", " +
                 in_quotes(file_.text(demand(row, "name"))) + ", " + aliases;
    for (const char* key : {"phone", "text", "keyword", "url", "hours", "option", "replaced_by"}) {
      services_ += ", " + in_quotes(text(row, key));
    }
    services_ += ", " +
                 enumerator(row, "kind", "LineKind",
                            {"crisis", "children", "domestic-violence", "sexual-violence", "perinatal",
                             "eating-disorders", "treatment-referral", "information", "emergency"}) +
                 ", " + enumerator(row, "status", "LineStatus", {"current", "superseded"}) + ", " +
                 enumerator(row, "works", "LineWorks", {"yes", "no", "unknown"}) + ", " + opening(text(row, "hours")) +
                 "},\n";
    add_lines(row, index);
  }

  void add_lines(const YamlNode& row, const std::string& index) {
    const std::string phone = digits_of(text(row, "phone"));
    const std::string message = digits_of(text(row, "text"));
    const auto add = [&](const std::string& digits, const char* use) {
      const std::string service = "services[" + index + "]";
      lines_ += "    {" + service + ".region, " + service + ".name, " + in_quotes(digits) + ", " + service + ".url, &" +
                service + ", LineUse::" + use + "},\n";
    };
    if (!phone.empty()) add(phone, phone == message ? "call_or_text" : "call");
    if (!message.empty() && message != phone) add(message, "text");
    if (const YamlNode* also = row.find("also")) {
      for (const std::string& number : file_.texts(*also)) add(digits_of(number), "call");
    }
  }

  const YamlFile& file_;
  std::size_t count_ = 0;
  std::string aliases_;
  std::string services_;
  std::string lines_;
};

void make_table(const std::filesystem::path& output, const std::filesystem::path& input) {
  std::ifstream stream(input, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  if (!stream) throw std::runtime_error(input.string() + ": error: the file cannot be read");
  const YamlFile file(input.string(), std::move(text));
  const std::string source = TableWriter(file).source();
  const std::filesystem::path temporary = output.string() + ".new";
  std::ofstream out(temporary, std::ios::binary);
  out << source;
  out.close();
  if (!out) throw std::runtime_error(output.string() + ": error: the file cannot be written");
  std::filesystem::rename(temporary, output);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: make_crisis_lines OUTPUT FILE\n";
    return 2;
  }
  try {
    make_table(argv[1], argv[2]);
  } catch (const std::exception& mistake) {
    std::cerr << mistake.what() << '\n';
    return 1;
  }
  return 0;
}

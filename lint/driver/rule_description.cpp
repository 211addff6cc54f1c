#include "driver/rule_description.h"

#include <cmath>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "driver/wrapped_text.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include "report/json_values.h"

namespace carelint {
namespace {

template <class... Functions>
struct Overloaded : Functions... {
  using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : ", ") + text;
  return all;
}

/// Paragraphs are divided by an empty line.
void print_paragraphs(llvm::StringRef text, llvm::raw_ostream& out) {
  while (!text.empty()) {
    const auto [paragraph, rest] = text.split("\n\n");
    out << '\n';
    print_wrapped(out, paragraph, 0, 0);
    text = rest;
  }
}

void print_options(const RuleInfo& info, llvm::raw_ostream& out) {
  if (info.options.empty()) return;
  out << "\nOptions:\n";
  for (const OptionInfo& option : info.options) {
    out << "  " << option.name << '\n';
    std::string text = option.description + " (default: " + shown_value(option.default_value);
    if (!option.choices.empty()) text += "; one of " + joined(option.choices);
    if (option.minimum) text += "; at least " + shown_value(*option.minimum);
    if (option.maximum) text += "; at most " + shown_value(*option.maximum);
    print_wrapped(out, text + ")", 0, 6);
  }
}

/// Long examples show how they begin; the whole of them is in the JSON output.
std::string beginning(std::string_view text) {
  constexpr std::size_t longest = 240;
  if (text.size() <= longest) return std::string(text);
  std::size_t end = longest;
  while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return std::string(text.substr(0, end)) + "…";
}

void print_example(const Example& example, llvm::raw_ostream& out) {
  out << '\n';
  const std::string shown_source = beginning(example.source);
  llvm::StringRef source = shown_source;
  while (!source.empty()) {
    const auto [line, rest] = source.split('\n');
    out << "  " << line << '\n';
    source = rest;
  }
  if (example.flagged.empty()) {
    out << "    nothing is reported";
  } else {
    out << "    reported: " << beginning(joined(example.flagged));
  }
  if (!example.explanation.empty()) out << " (" << example.explanation << ')';
  for (const auto& [name, value] : example.options) out << "; with " << name << ": " << shown_value(value);
  out << '\n';
  if (example.fixed) out << "    fixed: " << *example.fixed << '\n';
}

void print_sources(const RuleInfo& info, llvm::raw_ostream& out) {
  out << "\nIt rests on:\n";
  for (const Guidance& source : info.sources) {
    print_wrapped(out, source.title + (source.date.empty() ? "" : ", " + source.date), 0, 2);
    if (!source.url.empty()) out << "  " << source.url << '\n';
  }
  if (!info.wcag.empty()) out << "  WCAG " << joined(info.wcag) << '\n';
  if (!info.act.empty()) out << "  ACT rules " << joined(info.act) << '\n';
}

void write_list(llvm::json::OStream& json, std::string_view key, const std::vector<std::string>& texts) {
  json.attributeArray(key, [&] {
    for (const std::string& text : texts) write_text(json, text);
  });
}

void write_value(llvm::json::OStream& json, std::string_view key, const OptionValue& value) {
  std::visit(Overloaded{[&](bool flag) { json.attribute(key, flag); },
                        [&](std::int64_t number) { json.attribute(key, number); },
                        [&](double number) { json.attribute(key, number); },
                        [&](const std::string& text) { write_text_attribute(json, key, text); },
                        [&](const std::vector<std::string>& texts) { write_list(json, key, texts); }},
             value);
}

void write_option(llvm::json::OStream& json, const OptionInfo& option) {
  json.object([&] {
    write_text_attribute(json, "name", option.name);
    write_text_attribute(json, "description", option.description);
    write_value(json, "default", option.default_value);
    if (!option.choices.empty()) write_list(json, "choices", option.choices);
    if (option.minimum) json.attribute("minimum", *option.minimum);
    if (option.maximum) json.attribute("maximum", *option.maximum);
  });
}

void write_source(llvm::json::OStream& json, const Guidance& source) {
  json.object([&] {
    write_text_attribute(json, "title", source.title);
    if (!source.url.empty()) write_text_attribute(json, "url", source.url);
    if (!source.date.empty()) write_text_attribute(json, "date", source.date);
  });
}

constexpr std::string_view name_of(Format format) {
  switch (format) {
    case Format::html: return "html";
    case Format::markdown: return "markdown";
    case Format::plain_text: return "text";
  }
  return "html";
}

void write_example(llvm::json::OStream& json, const Example& example) {
  json.object([&] {
    json.attribute("format", llvm::StringRef(name_of(example.format)));
    write_text_attribute(json, "source", example.source);
    write_list(json, "flagged", example.flagged);
    if (example.fixed) write_text_attribute(json, "fixed", *example.fixed);
    if (!example.explanation.empty()) write_text_attribute(json, "explanation", example.explanation);
    if (example.options.empty()) return;
    json.attributeObject("options", [&] {
      for (const auto& [name, value] : example.options) write_value(json, name, value);
    });
  });
}

template <class Element, class Write>
void write_array(llvm::json::OStream& json, std::string_view key, const std::vector<Element>& elements, Write write) {
  json.attributeArray(key, [&] {
    for (const Element& element : elements) write(json, element);
  });
}

}  // namespace

std::string shown_value(const OptionValue& value) {
  return std::visit(
      Overloaded{
          [](bool flag) { return std::string(flag ? "true" : "false"); },
          [](std::int64_t number) { return std::to_string(number); },
          [](double number) { return llvm::formatv(number == std::floor(number) ? "{0:f0}" : "{0}", number).str(); },
          [](const std::string& text) { return text.empty() ? std::string("none") : text; },
          [](const std::vector<std::string>& texts) { return texts.empty() ? std::string("none") : joined(texts); }},
      value);
}

void explain_rule(const RuleInfo& info, Severity severity, llvm::raw_ostream& out) {
  out << info.id << " (" << name_of(severity);
  if (info.confidence == Confidence::needs_review) out << ", for a person to judge";
  out << ")\n";
  if (!info.title.empty()) print_wrapped(out, info.title, 0, 0);
  print_paragraphs(info.rationale, out);
  print_options(info, out);
  if (!info.yields_to.empty()) {
    std::string rules;
    for (const std::string& glob : info.yields_to) rules += (rules.empty() ? "" : ", ") + glob;
    out << "\n";
    print_wrapped(out, "Where one of these reports the same words, this is a note there: " + rules, 0, 0);
  }
  if (!info.examples.empty()) out << "\nExamples:\n";
  for (const Example& example : info.examples) print_example(example, out);
  if (!info.sources.empty()) print_sources(info, out);
}

void write_rule(const RuleInfo& info, llvm::json::OStream& json) {
  json.object([&] {
    write_text_attribute(json, "id", info.id);
    write_text_attribute(json, "title", info.title);
    write_text_attribute(json, "rationale", info.rationale);
    json.attribute("severity", llvm::StringRef(name_of(info.severity)));
    json.attribute("confidence", llvm::StringRef(name_of(info.confidence)));
    write_list(json, "tags", info.tags);
    write_array(json, "sources", info.sources, write_source);
    write_list(json, "wcag", info.wcag);
    write_list(json, "act", info.act);
    write_list(json, "yields_to", info.yields_to);
    write_array(json, "options", info.options, write_option);
    write_array(json, "examples", info.examples, write_example);
  });
}

}  // namespace carelint

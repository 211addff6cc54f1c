#include "driver/rule_pages.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "config/setting_values.h"
#include "driver/rule_description.h"
#include "llvm/Support/raw_ostream.h"

namespace carelint {
namespace {

constexpr Preset presets[] = {Preset::recommended, Preset::strict, Preset::accessibility, Preset::all};

/// Text in which no character is markup.
std::string escaped(std::string_view text) {
  std::string written;
  for (const char c : text) {
    if (std::string_view("\\*_[]<>|#").find(c) != std::string_view::npos) written += '\\';
    written += c;
  }
  return written;
}

void write_paragraphs(llvm::StringRef text, llvm::raw_ostream& out) {
  while (!text.empty()) {
    const auto [paragraph, rest] = text.split("\n\n");
    out << escaped(paragraph) << "\n\n";
    text = rest;
  }
}

/// A fence longer than any run of backticks inside.
void write_code(std::string_view text, std::string_view language, llvm::raw_ostream& out) {
  std::string fence = "```";
  while (text.find(fence) != text.npos) fence += '`';
  out << fence << language << '\n' << text << (text.ends_with('\n') ? "" : "\n") << fence << '\n';
}

std::string_view language_of(Format format) {
  return format == Format::html ? "html" : format == Format::markdown ? "markdown" : "text";
}

void write_example(const Example& example, llvm::raw_ostream& out) {
  write_code(example.source, language_of(example.format), out);
  out << '\n';
  if (example.flagged.empty()) {
    out << "Nothing is reported";
  } else {
    out << "Reported:";
    for (const std::string& text : example.flagged) out << ' ' << escaped("\"" + text + "\"");
  }
  if (!example.explanation.empty()) out << " (" << escaped(example.explanation) << ')';
  for (const auto& [name, value] : example.options) out << "; with `" << name << "`: " << escaped(shown_value(value));
  out << ".\n\n";
  if (!example.fixed) return;
  out << "After the fix:\n\n";
  write_code(*example.fixed, language_of(example.format), out);
  out << '\n';
}

void write_options(const RuleInfo& info, llvm::raw_ostream& out) {
  if (info.options.empty()) return;
  out << "### Options\n\n";
  for (const OptionInfo& option : info.options) {
    out << "- `" << option.name << "`: " << escaped(option.description)
        << " (default: " << escaped(shown_value(option.default_value)) << ")\n";
  }
  out << '\n';
}

void write_sources(const RuleInfo& info, llvm::raw_ostream& out) {
  if (info.sources.empty()) return;
  out << "### It rests on\n\n";
  for (const Guidance& source : info.sources) {
    out << "- ";
    if (source.url.empty()) {
      out << escaped(source.title);
    } else {
      out << '[' << escaped(source.title) << "](<" << source.url << ">)";
    }
    out << (source.date.empty() ? "" : ", " + source.date) << '\n';
  }
  for (const std::string& criterion : info.wcag) out << "- WCAG " << criterion << '\n';
  for (const std::string& rule : info.act) out << "- ACT rule " << rule << '\n';
  out << '\n';
}

}  // namespace

void write_rule_page(const RuleInfo& info, llvm::raw_ostream& out) {
  out << "## " << info.id << "\n\n**" << escaped(info.title) << ".** Severity: " << name_of(info.severity);
  if (info.confidence == Confidence::needs_review) out << ", for a person to judge";
  out << ".\n\n";
  write_paragraphs(info.rationale, out);
  if (!info.yields_to.empty()) {
    out << "Where one of these reports the same words, this is a note there:";
    for (const std::string& glob : info.yields_to) out << " `" << glob << '`';
    out << ".\n\n";
  }
  write_options(info, out);
  if (!info.examples.empty()) out << "### Examples\n\n";
  for (const Example& example : info.examples) write_example(example, out);
  write_sources(info, out);
}

void write_preset_table(std::span<const RuleInfo* const> infos, llvm::raw_ostream& out) {
  out << "| rule |";
  for (const Preset preset : presets) out << ' ' << name_of(preset) << " |";
  out << "\n| --- | --- | --- | --- | --- |\n";
  for (const RuleInfo* info : infos) {
    out << "| " << info->id << " |";
    for (const Preset preset : presets) out << ' ' << name_of(preset_severity(preset, *info)) << " |";
    out << '\n';
  }
}

void print_preset_table(std::span<const RuleInfo* const> infos, llvm::raw_ostream& out) {
  constexpr unsigned column = 15;
  std::size_t id_width = 0;
  for (const RuleInfo* info : infos) id_width = std::max(id_width, info->id.size());
  const auto print_row = [&](std::string_view id, const auto& cell) {
    std::string row(id);
    row.resize(id_width + 2, ' ');
    for (std::size_t i = 0; i < std::size(presets); ++i) {
      row.resize(id_width + 2 + i * column, ' ');
      row += cell(presets[i]);
    }
    out << row << '\n';
  };
  print_row("", [](Preset preset) { return name_of(preset); });
  for (const RuleInfo* info : infos)
    print_row(info->id, [&](Preset preset) { return name_of(preset_severity(preset, *info)); });
}

void write_rule_pages(std::span<const RuleInfo* const> infos, llvm::raw_ostream& out) {
  out << "# The rules of carelint\n\n";
  write_preset_table(infos, out);
  out << '\n';
  for (const RuleInfo* info : infos) write_rule_page(*info, out);
}

}  // namespace carelint

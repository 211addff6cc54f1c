// That references which are right in their style stay unreported, and that a list in one style is found out to be in
// it.
#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <string>
#include <vector>

#include "citation/reference_list.h"
#include "golden/corpora.h"
#include "support/sources.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

struct StyledEntry {
  CitationStyle style = CitationStyle::apa7;
  std::string html;
};

std::vector<StyledEntry> entries() {
  constexpr std::array<std::string_view, 3> names = {"apa7", "ama11", "vancouver"};
  std::vector<StyledEntry> entries;
  std::ifstream file(CITATION_ENTRIES);
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || tab == line.npos) continue;
    const auto name = std::find(names.begin(), names.end(), std::string_view(line).substr(0, tab));
    entries.push_back({static_cast<CitationStyle>(name - names.begin()), line.substr(tab + 1)});
  }
  return entries;
}

std::string page_with(const std::string& entry) {
  return "<!DOCTYPE html><html lang=\"en\"><title>A page</title><main><h1>A page</h1><p>See below.</p>"
         "<h2>References</h2>\n" +
         entry + "\n</main></html>\n";
}

TEST(Citations, EntriesThatAreRightInTheirStyleAreLeftAlone) {
  const std::vector<StyledEntry> all = entries();
  ASSERT_GE(all.size(), 250U);
  for (const StyledEntry& entry : all) {
    const FileResult result =
        testing_support::built_in().lint(testing_support::make_source(page_with(entry.html), Format::html));
    for (const Diagnostic& diagnostic : result.diagnostics) {
      const bool of_entry = diagnostic.rule.starts_with("citation/") && diagnostic.rule != "citation/no-citations";
      if (!of_entry) continue;
      EXPECT_EQ(diagnostic.severity, Severity::suggestion) << diagnostic.rule << ": " << entry.html;
    }
  }
}

TEST(Citations, AListIsKnownByItsStyle) {
  std::array<std::string, 3> lists;
  for (const StyledEntry& entry : entries()) lists[static_cast<std::size_t>(entry.style)] += entry.html + "\n";
  for (std::size_t i = 0; i < lists.size(); ++i) {
    const auto article = read_article(testing_support::make_source(page_with(lists[i]), Format::html));
    EXPECT_EQ(article->get<ReferenceList>().style({}), static_cast<CitationStyle>(i));
  }
}

TEST(Citations, EveryEntryGivesItsPartsInEveryStyle) {
  for (const StyledEntry& entry : entries()) {
    const auto article = read_article(testing_support::make_source(page_with(entry.html), Format::html));
    const auto& list = article->get<ReferenceList>();
    ASSERT_EQ(list.entries().size(), 1U) << entry.html;
    const Reference& reference = list.parsed(entry.style).front().reference;
    EXPECT_FALSE(reference.title.is_empty()) << entry.html;
    EXPECT_FALSE(reference.authors.empty() && reference.editors.empty()) << entry.html;
  }
}

}  // namespace
}  // namespace carelint

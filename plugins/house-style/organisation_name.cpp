// house/organisation-name: our own name is written in one way.
#include "house_style.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace house {
namespace {

using namespace carelint;

std::string folded(std::string_view ascii) {
  std::string lower(ascii);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return lower;
}

std::vector<std::string> folded_words(std::string_view phrase) {
  std::vector<std::string> words;
  while (!phrase.empty()) {
    const std::string_view word = phrase.substr(0, phrase.find(' '));
    if (!word.empty()) words.push_back(folded(word));
    phrase.remove_prefix(std::min(phrase.size(), word.size() + 1));
  }
  return words;
}

/// Made once for a configuration, then shared by all threads: everything it needs is set in the constructor.
class OrganisationName final : public Rule {
 public:
  explicit OrganisationName(const Options& options) : name_(options.get<std::string>("name")) {
    for (const std::string& variant : options.get<std::vector<std::string>>("variants")) {
      if (std::vector<std::string> words = folded_words(variant); !words.empty()) variants_.push_back(std::move(words));
    }
  }

  void check(const Article& article, RuleContext& context) const override {
    for (const Block& block : article.blocks()) {
      for (std::size_t i = 0; i < block.tokens.size(); ++i) {
        const std::size_t length = variant_length(block.tokens.subspan(i));
        if (length == 0) continue;
        report(article, block, block.tokens.subspan(i, length), context);
        i += length - 1;
      }
    }
  }

 private:
  /// How many tokens make up a variant of the name at the beginning of `tokens`; 0 where there is none.
  std::size_t variant_length(std::span<const Token> tokens) const {
    std::size_t longest = 0;
    for (const std::vector<std::string>& words : variants_) {
      const auto same = [](const std::string& word, const Token& token) { return word == token.folded; };
      const bool fits = words.size() <= tokens.size() && std::equal(words.begin(), words.end(), tokens.begin(), same);
      if (fits) longest = std::max(longest, words.size());
    }
    return longest;
  }

  void report(const Article& article, const Block& block, std::span<const Token> tokens, RuleContext& context) const {
    const std::size_t begin = block.offset_of(tokens.front().text);
    const std::size_t end = block.offset_of(tokens.back().text) + tokens.back().text.size();
    Finding finding{.range = block.map.source_range(begin, end), .message = "our name is written '" + name_ + "'"};
    // Where markup stands inside the name, an edit would remove it, and there is none.
    if (std::optional<Edit> edit = article.replace_text(block, begin, end, name_)) {
      finding.fixes.push_back(
          {.title = "write '" + name_ + "'", .applicability = Applicability::safe, .edits = {std::move(*edit)}});
    }
    context.report(std::move(finding));
  }

  std::string name_;
  std::vector<std::vector<std::string>> variants_;
};

}  // namespace

RuleDefinition organisation_name() {
  return define_rule<OrganisationName>({
      .id = "house/organisation-name",
      .title = "Write the charity's name as it is registered",
      .rationale =
          "Readers look us up by our name: to find the helpline, to see who is behind the advice, to complain. Three "
          "spellings of it look like three organisations.",
      .severity = Severity::warning,
      .tags = {"names"},
      .sources = {{.title = "House style guide, chapter 1: Who we are"}},
      .options = {{.name = "name",
                   .description = "the name as it has to be written",
                   .default_value = std::string("Riverside Minds")},
                  {.name = "variants",
                   .description = "other spellings, which are reported; capitals do not count",
                   .default_value = std::vector<std::string>{"River Side Minds", "Riverside Mind"}}},
      .examples = {{.source = "<p>River Side Minds runs four groups.</p>",
                    .flagged = {"River Side Minds"},
                    .fixed = "<p>Riverside Minds runs four groups.</p>"},
                   {.source = "<p>The riverside mind\nline is open all night.</p>",
                    .flagged = {"riverside mind"},
                    .fixed = "<p>The Riverside Minds\nline is open all night.</p>"},
                   {.source = "<p>Write to Harbour Friends.</p>",
                    .flagged = {"Harbour Friends"},
                    .fixed = "<p>Write to Harbour Circle.</p>",
                    .options = {{"name", std::string("Harbour Circle")},
                                {"variants", std::vector<std::string>{"Harbour Friends"}}}},
                   {.source = "<p>Riverside Minds runs four groups beside the river.</p>"}},
  });
}

}  // namespace house

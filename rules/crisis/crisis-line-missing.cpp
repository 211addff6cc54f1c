#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "shared/crisis_lines.h"
#include "shared/telephone_numbers.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "crisis/crisis-line-missing",
      .title = "A page about suicide, self-harm or mental illness names a crisis line",
      .rationale =
          "Some of those who read a page about suicide or self-harm are in danger while they read. A number that "
          "answers now, in their own country, has to stand on that page and not one click away.\n\nOn pages about "
          "depression, anxiety and other illnesses it is good practice, and carelint only suggests it. A line counts "
          "wherever it stands on the page, as text or as a tel: link. The region is that of --region or of the page's "
          "lang; where neither says one, a line of any country counts.",
      .severity = Severity::error,
      .tags = {"crisis", "safe-messaging"},
      .sources = {{.title =
                       "WHO, Preventing suicide: a resource for media professionals, update 2023 (summary by PAHO)",
                   .url = "https://paho.org/en/node/92857",
                   .date = "2023"},
                  {.title = "Mindframe, Our words matter: help-seeking information beside stories about suicide",
                   .url = "https://tracksafefoundation.com.au/resource/our-words-matter-guidelines-for-language-use/",
                   .date = "2026-11-23"}},
      .examples =
          {{.source = "<html lang=en-US><h1>When a friend talks about suicide</h1><p>Stay with them.</p></html>",
            .flagged = {"suicide"}},
           {.source = "<html lang=en-GB><h1>Living with suicidal thoughts</h1><p>In the US, call 988.</p></html>",
            .flagged = {"suicidal"},
            .explanation = "the line of another country does not help"},
           {.source = "<html lang=en-US><h1>When a friend talks about suicide</h1><p>Call or text 988.</p></html>"},
           {.source = "<p>A political suicide, the papers wrote, and nobody minded.</p>",
            .explanation = "one mention does not make a topic"},
           {.source = "<p>Suicide and self-harm are hard to talk about.</p>"
                      "<p><a href='tel:116123'>Call Samaritans</a></p>"}},
  };
}

bool names_suicide(const Block& block, std::size_t at) {
  const std::string_view word = block.tokens[at].folded;
  if (word.starts_with("suicid")) {
    const bool figure_of_speech =
        at > 0 && is_one_of(block.tokens[at - 1].folded, "political", "career", "commercial", "social", "professional");
    return !figure_of_speech;
  }
  const bool harm = word.starts_with("harm") || word.starts_with("injur");
  return harm && at >= 2 && block.tokens[at - 1].text == "-" && block.tokens[at - 2].folded == "self";
}

bool names_illness(const Block& block, std::size_t at) {
  const std::string_view word = block.tokens[at].folded;
  constexpr std::size_t shortest = 3;
  constexpr std::string_view first_letters = "abdops";
  if (word.size() < shortest || first_letters.find(word.front()) == first_letters.npos) return false;
  return is_one_of(word, "depression", "depressed", "anxiety", "bipolar", "psychosis", "schizophrenia", "ptsd",
                   "anorexia", "bulimia", "ocd");
}

// How often a topic is named, and where first.
struct Topic {
  std::size_t mentions = 0;
  bool in_heading = false;
  SourceRange first;

  void add(const Block& block, SourceRange range) {
    if (mentions++ == 0) first = range;
    const bool heads = block.kind == BlockKind::title || (block.kind == BlockKind::heading && block.level <= 2);
    if (heads && !in_heading && block.kind == BlockKind::heading) first = range;
    in_heading = in_heading || heads;
  }
  bool holds() const { return mentions >= 2 || in_heading; }
};

class CrisisLineMissing final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    if (!is_english(article.language())) return;
    Topic suicide;
    Topic illness;
    for (const Block& block : article.blocks()) {
      const bool read =
          (block.region == Region::main || block.kind == BlockKind::title) && block.kind != BlockKind::reference;
      if (read) count_topics(block, suicide, illness);
    }
    if (!suicide.holds() && illness.mentions < 2) return;
    const std::string region = page_region(article, context.settings().region);
    if (names_line(article, has_crisis_line(region) ? region : std::string())) return;
    context.report(finding(suicide.holds() ? suicide : illness, suicide.holds(), region));
  }

 private:
  static void count_topics(const Block& block, Topic& suicide, Topic& illness) {
    for (std::size_t i = 0; i < block.tokens.size(); ++i) {
      if (names_suicide(block, i)) {
        const bool compound = !block.tokens[i].folded.starts_with("suicid");
        suicide.add(block, compound ? hull(block.tokens[i - 2].range, block.tokens[i].range) : block.tokens[i].range);
      } else if (names_illness(block, i)) {
        illness.add(block, block.tokens[i].range);
      }
    }
  }

  static bool names_line(const Article& article, const std::string& region) {
    const auto numbers = article.get<TelephoneNumbers>().numbers();
    return std::any_of(numbers.begin(), numbers.end(), [&](const TelephoneNumber& number) {
      return find_crisis_line(number.digits, region) != nullptr;
    });
  }

  static Finding finding(const Topic& topic, bool is_suicide, const std::string& region) {
    Finding found;
    found.range = topic.first;
    found.message = is_suicide
                        ? "this page is about suicide or self-harm and names no crisis line"
                        : "this page is about mental illness and names no crisis line for a reader who cannot wait";
    if (!is_suicide) found.severity = Severity::suggestion;
    for (const CrisisLine& line : crisis_lines()) {
      if (line.region != region) continue;
      found.message += "; add one, such as " + std::string(line.service) + ": " + std::string(line.digits);
      if (line.url.empty()) break;
      found.notes.push_back({"check the number at " + std::string(line.url) + " before you print it", std::nullopt});
      break;
    }
    return found;
  }
};

}  // namespace

RuleDefinition crisis_line_missing() {
  return define_rule<CrisisLineMissing>(describe());
}

}  // namespace carelint

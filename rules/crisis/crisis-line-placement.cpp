#include <algorithm>

#include "carelint/rule.h"
#include "crisis/emergency_boxes.h"
#include "crisis/help.h"
#include "shared/topics.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "crisis/crisis-line-placement",
      .title = "On a page about suicide, help stands near the top",
      .rationale =
          "Readers in distress do not scroll to the end. Guidance differs on whether help belongs at the beginning or "
          "at "
          "the end, so this is a suggestion, and only where the first line comes behind three quarters of a page of "
          "some "
          "length and in no box of its own.",
      .severity = Severity::suggestion,
      .tags = {"crisis"},
      .sources = {{.title = "Public Health Dorset, Reporting a suicide: checklist from Samaritans, NUJ and WHO",
                   .url = "https://www.publichealthdorset.org.uk/w/partner-information/suicide-prevention/"
                          "reporting-a-suicide",
                   .date = "2026-11-23"},
                  {.title = "Lock and Talk Virginia, Resources for media",
                   .url = "https://lockandtalk.org/resources/for-media",
                   .date = "2026-11-23"}},
      .yields_to = {"crisis/crisis-line-number-mismatch", "crisis/crisis-line-superseded"},
      .options = {{.name = "minimum-words",
                   .description = "pages with fewer words than this in their main text are left alone",
                   .default_value = std::int64_t{300},
                   .minimum = 0},
                  own_lines_option()},
      .examples =
          {{.source = "<h1>After a suicide</h1><p>Grief comes in waves, and nobody can tell you how long it will last "
                      "or what it should look like.</p><p>Call 988.</p>",
            .flagged = {"988"},
            .options = {{"minimum-words", std::int64_t{10}}}},
           {.source = "<h1>After a suicide</h1><p>You did not cause this, and you could not have known what was going "
                      "to happen that day.</p><footer><p>Call 988.</p></footer>",
            .flagged = {"988"},
            .options = {{"minimum-words", std::int64_t{10}}}},
           {.source = "<h1>After a suicide</h1><p>Call 988.</p><p>Grief comes in waves, and nobody can tell you how "
                      "long it will last.</p>",
            .options = {{"minimum-words", std::int64_t{10}}}},
           {.source = "<h1>After a suicide</h1><p>Grief comes in waves, and nobody can tell you how long it will last "
                      "or what it should look like.</p><aside><p>Call 988.</p></aside>",
            .options = {{"minimum-words", std::int64_t{10}}},
            .explanation = "beside the text, whatever its place in the source"},
           {.source = "<h1>After a suicide</h1><p>Grief comes in waves.</p><p>Call 988.</p>",
            .explanation = "a short page"}},
  };
}

class CrisisLinePlacement final : public Rule {
 public:
  explicit CrisisLinePlacement(const Options& options)
      : minimum_words_(options.get<std::int64_t>("minimum-words")), own_(options) {}

  void check(const Article& article, RuleContext& context) const override {
    if (!article.get<Topics>().is_about(Topic::suicide)) return;
    if (article.metrics().counts.words < minimum_words_) return;
    const std::string region = known_region(article, context.settings());
    const LineMention* first = nullptr;
    const auto given = given_lines(article, own_);
    for (const LineMention& mention : given) {
      const bool helps = mention.is_current_help(region) && mention.block != nullptr;
      if (helps && stands_apart(article, mention)) return;
      const bool earlier = first == nullptr || mention.number->range.begin < first->number->range.begin;
      if (helps && earlier) first = &mention;
    }
    if (first == nullptr || !is_late(article, first->number->range)) return;
    context.report({.range = first->number->range,
                    .message = "the first crisis line comes near the end of this page; name one near the top as well"});
  }

 private:
  static bool stands_apart(const Article& article, const LineMention& mention) {
    const Region region = mention.block->region;
    if (region == Region::aside || region == Region::header || region == Region::navigation) return true;
    return article.get<EmergencyBoxes>().around(mention.number->range) != nullptr;
  }

  static bool is_late(const Article& article, SourceRange range) {
    constexpr std::size_t quarters = 4;
    constexpr std::size_t late_quarters = 3;
    std::size_t before = 0;
    std::size_t all = 0;
    for (const Block& block : article.blocks()) {
      if (block.region != Region::main || !block.is_prose()) continue;
      all += block.tokens.size();
      if (block.range.begin < range.begin) before += block.tokens.size();
    }
    return before * quarters > all * late_quarters;
  }

  std::int64_t minimum_words_;
  OwnLines own_;
};

}  // namespace

RuleDefinition crisis_line_placement() {
  return define_rule<CrisisLinePlacement>(describe());
}

}  // namespace carelint

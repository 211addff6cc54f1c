#include <algorithm>

#include "carelint/rule.h"
#include "carelint/words.h"
#include "safe-messaging/suicide_words.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "safe-messaging/link-to-harmful-story",
      .title = "An article about suicide does not link to earlier deaths or to forums",
      .rationale =
          "A reader in danger follows links. Earlier stories about deaths by suicide, and forums where methods are "
          "traded, are not where they should arrive; help pages are. The rule looks at links whose text or address "
          "tells of a death by suicide, and at forums, in articles that speak of suicide.",
      .severity = Severity::warning,
      .tags = {"suicide", "reporting", "links"},
      .sources = {{.title = "Public Health Dorset, Reporting a suicide (from Samaritans, NUJ and WHO)",
                   .url = "https://www.publichealthdorset.org.uk/w/partner-information/suicide-prevention/"
                          "reporting-a-suicide",
                   .date = "2026-11-23"},
                  {.title = "Samaritans, Media guidelines",
                   .url = "https://www.samaritans.org/about-samaritans/media-guidelines/",
                   .date = "2026-11-23"}},
      .examples =
          {{.source = "<p>Suicide is hard to talk about. <a href=/news/singer-suicide-death-inquest>Read more</a></p>",
            .flagged = {"/news/singer-suicide-death-inquest"}},
           {.source = "<p>Some discuss suicide in <a href=https://example.org/forum/suicide>a forum</a>.</p>",
            .flagged = {"https://example.org/forum/suicide"}},
           {.source = "<p>Suicide is hard to talk about. <a href=/help/suicide-prevention>Find help</a></p>"},
           {.source = "<p>The harbour has <a href=/forum/boats>a forum for boats</a>.</p>"},
           {.source =
                "<p>Read about <a href=/help/bereaved-by-suicide-death>support after a death by suicide</a>.</p>"}},
  };
}

template <class... Parts>
bool holds_any(const std::string& text, const Parts&... parts) {
  return ((text.find(parts) != std::string::npos) || ...);
}

bool is_harmful(std::string_view address) {
  const std::string target = lowered(address);
  if (holds_any(target, "help", "support", "prevent", "bereave", "grief", "guideline", "research", "statistic",
                "lifeline", "988", "samaritans", "doi.org", ".gov", "who.int", "nhs"))
    return false;
  if (target.find("suicid") == std::string::npos) return false;
  return holds_any(target, "/forum", "forum.", "reddit.com", "death", "dies", "died", "inquest", "found-dead", "note");
}

class LinkToHarmfulStory final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    for (const Node& node : article.document().nodes()) {
      if (!node.is("a")) continue;
      const Attribute* target = node.attribute("href");
      if (target == nullptr || !is_harmful(target->value)) continue;
      context.report({.range = target->value_range,
                      .message = "this link takes a reader in danger to the story of a death or to a forum; link to a "
                                 "page that helps, or "
                                 "take the link out"});
    }
  }
};

}  // namespace

RuleDefinition link_to_harmful_story() {
  return define_rule<LinkToHarmfulStory>(describe());
}

}  // namespace carelint

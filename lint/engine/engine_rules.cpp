#include "engine/engine_rules.h"

#include <string>
#include <utility>

namespace carelint {
namespace {

RuleInfo internal_error() {
  return {
      .id = std::string(internal_error_id),
      .title = "A rule must not fail",
      .rationale =
          "A rule that crashes, throws or points outside the article has judged nothing, and silence would look like "
          "praise. This names the rule that failed on this article; the other rules' reports stand. It cannot be "
          "switched off, and the exit status is 3. The author of the rule wants to know of it.",
      .severity = Severity::error,
      .tags = {"carelint"},
      .sources = {{.title = "The contract of a rule, carelint/rule.h"}},
  };
}

RuleInfo undecodable_bytes() {
  return {
      .id = std::string(undecodable_bytes_id),
      .title = "Every byte of the file must be text",
      .rationale =
          "The file says one character encoding and holds bytes that do not belong to it. Readers see a replacement "
          "sign in the place of a letter. Only the first such place is named: save the whole file as UTF-8 and look "
          "at what stands there. Until then, --fix leaves the file alone.",
      .severity = Severity::warning,
      .tags = {"carelint", "encoding"},
      .sources = {{.title = "WHATWG Encoding Standard", .url = "https://encoding.spec.whatwg.org/"}},
  };
}

RuleInfo suppression_mistake() {
  return {
      .id = std::string(suppression_mistake_id),
      .title = "A suppression comment must say what it suppresses, and why",
      .rationale =
          "A comment that is meant to switch a rule off and is not understood leaves the writer believing that it "
          "works. A reason is required, since the next editor has to judge whether it still holds.",
      .severity = Severity::warning,
      .tags = {"carelint", "suppression"},
      .sources = {{.title = "ESLint comments plugin: require-description",
                   .url = "https://eslint-community.github.io/eslint-plugin-eslint-comments/rules/"
                          "require-description.html"}},
      .examples = {{.source = "<!-- carelint-disable-next stigma/example -->\n<p>We quote a letter of 1912.</p>",
                    .flagged = {"<!-- carelint-disable-next stigma/example -->"},
                    .explanation = "The reason is missing: -- quoted from a letter of 1912"},
                   {.source = "<!-- carelint-disable-next stigma/example -- quoted from a letter of 1912 -->\n"
                              "<p>We quote a letter of 1912.</p>"}},
  };
}

RuleInfo unused_suppression() {
  return {
      .id = std::string(unused_suppression_id),
      .title = "A suppression comment must suppress something",
      .rationale =
          "The text that a suppression was written for has been mended or has gone. Left behind, the comment would "
          "silence the next mistake in its place. Remove it. A suppression of a rule that is off in this run is not "
          "called unused.",
      .severity = Severity::warning,
      .tags = {"carelint", "suppression"},
      .sources = {{.title = "ESLint: Report unused eslint-disable comments",
                   .url = "https://eslint.org/docs/latest/use/configure/rules"}},
      .examples = {{.source = "<!-- carelint-disable carelint/undecodable-bytes -- the archive page is broken -->\n"
                              "<p>The archive page has been mended since.</p>",
                    .flagged = {"carelint/undecodable-bytes"}},
                   {.source = "<p>Nothing is suppressed here.</p>"}},
  };
}

}  // namespace

void register_engine_rules(RuleRegistry& registry) {
  for (RuleInfo info : {internal_error(), suppression_mistake(), undecodable_bytes(), unused_suppression()}) {
    registry.add({std::move(info), nullptr});
  }
}

}  // namespace carelint

#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/autoplay",
          .title = "Nothing plays by itself",
          .rationale =
              "Sound that starts by itself drowns out a screen reader, so that its reader cannot even find the button "
              "that stops it. It gives a reader away in a room where nobody should know, and startles one who is on "
              "edge. Movement that does not stop keeps others from reading. Let the reader start it. A silent film "
              "without controls is left for a person to judge: it may end within five seconds.",
          .severity = Severity::warning,
          .tags = {"accessibility", "media"},
          .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.4.2 Audio Control",
                       .url = "https://www.w3.org/TR/WCAG22/#audio-control",
                       .date = "2024-12-12"},
                      {.title = "Web Content Accessibility Guidelines 2.2, success criterion 2.2.2 Pause, Stop, Hide",
                       .url = "https://www.w3.org/TR/WCAG22/#pause-stop-hide",
                       .date = "2024-12-12"}},
          .wcag = {"1.4.2", "2.2.2"},
          .examples = {{.source = "<audio src=a.mp3 autoplay controls></audio><p>Transcript</p>",
                        .flagged = {"autoplay"},
                        .fixed = "<audio src=a.mp3 controls></audio><p>Transcript</p>"},
                       {.source = "<iframe title=\"A film on sleep\" "
                                  "src=\"https://www.youtube-nocookie.com/embed/x?autoplay=1\"></iframe>",
                        .flagged = {"src=\"https://www.youtube-nocookie.com/embed/x?autoplay=1"}},
                       {.source = "<audio src=a.mp3 controls></audio><p>Transcript</p>"}}};
}

}  // namespace

RuleDefinition autoplay() {
  return define_rule<AccessibilityRule<AccessibilityFault::autoplay>>(describe());
}

}  // namespace carelint

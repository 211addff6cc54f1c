#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {.id = "accessibility/audio-transcript",
          .title = "What is heard can also be read",
          .rationale =
              "Readers who are deaf cannot hear a recording, and many others would rather read: it is quicker, silent, "
              "and can be searched. Put the words on the page or link to them. A page that speaks of a transcript is "
              "taken at its word.",
          .severity = Severity::suggestion,
          .tags = {"accessibility", "media"},
          .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.2.1 Audio-only and "
                                "Video-only (Prerecorded)",
                       .url = "https://www.w3.org/TR/WCAG22/#audio-only-and-video-only-prerecorded",
                       .date = "2024-12-12"}},
          .wcag = {"1.2.1"},
          .examples = {{.source = "<audio src=a.mp3 controls></audio>",
                        .flagged = {"<audio src=a.mp3 controls>"},
                        .explanation = "needs review"},
                       {.source = "<audio src=a.mp3 controls></audio><p><a href=#t>Transcript</a></p>"}}};
}

}  // namespace

RuleDefinition audio_transcript() {
  return define_rule<AccessibilityRule<AccessibilityFault::audio_transcript>>(describe());
}

}  // namespace carelint

#include "accessibility/accessibility_rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/video-captions",
      .title = "A video has captions",
      .rationale =
          "Readers who are deaf or hard of hearing miss what is said, and so does everybody who must not make a sound: "
          "at night, on a ward, in a room with others. Captions say what is spoken and what else is heard that "
          "matters. A video without sound is left for a person to judge; a short one that only decorates is left "
          "alone.",
      .severity = Severity::warning,
      .tags = {"accessibility", "media"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 1.2.2 Captions (Prerecorded)",
                   .url = "https://www.w3.org/TR/WCAG22/#captions-prerecorded",
                   .date = "2024-12-12"},
                  {.title = "Techniques for WCAG 2.2, H95: Using the track element to provide captions",
                   .url = "https://www.w3.org/WAI/WCAG22/Techniques/html/H95",
                   .date = "2026-11-26"}},
      .wcag = {"1.2.2"},
      .examples = {{.source = "<video src=a.mp4 controls></video>", .flagged = {"<video src=a.mp4 controls>"}},
                   {.source = "<video src=a.mp4 controls muted></video>",
                    .flagged = {"<video src=a.mp4 controls muted>"},
                    .explanation = "needs review"},
                   {.source = "<video src=a.mp4 controls><track kind=captions src=a.vtt srclang=en></video>"},
                   {.source = "<video src=waves.mp4 muted loop aria-hidden=true></video>"}}};
}

}  // namespace

RuleDefinition video_captions() {
  return define_rule<AccessibilityRule<AccessibilityFault::video_captions>>(describe());
}

}  // namespace carelint

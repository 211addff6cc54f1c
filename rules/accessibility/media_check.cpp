#include <algorithm>
#include <map>

#include "accessibility/check.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

class MediaChecker {
 public:
  MediaChecker(const AccessibilityTree& tree, AccessibilityDeviations& deviations)
      : tree_(tree), deviations_(deviations) {}

  void run() {
    for (const Node& node : tree_.article().document().nodes()) {
      if (!node.is_element() || node.start_tag.empty()) continue;
      if (node.is("iframe")) check_frame(node);
      if (!is_one_of(node.name, "audio", "video") || !has_source(node) || node.closest("template") != nullptr) continue;
      check_autoplay(node);  // what is not shown can be heard
      if (!tree_.is_rendered(node)) continue;
      if (node.is("video")) {
        check_captions(node);
      } else {
        check_transcript(node);
      }
    }
  }

 private:
  static bool has_source(const Node& node) {
    if (!value_of(node, "src").empty()) return true;
    return std::any_of(node.children().begin(), node.children().end(),
                       [](const Node& child) { return child.is("source") && !value_of(child, "src").empty(); });
  }

  static bool is_decoration(const Node& node) {
    return has_attribute(node, "muted") && has_attribute(node, "autoplay") && !has_attribute(node, "controls");
  }

  void check_captions(const Node& node) {
    if (is_decoration(node) || tree_.is_aria_hidden(node)) return;
    const bool has_track = std::any_of(node.descendants().begin(), node.descendants().end(), [](const Node& below) {
      const std::string kind = lowered(value_of(below, "kind"));
      return below.is("track") && has_attribute(below, "src") &&
             (is_one_of(kind, "captions", "subtitles", "") || holds_template(kind));
    });
    if (has_track) return;
    for (const char* answer : {"captions are", "captioned", "captions burned", "no sound", "without sound"}) {
      if (page_speaks_of(answer)) return;
    }
    const bool silent = has_attribute(node, "muted");
    const bool answered = silent || page_speaks_of("transcript");
    deviations_.push_back(
        {.fault = AccessibilityFault::video_captions,
         .range = node.start_tag,
         .message = silent
                        ? "this video has no captions; if anything is said in it, readers who are deaf miss it: add a "
                          "<track kind=\"captions\">"
                        : "readers who are deaf, or who cannot turn the sound on, miss what is said in "
                          "this video; add a <track kind=\"captions\">",
         .confidence = answered ? Confidence::needs_review : Confidence::certain});
  }

  // Whether what is heard can be read, only a person can tell; a word of a transcript on the page answers for it.
  void check_transcript(const Node& node) {
    if (tree_.is_aria_hidden(node) || page_speaks_of("transcript") || page_speaks_of("listen to this")) return;
    deviations_.push_back({.fault = AccessibilityFault::audio_transcript,
                           .range = node.start_tag,
                           .message =
                               "readers who are deaf cannot hear this recording; put its words on the page, or link "
                               "to a transcript",
                           .confidence = Confidence::needs_review});
  }

  // Looked up once for each phrase, however many films there are.
  bool page_speaks_of(std::string_view words) {
    const auto [answer, is_new] = answers_.try_emplace(words, false);
    if (is_new) {
      const std::span<const Block> blocks = tree_.article().blocks();
      answer->second = std::any_of(blocks.begin(), blocks.end(),
                                   [&](const Block& block) { return holds_ignoring_case(block.text, words); });
    }
    return answer->second;
  }

  void check_autoplay(const Node& node) {
    const Attribute* autoplay = node.attribute("autoplay");
    if (autoplay == nullptr) return;
    const bool silent = has_attribute(node, "muted");
    if (silent && has_attribute(node, "controls")) return;
    AccessibilityDeviation deviation{
        AccessibilityFault::autoplay, range_of(*autoplay),
        silent ? "this moves by itself; if it goes on for more than five seconds, readers need a way to stop it: add "
                 "controls"
               : "sound that starts by itself drowns out a screen reader, and startles; let the reader start it"};
    if (silent || has_attribute(node, "controls")) deviation.confidence = Confidence::needs_review;
    if (!silent) {
      deviation.fix_title = "take autoplay out";
      deviation.edits = {without(tree_.article(), *autoplay)};
    }
    deviations_.push_back(std::move(deviation));
  }

  void check_frame(const Node& node) {
    const Attribute* source = node.attribute("src");
    if (source == nullptr || !tree_.is_rendered(node)) return;
    const std::string address = lowered(source->value);
    const std::size_t query = address.find('?');
    if (query == address.npos) return;
    const auto says = [&](std::string_view name, std::string_view value) {
      const std::string setting = std::string(name) + '=' + std::string(value);
      for (std::size_t at = address.find(setting, query); at != address.npos; at = address.find(setting, at + 1)) {
        const char before = address[at - 1];
        const std::size_t end = at + setting.size();
        if ((before == '?' || before == '&' || before == ';') && (end == address.size() || !is_letter(address[end])))
          return true;
      }
      return false;
    };
    const bool plays = says("autoplay", "1") || says("autoplay", "true");
    const bool silent = says("mute", "1") || says("muted", "1") || says("mute", "true") || says("muted", "true") ||
                        says("background", "1");
    if (!plays || silent) return;
    deviations_.push_back(
        {AccessibilityFault::autoplay, range_of(*source),
         "sound that starts by itself drowns out a screen reader, and startles; take autoplay out of this "
         "address"});
  }

  const AccessibilityTree& tree_;
  std::map<std::string_view, bool> answers_;
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_media(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  MediaChecker(tree, deviations).run();
}

}  // namespace carelint

#include <algorithm>
#include <optional>

#include "accessibility/accessible_name.h"
#include "accessibility/check.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

constexpr WordSet vague_links({"click",
                               "click here",
                               "click on this link",
                               "click this link",
                               "continue reading",
                               "find out more",
                               "follow this link",
                               "here",
                               "learn more",
                               "link",
                               "more",
                               "more info",
                               "more information",
                               "read more",
                               "read on",
                               "see here",
                               "see more",
                               "tap here",
                               "this",
                               "this link",
                               "this page",
                               "this site",
                               "this website",
                               "view more"});

constexpr WordSet placeholders({"alt", "alt text", "blank", "graphic", "image", "img", "photo", "photograph", "pic",
                                "picture", "placeholder", "screenshot", "spacer", "thumbnail", "untitled"});

// "IMG_2214", "DSC 0042", "image-3"
bool is_camera_name(std::string_view lower) {
  const std::size_t letters = std::min(lower.find_first_of("0123456789-_ "), lower.size());
  if (!is_one_of(lower.substr(0, letters), "img", "dsc", "dscn", "dscf", "image", "photo", "pic", "picture", "pxl",
                 "scan", "screenshot", "untitled", "unnamed"))
    return false;
  const std::string_view rest = lower.substr(letters);
  return !rest.empty() && rest.find_first_not_of("0123456789-_ ()") == rest.npos &&
         std::any_of(rest.begin(), rest.end(), is_digit);
}

bool is_file_name(std::string_view lower) {
  const std::size_t dot = lower.rfind('.');
  const bool extension = dot != lower.npos && dot > 0 &&
                         is_one_of(lower.substr(dot + 1), "jpg", "jpeg", "png", "gif", "webp", "svg", "avif", "heic",
                                   "bmp", "tif", "tiff");
  return extension && lower.find_first_of(" \t\n") == lower.npos;
}

// The size of "image of", "a photo of the" … at the beginning of an alternative, with the space behind it.
std::size_t announcement_size(std::string_view lower) {
  std::size_t at = 0;
  for (const std::string_view article : {"a ", "an ", "the ", "this is a ", "this is an "}) {
    if (lower.starts_with(article)) at = article.size();
  }
  for (const std::string_view word : {"image", "picture", "photo", "photograph", "graphic", "icon"}) {
    if (!lower.substr(at).starts_with(word)) continue;
    for (const std::string_view link : {" of ", " showing ", " that shows "}) {
      if (lower.substr(at + word.size()).starts_with(link)) return at + word.size() + link.size();
    }
  }
  return 0;
}

// The letters and digits at the ends count: "Read more …", "[here]".
std::string_view without_marks(std::string_view text) {
  const auto counts = [](char c) { return is_letter(c) || is_digit(c); };
  const auto first = std::find_if(text.begin(), text.end(), counts);
  const auto last = std::find_if(text.rbegin(), text.rend(), counts).base();
  return first < last
             ? text.substr(static_cast<std::size_t>(first - text.begin()), static_cast<std::size_t>(last - first))
             : std::string_view{};
}

class EditorialChecker {
 public:
  EditorialChecker(const AccessibilityTree& tree, AccessibilityDeviations& deviations)
      : tree_(tree), english_(is_english(tree.article().language())), deviations_(deviations) {}

  void run() {
    for (const Node& node : tree_.article().document().nodes()) {
      if (!node.is_element() || node.start_tag.empty() || !tree_.is_included(node)) continue;
      const std::string_view role = tree_.role(node);
      if (role == "link") check_link(node);
      if (role == "heading") check_level(node);
      if (node.is("img")) check_alternative(node);
    }
  }

 private:
  void check_link(const Node& node) {
    if (!english_) return;
    const std::string name = lowered(accessible_name(tree_, node));
    if (!vague_links.contains(without_marks(name))) return;
    deviations_.push_back(
        {AccessibilityFault::vague_link, node.start_tag,
         "somebody who jumps from link to link hears \"" + name + "\" and nothing else; say where this link leads"});
  }

  void check_alternative(const Node& node) {
    const Attribute* alternative = node.attribute("alt");
    if (alternative == nullptr || holds_template(alternative->value)) return;
    const std::string lower = lowered(trimmed_space(alternative->value));
    if (is_file_name(lower) || is_camera_name(lower) || (english_ && placeholders.contains(lower))) {
      deviations_.push_back({AccessibilityFault::alt_placeholder, range_of(*alternative),
                             "\"" + lower +
                                 "\" says nothing of the image; say what it shows, or write alt=\"\" if it "
                                 "only decorates"});
      return;
    }
    const std::size_t announced = english_ && lower.size() == alternative->value.size() ? announcement_size(lower) : 0;
    if (announced > 0) announce(*alternative, announced);
  }

  void announce(const Attribute& alternative, std::size_t size) {
    AccessibilityDeviation deviation{AccessibilityFault::alt_announces_image, range_of(alternative),
                                     "a screen reader says that this is an image; begin with what it shows"};
    constexpr std::size_t shortest = 3;
    const std::string_view rest = alternative.value.substr(size);
    if (rest.size() >= shortest && alternative.value_map.is_contiguous(0, size + 1)) {
      std::string first(1, rest.front());
      if (first[0] >= 'a' && first[0] <= 'z') first[0] = static_cast<char>(first[0] - 'a' + 'A');
      deviation.fix_title = "take \"" + std::string(trimmed_space(alternative.value.substr(0, size))) + "\" out";
      deviation.edits = {{alternative.value_map.source_range(0, size + 1), first}};
    }
    deviations_.push_back(std::move(deviation));
  }

  // What stands beside the article has an order of its own.
  void check_level(const Node& node) {
    for (const char* aside : {"nav", "aside", "footer", "header", "dialog"}) {
      if (node.closest(aside) != nullptr) return;
    }
    const std::optional<int> level = level_of(node);
    if (!level) return;
    if (last_level_ > 0 && *level > last_level_ + 1) {
      const std::string last = std::to_string(last_level_);
      deviations_.push_back({AccessibilityFault::heading_order, node.start_tag,
                             "this heading of level " + std::to_string(*level) + " follows one of level " + last +
                                 "; readers who find their way by headings look for what is missing between them"});
    }
    last_level_ = *level;
  }

  static std::optional<int> level_of(const Node& node) {
    const std::string_view given = value_of(node, "aria-level");
    if (given.size() == 1 && is_digit(given[0])) return given[0] - '0';
    if (node.name.size() == 2 && node.name[0] == 'h' && is_digit(node.name[1])) return node.name[1] - '0';
    return std::nullopt;
  }

  const AccessibilityTree& tree_;
  bool english_;
  int last_level_ = 0;
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_editorial(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  EditorialChecker(tree, deviations).run();
}

}  // namespace carelint

#include <algorithm>

#include "accessibility/accessible_name.h"
#include "accessibility/check.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

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

// What picture agencies, telephones and programs call a file: "iStock-1168273641", "banner_final_v2".
bool is_numbered_name(std::string_view lower) {
  if (lower.find(' ') != lower.npos && !lower.starts_with("whatsapp image")) return false;
  const auto digits = std::count_if(lower.begin(), lower.end(), is_digit);
  const auto letters = std::count_if(lower.begin(), lower.end(), is_letter);
  const bool joined = lower.find_first_of("_-") != lower.npos;
  constexpr auto many_digits = 4;
  return letters > 0 && joined && (digits >= many_digits || lower.find('_') != lower.npos);
}

// The size of "image of", "a photo of the" … at the beginning of an alternative, with the space behind it.
std::size_t announcement_size(std::string_view lower) {
  std::size_t at = 0;
  for (const std::string_view article : {"a ", "an ", "the ", "this is a ", "this is an "}) {
    if (lower.starts_with(article)) at = article.size();
  }
  for (const std::string_view word : {"image", "picture", "photo", "photograph", "graphic", "icon"}) {
    if (!lower.substr(at).starts_with(word)) continue;
    for (const std::string_view link : {" of ", " showing ", " shows ", " that shows "}) {
      if (lower.substr(at + word.size()).starts_with(link)) return at + word.size() + link.size();
    }
  }
  return 0;
}

// Words in small letters without their marks.
std::vector<std::string> plain_words(std::string_view text) {
  std::vector<std::string> words;
  const std::string spaced = with_single_spaces(text);
  for (const std::string_view token : tokens_of(spaced)) {
    std::string word;
    for (const char c : lowered(token)) {
      if (is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80) word += c;
    }
    if (!word.empty()) words.push_back(std::move(word));
  }
  return words;
}

// All of the alternative's words stand in the caption in their order, and the caption says little more.
bool says_the_same(const std::vector<std::string>& alternative, const std::vector<std::string>& caption) {
  if (alternative.empty() || caption.empty()) return false;
  std::size_t next = 0;
  std::size_t shared = 0;
  for (const std::string& word : alternative) {
    const auto found = std::find(caption.begin() + static_cast<std::ptrdiff_t>(next), caption.end(), word);
    if (found == caption.end()) continue;
    next = static_cast<std::size_t>(found - caption.begin()) + 1;
    ++shared;
  }
  if (10 * shared >= 8 * std::max(alternative.size(), caption.size())) return true;
  // All that the caption adds is who took the picture.
  constexpr std::size_t least = 3;
  return alternative.size() >= least &&
         std::equal(alternative.begin(), alternative.end(), caption.begin(),
                    caption.begin() + static_cast<std::ptrdiff_t>(std::min(alternative.size(), caption.size()))) &&
         is_one_of(caption[alternative.size()], "photo", "photograph", "picture", "image", "credit", "source",
                   "illustration", "©");
}

class ImageChecker {
 public:
  ImageChecker(const AccessibilityTree& tree, AccessibilityDeviations& deviations)
      : tree_(tree), english_(is_english(tree.article().language())), deviations_(deviations) {}

  void run() {
    for (const Node& node : tree_.article().document().nodes()) {
      const bool button = node.is("input") && attribute_is(node, "type", "image");
      if ((!node.is("img") && !button) || node.start_tag.empty() || !tree_.is_included(node)) continue;
      const Attribute* alternative = node.attribute("alt");
      if (alternative == nullptr || holds_template(alternative->value)) continue;
      const std::string lower = lowered(trimmed_space(alternative->value));
      if (lower.empty() || is_placeholder(*alternative, lower)) continue;
      const std::size_t space =
          static_cast<std::size_t>(trimmed_space(alternative->value).data() - alternative->value.data());
      const std::size_t announced = english_ ? announcement_size(lower) : 0;
      if (announced > 0) announce(*alternative, space + announced);
      if (!repeats_link(node, *alternative) && !repeats_caption(node, *alternative)) check_size(*alternative);
    }
  }

 private:
  bool is_placeholder(const Attribute& alternative, const std::string& lower) {
    if (!is_file_name(lower) && !is_camera_name(lower) && !is_numbered_name(lower) &&
        !(english_ && placeholders.contains(lower)))
      return false;
    deviations_.push_back({AccessibilityFault::alt_placeholder, range_of(alternative),
                           "\"" + lower +
                               "\" says nothing about the image; say what it shows, or write alt=\"\" if it "
                               "only decorates"});
    return true;
  }

  void announce(const Attribute& alternative, std::size_t size) {
    AccessibilityDeviation deviation{AccessibilityFault::alt_announces_image, range_of(alternative),
                                     "a screen reader already says that this is an image; begin with what it shows"};
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

  // The caption of a figure with this one image.
  const Node* caption_of(const Node& image) const {
    const Node* figure = image.closest("figure");
    for (const Node* above = image.parent; figure == nullptr && above != nullptr; above = above->parent) {
      if (holds_ignoring_case(value_of(*above, "class"), "caption")) figure = above;
    }
    if (figure == nullptr) return nullptr;
    const Node* caption = nullptr;
    for (const Node& below : figure->descendants()) {
      if (below.is("img") && &below != &image) return nullptr;
      if (below.is("figcaption") || (below.is("p") && holds_ignoring_case(value_of(below, "class"), "caption")))
        caption = &below;
    }
    return caption != nullptr && tree_.is_included(*caption) ? caption : nullptr;
  }

  bool repeats_caption(const Node& image, const Attribute& alternative) {
    const Node* caption = caption_of(image);
    if (caption == nullptr ||
        !says_the_same(plain_words(alternative.value), plain_words(visible_text(tree_, *caption))))
      return false;
    deviations_.push_back({.fault = AccessibilityFault::alt_repeats_caption,
                           .range = range_of(alternative),
                           .message =
                               "a screen reader reads the same words twice, here and in the caption; say here what "
                               "the image shows and the caption does not",
                           .notes = {{"the caption", caption->start_tag}}});
    return true;
  }

  bool repeats_link(const Node& image, const Attribute& alternative) {
    const Node* link = image.closest("a");
    if (link == nullptr || tree_.role(*link) != "link" || tree_.is_presentational(image)) return false;
    constexpr std::uint32_t most_nodes = 200;  // of a link; more is no link that anybody reads
    if (link->subtree_size > most_nodes) return false;
    if (has_attribute(*link, "aria-label") || has_attribute(*link, "aria-labelledby")) return false;
    if (!is_heard_beside(image, *link, plain_words(alternative.value))) return false;
    AccessibilityDeviation deviation{AccessibilityFault::alt_repeats_link, range_of(alternative),
                                     "the link already says these words, so a screen reader reads them twice; write "
                                     "alt=\"\" here"};
    if (alternative.value_range.begin < alternative.value_range.end) {
      deviation.fix_title = "write alt=\"\"";
      deviation.edits = {{alternative.value_range, quoted(alternative) ? "" : "\"\""}};
      deviation.applicability = Applicability::safe;
    }
    deviations_.push_back(std::move(deviation));
    return true;
  }

  // The link's words, or those of a heading or paragraph in it.
  bool is_heard_beside(const Node& image, const Node& link, const std::vector<std::string>& words) const {
    if (words.empty()) return false;
    if (plain_words(heard_text(link)) == words) return true;
    return std::any_of(link.descendants().begin(), link.descendants().end(), [&](const Node& below) {
      const bool part = is_one_of(below.name, "h2", "h3", "h4", "h5", "h6", "p", "span", "strong", "div");
      const bool around = &below < &image && &image < &below + below.subtree_size;
      return part && !around && plain_words(heard_text(below)) == words;
    });
  }

  std::string heard_text(const Node& node) const {
    std::string text;
    for (const Node& below : node.descendants()) {
      if (below.kind == NodeKind::text && tree_.is_included(*below.parent)) text += below.text;
      if (below.is("br")) text += ' ';
    }
    return text;
  }

  bool quoted(const Attribute& attribute) const {
    const char before = tree_.article().source().text()[attribute.value_range.begin - 1];
    return before == '"' || before == '\'';
  }

  void check_size(const Attribute& alternative) {
    constexpr std::size_t most_characters = 250;
    const std::string text = with_single_spaces(alternative.value);
    const auto characters = std::count_if(text.begin(), text.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    if (static_cast<std::size_t>(characters) <= most_characters) return;
    deviations_.push_back({AccessibilityFault::alt_too_long, range_of(alternative),
                           "a screen reader reads these " + std::to_string(characters) +
                               " characters in one go, without a pause or a way back; say the point here, and the rest "
                               "in the text beside the image"});
  }

  const AccessibilityTree& tree_;
  bool english_;
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_images(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  ImageChecker(tree, deviations).run();
}

}  // namespace carelint

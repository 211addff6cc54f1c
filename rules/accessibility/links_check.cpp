#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "accessibility/accessible_name.h"
#include "accessibility/check.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

constexpr std::size_t nearby_text = 1000;  // bytes, of what stands around a link

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

// Files that open in another program, or are saved. What a reader hears for each: any of these words announces it.
struct FileKind {
  std::string_view extension;
  std::string_view words[4];
};
constexpr FileKind file_kinds[] = {{"pdf", {"pdf"}},
                                   {"doc", {"word", "doc"}},
                                   {"docx", {"word", "doc"}},
                                   {"odt", {"opendocument", "odt", "open document"}},
                                   {"rtf", {"rtf", "rich text"}},
                                   {"xls", {"excel", "xls", "spreadsheet"}},
                                   {"xlsx", {"excel", "xls", "spreadsheet"}},
                                   {"ods", {"opendocument", "ods", "spreadsheet"}},
                                   {"csv", {"csv", "spreadsheet"}},
                                   {"ppt", {"powerpoint", "ppt"}},
                                   {"pptx", {"powerpoint", "ppt"}},
                                   {"epub", {"epub", "e-book", "ebook"}},
                                   {"zip", {"zip"}}};

// The letters and digits at the ends count: "Read more …", "[here]".
std::string_view without_marks(std::string_view text) {
  const auto counts = [](char c) { return is_letter(c) || is_digit(c); };
  const auto first = std::find_if(text.begin(), text.end(), counts);
  const auto last = std::find_if(text.rbegin(), text.rend(), counts).base();
  return first < last
             ? text.substr(static_cast<std::size_t>(first - text.begin()), static_cast<std::size_t>(last - first))
             : std::string_view{};
}

const FileKind* file_kind_of(std::string_view target) {
  target = target.substr(0, target.find_first_of("?#"));
  const std::size_t dot = target.rfind('.');
  const std::size_t slash = target.rfind('/');
  if (dot == target.npos || (slash != target.npos && slash > dot)) return nullptr;
  const std::string extension = lowered(target.substr(dot + 1));
  const auto found = std::find_if(std::begin(file_kinds), std::end(file_kinds),
                                  [&](const FileKind& kind) { return kind.extension == extension; });
  return found == std::end(file_kinds) ? nullptr : found;
}

bool names_kind(std::string_view text, const FileKind& kind) {
  return std::any_of(std::begin(kind.words), std::end(kind.words),
                     [&](std::string_view word) { return !word.empty() && holds_ignoring_case(text, word); });
}

bool announces_window(std::string_view text) {
  for (const char* word : {"new window", "new tab", "new browser", "another window", "another tab", "separate window",
                           "separate tab", "external", "neuem fenster", "neues fenster", "neuen tab", "neuer tab",
                           "nouvelle fen", "nouvel onglet", "nueva ventana", "nueva pesta", "nuova finestra"}) {
    if (holds_ignoring_case(text, word)) return true;
  }
  return false;
}

// One place written in several ways is one: scheme, "www.", a slash or index page at the end, a fragment, and what only
// counts visits do not matter.
std::string place_of(std::string_view target) {
  std::string place = lowered(target.substr(0, target.find('#')));
  const std::size_t query = place.find('?');
  if (query != place.npos && place.find("utm_", query) != place.npos) place.resize(query);
  for (const std::string_view scheme : {"https:", "http:"}) {
    if (place.starts_with(scheme)) place.erase(0, scheme.size());
  }
  if (place.starts_with("//")) {
    for (const std::string_view port : {":443/", ":80/"}) {
      if (const std::size_t at = place.find(port); at != place.npos && at == place.find(':'))
        place.erase(at, port.size() - 1);
    }
  }
  for (const std::string_view start : {"//www.", "//", "./"}) {
    if (!place.starts_with(start)) continue;
    place.erase(0, start.size());
    break;
  }
  for (const std::string_view end : {"index.html", "index.htm", "index.php", "/"}) {
    if (place.ends_with(end)) place.resize(place.size() - end.size());
  }
  return place;
}

// "/sleep" may be "https://example.org/sleep": not to be told apart without the address of the page.
bool may_be_one_place(std::string_view first, std::string_view second) {
  if (first.size() < second.size()) std::swap(first, second);
  return first.ends_with(second) &&
         (second.empty() || second.front() == '/' || first == second || first[first.size() - second.size() - 1] == '/');
}

class LinkChecker {
 public:
  LinkChecker(const AccessibilityTree& tree, AccessibilityDeviations& deviations)
      : tree_(tree), english_(is_english(tree.article().language())), deviations_(deviations) {}

  void run() {
    read_frames();
    for (const Node& node : tree_.article().document().nodes()) {
      if (!node.is_element() || !is_written(tree_, node) || !tree_.is_included(node) || tree_.role(node) != "link")
        continue;
      const std::string name = lowered(accessible_name(tree_, node));
      if (name.empty() || holds_template(name)) continue;
      if (english_) check_vague(node, name);
      const Attribute* target = node.attribute("href");
      if (target == nullptr || holds_template(target->value)) continue;
      if (english_) check_file(node, *target, name);
      check_window(node, name);
      check_same_name(node, *target, name);
    }
    report_windows();
  }

 private:
  // "Links to other sites open in a new tab."
  bool page_announces_windows() const {
    const std::span<const Block> blocks = tree_.article().blocks();
    return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
      return announces_window(block.text) && holds_ignoring_case(block.text, "links");
    });
  }

  void check_vague(const Node& node, const std::string& name) {
    if (!vague_links.contains(without_marks(name))) return;
    deviations_.push_back(
        {AccessibilityFault::vague_link, place_of(node),
         "somebody who jumps from link to link hears \"" + name + "\" and nothing else; say where this link leads"});
  }

  // What describes the link besides its name.
  std::string description_of(const Node& node) const {
    std::string text(value_of(node, "title"));
    for (const Node* described : tree_.referenced(node, "aria-describedby"))
      text += ' ' + visible_text(tree_, *described, nearby_text);
    return text;
  }

  void check_file(const Node& node, const Attribute& target, const std::string& name) {
    const FileKind* kind = file_kind_of(target.value);
    if (kind == nullptr || names_kind(name, *kind) || names_kind(description_of(node), *kind)) return;
    if (tree_.styles().has_generated_words(node) || is_announced_around(node, *kind)) return;
    const bool has_sign = holds_ignoring_case(value_of(node, "class"), kind->extension);
    std::string letters(kind->extension);
    for (char& letter : letters) letter = static_cast<char>(letter - 'a' + 'A');
    AccessibilityDeviation deviation{
        AccessibilityFault::file_link, place_of(node),
        "this link opens a file, not a page, and does not say so; write (" + letters + ") and its size in the link"};
    if (has_sign) deviation.confidence = Confidence::needs_review;
    if (!node.end_tag.empty()) {
      deviation.fix_title = "add \"(" + letters + ")\" to the link";
      deviation.edits = {{{node.end_tag.begin, node.end_tag.begin}, " (" + letters + ")"}};
    }
    deviations_.push_back(std::move(deviation));
  }

  // In the words beside the link, or in what leads into its list.
  bool is_announced_around(const Node& node, const FileKind& kind) const {
    const Node* block = &node;
    while (block->parent != nullptr && !tree_.styles().is_block(*block)) block = block->parent;
    if (names_kind(visible_text(tree_, *block, nearby_text), kind)) return true;
    const Node* list = block->closest("ul") != nullptr ? block->closest("ul") : block->closest("table");
    if (list == nullptr || list->parent == nullptr) return false;
    const Node* before = nullptr;
    for (const Node& sibling : list->parent->children()) {
      if (&sibling == list) break;
      if (sibling.is_element()) before = &sibling;
    }
    return (before != nullptr && names_kind(visible_text(tree_, *before, nearby_text), kind)) ||
           (list->is("table") && names_kind(visible_text(tree_, *list, nearby_text), kind));
  }

  void check_window(const Node& node, const std::string& name) {
    if (!english_ || !opens_window(node)) return;
    if (announces_window(name) || announces_window(description_of(node)) || tree_.styles().has_generated_words(node) ||
        announces_window(words_behind(node)))
      return;
    windows_.push_back(&node);
  }

  // A name that no frame of the page has stands for a window of its own.
  bool opens_window(const Node& node) const {
    const Attribute* target = node.attribute("target");
    if (target == nullptr) return base_opens_window_;
    const std::string name = lowered(trimmed_space(target->value));
    if (name.empty() || is_one_of(name, "_self", "_parent", "_top") || holds_template(name)) return false;
    return !frames_.contains(name);
  }

  static std::string_view words_behind(const Node& node) {
    constexpr std::size_t nearby = 40;
    const Node* next = &node + node.subtree_size;
    const bool is_text =
        node.parent != nullptr && next < node.parent + node.parent->subtree_size && next->kind == NodeKind::text;
    return is_text ? next->text.substr(0, nearby) : std::string_view{};
  }

  void read_frames() {
    for (const Node& node : tree_.article().document().nodes()) {
      if (node.is("iframe")) frames_.insert(lowered(value_of(node, "name")));
      if (node.is("base")) base_opens_window_ = attribute_is(node, "target", "_blank");
    }
  }

  // A page that does it once does it everywhere: one finding, and the other links as notes.
  void report_windows() {
    if (windows_.empty() || page_announces_windows()) return;
    AccessibilityDeviation deviation{
        AccessibilityFault::new_window, range_of(*windows_.front(), "target"),
        "this link opens a new window without warning, and the Back button does not lead back; say "
        "\"(opens in a new tab)\" in the link, or leave it in this window"};
    deviation.fix_title = windows_.size() == 1 ? "open it in this window" : "open them in this window";
    for (const Node* link : windows_) {
      const Attribute* target = link->attribute("target");
      if (target != nullptr) deviation.edits.push_back(without(tree_.article(), *target));
      constexpr std::size_t most_notes = 20;
      if (link != windows_.front() && deviation.notes.size() < most_notes)
        deviation.notes.push_back({"so does this one", range_of(*link, "target")});
    }
    deviations_.push_back(std::move(deviation));
  }

  // The navigation has words of its own: links are compared within it, and within the article.
  static const Node* part_of(const Node& node) {
    const Node* above = &node;
    while (above != nullptr && !is_one_of(above->name, "nav", "aside", "footer", "header", "dialog", "form"))
      above = above->parent;
    return above;
  }

  void check_same_name(const Node& node, const Attribute& target, const std::string& name) {
    const std::string_view words = without_marks(name);
    const bool names_something = std::count_if(words.begin(), words.end(), is_letter) > 2;
    if (!names_something || vague_links.contains(words) || node.attribute("aria-describedby") != nullptr) return;
    if (target.value.empty() || target.value.starts_with('#') || holds_ignoring_case(target.value, "javascript:"))
      return;
    const auto [found, is_new] = named_.try_emplace({part_of(node), name}, &node);
    if (is_new || found->second == nullptr) return;
    const Node& first = *found->second;
    if (may_be_one_place(place_of(target.value), place_of(value_of(first, "href")))) return;
    const bool has_header = node.closest("td") != nullptr;
    deviations_.push_back({.fault = AccessibilityFault::same_name_links,
                           .range = range_of(target),
                           .message = "another link with the same words, \"" + name +
                                      "\", leads somewhere else; in a list of links nobody can tell them apart",
                           .confidence = has_header ? Confidence::needs_review : Confidence::certain,
                           .notes = {{"the other one", range_of(first, "href")}}});
    found->second = nullptr;
  }

  const AccessibilityTree& tree_;
  bool english_;
  std::vector<const Node*> windows_;
  bool base_opens_window_ = false;
  std::set<std::string> frames_;
  /// The first link of each part of the page and name; null once it is reported.
  std::map<std::pair<const Node*, std::string>, const Node*> named_;
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_links(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  LinkChecker(tree, deviations).run();
}

}  // namespace carelint

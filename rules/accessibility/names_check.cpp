#include <algorithm>

#include "accessibility/accessible_name.h"
#include "accessibility/check.h"
#include "accessibility/label_in_name.h"
#include "accessibility/text.h"
#include "carelint/words.h"

namespace carelint {
namespace {

bool is_field_role(std::string_view role) {
  return is_one_of(role, "checkbox", "combobox", "listbox", "menuitemcheckbox", "menuitemradio", "radio", "searchbox",
                   "slider", "spinbutton", "switch", "textbox");
}

// Fields for which ARIA has no role, so that no ACT rule asks for their name.
bool is_picker(const Node& node) {
  return node.is("input") && node.attribute("role") == nullptr &&
         is_one_of(lowered(value_of(node, "type")), "password", "date", "time", "month", "week", "datetime-local",
                   "color", "file");
}

// "photo.jpg", "clip.mp4?x": a picture, sound or film.
bool shows_media(const Node& object) {
  const std::string type = lowered(value_of(object, "type"));
  if (type.starts_with("image/") || type.starts_with("audio/") || type.starts_with("video/")) return true;
  std::string address = lowered(value_of(object, "data"));
  for (const std::string_view inside : {"data:image/", "data:audio/", "data:video/"}) {
    if (address.starts_with(inside)) return true;
  }
  address.resize(std::min(address.find_first_of("?#"), address.size()));
  const std::size_t dot = address.rfind('.');
  if (dot == address.npos) return false;
  return is_one_of(std::string_view(address).substr(dot + 1), "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp",
                   "mp3", "mp4", "ogg", "wav", "webm", "mov", "m4a", "m4v");
}

class NameChecker {
 public:
  NameChecker(const AccessibilityTree& tree, AccessibilityDeviations& deviations)
      : tree_(tree), deviations_(deviations) {}

  void run() {
    for (const Node& node : tree_.article().document().nodes()) {
      if (!node.is_element() || node.start_tag.empty() || !tree_.is_included(node)) continue;
      check(node);
      check_decoration(node);
      check_label_in_name(tree_, node, deviations_);
    }
  }

 private:
  void check(const Node& node) {
    using enum AccessibilityFault;
    const std::string_view role = tree_.role(node);
    if (node.is("iframe")) {
      // What the tab key passes by, a screen reader's list of frames does not name, either.
      if (!value_of(node, "tabindex").starts_with('-'))
        demand_name(iframe_name, node, "give this frame a title that says what is in it");
    } else if (node.is("object")) {
      if (shows_media(node) && !tree_.is_presentational(node))
        demand_name(object_name, node, "say in aria-label what this object shows or plays");
    } else if (is_summary_of_details(node) &&
               (tree_.explicit_role(node).empty() || tree_.explicit_role(node) == "presentation")) {
      demand_name(summary_name, node, "write into <summary> what opens here");
    } else if (node.name_space == Namespace::svg) {
      const bool drawing = is_one_of(tree_.explicit_role(node), "img", "graphics-document", "graphics-symbol");
      if (drawing)
        demand_name(svg_name, node, "say in aria-label, or in <title> inside of the <svg>, what the drawing shows");
    } else if (node.is("input") && attribute_is(node, "type", "image")) {
      if (role == "button") demand_name(image_button_name, node, "say in alt what this button does");
    } else if (role == "img") {
      demand_name(
          image_alt, node,
          "this image has no text alternative; say in alt what it shows, or write alt=\"\" if it only decorates");
    } else if (role == "button") {
      demand_name(button_name, node, "say on this button, or in aria-label, what it does");
    } else if (role == "link") {
      demand_name(link_name, node,
                  "this link has no words; say where it leads, in its text or in the alt of its image");
    } else if (role == "heading") {
      demand_name(heading_name, node, "this heading is empty; write one, or take the element out");
      offer_removal(node);
    } else if (role == "menuitem") {
      demand_name(menu_item_name, node, "say what this menu item does");
    } else if (is_picker(node)) {
      demand_name(picker_name, node, "this field has no label; add a <label>, or aria-label");
    } else if (is_field_role(role)) {
      demand_name(field_name, node, "this field has no label; add a <label>, or aria-label");
    }
  }

  void demand_name(AccessibilityFault fault, const Node& node, std::string message) {
    if (!accessible_name(tree_, node).empty()) return;
    deviations_.push_back({fault, node.start_tag, std::move(message)});
  }

  // For the fault that was found last, if it is of this element and nothing at all stands in it.
  void offer_removal(const Node& node) {
    if (deviations_.empty() || deviations_.back().range != node.start_tag || !holds_nothing(node)) return;
    deviations_.back().fix_title = "take it out";
    deviations_.back().edits = {{node.range, ""}};
    deviations_.back().applicability = Applicability::safe;
  }

  // Says that it only decorates, but cannot: it takes focus or has a global property.
  void check_decoration(const Node& node) {
    if (tree_.is_presentational(node)) return;
    const Attribute* alternative = node.attribute("alt");
    const bool empty = node.is("img") && alternative != nullptr && alternative->value.empty();
    const bool role = tree_.explicit_role(node) == "presentation";
    if (!role && !empty) return;
    deviations_.push_back({AccessibilityFault::decorative_exposed, range_of(node, role ? "role" : "alt"),
                           "this is marked as decoration, but a screen reader still reads it; name it, or take out its "
                           "tabindex and aria attributes"});
  }

  const AccessibilityTree& tree_;
  AccessibilityDeviations& deviations_;
};

}  // namespace

void check_names(const AccessibilityTree& tree, AccessibilityDeviations& deviations) {
  NameChecker(tree, deviations).run();
}

}  // namespace carelint

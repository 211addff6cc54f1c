#include "trust/structured_data.h"

#include <algorithm>

namespace carelint {
namespace {

// Reads JSON into paths and values as it goes; nothing is kept of its shape but that.
class JsonReader {
 public:
  JsonReader(std::string_view text, std::vector<StructuredProperty>& properties)
      : text_(text), properties_(properties) {}

  bool read() { return read_value("", 0); }

 private:
  static constexpr int deepest = 32;

  bool read_value(const std::string& path, int depth) {
    skip_space();
    if (at_ >= text_.size() || depth > deepest) return false;
    if (text_[at_] == '{') return read_object(path, depth);
    if (text_[at_] == '[') return read_array(path, depth);
    std::string value;
    if (text_[at_] == '"') {
      if (!read_string(value)) return false;
    } else {
      const std::size_t end = std::min(text_.find_first_of(",]} \t\r\n", at_), text_.size());
      if (end == at_) return false;
      value = text_.substr(at_, end - at_);
      at_ = end;
    }
    if (value != "null") properties_.push_back({path, std::move(value)});
    return true;
  }

  bool read_object(const std::string& path, int depth) {
    ++at_;
    while (skip_space(), at_ < text_.size() && text_[at_] != '}') {
      std::string key;
      if (text_[at_] != '"' || !read_string(key)) return false;
      skip_space();
      if (at_ >= text_.size() || text_[at_] != ':') return false;
      ++at_;
      if (!read_value(inner_path(path, key), depth + 1)) return false;
      skip_space();
      if (at_ < text_.size() && text_[at_] == ',') ++at_;
    }
    return close();
  }

  bool read_array(const std::string& path, int depth) {
    ++at_;
    while (skip_space(), at_ < text_.size() && text_[at_] != ']') {
      if (!read_value(path, depth + 1)) return false;
      skip_space();
      if (at_ < text_.size() && text_[at_] == ',') ++at_;
    }
    return close();
  }

  bool close() {
    if (at_ >= text_.size()) return false;
    ++at_;
    return true;
  }

  // A graph and the thing that a page is about are no step of their own, and a name speaks for what bears it.
  static std::string inner_path(const std::string& path, const std::string& key) {
    if (key == "@graph" || key == "mainEntity" || key == "mainEntityOfPage") return path;
    if (path.empty()) return key;
    return key == "name" ? path : path + "." + key;
  }

  bool read_string(std::string& value) {
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
      value += text_[at_];
    }
    return close();
  }

  void skip_space() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<StructuredProperty>& properties_;
};

}  // namespace

StructuredData::StructuredData(const Article& article) {
  for (const Node& node : article.document().nodes()) {
    const Attribute* type = node.is("script") ? node.attribute("type") : nullptr;
    if (type == nullptr || type->value != "application/ld+json") continue;
    if (script_ == nullptr) script_ = &node;
    for (const Node& inside : node.descendants()) {
      if (inside.kind == NodeKind::text) is_complete_ &= JsonReader(inside.text, properties_).read();
    }
  }
}

std::string_view StructuredData::value_of(std::string_view path) const {
  const auto found = std::find_if(properties_.begin(), properties_.end(),
                                  [&](const StructuredProperty& property) { return property.path == path; });
  return found == properties_.end() ? std::string_view() : std::string_view(found->value);
}

bool StructuredData::has_type(std::string_view type) const {
  return std::any_of(properties_.begin(), properties_.end(), [&](const StructuredProperty& property) {
    return property.path == "@type" && property.value == type;
  });
}

}  // namespace carelint

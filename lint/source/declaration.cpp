#include "source/declaration.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "source/ascii.h"

namespace carelint {
namespace {

struct PrescannedAttribute {
  std::string name;
  std::string value;
};

std::string lower_case(std::string_view text) {
  std::string lowered(text);
  std::ranges::transform(lowered, lowered.begin(), ascii_lower);
  return lowered;
}

bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) {
  return equals_ignoring_case(text.substr(0, prefix.size()), prefix);
}

// A declaration that can be read byte by byte contradicts UTF-16, and x-user-defined is a mistake for windows-1252.
const Encoding* as_declared_in_bytes(const Encoding* encoding) {
  if (encoding == nullptr) return nullptr;
  switch (encoding->scheme) {
    case EncodingScheme::utf_16_little_endian:
    case EncodingScheme::utf_16_big_endian: return find_encoding("utf-8");
    case EncodingScheme::x_user_defined: return find_encoding("windows-1252");
    default: return encoding;
  }
}

/// The value of `charset=` in the content of a `<meta http-equiv=content-type>`.
std::optional<std::string_view> charset_in(std::string_view content) {
  constexpr std::string_view keyword = "charset";
  while (!content.empty()) {
    if (!starts_with_ignoring_case(content, keyword)) {
      content.remove_prefix(1);
      continue;
    }
    content.remove_prefix(keyword.size());
    const auto skip_spaces = [&content] {
      while (!content.empty() && is_ascii_space(content.front())) content.remove_prefix(1);
    };
    skip_spaces();
    if (content.empty() || content.front() != '=') continue;
    content.remove_prefix(1);
    skip_spaces();
    if (content.empty()) return std::nullopt;
    const char quotation_mark = content.front();
    if (quotation_mark == '"' || quotation_mark == '\'') {
      const std::size_t end = content.find(quotation_mark, 1);
      if (end == std::string_view::npos) return std::nullopt;
      return content.substr(1, end - 1);
    }
    const auto end = std::ranges::find_if(content, [](char c) { return is_ascii_space(c) || c == ';'; });
    return content.substr(0, static_cast<std::size_t>(end - content.begin()));
  }
  return std::nullopt;
}

/// What the attributes of one `<meta>` say of the encoding.
class MetaDeclaration {
 public:
  void add(const PrescannedAttribute& attribute) {
    if (!names_.insert(attribute.name).second) return;
    if (attribute.name == "http-equiv") {
      is_content_type_ = attribute.value == "content-type";
    } else if (attribute.name == "charset") {
      encoding_ = find_encoding(attribute.value);
      source_ = Source::charset;
    } else if (attribute.name == "content" && source_ == Source::none) {
      const std::optional<std::string_view> label = charset_in(attribute.value);
      encoding_ = label ? find_encoding(*label) : nullptr;
      if (encoding_ != nullptr) source_ = Source::content;
    }
  }

  const Encoding* encoding() const {
    if (source_ == Source::content && !is_content_type_) return nullptr;
    return as_declared_in_bytes(encoding_);
  }

 private:
  enum class Source : std::uint8_t { none, charset, content };

  std::set<std::string> names_;
  bool is_content_type_ = false;
  Source source_ = Source::none;
  const Encoding* encoding_ = nullptr;
};

/// Walks over the tags of a page's first bytes. Once it has run into their end, it finds nothing more.
class Prescan {
 public:
  explicit Prescan(std::string_view bytes) : bytes_(bytes) {}

  const Encoding* find_meta() {
    while (!at_end()) {
      const std::string_view rest = bytes_.substr(position_);
      if (rest.starts_with("<!--")) {
        skip_behind("-->", 2);
      } else if (starts_with_ignoring_case(rest, "<meta") && rest.size() > 5 &&
                 (is_ascii_space(rest[5]) || rest[5] == '/')) {
        position_ += 6;
        if (const Encoding* declared = read_meta()) return declared;
      } else if (is_tag(rest)) {
        while (!at_end() && !is_ascii_space(here()) && here() != '>') ++position_;
        while (read_attribute()) {
        }
        skip_byte();
      } else if (rest.starts_with("<!") || rest.starts_with("</") || rest.starts_with("<?")) {
        skip_behind(">", 1);
      } else {
        skip_byte();
      }
    }
    return nullptr;
  }

 private:
  bool at_end() const { return position_ >= bytes_.size(); }
  char here() const { return bytes_[position_]; }
  void skip_byte() { ++position_; }

  /// To behind the next `end`, which may begin `from` bytes on.
  void skip_behind(std::string_view end, std::size_t from) {
    const std::size_t found = bytes_.find(end, position_ + from);
    position_ = found == std::string_view::npos ? bytes_.size() : found + end.size();
  }

  static bool is_tag(std::string_view rest) {
    const std::size_t name = rest.starts_with("</") ? 2 : 1;
    return rest[0] == '<' && name < rest.size() && is_ascii_letter(rest[name]);
  }

  const Encoding* read_meta() {
    MetaDeclaration declaration;
    while (const std::optional<PrescannedAttribute> attribute = read_attribute()) declaration.add(*attribute);
    if (at_end()) return nullptr;
    skip_byte();
    return declaration.encoding();
  }

  /// The next attribute of the current tag, in lower case. Without one, stands at the tag's `>` or at the end.
  std::optional<PrescannedAttribute> read_attribute() {
    while (!at_end() && (is_ascii_space(here()) || here() == '/')) ++position_;
    if (at_end() || here() == '>') return std::nullopt;
    PrescannedAttribute attribute;
    const auto ends_name = [&](char c) {
      return is_ascii_space(c) || c == '/' || c == '>' || (c == '=' && !attribute.name.empty());
    };
    while (!at_end() && !ends_name(here())) attribute.name += ascii_lower(bytes_[position_++]);
    skip_spaces();
    if (!at_end() && here() == '=') {
      ++position_;
      attribute.value = read_value();
    }
    if (at_end()) return std::nullopt;
    return attribute;
  }

  std::string read_value() {
    skip_spaces();
    if (at_end() || here() == '>') return {};
    std::size_t begin = position_;
    if (here() == '"' || here() == '\'') {
      begin = position_ + 1;
      const std::size_t end = std::min(bytes_.find(here(), begin), bytes_.size());
      position_ = end + 1;
      return lower_case(bytes_.substr(begin, end - begin));
    }
    while (!at_end() && !is_ascii_space(here()) && here() != '>') ++position_;
    return lower_case(bytes_.substr(begin, position_ - begin));
  }

  void skip_spaces() {
    while (!at_end() && is_ascii_space(here())) ++position_;
  }

  std::string_view bytes_;
  std::size_t position_ = 0;
};

/// From an XML declaration, such as `<?xml version="1.0" encoding="iso-8859-1"?>`.
const Encoding* find_xml_encoding(std::string_view bytes) {
  constexpr std::string_view keyword = "encoding";
  if (!bytes.starts_with("<?xml")) return nullptr;
  std::string_view declaration = bytes.substr(0, bytes.find('>'));
  if (declaration.size() == bytes.size()) return nullptr;
  const std::size_t found = declaration.find(keyword);
  if (found == std::string_view::npos) return nullptr;
  declaration.remove_prefix(found + keyword.size());
  const auto is_space = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
  const auto skip_spaces = [&] {
    while (!declaration.empty() && is_space(declaration.front())) declaration.remove_prefix(1);
  };
  skip_spaces();
  if (!declaration.starts_with('=')) return nullptr;
  declaration.remove_prefix(1);
  skip_spaces();
  if (!declaration.starts_with('"') && !declaration.starts_with('\'')) return nullptr;
  const std::size_t end = declaration.find(declaration.front(), 1);
  if (end == std::string_view::npos) return nullptr;
  const std::string_view label = declaration.substr(1, end - 1);
  if (std::ranges::any_of(label, is_space)) return nullptr;
  return as_declared_in_bytes(find_encoding(label));
}

}  // namespace

ByteOrderMark find_byte_order_mark(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return {find_encoding("utf-8"), 3};
  if (bytes.starts_with("\xFF\xFE")) return {find_encoding("utf-16le"), 2};
  if (bytes.starts_with("\xFE\xFF")) return {find_encoding("utf-16be"), 2};
  return {};
}

const Encoding* find_declared_encoding(std::string_view page) {
  using namespace std::string_view_literals;
  page = page.substr(0, prescanned_size);
  if (page.starts_with("<\0?\0x\0"sv)) return find_encoding("utf-16le");
  if (page.starts_with("\0<\0?\0x"sv)) return find_encoding("utf-16be");
  const Encoding* declared = Prescan(page).find_meta();
  return declared != nullptr ? declared : find_xml_encoding(page);
}

}  // namespace carelint

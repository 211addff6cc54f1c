#include "dom/markdown_parser.h"

#include <md4c.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <exception>
#include <optional>
#include <string>
#include <vector>

#include "dom/front_matter.h"
#include "dom/html_parser.h"
#include "dom/nesting_guard.h"
#include "dom/parser.h"
#include "dom/tree_builder.h"

namespace carelint {
namespace {

std::string_view block_name(MD_BLOCKTYPE type, const void* detail) {
  constexpr std::array<std::string_view, 6> headings = {"h1", "h2", "h3", "h4", "h5", "h6"};
  switch (type) {
    case MD_BLOCK_QUOTE: return "blockquote";
    case MD_BLOCK_UL: return "ul";
    case MD_BLOCK_OL: return "ol";
    case MD_BLOCK_LI: return "li";
    case MD_BLOCK_HR: return "hr";
    case MD_BLOCK_H: return headings[std::clamp(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level, 1U, 6U) - 1];
    case MD_BLOCK_CODE: return "pre";
    case MD_BLOCK_P: return "p";
    case MD_BLOCK_TABLE: return "table";
    case MD_BLOCK_THEAD: return "thead";
    case MD_BLOCK_TBODY: return "tbody";
    case MD_BLOCK_TR: return "tr";
    case MD_BLOCK_TH: return "th";
    case MD_BLOCK_TD: return "td";
    case MD_BLOCK_DOC:
    case MD_BLOCK_HTML: break;
  }
  return {};
}

std::string_view span_name(MD_SPANTYPE type) {
  switch (type) {
    case MD_SPAN_EM: return "em";
    case MD_SPAN_STRONG: return "strong";
    case MD_SPAN_A: return "a";
    case MD_SPAN_CODE: return "code";
    case MD_SPAN_DEL: return "del";
    default: return "span";
  }
}

class MarkdownReader {
 public:
  MarkdownReader(const SourceBuffer& source, std::uint32_t begin, TreeBuilder& tree)
      : source_(source), tree_(tree), last_end_(begin), begin_(begin) {}

  void run() {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return guarded(self, [&](MarkdownReader& reader) { reader.enter_block(type, detail); });
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
      return guarded(self, [&](MarkdownReader& reader) { reader.leave_block(type); });
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
      return guarded(self, [&](MarkdownReader& reader) { reader.enter_span(type, detail); });
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      return guarded(self, [&](MarkdownReader& reader) { reader.leave_span(type); });
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return guarded(self, [&](MarkdownReader& reader) { reader.text(type, {text, size}); });
    };
    const std::string_view markdown = source_.text().substr(begin_);
    const int failed = md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, this);
    if (error_) std::rethrow_exception(error_);
    if (failed != 0) throw DocumentError("the Markdown cannot be parsed");
  }

 private:
  struct Image {
    std::span<const Attribute> attributes;
    std::string alternative;
    std::vector<OffsetPiece> pieces;
    SourceRange range;
  };

  // md4c is C: nothing may be thrown through it.
  template <class Action>
  static int guarded(void* self, Action action) {
    auto& reader = *static_cast<MarkdownReader*>(self);
    try {
      action(reader);
      return 0;
    } catch (...) {
      reader.error_ = std::current_exception();
      return 1;
    }
  }

  bool lies_in_source(std::string_view text) const {
    const std::string_view all = source_.text();
    return text.data() >= all.data() && text.data() + text.size() <= all.data() + all.size();
  }
  SourceRange range_of(std::string_view text) const {
    if (!lies_in_source(text)) return {last_end_, last_end_};
    const auto begin = static_cast<std::uint32_t>(text.data() - source_.text().data());
    return {begin, begin + static_cast<std::uint32_t>(text.size())};
  }

  void enter_block(MD_BLOCKTYPE type, const void* detail) {
    if (type == MD_BLOCK_HTML) html_ = SourceRange{};
    const std::string_view name = block_name(type, detail);
    if (name.empty()) return;
    if (++depth_ > maximum_open_elements) {
      throw DocumentError("more than " + std::to_string(maximum_open_elements) +
                          " lists or quotations stand inside one another");
    }
    tree_.open({.name = name});
  }

  void leave_block(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_HTML && html_) {
      const SourceRange block = *html_;
      html_.reset();
      if (!block.empty()) parse_html_fragment(source_, block, tree_);
    } else if (type != MD_BLOCK_DOC) {
      --depth_;
      tree_.close();
    }
  }

  void enter_span(MD_SPANTYPE type, const void* detail) {
    if (type == MD_SPAN_IMG) {
      if (image_depth_++ == 0) {
        const auto* image = static_cast<const MD_SPAN_IMG_DETAIL*>(detail);
        image_ = Image{attribute("src", image->src), {}, {}, {last_end_, last_end_}};
      }
      return;
    }
    if (image_depth_ > 0) return;
    TreeBuilder::Element element{.name = span_name(type)};
    if (type == MD_SPAN_A) element.attributes = attribute("href", static_cast<const MD_SPAN_A_DETAIL*>(detail)->href);
    tree_.open(element);
  }

  void leave_span(MD_SPANTYPE type) {
    if (type == MD_SPAN_IMG && --image_depth_ == 0) return add_image();
    if (image_depth_ == 0) tree_.close();
  }

  std::span<const Attribute> attribute(std::string_view name, const MD_ATTRIBUTE& value) {
    const std::string_view text{value.text, value.size};
    Attribute made;
    made.name = name;
    made.value = lies_in_source(text) ? text : tree_.keep(text);
    made.name_range = {last_end_, last_end_};
    made.value_range = range_of(text);
    if (lies_in_source(text)) made.value_map = tree_.verbatim_map(made.value_range.begin, text.size());
    return tree_.keep(std::span<const Attribute>(&made, 1));
  }

  // From the "!" in front of the alternative text to the parenthesis behind the address.
  SourceRange image_range() const {
    const std::string_view text = source_.text();
    const std::uint32_t inside = image_.pieces.empty() ? last_end_ : image_.pieces.front().source.begin;
    const std::size_t from = image_.pieces.empty() ? text.find("![", inside) : text.rfind("![", inside);
    if (from == text.npos) return {inside, inside};
    const std::uint32_t behind_text =
        image_.pieces.empty() ? static_cast<std::uint32_t>(from) + 2 : image_.pieces.back().source.end;
    std::size_t end = text.find(']', behind_text);
    if (end == text.npos) return {inside, inside};
    if (end + 1 < text.size() && text[end + 1] == '(') {
      const SourceRange address = image_.attributes.empty() ? SourceRange{} : image_.attributes[0].value_range;
      end = text.find(')', std::max<std::size_t>(end, address.end));
    } else if (end + 1 < text.size() && text[end + 1] == '[') {
      end = text.find(']', end + 1);
    }
    if (end == text.npos) return {inside, inside};
    return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(end) + 1};
  }

  void add_image() {
    const SourceRange range = image_range();
    std::vector<Attribute> attributes(image_.attributes.begin(), image_.attributes.end());
    Attribute alternative;
    alternative.name = "alt";
    alternative.value = tree_.keep(image_.alternative);
    const std::uint32_t empty_at = std::min(range.begin + 2, range.end);
    alternative.value_range = {empty_at, empty_at};
    if (!image_.pieces.empty()) {
      alternative.value_range = {image_.pieces.front().source.begin, image_.pieces.back().source.end};
      alternative.value_map = OffsetMap(tree_.keep(std::span<const OffsetPiece>(image_.pieces)));
    }
    alternative.name_range = {alternative.value_range.begin, alternative.value_range.begin};
    attributes.push_back(alternative);
    tree_.open({.name = "img", .start_tag = range, .attributes = tree_.keep(std::span<const Attribute>(attributes))});
    tree_.close();
    last_end_ = std::max(last_end_, range.end);
  }

  void text(MD_TEXTTYPE type, std::string_view written) {
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) return line_break(type);
    const SourceRange range = range_of(written);
    if (type == MD_TEXT_HTML) {
      raw_html(range);
    } else if (type == MD_TEXT_ENTITY) {
      const std::string decoded = decode_character_references(written);
      add(decoded == written ? written : std::string_view(decoded), {0, range, decoded == written});
    } else if (lies_in_source(written)) {
      add(written, {0, range, true});
    } else {
      add(written, {0, range, false});  // an indent or U+FFFD that md4c supplies
    }
    last_end_ = std::max(last_end_, range.end);
  }

  void line_break(MD_TEXTTYPE type) {
    const std::string_view text = source_.text();
    const std::size_t found = std::min(text.find_first_of("\r\n", last_end_), text.size() - 1);
    const bool pair = text[found] == '\r' && found + 1 < text.size() && text[found + 1] == '\n';
    const SourceRange range{last_end_, static_cast<std::uint32_t>(found + (pair ? 2 : 1))};
    if (type == MD_TEXT_BR && image_depth_ == 0) {
      tree_.open({.name = "br", .start_tag = range});
      tree_.close();
    } else {
      add("\n", {0, range, false});
    }
    last_end_ = range.end;
  }

  void raw_html(SourceRange range) {
    if (html_) {
      if (!range.empty()) html_ = html_->empty() ? range : hull(*html_, range);
      return;
    }
    const std::string_view tag = source_.slice(range);
    const bool stands_alone = tag.starts_with("<!--") || tag.starts_with("<br") || tag.starts_with("<img") ||
                              tag.starts_with("<wbr") || tag.starts_with("<BR") || tag.starts_with("<IMG");
    if (stands_alone && image_depth_ == 0) parse_html_fragment(source_, range, tree_);
  }

  void add(std::string_view text, OffsetPiece piece) {
    if (image_depth_ > 0) {
      piece.text_begin = static_cast<std::uint32_t>(image_.alternative.size());
      image_.pieces.push_back(piece);
      image_.alternative += text;
      return;
    }
    const OffsetMap map(tree_.keep(std::span<const OffsetPiece>(&piece, 1)));
    tree_.text(lies_in_source(text) ? text : tree_.keep(text), map, piece.source);
  }

  const SourceBuffer& source_;
  TreeBuilder& tree_;
  std::uint32_t last_end_;
  std::uint32_t begin_;
  std::optional<SourceRange> html_;  // inside a block of raw HTML: what there is of it so far
  unsigned depth_ = 0;
  unsigned image_depth_ = 0;
  Image image_;
  std::exception_ptr error_;
};

}  // namespace

std::unique_ptr<Document> parse_markdown(const SourceBuffer& source) {
  TreeBuilder tree(source);
  const FrontMatter front_matter = read_front_matter(source.text());
  std::optional<Attribute> language;
  if (!front_matter.language.empty()) {
    language.emplace();
    language->name = "lang";
    language->value = source.slice(front_matter.language);
    language->name_range = {front_matter.language.begin, front_matter.language.begin};
    language->value_range = front_matter.language;
    language->value_map = tree.verbatim_map(front_matter.language.begin, language->value.size());
  }
  const auto attributes =
      language ? tree.keep(std::span<const Attribute>(&*language, 1)) : std::span<const Attribute>{};
  tree.open({.name = "html", .attributes = attributes});
  if (!front_matter.title.empty()) {
    tree.open({.name = "title"});
    const std::string_view title = source.slice(front_matter.title);
    tree.text(title, tree.verbatim_map(front_matter.title.begin, title.size()), front_matter.title);
    tree.close();
  }
  tree.open({.name = "body"});
  MarkdownReader(source, front_matter.end, tree).run();
  return tree.finish();
}

}  // namespace carelint

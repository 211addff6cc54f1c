#include "dom/html_parser.h"

#include <gumbo.h>

#include <algorithm>
#include <string>
#include <vector>

#include "dom/alignment.h"
#include "dom/nesting_guard.h"
#include "source/ascii.h"

namespace carelint {
namespace {

// Gumbo makes many small allocations that all die together.
class GumboMemory {
 public:
  GumboMemory() {
    options_.allocator = [](void* self, std::size_t size) { return static_cast<GumboMemory*>(self)->allocate(size); };
    options_.deallocator = [](void*, void*) {};
    options_.userdata = this;
    options_.max_errors = 0;
  }

  GumboOptions& options() { return options_; }

 private:
  void* allocate(std::size_t size) {
    return resource_.allocate(std::max<std::size_t>(size, 1), alignof(std::max_align_t));
  }

  std::pmr::monotonic_buffer_resource resource_{std::size_t{64} * 1024};
  GumboOptions options_ = kGumboDefaultOptions;
};

class GumboReader {
 public:
  GumboReader(const SourceBuffer& source, std::uint32_t base, std::string_view parsed, TreeBuilder& tree)
      : source_(source), base_(base), parsed_(parsed), tree_(tree) {}

  // Walks with a stack of its own: the nesting of a page must not become recursion.
  void add_children(const GumboVector& top) {
    struct Level {
      const GumboVector* children;
      unsigned next;
    };
    std::vector<Level> levels{{&top, 0}};
    while (!levels.empty()) {
      Level& level = levels.back();
      if (level.next == level.children->length) {
        levels.pop_back();
        if (!levels.empty()) tree_.close();
        continue;
      }
      const auto* node = static_cast<const GumboNode*>(level.children->data[level.next++]);
      if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
        open(*node);
        levels.push_back({&node->v.element.children, 0});
      } else {
        add_leaf(*node);
      }
    }
  }

 private:
  bool is_written(const GumboStringPiece& piece) const {
    return piece.data != nullptr && piece.length > 0 && piece.data >= parsed_.data() &&
           piece.data + piece.length <= parsed_.data() + parsed_.size();
  }
  std::uint32_t offset_of(const char* at) const { return base_ + static_cast<std::uint32_t>(at - parsed_.data()); }
  SourceRange range_of(const GumboStringPiece& piece) const {
    if (!is_written(piece)) return {};
    return {offset_of(piece.data), offset_of(piece.data + piece.length)};
  }

  void open(const GumboNode& node) {
    const GumboElement& element = node.v.element;
    constexpr unsigned not_from_this_place =
        GUMBO_INSERTION_IMPLIED | GUMBO_INSERTION_CONVERTED_FROM_END_TAG | GUMBO_INSERTION_FROM_ISINDEX |
        GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED;
    TreeBuilder::Element opened;
    opened.name = name_of_element(element);
    opened.name_space = element.tag_namespace == GUMBO_NAMESPACE_SVG      ? Namespace::svg
                        : element.tag_namespace == GUMBO_NAMESPACE_MATHML ? Namespace::mathml
                                                                          : Namespace::html;
    if ((node.parse_flags & not_from_this_place) == 0) opened.start_tag = range_of(element.original_tag);
    if ((node.parse_flags & GUMBO_INSERTION_IMPLICIT_END_TAG) == 0) opened.end_tag = range_of(element.original_end_tag);
    if (opened.end_tag == opened.start_tag) opened.end_tag = {};
    opened.attributes = attributes_of(element);
    tree_.open(opened);
  }

  std::string_view name_of_element(const GumboElement& element) {
    if (element.tag_namespace == GUMBO_NAMESPACE_SVG || element.tag == GUMBO_TAG_UNKNOWN) {
      GumboStringPiece piece = element.original_tag;
      if (!is_written(piece)) return "";
      gumbo_tag_from_original_text(&piece);
      if (element.tag_namespace == GUMBO_NAMESPACE_SVG) {
        if (const char* adjusted = gumbo_normalize_svg_tagname(&piece)) return tree_.keep(std::string_view(adjusted));
      }
      std::string name(piece.data, piece.length);
      std::transform(name.begin(), name.end(), name.begin(), ascii_lower);
      return tree_.keep(name);
    }
    return gumbo_normalized_tagname(element.tag);
  }

  std::span<const Attribute> attributes_of(const GumboElement& element) {
    attributes_.clear();
    for (unsigned i = 0; i < element.attributes.length; ++i) {
      const auto& parsed = *static_cast<const GumboAttribute*>(element.attributes.data[i]);
      if (!is_written(parsed.original_name)) continue;
      Attribute attribute;
      attribute.name = tree_.keep(std::string_view(parsed.name));
      attribute.name_range = range_of(parsed.original_name);
      attribute.value_range = value_range(parsed, attribute.name_range);
      if (!attribute.value_range.empty()) {
        const std::string_view value = parsed.value;
        const std::string_view written = source_.slice(attribute.value_range);
        attribute.value = written == value ? written : tree_.keep(value);
        attribute.value_map = align(attribute.value_range, attribute.value, TextContext::attribute);
      }
      attributes_.push_back(attribute);
    }
    return tree_.keep(std::span<const Attribute>(attributes_));
  }

  SourceRange value_range(const GumboAttribute& parsed, SourceRange name) const {
    SourceRange range = range_of(parsed.original_value);
    const bool written = range.begin > name.end;  // Gumbo gives the name where no value is written
    if (range.empty() || !written) return {name.end, name.end};
    const char quote = source_.text()[range.begin];
    if (quote == '"' || quote == '\'') {
      ++range.begin;
      if (range.end > range.begin && source_.text()[range.end - 1] == quote) --range.end;
    }
    return range;
  }

  static TextContext text_context(const GumboElement& element) {
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML) return TextContext::data;
    switch (element.tag) {
      case GUMBO_TAG_TITLE:
      case GUMBO_TAG_TEXTAREA: return TextContext::escapable;
      case GUMBO_TAG_SCRIPT:
      case GUMBO_TAG_STYLE:
      case GUMBO_TAG_XMP:
      case GUMBO_TAG_IFRAME:
      case GUMBO_TAG_NOEMBED:
      case GUMBO_TAG_NOFRAMES:
      case GUMBO_TAG_PLAINTEXT: return TextContext::raw;
      default: return TextContext::data;
    }
  }

  void add_leaf(const GumboNode& node) {
    const GumboText& leaf = node.v.text;
    if (node.type == GUMBO_NODE_COMMENT) {
      tree_.comment(tree_.keep(std::string_view(leaf.text)), range_of(leaf.original_text));
      return;
    }
    const std::string_view parsed = leaf.text;
    const auto begin =
        base_ + std::min<std::uint32_t>(leaf.start_pos.offset, static_cast<std::uint32_t>(parsed_.size()));
    const std::uint32_t end = std::max(begin, range_of(leaf.original_text).end);
    const TextContext context = node.type == GUMBO_NODE_CDATA ? TextContext::raw : parent_context(node);
    const std::string_view written = source_.slice({begin, begin + static_cast<std::uint32_t>(parsed.size())});
    const std::string_view text = written == parsed ? written : tree_.keep(parsed);
    const OffsetMap map = align({begin, end}, text, context);
    const SourceRange range = {map.pieces().front().source.begin, map.pieces().back().source.end};
    tree_.text(text, map, range);
  }

  static TextContext parent_context(const GumboNode& node) {
    const GumboNode* parent = node.parent;
    return parent != nullptr && parent->type == GUMBO_NODE_ELEMENT ? text_context(parent->v.element)
                                                                   : TextContext::data;
  }

  OffsetMap align(SourceRange range, std::string_view decoded, TextContext context) {
    pieces_.clear();
    const std::uint32_t end = std::max(range.end, range.begin + static_cast<std::uint32_t>(decoded.size()));
    align_text(source_.text(), range.begin, std::min(end, source_.size()), decoded, context, pieces_);
    return OffsetMap(tree_.keep(std::span<const OffsetPiece>(pieces_)));
  }

  const SourceBuffer& source_;
  std::uint32_t base_;
  std::string_view parsed_;
  TreeBuilder& tree_;
  std::vector<Attribute> attributes_;
  std::vector<OffsetPiece> pieces_;
};

}  // namespace

std::unique_ptr<Document> parse_html(const SourceBuffer& source) {
  guard_nesting(source.text());
  TreeBuilder tree(source);
  GumboMemory memory;
  const GumboOutput* output = gumbo_parse_with_options(&memory.options(), source.text().data(), source.text().size());
  GumboReader(source, 0, source.text(), tree).add_children(output->document->v.document.children);
  return tree.finish();
}

void parse_html_fragment(const SourceBuffer& source, SourceRange range, TreeBuilder& tree) {
  const std::string_view text = source.slice(range);
  guard_nesting(text);
  GumboMemory memory;
  memory.options().fragment_context = GUMBO_TAG_BODY;
  const GumboOutput* output = gumbo_parse_with_options(&memory.options(), text.data(), text.size());
  GumboReader(source, range.begin, text, tree).add_children(output->root->v.element.children);
}

std::string decode_character_references(std::string_view html) {
  GumboMemory memory;
  memory.options().fragment_context = GUMBO_TAG_BODY;
  const GumboOutput* output = gumbo_parse_with_options(&memory.options(), html.data(), html.size());
  std::string text;
  const GumboVector& children = output->root->v.element.children;
  for (unsigned i = 0; i < children.length; ++i) {
    const auto* node = static_cast<const GumboNode*>(children.data[i]);
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) text += node->v.text.text;
  }
  return text;
}

}  // namespace carelint

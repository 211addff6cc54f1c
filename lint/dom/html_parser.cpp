#include "dom/html_parser.h"

#include <gumbo.h>

#include <algorithm>
#include <string>
#include <vector>

#include "dom/alignment.h"
#include "dom/nesting_guard.h"
#include "dom/skeleton.h"
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
  /// `skeleton` is of the source from `base` on.
  GumboReader(const SourceBuffer& source, std::uint32_t base, const Skeleton& skeleton, TreeBuilder& tree)
      : source_(source), base_(base), skeleton_(skeleton), parsed_(skeleton.text()), tree_(tree) {}

  /// Whether each run of text that was cut out came back, as text.
  bool is_complete() const { return cuts_seen_ == skeleton_.cuts().size() && !has_lost_cut_; }

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
  std::uint32_t offset_of(const char* at) const {
    return base_ + skeleton_.source_of(static_cast<std::uint32_t>(at - parsed_.data()));
  }
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
    const auto first = std::min<std::uint32_t>(leaf.start_pos.offset, static_cast<std::uint32_t>(parsed_.size()));
    const auto begin = base_ + skeleton_.source_of(first);
    const std::uint32_t end = std::max(begin, range_of(leaf.original_text).end);
    const TextContext context = node.type == GUMBO_NODE_CDATA ? TextContext::raw : parent_context(node);
    if (!skeleton_.cuts().empty() && parsed.find(Skeleton::placeholder_lead) != parsed.npos) {
      add_text_with_cuts(leaf, parsed, first, context);
      return;
    }
    const std::string_view written = source_.slice({begin, begin + static_cast<std::uint32_t>(parsed.size())});
    const std::string_view text = written == parsed ? written : tree_.keep(parsed);
    const OffsetMap map = align({begin, end}, text, context);
    const SourceRange range = {map.pieces().front().source.begin, map.pieces().back().source.end};
    tree_.text(text, map, range);
  }

  // Aligned with the skeleton, then with what was cut out put back.
  void add_text_with_cuts(const GumboText& leaf, std::string_view parsed, std::uint32_t first, TextContext context) {
    const char* last =
        is_written(leaf.original_text) ? leaf.original_text.data + leaf.original_text.length : parsed_.data();
    const auto skeleton_end =
        std::max<std::size_t>(static_cast<std::size_t>(last - parsed_.data()), first + parsed.size());
    pieces_.clear();
    align_text(parsed_, first, static_cast<std::uint32_t>(std::min(skeleton_end, parsed_.size())), parsed, context,
               pieces_);
    std::string text;
    std::vector<OffsetPiece> whole;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const OffsetPiece& piece = pieces_[i];
      const std::size_t text_end = i + 1 < pieces_.size() ? pieces_[i + 1].text_begin : parsed.size();
      const std::string_view part = parsed.substr(piece.text_begin, text_end - piece.text_begin);
      const SourceRange range = {base_ + skeleton_.source_of(piece.source.begin),
                                 base_ + skeleton_.source_of(piece.source.end)};
      const auto cuts = static_cast<std::size_t>(std::count(part.begin(), part.end(), Skeleton::placeholder_lead));
      has_lost_cut_ = has_lost_cut_ || (cuts > 0 && !piece.verbatim);
      cuts_seen_ += cuts;
      whole.push_back({static_cast<std::uint32_t>(text.size()), range, piece.verbatim});
      text += piece.verbatim ? source_.slice(range) : part;
    }
    if (has_lost_cut_) return;
    const SourceRange range = {whole.front().source.begin, whole.back().source.end};
    const std::string_view written =
        source_.slice({range.begin, range.begin + static_cast<std::uint32_t>(text.size())});
    tree_.text(written == text ? written : tree_.keep(std::string_view(text)),
               OffsetMap(tree_.keep(std::span<const OffsetPiece>(whole))), range);
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
  const Skeleton& skeleton_;
  std::string_view parsed_;
  TreeBuilder& tree_;
  std::size_t cuts_seen_ = 0;
  bool has_lost_cut_ = false;
  std::vector<Attribute> attributes_;
  std::vector<OffsetPiece> pieces_;
};

}  // namespace

namespace {

// Null where a run of text did not come back.
std::unique_ptr<Document> parse_skeleton(const SourceBuffer& source, const Skeleton& skeleton) {
  TreeBuilder tree(source);
  GumboMemory memory;
  const GumboOutput* output =
      gumbo_parse_with_options(&memory.options(), skeleton.text().data(), skeleton.text().size());
  GumboReader reader(source, 0, skeleton, tree);
  reader.add_children(output->document->v.document.children);
  return reader.is_complete() ? tree.finish() : nullptr;
}

}  // namespace

std::unique_ptr<Document> parse_html_as_it_is(const SourceBuffer& source) {
  guard_nesting(source.text());
  return parse_skeleton(source, Skeleton(source.text()));
}

std::unique_ptr<Document> parse_html(const SourceBuffer& source) {
  const std::vector<SourceRange> texts = guard_nesting(source.text());
  std::unique_ptr<Document> document = parse_skeleton(source, Skeleton(source.text(), texts));
  return document ? std::move(document) : parse_skeleton(source, Skeleton(source.text()));
}

void parse_html_fragment(const SourceBuffer& source, SourceRange range, TreeBuilder& tree) {
  const std::string_view text = source.slice(range);
  guard_nesting(text);
  GumboMemory memory;
  memory.options().fragment_context = GUMBO_TAG_BODY;
  const GumboOutput* output = gumbo_parse_with_options(&memory.options(), text.data(), text.size());
  const Skeleton skeleton(text);
  GumboReader(source, range.begin, skeleton, tree).add_children(output->root->v.element.children);
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

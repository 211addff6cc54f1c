// The parsed page: a tree in which every part knows where it stands in the source.
#ifndef CARELINT_DOCUMENT_H
#define CARELINT_DOCUMENT_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>

#include "carelint/source.h"

namespace carelint {

/// One stretch of an OffsetMap. A verbatim piece stands in the source byte for byte; any other piece is text that
/// stands for its whole source range (a character reference, a collapsed run of white space).
struct OffsetPiece {
  std::uint32_t text_begin = 0;
  SourceRange source;
  bool verbatim = true;
};

/// Leads from offsets in a text back to the source. Pieces are sorted by text_begin and cover the text without gaps;
/// the source ranges between them are markup. A view: it lives as long as the document or article that handed it out.
class OffsetMap {
 public:
  OffsetMap() = default;
  explicit OffsetMap(std::span<const OffsetPiece> pieces) : pieces_(pieces) {}

  std::span<const OffsetPiece> pieces() const { return pieces_; }

  /// The source of the text [begin, end), both byte offsets on code point boundaries. It spans any markup inside.
  /// An empty text range gives the empty range where that text would stand. Where the parser moved text, so that its
  /// end stands before its beginning in the source, the range spans both. O(log pieces).
  SourceRange source_range(std::size_t begin, std::size_t end) const {
    if (pieces_.empty()) return {};
    if (begin >= end) {
      const std::uint32_t at = offset_of(begin);
      return {at, at};
    }
    const OffsetPiece& last = piece_at(end - 1);
    const std::uint32_t last_end =
        last.verbatim ? last.source.begin + static_cast<std::uint32_t>(end - last.text_begin) : last.source.end;
    const std::uint32_t first_begin = offset_of(begin);
    if (first_begin <= last_end) return {first_begin, last_end};
    return {std::min(first_begin, last.source.begin), std::max(piece_at(begin).source.end, last_end)};
  }

  /// True when no markup stands between the source of the text's first and last byte, so that the source of
  /// [begin, end) can be replaced as one. Character references may stand inside.
  bool is_contiguous(std::size_t begin, std::size_t end) const {
    if (pieces_.empty() || begin >= end) return false;
    for (const OffsetPiece* piece = &piece_at(begin); piece != &piece_at(end - 1); ++piece) {
      if (piece[0].source.end != piece[1].source.begin) return false;
    }
    return true;
  }

 private:
  const OffsetPiece& piece_at(std::size_t offset) const {
    const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                                        [](std::size_t value, const OffsetPiece& p) { return value < p.text_begin; });
    return after == pieces_.begin() ? pieces_.front() : *std::prev(after);
  }
  std::uint32_t offset_of(std::size_t offset) const {
    const OffsetPiece& piece = piece_at(offset);
    if (!piece.verbatim) return offset > piece.text_begin ? piece.source.end : piece.source.begin;
    return std::min(piece.source.begin + static_cast<std::uint32_t>(offset - piece.text_begin), piece.source.end);
  }

  std::span<const OffsetPiece> pieces_;
};

enum class NodeKind : std::uint8_t { document, element, text, comment };
enum class Namespace : std::uint8_t { html, svg, mathml };

/// An attribute of a start tag. `name` is lower case, as the HTML parser gives it; `value` has its character references
/// decoded and is empty for an attribute without one.
struct Attribute {
  std::string_view name;
  std::string_view value;
  SourceRange name_range;
  SourceRange value_range;  ///< without the quotation marks; empty and just behind the name where no value is written
  OffsetMap value_map;      ///< from `value` to the source
};

/// A node of the tree. Nodes of a document lie in one array in document order, each followed by its descendants, so a
/// walk needs neither recursion nor pointers to siblings. Never copied; owned by its Document.
struct Node {
  NodeKind kind = NodeKind::element;
  Namespace name_space = Namespace::html;
  std::string_view name;  ///< element: the tag name, lower case for HTML elements; otherwise empty
  std::string_view text;  ///< text, comment: the decoded content
  SourceRange range;      ///< whole node; an element's from its start tag to its end tag, or to its last content
  SourceRange start_tag;  ///< empty for an element that the parser implied (such as <tbody>)
  SourceRange end_tag;    ///< empty where no end tag is written
  std::span<const Attribute> attributes;  ///< in source order, names unique
  OffsetMap text_map;                     ///< text: from `text` to the source
  const Node* parent = nullptr;
  std::uint32_t subtree_size = 1;  ///< this node and all its descendants

  Node() = default;
  Node(const Node&) = delete;
  Node& operator=(const Node&) = delete;
  Node(Node&&) = default;
  Node& operator=(Node&&) = default;

  bool is_element() const { return kind == NodeKind::element; }
  /// An HTML element of that name (lower case).
  bool is(std::string_view tag) const {
    return kind == NodeKind::element && name_space == Namespace::html && name == tag;
  }

  /// Null when the element lacks it. `attribute_name` is lower case.
  const Attribute* attribute(std::string_view attribute_name) const {
    for (const Attribute& candidate : attributes) {
      if (candidate.name == attribute_name) return &candidate;
    }
    return nullptr;
  }

  /// All nodes below this one, in document order.
  std::span<const Node> descendants() const { return {this + 1, subtree_size - 1}; }

  class ChildIterator {
   public:
    using value_type = Node;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::forward_iterator_tag;
    ChildIterator() = default;
    explicit ChildIterator(const Node* node) : node_(node) {}
    const Node& operator*() const { return *node_; }
    const Node* operator->() const { return node_; }
    ChildIterator& operator++() {
      node_ += node_->subtree_size;
      return *this;
    }
    ChildIterator operator++(int) {
      ChildIterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(ChildIterator, ChildIterator) = default;

   private:
    const Node* node_ = nullptr;
  };
  struct Children {
    const Node* first;
    const Node* last;
    ChildIterator begin() const { return ChildIterator(first); }
    ChildIterator end() const { return ChildIterator(last); }
    bool empty() const { return first == last; }
  };

  /// The nodes directly below this one, in document order.
  Children children() const { return {this + 1, this + subtree_size}; }

  /// The nearest element of that name, this node or one above it; null when there is none.
  const Node* closest(std::string_view tag) const {
    const Node* node = this;
    while (node != nullptr && !node->is(tag)) node = node->parent;
    return node;
  }
};

/// The tree of one article. Markdown and plain text give the same tree as the HTML that they stand for, with implied
/// start and end tags. Immutable; lives as long as the article.
class Document {
 public:
  virtual ~Document() = default;
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  /// Every node in document order; the first is the document node itself.
  std::span<const Node> nodes() const { return nodes_; }
  const Node& root() const { return nodes_.front(); }

  /// The first element of that name in document order, or null.
  const Node* find(std::string_view tag) const {
    for (const Node& node : nodes_) {
      if (node.is(tag)) return &node;
    }
    return nullptr;
  }

 protected:
  Document() = default;
  std::span<const Node> nodes_;  ///< set by the builder, never empty afterwards
};

}  // namespace carelint

#endif

// Builds a Document node by node, in document order, for every format.
#ifndef CARELINT_DOM_TREE_BUILDER_H
#define CARELINT_DOM_TREE_BUILDER_H

#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

#include "carelint/document.h"
#include "carelint/source.h"

namespace carelint {

/// Call open, text, comment and close in document order, then finish once. Strings and spans given to it are kept as
/// views: they lie in the source, are static, or come from keep().
class TreeBuilder {
 public:
  explicit TreeBuilder(const SourceBuffer& source);
  ~TreeBuilder();

  struct Element {
    std::string_view name;
    Namespace name_space = Namespace::html;
    SourceRange start_tag = {};  ///< empty where the parser implied it
    SourceRange end_tag = {};
    std::span<const Attribute> attributes = {};
  };

  void open(const Element& element);
  /// Closes the element opened last. Its range becomes the hull of its tags and its content.
  void close();
  void text(std::string_view decoded, OffsetMap map, SourceRange range);
  void comment(std::string_view content, SourceRange range);

  /// Copies into memory that lives as long as the document.
  std::string_view keep(std::string_view text);
  template <class Item>
  std::span<const Item> keep(std::span<const Item> items);
  /// The map of a text that stands in the source as it is, beginning at an offset.
  OffsetMap verbatim_map(std::uint32_t source_begin, std::size_t size);

  /// Closes what is open and hands the document over.
  std::unique_ptr<Document> finish();

 private:
  class BuiltDocument;

  Node& append(NodeKind kind, SourceRange range);

  std::unique_ptr<BuiltDocument> document_;
  std::vector<std::uint32_t> open_;     // indexes of the open nodes, the document node first
  std::vector<std::uint32_t> parents_;  // of each node, turned into pointers when no node moves any more
};

class TreeBuilder::BuiltDocument final : public Document {
 public:
  std::pmr::monotonic_buffer_resource arena;
  std::vector<Node> storage;

  void publish() { nodes_ = storage; }
};

template <class Item>
std::span<const Item> TreeBuilder::keep(std::span<const Item> items) {
  static_assert(std::is_trivially_destructible_v<Item>);
  if (items.empty()) return {};
  void* memory = document_->arena.allocate(items.size_bytes(), alignof(Item));
  return {std::uninitialized_copy(items.begin(), items.end(), static_cast<Item*>(memory)) - items.size(), items.size()};
}

}  // namespace carelint

#endif

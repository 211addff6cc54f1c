#include "dom/tree_builder.h"

namespace carelint {

TreeBuilder::TreeBuilder(const SourceBuffer& source) : document_(std::make_unique<BuiltDocument>()) {
  constexpr std::size_t usual_bytes_per_node = 40;
  document_->storage.reserve(source.size() / usual_bytes_per_node + 16);
  parents_.reserve(document_->storage.capacity());
  append(NodeKind::document, {0, source.size()});
  open_.push_back(0);
}

TreeBuilder::~TreeBuilder() = default;

Node& TreeBuilder::append(NodeKind kind, SourceRange range) {
  parents_.push_back(open_.empty() ? 0 : open_.back());
  Node& node = document_->storage.emplace_back();
  node.kind = kind;
  node.range = range;
  return node;
}

void TreeBuilder::open(const Element& element) {
  const auto index = static_cast<std::uint32_t>(document_->storage.size());
  Node& node = append(NodeKind::element, element.start_tag);
  node.name = element.name;
  node.name_space = element.name_space;
  node.start_tag = element.start_tag;
  node.end_tag = element.end_tag;
  node.attributes = element.attributes;
  open_.push_back(index);
}

void TreeBuilder::close() {
  const std::uint32_t index = open_.back();
  open_.pop_back();
  std::vector<Node>& nodes = document_->storage;
  Node& node = nodes[index];
  node.subtree_size = static_cast<std::uint32_t>(nodes.size()) - index;
  if (node.kind == NodeKind::document) return;
  bool placed = !node.start_tag.empty();
  const auto extend = [&](SourceRange range) {
    if (range.empty()) return;
    node.range = placed ? hull(node.range, range) : range;
    placed = true;
  };
  for (const Node& child : node.children()) extend(child.range);
  extend(node.end_tag);
  if (!placed) {
    const Node& before = nodes[index - 1];
    const std::uint32_t at = before.kind == NodeKind::document ? 0 : before.range.end;
    node.range = node.start_tag = node.end_tag = {at, at};
    return;
  }
  if (node.start_tag.empty()) node.start_tag = {node.range.begin, node.range.begin};
  if (node.end_tag.empty()) node.end_tag = {node.range.end, node.range.end};
}

void TreeBuilder::text(std::string_view decoded, OffsetMap map, SourceRange range) {
  Node& node = append(NodeKind::text, range);
  node.text = decoded;
  node.text_map = map;
}

void TreeBuilder::comment(std::string_view content, SourceRange range) {
  append(NodeKind::comment, range).text = content;
}

std::string_view TreeBuilder::keep(std::string_view text) {
  const std::span<const char> kept = keep(std::span<const char>(text.data(), text.size()));
  return {kept.data(), kept.size()};
}

OffsetMap TreeBuilder::verbatim_map(std::uint32_t source_begin, std::size_t size) {
  const OffsetPiece piece{0, {source_begin, source_begin + static_cast<std::uint32_t>(size)}, true};
  return OffsetMap(keep(std::span<const OffsetPiece>(&piece, 1)));
}

std::unique_ptr<Document> TreeBuilder::finish() {
  while (!open_.empty()) close();
  std::vector<Node>& nodes = document_->storage;
  for (std::size_t i = 1; i < nodes.size(); ++i) nodes[i].parent = &nodes[parents_[i]];
  document_->publish();
  return std::move(document_);
}

}  // namespace carelint

#include "text/page_reader.h"

#include <algorithm>
#include <vector>

#include "source/ascii.h"
#include "text/element_roles.h"
#include "text/regions.h"

namespace carelint {
namespace {

// What an element passes on to the text below it.
struct Context {
  const Node* block_node = nullptr;
  BlockKind kind = BlockKind::paragraph;
  std::uint8_t level = 0;
  bool in_quotation = false;
  bool preserves_space = false;
  bool ends_block = false;
  Marks marks;
  std::string_view language;
  std::size_t end = 0;  // index of the first node behind the element
};

class PageReader {
 public:
  PageReader(const Document& document, const std::function<void(TextBlock&)>& receive)
      : nodes_(document.nodes()), regions_(find_regions(document)), receive_(receive) {}

  void run() {
    Context page;
    page.block_node = &nodes_.front();
    page.end = nodes_.size();
    contexts_.push_back(page);
    for (std::size_t i = 1; i < nodes_.size();) {
      leave_elements_before(i);
      i += read(i);
    }
    leave_elements_before(nodes_.size());
    end_block();
  }

 private:
  void leave_elements_before(std::size_t index) {
    while (contexts_.size() > 1 && contexts_.back().end <= index) {
      if (contexts_.back().ends_block) end_block();
      contexts_.pop_back();
    }
  }

  // Returns how many nodes are done with.
  std::size_t read(std::size_t index) {
    const Node& node = nodes_[index];
    if (node.kind == NodeKind::text) add_text(node);
    if (!node.is_element()) return 1;
    if (node.is("head")) return 1;  // holds the title
    const ElementRole role = role_of(node);
    if (role.display == Display::nothing || is_hidden(node)) return node.subtree_size;
    if (role.display == Display::line_break) {
      collector_.append_break(node.range);
      return node.subtree_size;
    }
    if (role.display == Display::replaced) {
      collector_.append_space(node.range);
      add_alternative_text(index);
      return node.subtree_size;
    }
    enter(index, role);
    return 1;
  }

  void enter(std::size_t index, const ElementRole& role) {
    const Node& node = nodes_[index];
    Context context = contexts_.back();
    context.end = index + node.subtree_size;
    context.marks |= role.marks;
    context.ends_block = role.display == Display::block;
    if (const Attribute* language = language_of(node)) {
      if (!context.ends_block &&
          !equals_ignoring_case(primary_language(language->value), primary_language(context.language))) {
        context.marks |= Mark::foreign;
      }
      context.language = language->value;
    }
    if (node.is("blockquote")) context.in_quotation = true;
    if (context.ends_block) {
      end_block();
      context.block_node = &node;
      enter_block(node, role, context);
    }
    contexts_.push_back(context);
  }

  static const Attribute* language_of(const Node& node) {
    const Attribute* language = node.attribute("lang");
    return language != nullptr ? language : node.attribute("xml:lang");
  }

  void enter_block(const Node& node, const ElementRole& role, Context& context) {
    std::optional<BlockKind> kind = role.kind;
    const bool cell = kind == BlockKind::table_cell || kind == BlockKind::table_header;
    if (cell && is_layout(node)) kind = BlockKind::paragraph;
    if (node.is("article") || node.is("section") || node.is("main")) kind = BlockKind::paragraph;
    if (!kind) return;
    context.kind = *kind;
    context.level = role.level;
    context.preserves_space = *kind == BlockKind::preformatted;
  }

  // A cell that holds blocks of running text, in a table without headers, only arranges them.
  bool is_layout(const Node& cell) const {
    const Node* table = cell.closest("table");
    if (table == nullptr) return true;
    if (table != judged_table_) {
      judged_table_ = table;
      judged_layout_ = is_layout_table(*table);
    }
    return judged_layout_;
  }

  static bool is_layout_table(const Node& table) {
    constexpr std::size_t nodes_looked_at = 2000;  // nested tables must not cost quadratic time
    const Attribute* role = table.attribute("role");
    if (role != nullptr && (role->value == "presentation" || role->value == "none")) return true;
    bool holds_blocks = false;
    const std::span<const Node> inside = table.descendants();
    for (const Node& node : inside.first(std::min(inside.size(), nodes_looked_at))) {
      if (node.is("th") || node.is("caption") || node.is("thead")) return false;
      holds_blocks = holds_blocks || node.is("p") || node.is("h1") || node.is("h2") || node.is("h3") || node.is("ul") ||
                     node.is("ol") || node.is("table");
    }
    return holds_blocks;
  }

  void add_text(const Node& node) {
    const Context& context = contexts_.back();
    collector_.append(node.text, node.text_map, context.marks, context.preserves_space);
    if (!collector_.empty() && !placed_) {
      placed_ = true;
      region_ = regions_[static_cast<std::size_t>(&node - nodes_.data())];
    }
  }

  void add_alternative_text(std::size_t index) {
    const Node& node = nodes_[index];
    const Attribute* alternative = node.attribute("alt");
    const bool shown = node.is("img") || node.is("input");
    if (!shown || alternative == nullptr || alternative->value.empty()) return;
    TextCollector collector;
    collector.append(alternative->value, alternative->value_map, Marks(), false);
    TextBlock block;
    describe(block);
    block.kind = BlockKind::alternative_text;
    block.level = 0;
    block.node = &node;
    block.region = regions_[index];
    if (const Attribute* language = language_of(node)) block.language = language->value;
    collector.move_into(block);
    if (!block.text.empty()) waiting_.push_back(std::move(block));
  }

  void describe(TextBlock& block) const {
    const Context& context = contexts_.back();
    block.kind = context.kind;
    block.level = context.level;
    block.in_quotation = context.in_quotation;
    block.language = context.language;
    block.node = context.block_node;
  }

  void end_block() {
    if (!collector_.empty()) {
      TextBlock block;
      describe(block);
      // Inline elements may still be open: their language is not that of the block.
      for (auto context = contexts_.rbegin(); context != contexts_.rend(); ++context) {
        block.language = context->language;
        if (context->ends_block) break;
      }
      block.region = region_;
      collector_.move_into(block);
      if (!block.text.empty()) receive_(block);
    }
    placed_ = false;
    for (TextBlock& alternative : waiting_) receive_(alternative);
    waiting_.clear();
  }

  std::span<const Node> nodes_;
  std::vector<Region> regions_;
  const std::function<void(TextBlock&)>& receive_;
  std::vector<Context> contexts_;
  TextCollector collector_;
  std::vector<TextBlock> waiting_;
  Region region_ = Region::main;
  bool placed_ = false;
  mutable const Node* judged_table_ = nullptr;
  mutable bool judged_layout_ = false;
};

}  // namespace

void read_blocks(const Document& document, const std::function<void(TextBlock&)>& receive) {
  PageReader(document, receive).run();
}

}  // namespace carelint

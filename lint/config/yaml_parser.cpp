#include "config/yaml_parser.h"

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "config/yaml_advice.h"
#include "config/yaml_scalar.h"
#include "config/yaml_text.h"
#include "llvm/Support/Casting.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

namespace carelint {
namespace {

constexpr std::size_t maximum_depth = 64;
constexpr std::string_view too_deep = "nested too deep: more than 64 levels";
constexpr std::size_t maximum_nodes = 100'000;
constexpr std::size_t maximum_aliased_bytes = std::size_t{4} << 20;

enum class Style : std::uint8_t { block, flow };
enum class Parent : std::uint8_t { document, sequence, key };

/// Where a node stands.
struct Context {
  Style style = Style::block;
  Parent parent = Parent::document;
  int indentation = -1;            ///< of the block collection around it
  std::uint32_t parent_begin = 0;  ///< of the '-' or key that it belongs to
};

/// Walks LLVM's lazy parse tree, and the text beside it: LLVM reads some malformed files as if they were something
/// else, hence each node has to be found where its indicators say that it stands.
class TreeBuilder {
 public:
  TreeBuilder(const YamlFile& file, SourceRange body)
      : file_(file),
        body_begin_(body.begin),
        // LLVM takes no indicator at the very end of the text.
        body_(std::string(file.text().substr(body.begin, body.size())) + "\n"),
        cursor_(file.text(), body) {
    manager_.setDiagHandler([](const llvm::SMDiagnostic& diagnostic,
                               void* self) { static_cast<TreeBuilder*>(self)->note_failure(diagnostic); },
                            this);
  }

  YamlNode build() {
    llvm::yaml::Stream stream(body_, manager_, false);
    llvm::yaml::document_iterator document = stream.begin();
    YamlNode root = value(document->getRoot(), {});
    demand_success();
    cursor_.skip_space();
    if (!cursor_.at_end()) fail_misfit();
    return root;
  }

 private:
  struct Size {
    std::size_t nodes = 0;
    std::size_t bytes = 0;
    std::size_t depth = 0;
  };
  struct Anchor {
    std::shared_ptr<const YamlNode> node;
    Size size;
  };

  YamlNode value(llvm::yaml::Node* source, const Context& context);
  YamlNode key(llvm::yaml::Node* source, const Context& context);
  YamlNode node(llvm::yaml::Node& source, const Context& context);
  YamlNode content(llvm::yaml::Node& source, const Context& context);
  YamlNode null();
  YamlNode scalar(const llvm::yaml::ScalarNode& source);
  YamlNode block_scalar(const llvm::yaml::BlockScalarNode& source);
  YamlNode alias(const llvm::yaml::AliasNode& source);
  YamlNode sequence(llvm::yaml::SequenceNode& source, const Context& context);
  YamlNode mapping(llvm::yaml::MappingNode& source, const Context& context);
  YamlEntry entry(llvm::yaml::KeyValueNode& source, Context context);

  SourceRange skip_properties();
  void demand_tag(const YamlNode& result, llvm::StringRef tag, SourceRange properties) const;
  void keep_anchor(llvm::StringRef name, const YamlNode& result);
  bool open_flow(char indicator);
  bool skip_comma();
  void close_flow(char indicator);
  void demand_simple_key(const YamlNode& result) const;
  void demand_unique_keys(const YamlNode& mapping) const;
  void demand_indentation(const Context& context, const YamlNode& result) const;
  void demand_spaces() const;
  int column_of(std::uint32_t offset) const { return static_cast<int>(offset - yaml_line_begin(file_.text(), offset)); }
  void spend(const Size& size);
  static void measure(const YamlNode& node, std::size_t depth, Size& size);

  std::uint32_t offset_of(const char* position) const {
    return body_begin_ + static_cast<std::uint32_t>(std::clamp<std::ptrdiff_t>(
                             position - body_.data(), 0, static_cast<std::ptrdiff_t>(body_.size()) - 1));
  }
  SourceRange range_of(llvm::SMRange range) const {
    return {offset_of(range.Start.getPointer()), offset_of(range.End.getPointer())};
  }

  void note_failure(const llvm::SMDiagnostic& diagnostic);
  void demand_success() const;
  [[noreturn]] void fail_misfit() const;
  [[noreturn]] void fail_open_bracket() const;
  [[noreturn]] void fail(std::uint32_t begin, std::uint32_t end, std::string_view message) const {
    throw file_.error({begin, end}, message);
  }

  const YamlFile& file_;
  std::uint32_t body_begin_;
  std::string body_;
  YamlCursor cursor_;
  llvm::SourceMgr manager_;
  std::string failure_;
  std::uint32_t failure_offset_ = 0;
  bool failed_ = false;
  std::size_t depth_ = 0;
  std::vector<std::uint32_t> open_brackets_;
  Size spent_;
  std::map<std::string, Anchor, std::less<>> anchors_;
};

void TreeBuilder::note_failure(const llvm::SMDiagnostic& diagnostic) {
  if (failed_) return;
  failed_ = true;
  failure_ = diagnostic.getMessage().str();
  const char* position = diagnostic.getLoc().getPointer();
  failure_offset_ = position == nullptr ? cursor_.at() : offset_of(position);
}

YamlNode TreeBuilder::value(llvm::yaml::Node* source, const Context& context) {
  demand_success();
  if (source == nullptr) fail_misfit();
  YamlNode result = node(*source, context);
  const auto is_null = [](std::string_view text) {
    return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
  };
  if (result.kind == YamlNode::Kind::scalar && !result.quoted && is_null(result.scalar)) {
    result.kind = YamlNode::Kind::null;
  }
  if (context.style == Style::block && !result.range.empty()) demand_indentation(context, result);
  return result;
}

YamlNode TreeBuilder::key(llvm::yaml::Node* source, const Context& context) {
  demand_success();
  if (source == nullptr) fail_misfit();
  const bool is_text = llvm::isa<llvm::yaml::ScalarNode, llvm::yaml::BlockScalarNode, llvm::yaml::AliasNode>(source);
  YamlNode result;
  if (is_text) result = node(*source, context);
  if (result.kind != YamlNode::Kind::scalar) {
    cursor_.skip_space();
    fail(
        cursor_.at(), cursor_.at() + 1,
        "expected a key, a text before a ':'; a text that begins with '[', '{' or '?' has to stand in quotation marks");
  }
  return result;
}

YamlNode TreeBuilder::node(llvm::yaml::Node& source, const Context& context) {
  spend({1, 0, 0});
  if (llvm::isa<llvm::yaml::NullNode>(source)) return null();
  cursor_.skip_space();
  const bool has_properties = !source.getAnchor().empty() || !source.getRawTag().empty();
  const SourceRange properties = has_properties ? skip_properties() : SourceRange{};
  if (context.style == Style::block) demand_spaces();
  YamlNode result = content(source, context);
  demand_tag(result, source.getRawTag(), properties);
  if (result.kind == YamlNode::Kind::scalar && !source.getRawTag().empty()) result.quoted = true;
  if (!source.getAnchor().empty()) keep_anchor(source.getAnchor(), result);
  return result;
}

YamlNode TreeBuilder::content(llvm::yaml::Node& source, const Context& context) {
  if (const auto* text = llvm::dyn_cast<llvm::yaml::ScalarNode>(&source)) return scalar(*text);
  if (const auto* block = llvm::dyn_cast<llvm::yaml::BlockScalarNode>(&source)) return block_scalar(*block);
  if (const auto* reference = llvm::dyn_cast<llvm::yaml::AliasNode>(&source)) return alias(*reference);
  if (depth_ == maximum_depth) fail(cursor_.at(), cursor_.at() + 1, too_deep);
  ++depth_;
  auto* list = llvm::dyn_cast<llvm::yaml::SequenceNode>(&source);
  YamlNode result =
      list != nullptr ? sequence(*list, context) : mapping(*llvm::cast<llvm::yaml::MappingNode>(&source), context);
  --depth_;
  return result;
}

YamlNode TreeBuilder::null() {
  YamlNode result;
  result.range = {cursor_.at(), cursor_.at()};
  return result;
}

YamlNode TreeBuilder::scalar(const llvm::yaml::ScalarNode& source) {
  YamlNode result;
  result.kind = YamlNode::Kind::scalar;
  result.range = range_of(source.getSourceRange());
  while (!result.range.empty() && is_yaml_space(file_.text()[result.range.end - 1])) --result.range.end;
  if (result.range.begin != cursor_.at() || result.range.empty()) fail_misfit();
  result.scalar = decode_flow_scalar(file_, result.range);
  result.quoted = cursor_.peek() == '"' || cursor_.peek() == '\'';
  cursor_.move_to(result.range.end);
  return result;
}

YamlNode TreeBuilder::block_scalar(const llvm::yaml::BlockScalarNode& source) {
  if (cursor_.peek() != '|' && cursor_.peek() != '>') fail_misfit();
  const YamlBlockHeader header = read_block_header(file_, cursor_.at());
  YamlNode result;
  result.kind = YamlNode::Kind::scalar;
  result.quoted = true;
  result.range = {cursor_.at(), std::max(header.end, offset_of(source.getSourceRange().End.getPointer()))};
  result.scalar = decode_block_scalar(file_, header, {header.end, result.range.end});
  cursor_.move_to(result.range.end);
  while (result.range.end > header.end && is_yaml_space(file_.text()[result.range.end - 1])) --result.range.end;
  return result;
}

YamlNode TreeBuilder::alias(const llvm::yaml::AliasNode& source) {
  const std::string_view name = source.getName();
  const SourceRange range{cursor_.at(), cursor_.at() + 1 + static_cast<std::uint32_t>(name.size())};
  if (cursor_.peek() != '*') fail_misfit();
  const auto anchor = anchors_.find(name);
  if (anchor == anchors_.end()) {
    fail(range.begin, range.end,
         "no '&" + std::string(name) + "' stands above; a text that begins with '*' has to stand in quotation marks");
  }
  const Size& size = anchor->second.size;
  if (depth_ + size.depth > maximum_depth) fail(range.begin, range.end, too_deep);
  spend({size.nodes, size.bytes, 0});
  YamlNode result = *anchor->second.node;
  result.range = range;
  cursor_.move_to(range.end);
  return result;
}

YamlNode TreeBuilder::sequence(llvm::yaml::SequenceNode& source, const Context& context) {
  YamlNode result;
  result.kind = YamlNode::Kind::sequence;
  result.range.begin = cursor_.at();
  if (open_flow('[')) {
    for (llvm::yaml::Node& item : source) {
      result.items.push_back(value(&item, {Style::flow}));
      skip_comma();
    }
    close_flow(']');
    result.range.end = cursor_.at();
    return result;
  }
  if (context.style == Style::flow) fail_misfit();
  const int indentation = column_of(cursor_.at());
  for (llvm::yaml::Node& item : source) {
    if (!cursor_.take_before_space('-')) fail_misfit();
    demand_spaces();
    result.items.push_back(value(&item, {Style::block, Parent::sequence, indentation, cursor_.at() - 1}));
  }
  demand_success();
  if (result.items.empty()) fail_misfit();
  result.range.end = result.items.back().range.end;
  return result;
}

YamlNode TreeBuilder::mapping(llvm::yaml::MappingNode& source, const Context& context) {
  YamlNode result;
  result.kind = YamlNode::Kind::mapping;
  result.range.begin = cursor_.at();
  if (open_flow('{')) {
    bool has_comma = true;
    for (llvm::yaml::KeyValueNode& pair : source) {
      if (!has_comma) fail_misfit();
      result.entries.push_back(entry(pair, {Style::flow}));
      has_comma = skip_comma();
    }
    close_flow('}');
    result.range.end = cursor_.at();
  } else {
    const int indentation = column_of(cursor_.at());
    for (llvm::yaml::KeyValueNode& pair : source) {
      result.entries.push_back(entry(pair, {context.style, Parent::key, indentation}));
    }
    demand_success();
    if (result.entries.empty()) fail_misfit();
    result.range.end = result.entries.back().value.range.end;
  }
  demand_unique_keys(result);
  return result;
}

YamlEntry TreeBuilder::entry(llvm::yaml::KeyValueNode& source, Context context) {
  YamlEntry result;
  const bool is_explicit = cursor_.take_before_space('?');
  result.key = key(source.getKey(), context);
  if (!is_explicit) demand_simple_key(result.key);
  llvm::yaml::Node* value_source = source.getValue();
  demand_success();
  const SourceRange range = result.key.range;
  const bool has_colon = context.style == Style::block ? cursor_.take_before_space(':') : cursor_.take(':');
  const bool is_null = value_source != nullptr && llvm::isa<llvm::yaml::NullNode>(value_source);
  if (!has_colon && !is_null) fail_misfit();
  const std::string_view gap = file_.text().substr(range.end, cursor_.at() - range.end);
  const bool is_same_line = gap.find_first_of("\r\n") == std::string_view::npos;
  if (!is_explicit && (has_colon ? !is_same_line : context.style == Style::block)) {
    throw file_.error(range, yaml_missing_colon_advice(file_.text(), range.begin));
  }
  if (!has_colon) cursor_.move_to(range.end);
  context.parent_begin = range.begin;
  result.value = value(value_source, context);
  return result;
}

void TreeBuilder::demand_simple_key(const YamlNode& result) const {
  const SourceRange range = result.range;
  const std::string_view written = file_.text().substr(range.begin, range.size());
  if (written.find_first_of("\r\n") != std::string_view::npos) {
    fail(range.begin, range.end, "a key has to stand on one line: is a ':', a quotation mark or a bracket missing?");
  }
  if (!result.quoted && result.scalar == "<<") {
    fail(range.begin, range.end, "merging with '<<' is not supported: write the keys here");
  }
}

/// LLVM takes what follows an empty item or value for its content, however it is indented.
void TreeBuilder::demand_indentation(const Context& context, const YamlNode& result) const {
  const bool is_list = result.kind == YamlNode::Kind::sequence;
  const bool is_block = (is_list || result.kind == YamlNode::Kind::mapping) &&
                        std::string_view("[{*").find(file_.text()[result.range.begin]) == std::string_view::npos;
  const bool may_be_level = is_block && is_list && context.parent == Parent::key;
  const SourceRange place{result.range.begin, result.range.begin + 1};
  if (column_of(place.begin) < context.indentation + (may_be_level ? 0 : 1)) {
    throw file_.error(place, context.parent == Parent::sequence
                                 ? "the '-' above has nothing behind it: write something there, or remove it"
                                 : "the key above has no value: write one, or indent this further");
  }
  if (is_block && context.parent == Parent::key && yaml_line_begin(file_.text(), place.begin) <= context.parent_begin) {
    throw file_.error(place, "what belongs to this key has to begin on the next line, or stand in quotation marks");
  }
}

/// Reads over an anchor and a tag to the node itself.
SourceRange TreeBuilder::skip_properties() {
  const std::uint32_t begin = cursor_.at();
  std::uint32_t end = begin;
  while (cursor_.peek() == '&' || cursor_.peek() == '!') {
    while (!is_yaml_space(cursor_.peek()) && std::string_view(",[]{}").find(cursor_.peek()) == std::string_view::npos) {
      cursor_.move_to(cursor_.at() + 1);
    }
    end = cursor_.at();
    cursor_.skip_space();
  }
  return {begin, end};
}

void TreeBuilder::demand_tag(const YamlNode& result, llvm::StringRef tag, SourceRange properties) const {
  const bool fits = tag.empty() || (result.kind == YamlNode::Kind::scalar && (tag == "!!str" || tag == "!")) ||
                    (result.kind == YamlNode::Kind::sequence && tag == "!!seq") ||
                    (result.kind == YamlNode::Kind::mapping && tag == "!!map");
  if (!fits) {
    fail(properties.begin, properties.end,
         "the tag '" + tag.str() + "' is not supported; a text that begins with '!' has to stand in quotation marks");
  }
}

void TreeBuilder::keep_anchor(llvm::StringRef name, const YamlNode& result) {
  Size size;
  measure(result, 0, size);
  spend({size.nodes, size.bytes, 0});
  anchors_.insert_or_assign(name.str(), Anchor{std::make_shared<const YamlNode>(result), size});
}

bool TreeBuilder::open_flow(char indicator) {
  if (!cursor_.take(indicator)) return false;
  open_brackets_.push_back(cursor_.at() - 1);
  if (cursor_.take(',')) fail(cursor_.at() - 1, cursor_.at(), "nothing stands before this comma");
  return true;
}

/// Also keeps LLVM from a run of commas, for each of which it would take a frame of the stack.
bool TreeBuilder::skip_comma() {
  if (!cursor_.take(',')) return false;
  if (cursor_.take(',')) {
    fail(cursor_.at() - 1, cursor_.at(), "nothing stands between this comma and the one before");
  }
  return true;
}

void TreeBuilder::close_flow(char indicator) {
  demand_success();
  if (!cursor_.take(indicator)) fail_misfit();
  open_brackets_.pop_back();
}

void TreeBuilder::demand_unique_keys(const YamlNode& mapping) const {
  std::vector<const YamlNode*> keys;
  for (const YamlEntry& pair : mapping.entries) keys.push_back(&pair.key);
  std::stable_sort(keys.begin(), keys.end(),
                   [](const YamlNode* a, const YamlNode* b) { return a->scalar < b->scalar; });
  const auto doubled = std::adjacent_find(keys.begin(), keys.end(),
                                          [](const YamlNode* a, const YamlNode* b) { return a->scalar == b->scalar; });
  if (doubled == keys.end()) return;
  const std::uint32_t line = LineIndex(file_.text()).position((*doubled)->range.begin).line;
  throw file_.error(doubled[1]->range,
                    "the key '" + doubled[1]->scalar + "' stands here twice; first on line " + std::to_string(line));
}

/// In block style the line's indentation has to be spaces.
void TreeBuilder::demand_spaces() const {
  const std::string_view text = file_.text();
  const std::uint32_t begin = yaml_line_begin(text, cursor_.at());
  for (std::uint32_t at = begin; at < text.size() && is_yaml_blank(text[at]); ++at) {
    if (text[at] == '\t') fail(at, at + 1, "a tab stands in the indentation: YAML takes only spaces");
  }
}

void TreeBuilder::spend(const Size& size) {
  spent_.nodes += size.nodes;
  spent_.bytes += size.bytes;
  if (spent_.nodes <= maximum_nodes && spent_.bytes <= maximum_aliased_bytes) return;
  fail(cursor_.at(), cursor_.at() + 1, "the file is too large: it holds more than 100,000 values, aliases written out");
}

void TreeBuilder::measure(const YamlNode& node, std::size_t depth, Size& size) {
  ++size.nodes;
  size.bytes += node.scalar.size();
  const bool is_collection = node.kind == YamlNode::Kind::sequence || node.kind == YamlNode::Kind::mapping;
  size.depth = std::max(size.depth, depth + (is_collection ? 1 : 0));
  for (const YamlNode& item : node.items) measure(item, depth + 1, size);
  for (const YamlEntry& pair : node.entries) {
    measure(pair.key, depth + 1, size);
    measure(pair.value, depth + 1, size);
  }
}

void TreeBuilder::demand_success() const {
  if (!failed_) return;
  if (!open_brackets_.empty() && failure_offset_ + 1 >= body_begin_ + body_.size()) fail_open_bracket();
  const SourceRange place = yaml_failure_place(failure_, file_.text(), cursor_.at(), failure_offset_);
  throw file_.error(place, yaml_failure_advice(failure_, file_.text(), place.begin));
}

void TreeBuilder::fail_open_bracket() const {
  fail(open_brackets_.back(), open_brackets_.back() + 1, "this bracket is never closed");
}

void TreeBuilder::fail_misfit() const {
  demand_success();
  YamlCursor next = cursor_;
  next.skip_space();
  if (next.at_end() && !open_brackets_.empty()) fail_open_bracket();
  fail(next.at(), next.at() + 1, yaml_misfit_advice(file_.text(), next.at()));
}

}  // namespace

YamlNode parse_yaml(const YamlFile& file) {
  return TreeBuilder(file, find_yaml_body(file)).build();
}

}  // namespace carelint

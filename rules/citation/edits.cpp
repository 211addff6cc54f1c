#include <algorithm>

#include "carelint/words.h"
#include "citation/reference_list.h"

namespace carelint {
namespace {

bool is_italic_tag(const Node& node) {
  return node.is("i") || node.is("em") || node.is("cite");
}

// Turns the corrections of one deviation into edits of the source.
class Editor {
 public:
  Editor(const Article& article, const Block& block) : article_(article), block_(block) {}

  std::optional<std::vector<Edit>> run(const std::vector<Correction>& corrections) {
    for (const Correction& correction : corrections) {
      if (is_inside_replaced(correction, corrections)) continue;
      if (!make(correction, corrections)) return std::nullopt;
    }
    return std::move(edits_);
  }

 private:
  bool is_html() const { return article_.source().format() == Format::html; }

  static bool is_inside_replaced(const Correction& italics, const std::vector<Correction>& corrections) {
    if (italics.kind != Correction::Kind::italicise) return false;
    return std::any_of(corrections.begin(), corrections.end(), [&](const Correction& one) {
      return one.kind == Correction::Kind::replace && one.begin == italics.begin;
    });
  }

  bool make(const Correction& correction, const std::vector<Correction>& all) {
    switch (correction.kind) {
      case Correction::Kind::replace: return replace(correction, all);
      case Correction::Kind::italicise: return italicise(correction);
      case Correction::Kind::romanise: return romanise(correction);
    }
    return false;
  }

  bool replace(const Correction& correction, const std::vector<Correction>& all) {
    std::string text = article_.escape(correction.text);
    for (const Correction& italics : all) {
      if (italics.kind != Correction::Kind::italicise || italics.begin != correction.begin) continue;
      if (!is_html()) return false;
      const std::size_t size = italics.end - italics.begin;
      const bool already = is_in_italics(correction.begin);
      if (already) continue;
      text = open_tag() + article_.escape(correction.text.substr(0, size)) + close_tag() +
             article_.escape(correction.text.substr(size));
    }
    if (correction.begin < correction.end && !block_.map.is_contiguous(correction.begin, correction.end)) return false;
    edits_.push_back({block_.map.source_range(correction.begin, correction.end), std::move(text)});
    return true;
  }

  bool is_in_italics(std::size_t offset) const {
    for (const Token& token : block_.tokens) {
      const std::size_t begin = block_.offset_of(token.text);
      if (begin <= offset && offset < begin + token.text.size()) return token.marks.has(Mark::emphasis);
    }
    return false;
  }

  // The tag that the article writes its italics with.
  std::string_view tag() const {
    for (const Block& block : article_.blocks()) {
      if (block.kind != BlockKind::reference || block.node == nullptr) continue;
      for (const Node& node : block.node->descendants()) {
        if (node.is("em")) return "em";
        if (node.is("i")) return "i";
      }
    }
    return "i";
  }
  std::string open_tag() const { return "<" + std::string(tag()) + ">"; }
  std::string close_tag() const { return "</" + std::string(tag()) + ">"; }

  bool italicise(const Correction& correction) {
    if (!is_html() || !block_.map.is_contiguous(correction.begin, correction.end)) return false;
    const SourceRange range = block_.map.source_range(correction.begin, correction.end);
    edits_.push_back({{range.begin, range.begin}, open_tag()});
    edits_.push_back({{range.end, range.end}, close_tag()});
    return true;
  }

  // Takes the tags away where they hold nothing else, else ends the italics in front of the range.
  bool romanise(const Correction& correction) {
    if (!is_html() || block_.node == nullptr || !block_.map.is_contiguous(correction.begin, correction.end))
      return false;
    const SourceRange range = block_.map.source_range(correction.begin, correction.end);
    const Node* holder = nullptr;
    for (const Node& node : block_.node->descendants()) {
      if (is_italic_tag(node) && node.range.begin <= range.begin && range.end <= node.range.end) holder = &node;
    }
    if (holder == nullptr || holder->end_tag.begin >= holder->end_tag.end) return false;
    const SourceRange open = holder->start_tag;
    const SourceRange close = holder->end_tag;
    const std::string name(holder->name);
    if (range.begin == open.end) {
      edits_.push_back({open, ""});
    } else {
      edits_.push_back({{range.begin, range.begin}, "</" + name + ">"});
    }
    if (range.end == close.begin) {
      edits_.push_back({close, ""});
    } else {
      edits_.push_back({{range.end, range.end}, "<" + name + ">"});
    }
    return true;
  }

  const Article& article_;
  const Block& block_;
  std::vector<Edit> edits_;
};

}  // namespace

std::optional<std::vector<Edit>> edits_of(const Article& article, const Block& block,
                                          const std::vector<Correction>& corrections) {
  return Editor(article, block).run(corrections);
}

}  // namespace carelint

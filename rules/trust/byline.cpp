#include "trust/byline.h"

#include "carelint/words.h"
#include "trust/marked_words.h"
#include "trust/structured_data.h"
#include "trust/text.h"

namespace carelint {
namespace {

constexpr std::size_t longest_byline = 240;

bool begins_with_capital(std::string_view text) {
  return !text.empty() && ((text[0] >= 'A' && text[0] <= 'Z') || static_cast<unsigned char>(text[0]) >= 0x80);
}

// Two to four capitalised words, initials and particles among them: "Dana M. Whitlock", "Luis de la Cruz".
std::string_view name_at(const Block& block, const Token* at) {
  constexpr std::size_t fewest_words = 2;
  const Token* const end = block.tokens.data() + block.tokens.size();
  if (at != end && at->text == ":") ++at;
  const Token* const first = at;
  const Token* last = nullptr;
  std::size_t words = 0;
  for (; at != end; ++at) {
    const bool is_line_end = at != first && block.text[block.offset_of(at->text) - 1] == '\n';
    if (is_line_end) break;
    if (is_one_of(at->text, "-", ".", "'", "\u2019") || is_one_of(at->text, "de", "la", "van", "der", "von")) continue;
    if (at->kind != TokenKind::word || !begins_with_capital(at->text)) break;
    last = at;
    ++words;
  }
  if (words < fewest_words) return {};
  const std::size_t begin = block.offset_of(first->text);
  return block.text.substr(begin, block.offset_of(last->text) + last->text.size() - begin);
}

// "Reviewed by", "written and checked by": whoever it is, somebody answers.
bool is_responsible(const MarkedWord& by) {
  const Token* const first = by.block->tokens.data();
  if (by.token == first) return true;
  return is_one_of(by.token[-1].folded, "written", "reviewed", "prepared", "produced", "published", "posted", "words",
                   "story", "checked", "created", "updated", "compiled", "edited");
}

bool names_author(const Node& node) {
  for (const Attribute& attribute : node.attributes) {
    if (is_one_of(attribute.name, "rel", "itemprop") && attribute.value == "author") return true;
    if (attribute.name == "class" && holds_any(attribute.value, {"byline", "author"})) return true;
  }
  return false;
}

bool is_author_meta(const Node& node) {
  const Attribute* name = node.attribute("name");
  if (name == nullptr) name = node.attribute("property");
  const Attribute* content = node.attribute("content");
  return name != nullptr && content != nullptr && !content->value.empty() &&
         holds_any(name->value, {"author", "creator"});
}

}  // namespace

Byline::Byline(const Article& article) {
  read_text(article);
  if (!is_signed_) read_markup(article);
  const auto& data = article.get<StructuredData>();
  if (data.has("author") || data.has("creator") || data.has("reviewedBy")) is_signed_ = true;
}

void Byline::read_text(const Article& article) {
  for (const MarkedWord& word : article.get<MarkedWords>().all()) {
    if (word.role != WordRole::author || word.block->text.size() > longest_byline) continue;
    const Block& block = *word.block;
    if (block.kind == BlockKind::title || block.kind == BlockKind::heading || block.in_quotation) continue;
    const Token* const end = block.tokens.data() + block.tokens.size();
    const bool is_last = word.token + 1 == end;
    if (is_one_of(word.token->folded, "author", "authors")) {
      is_signed_ |= !is_last && word.token[1].text == ":";
      continue;
    }
    if (word.token->folded != "by" || is_last || !is_responsible(word)) continue;
    const bool starts = word.token == block.tokens.data();
    const std::string_view next = word.token[1].text;
    if (starts && !begins_with_capital(next) && !is_one_of(next, "the", "our", ":")) continue;
    is_signed_ = true;
    if (!starts || block_ != nullptr) continue;
    block_ = &block;
    name_ = name_at(block, word.token + 1);
  }
}

void Byline::read_markup(const Article& article) {
  for (const Node& node : article.document().nodes()) {
    if (!node.is_element()) continue;
    if (node.is("meta") ? is_author_meta(node) : names_author(node)) {
      is_signed_ = true;
      return;
    }
  }
}

}  // namespace carelint

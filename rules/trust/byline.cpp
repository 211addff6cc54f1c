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
    const bool ends_initial = at->text == "." && last != nullptr && last->text.size() <= 2;
    if (ends_initial || is_one_of(at->text, "-", "'", "\u2019") || is_one_of(at->text, "de", "la", "van", "der", "von"))
      continue;
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

// "By the intake team", "By Dana"; not "By the time you read this" or "By Monday you may feel better".
bool begins_byline(const Block& block) {
  if (!name_at(block, block.tokens.data() + 1).empty()) return true;
  constexpr std::size_t longest_without_name = 100;
  const auto& tokens = block.tokens;
  if (block.text.size() > longest_without_name || tokens.size() < 2) return false;
  const std::string_view next = tokens[1].folded;
  const bool is_group = is_one_of(next, "the", "our") && tokens.size() > 2 &&
                        !is_one_of(tokens[2].folded, "time", "end", "age", "way", "day", "morning", "evening", "hour");
  constexpr std::size_t most_tokens = 4;
  const bool is_short_name = begins_with_capital(tokens[1].text) && tokens.size() <= most_tokens;
  return is_group || is_short_name || next == ":";
}

// "Plain Harbour press office. Reviewed 20 May 2026."
bool follows_signature(const MarkedWord& label) {
  const Block& block = *label.block;
  const std::size_t before = static_cast<std::size_t>(label.token - block.tokens.data());
  constexpr std::size_t fewest_tokens = 3;
  const bool stands_alone = before >= fewest_tokens && label.token[-1].kind != TokenKind::word;
  return stands_alone && block.kind == BlockKind::paragraph && begins_with_capital(label.token->text) &&
         begins_with_capital(block.text) && block.text.find_first_of("0123456789") != block.text.npos;
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
    const Block& block = *word.block;
    if (block.text.size() > longest_byline) continue;
    if (word.role == WordRole::label) is_signed_ |= follows_signature(word);
    if (word.role != WordRole::author) continue;
    if (block.kind == BlockKind::title || block.kind == BlockKind::heading || block.in_quotation) continue;
    const Token* const end = block.tokens.data() + block.tokens.size();
    const bool is_last = word.token + 1 == end;
    if (is_one_of(word.token->folded, "author", "authors")) {
      is_signed_ |= !is_last && word.token[1].text == ":";
      continue;
    }
    if (word.token->folded != "by" || is_last || !is_responsible(word)) continue;
    const bool starts = word.token == block.tokens.data();
    if (starts && !begins_byline(block)) continue;
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

#include "crisis/insert_line.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "crisis/help.h"
#include "shared/words.h"

namespace carelint {
namespace {

// Behind the main content, or behind its last paragraph.
std::optional<std::uint32_t> end_of_main_content(const Article& article) {
  for (const char* container : {"main", "article"}) {
    const Node* node = article.document().find(container);
    if (node != nullptr && !node->end_tag.empty()) return node->end_tag.begin;
  }
  const Node* last = nullptr;
  for (const Block& block : article.blocks()) {
    const bool counts = block.region == Region::main && block.kind == BlockKind::paragraph && block.node != nullptr;
    if (counts && block.node->is("p") && !block.node->end_tag.empty()) last = block.node;
  }
  if (last == nullptr) return std::nullopt;
  return last->range.end;
}

}  // namespace

std::optional<Fix> insert_line(const Article& article, const CrisisService& service, Reader reader) {
  const auto at = end_of_main_content(article);
  if (article.source().format() != Format::html || !at || service.phone.empty()) return std::nullopt;
  const std::string phone(service.phone);
  std::string digits;
  std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits), is_digit);
  std::string ways = article.escape(ways_to_reach(service));
  ways.replace(ways.find(phone), phone.size(), "<a href=\"tel:" + digits + "\">" + phone + "</a>");
  const std::string opening = reader == Reader::in_danger
                                  ? "If you are thinking about suicide, you do not have to face it alone."
                                  : "If it gets too much, you do not have to face it alone.";
  return Fix{.title = "add a paragraph that names " + std::string(service.name),
             .edits = {{{*at, *at},
                        "\n<p>" + opening + " You can reach " + article.escape(service.name) + ": " + ways + ".</p>"}}};
}

}  // namespace carelint

#include "shared/telephone_numbers.h"

#include <algorithm>

#include "shared/number_scan.h"
#include "shared/words.h"

namespace carelint {
namespace {

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  return digits;
}

}  // namespace

TelephoneNumbers::TelephoneNumbers(const Article& article) {
  for (const Block& block : article.blocks()) {
    const bool read = block.kind != BlockKind::reference && block.kind != BlockKind::preformatted;
    if (read) read_text(block);
  }
  links_begin_ = numbers_.size();
  read_links(article.document());
  join_links();
}

void TelephoneNumbers::read_text(const Block& block) {
  const std::string_view text = block.text;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    ScannedNumber scanned = scan_number(text, at);
    if (!scanned.digits.empty()) {
      TelephoneNumber number;
      number.digits = std::move(scanned.digits);
      number.range = block.map.source_range(at, scanned.number_end);
      number.block = &block;
      number.begin = at;
      number.end = scanned.number_end;
      number.has_letters = scanned.has_letters;
      numbers_.push_back(std::move(number));
    }
    at = scanned.end;
  }
}

void TelephoneNumbers::read_links(const Document& document) {
  for (const Node& node : document.nodes()) {
    const Attribute* address = node.is("a") ? node.attribute("href") : nullptr;
    if (address == nullptr) continue;
    const bool dials = address->value.starts_with("tel:") || address->value.starts_with("sms:");
    if (!dials) continue;
    TelephoneNumber number;
    number.digits = digits_of(address->value.substr(0, address->value.find('?')));
    number.range = node.range;
    number.linked = true;
    number.link = &node;
    numbers_.push_back(std::move(number));
  }
}

const TelephoneNumber* TelephoneNumbers::link_around(SourceRange range) const {
  const auto all = links();
  const auto after =
      std::upper_bound(all.begin(), all.end(), range.begin,
                       [](std::uint32_t begin, const TelephoneNumber& link) { return begin < link.range.begin; });
  if (after == all.begin()) return nullptr;
  const TelephoneNumber& link = *std::prev(after);
  return link.range.contains(range) ? &link : nullptr;
}

void TelephoneNumbers::join_links() {
  for (std::size_t i = 0; i < links_begin_; ++i) {
    if (const TelephoneNumber* link = link_around(numbers_[i].range)) numbers_[i].link = link->link;
  }
}

std::string page_region(const Article& article, std::string_view configured) {
  std::string region(configured);
  if (region.empty()) {
    const std::string_view language = article.language();
    for (std::size_t at = language.find('-'); at != language.npos; at = language.find('-', at + 1)) {
      const std::string_view subtag = language.substr(at + 1, language.find('-', at + 1) - at - 1);
      if (subtag.size() == 2 && is_letter(subtag[0]) && is_letter(subtag[1])) region = subtag;
    }
  }
  std::transform(region.begin(), region.end(), region.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c; });
  return region == "UK" ? "GB" : region;
}

}  // namespace carelint

#include "shared/telephone_numbers.h"
#include "shared/words.h"

#include <algorithm>

namespace carelint {
namespace {

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  return digits;
}

// The length of a separator at a place inside a number: one or two characters, then a digit again.
std::size_t separator_size(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && size < 4) {
    if (is_digit(text[size])) return size;
    if (std::string_view(" -.()").find(text[size]) != std::string_view::npos) {
      ++size;
    } else if (text.substr(size).starts_with("\u00A0")) {
      size += 2;
    } else if (text.substr(size).starts_with("\u2011") || text.substr(size).starts_with("\u2013")) {
      size += 3;
    } else {
      break;
    }
  }
  return 0;
}

}  // namespace

TelephoneNumbers::TelephoneNumbers(const Article& article) {
  for (const Block& block : article.blocks()) {
    const bool read = block.kind != BlockKind::reference && block.kind != BlockKind::preformatted;
    if (read) read_text(block);
  }
  read_links(article.document());
}

void TelephoneNumbers::read_text(const Block& block) {
  const std::string_view text = block.text;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    const std::size_t begin = at;
    std::size_t end = at;
    while (end < text.size()) {
      if (is_digit(text[end])) {
        ++end;
      } else if (const std::size_t separator = separator_size(text.substr(end))) {
        end += separator;
      } else {
        break;
      }
    }
    const bool inside_word = (begin > 0 && is_letter(text[begin - 1])) || (end < text.size() && is_letter(text[end]));
    if (!inside_word)
      numbers_.push_back({digits_of(text.substr(begin, end - begin)), block.map.source_range(begin, end)});
    at = end;
  }
}

void TelephoneNumbers::read_links(const Document& document) {
  for (const Node& node : document.nodes()) {
    const Attribute* address = node.is("a") ? node.attribute("href") : nullptr;
    if (address == nullptr) continue;
    const bool dials = address->value.starts_with("tel:") || address->value.starts_with("sms:");
    if (dials) numbers_.push_back({digits_of(address->value.substr(0, address->value.find('?'))), node.range, true});
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

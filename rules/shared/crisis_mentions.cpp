#include "shared/crisis_mentions.h"

#include <algorithm>
#include <array>
#include <functional>

#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

constexpr std::size_t longest_short_number = 6;
constexpr std::string_view song = "18002738255";

constexpr WordSet words_that_offer({"call",      "called",   "caller",    "callers",  "calling",   "calls",
                                    "contact",   "dial",     "dialing",   "dialling", "emergency", "free",
                                    "freephone", "helpline", "helplines", "hotline",  "hotlines",  "lifeline",
                                    "line",      "lines",    "message",   "messages", "number",    "numbers",
                                    "phone",     "phoning",  "press",     "reach",    "ring",      "ringing",
                                    "sms",       "tel",      "telephone", "text",     "texting",   "texts"});

bool tells_a_count(std::string_view next) {
  return is_one_of(next, "people", "calls", "texts", "women", "men", "children", "patients", "deaths", "suicides",
                   "participants", "adults", "students", "cases", "days", "years", "pages", "times", "miles", "homes",
                   "hours", "respondents", "callers", "volunteers", "contacts", "conversations");
}
bool tells_a_place_or_date(std::string_view previous) {
  return is_one_of(previous, "page", "pages", "p", "pp", "no", "figure", "table", "chapter", "section", "room", "flat",
                   "suite", "box", "street", "route", "bus", "ward", "volume", "since", "until", "during", "circa",
                   "than", "nearly", "almost", "over", "received", "answered", "took");
}
bool may_be_year(std::string_view digits) {
  return digits.size() == 4 && (digits.front() == '1' || digits.front() == '2');
}

std::size_t token_at(const Block& block, std::size_t offset) {
  const auto found = std::lower_bound(
      block.tokens.begin(), block.tokens.end(), offset,
      [&](const Token& token, std::size_t at) { return block.offset_of(token.text) + token.text.size() <= at; });
  return static_cast<std::size_t>(found - block.tokens.begin());
}

// Whether the words around offer the number to be dialled.
bool is_offered(const TelephoneNumber& number, const CrisisLine& line) {
  constexpr std::size_t words_before = 9;
  constexpr std::size_t words_behind = 4;
  const Block& block = *number.block;
  const std::size_t first = token_at(block, number.begin);
  const std::size_t behind = token_at(block, number.end);
  const std::string_view previous = first > 0 ? block.tokens[first - 1].folded : std::string_view();
  const std::string_view next = behind < block.tokens.size() ? block.tokens[behind].folded : std::string_view();
  if (tells_a_count(next) || tells_a_place_or_date(previous)) return false;
  if (may_be_year(number.digits) && is_one_of(previous, "in", "from", "by", "of", "and", "before", "after"))
    return false;
  for (std::size_t i = first - std::min(first, words_before); i < first; ++i) {
    if (words_that_offer.contains(block.tokens[i].folded)) return true;
  }
  const std::size_t last = std::min(block.tokens.size(), behind + words_behind);
  for (std::size_t i = behind; i < last && !may_be_year(number.digits); ++i) {
    if (words_that_offer.contains(block.tokens[i].folded)) return true;
  }
  const bool alone = number.begin == 0 && number.end == block.text.size();
  constexpr std::size_t near = 200;
  const std::size_t from = number.begin - std::min(number.begin, near);
  const bool named = block.text.substr(from, number.end + near - from).find(line.service) != std::string_view::npos;
  return (named || alone) && !may_be_year(number.digits);
}

bool is_the_song(const TelephoneNumber& number) {
  if (number.digits != song || number.link != nullptr) return false;
  const Block& block = *number.block;
  const Marks marks = block.tokens[std::min(token_at(block, number.begin), block.tokens.size() - 1)].marks;
  if (marks.has(Mark::quotation) || marks.has(Mark::emphasis)) return true;
  return std::any_of(block.tokens.begin(), block.tokens.end(), [](const Token& token) {
    return token.text == "Logic" || is_one_of(token.folded, "song", "songs", "single", "track", "album", "lyrics");
  });
}

// The lines that a number may dial by its last two digits, in the order of the table.
class LinesByEnding {
 public:
  LinesByEnding() {
    for (const CrisisLine& line : crisis_lines()) lines_[ending_of(line.digits)].push_back(&line);
  }

  std::span<const CrisisLine* const> of(std::string_view digits) const {
    return digits.size() < 2 ? std::span<const CrisisLine* const>() : lines_[ending_of(digits)];
  }

 private:
  static std::size_t ending_of(std::string_view digits) {
    return static_cast<std::size_t>(digits[digits.size() - 2] - '0') * 10 +
           static_cast<std::size_t>(digits.back() - '0');
  }

  std::array<std::vector<const CrisisLine*>, 100> lines_;
};

// Letters beyond the end of a number do not count: 0800 LIFELINE is 0800 543 354.
constexpr std::size_t most_letters_too_many = 2;
bool reaches(const CrisisLine& line, const TelephoneNumber& number) {
  if (dials(line, number.digits)) return true;
  const std::size_t size = line.digits.size();
  return number.has_letters && number.digits.size() > size && number.digits.size() <= size + most_letters_too_many &&
         dials(line, std::string_view(number.digits).substr(0, size));
}

std::vector<const CrisisLine*> lines_reached(const TelephoneNumber& number) {
  static const LinesByEnding lines;
  std::vector<const CrisisLine*> reached;
  const std::string_view digits = number.digits;
  const std::size_t most_dropped = number.has_letters ? std::min(digits.size(), most_letters_too_many) : 0;
  for (std::size_t dropped = 0; dropped <= most_dropped; ++dropped) {
    for (const CrisisLine* line : lines.of(digits.substr(0, digits.size() - dropped))) {
      if (reaches(*line, number)) reached.push_back(line);
    }
  }
  std::sort(reached.begin(), reached.end(), std::less<>());
  reached.erase(std::unique(reached.begin(), reached.end()), reached.end());
  return reached;
}

std::vector<const CrisisLine*> lines_reached(const TelephoneNumber& number, std::span<const CrisisLine> lines) {
  std::vector<const CrisisLine*> reached;
  for (const CrisisLine& line : lines) {
    if (reaches(line, number)) reached.push_back(&line);
  }
  return reached;
}

// Whether a number in the text of the link dials the same line. `shown` are the mentions in the text of links, by link.
bool is_shown(const LineMention& link, const std::vector<LineMention>& mentions,
              const std::vector<std::size_t>& shown) {
  const Node* const node = link.number->link;
  auto at = std::lower_bound(shown.begin(), shown.end(), node, [&](std::size_t index, const Node* wanted) {
    return mentions[index].number->link < wanted;
  });
  for (; at != shown.end() && mentions[*at].number->link == node; ++at) {
    const std::vector<const CrisisLine*>& lines = mentions[*at].lines;
    const bool same = std::any_of(link.lines.begin(), link.lines.end(), [&](const CrisisLine* line) {
      return std::find(lines.begin(), lines.end(), line) != lines.end();
    });
    if (same) return true;
  }
  return false;
}

const Block* block_of(const Article& article, SourceRange range) {
  for (const Block& block : article.blocks()) {
    if (block.range.begin < range.end && range.begin < block.range.end) return &block;
  }
  return nullptr;
}

struct ServiceName {
  std::string_view text;
  const CrisisService* service = nullptr;
};
using Names = std::vector<ServiceName>;

// All names and aliases by their first byte, the longest first.
const std::array<Names, 256>& names_of_services() {
  static const std::array<Names, 256> all = [] {
    constexpr std::size_t shortest = 4;
    std::array<Names, 256> names;
    const auto add = [&](std::string_view name, const CrisisService& service) {
      const bool letters = std::any_of(name.begin(), name.end(), is_letter);
      if (letters && name.size() >= shortest && service.kind != LineKind::emergency)
        names[static_cast<unsigned char>(name.front())].push_back({name, &service});
    };
    for (const CrisisService& service : crisis_services()) {
      add(service.name, service);
      for (const std::string_view alias : service.aliases) add(alias, service);
    }
    for (Names& with_letter : names) {
      std::stable_sort(with_letter.begin(), with_letter.end(), [](const ServiceName& left, const ServiceName& right) {
        return left.text.size() > right.text.size();
      });
    }
    return names;
  }();
  return all;
}

}  // namespace

const CrisisLine* LineMention::in(std::string_view region) const {
  const auto found =
      std::find_if(lines.begin(), lines.end(), [&](const CrisisLine* line) { return serves(line->region, region); });
  return found == lines.end() ? nullptr : *found;
}

bool LineMention::is_current_help(std::string_view region) const {
  return std::any_of(lines.begin(), lines.end(), [&](const CrisisLine* line) {
    return serves(line->region, region) && !line->is_emergency() && !line->is_superseded();
  });
}

namespace {

template <class LinesOf>
std::vector<LineMention> find_mentions(const Article& article, const LinesOf& lines_of) {
  std::vector<LineMention> mentions;
  std::vector<std::size_t> shown_in_links;
  for (const TelephoneNumber& number : article.get<TelephoneNumbers>().numbers()) {
    LineMention mention{&number, number.block, lines_of(number)};
    const bool is_short = number.digits.size() <= longest_short_number && number.link == nullptr;
    if (is_short) std::erase_if(mention.lines, [&](const CrisisLine* line) { return !is_offered(number, *line); });
    if (mention.lines.empty() || (!number.linked && is_the_song(number))) continue;
    if (number.linked && is_shown(mention, mentions, shown_in_links)) continue;
    if (number.linked) mention.block = block_of(article, number.range);
    if (!number.linked && number.link != nullptr) shown_in_links.push_back(mentions.size());
    mentions.push_back(std::move(mention));
  }
  return mentions;
}

}  // namespace

std::vector<LineMention> mentions_of(const Article& article, std::span<const CrisisLine> lines) {
  return find_mentions(article, [&](const TelephoneNumber& number) { return lines_reached(number, lines); });
}

CrisisMentions::CrisisMentions(const Article& article)
    : lines_(find_mentions(article, [](const TelephoneNumber& number) { return lines_reached(number); })) {
  for (const Block& block : article.blocks()) {
    if (block.kind != BlockKind::reference && block.kind != BlockKind::preformatted) read_names(block);
  }
}

void CrisisMentions::read_names(const Block& block) {
  const std::array<Names, 256>& names = names_of_services();
  std::size_t behind = 0;
  for (const Token& token : block.tokens) {
    const Names& candidates = names[static_cast<unsigned char>(token.text.front())];
    if (candidates.empty()) continue;
    const std::size_t begin = block.offset_of(token.text);
    if (begin < behind) continue;
    const std::string_view rest = block.text.substr(begin);
    NameMention mention{{}, &block, begin, begin};
    for (const ServiceName& name : candidates) {
      const std::size_t size = name.text.size();
      const bool matches = rest.size() >= size && rest[1] == name.text[1] && rest.starts_with(name.text) &&
                           (rest.size() == size || !(is_letter(rest[size]) || is_digit(rest[size])));
      const bool longer_known = mention.end > begin && mention.end != begin + size;
      if (!matches || longer_known) continue;
      mention.end = begin + size;
      mention.services.push_back(name.service);
    }
    if (mention.services.empty()) continue;
    behind = mention.end;
    names_.push_back(std::move(mention));
  }
}

}  // namespace carelint

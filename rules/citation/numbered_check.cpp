#include <algorithm>
#include <charconv>

#include "citation/text_check.h"
#include "shared/words.h"

namespace carelint {
namespace {

struct Marker {
  const Block* block = nullptr;
  Field field;
  std::vector<unsigned> numbers;
};

constexpr unsigned most_in_range = 40;

// "1,3-5" as 1, 3, 4, 5; empty for anything else.
std::vector<unsigned> numbers_in(std::string_view text) {
  std::vector<unsigned> numbers;
  bool range = false;
  while (!text.empty()) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value == 0 || value > 999) return {};
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (range && !numbers.empty() && value > numbers.back() && value - numbers.back() <= most_in_range) {
      for (unsigned i = numbers.back() + 1; i < value; ++i) numbers.push_back(i);
    }
    numbers.push_back(value);
    while (text.starts_with(' ')) text.remove_prefix(1);
    range = text.starts_with('-') || text.starts_with("–");
    if (text.empty()) break;
    if (text.starts_with("–")) {
      text.remove_prefix(std::string_view("–").size());
    } else if (text.front() == ',' || text.front() == '-') {
      text.remove_prefix(1);
    } else {
      return {};
    }
  }
  return numbers;
}

void find_brackets(const Block& block, std::vector<Marker>& markers) {
  for (std::size_t open = block.text.find('['); open != block.text.npos; open = block.text.find('[', open + 1)) {
    constexpr std::size_t longest = 60;
    const std::size_t inside = block.text.substr(open, longest).find(']');
    if (inside == block.text.npos) continue;
    const std::size_t close = open + inside;
    std::vector<unsigned> numbers = numbers_in(block.text.substr(open + 1, close - open - 1));
    if (!numbers.empty()) markers.push_back({&block, {open + 1, close}, std::move(numbers)});
  }
}

// Raised numbers, next to each other with their commas.
void find_raised(const Block& block, std::vector<Marker>& markers) {
  for (std::size_t i = 0; i < block.tokens.size(); ++i) {
    if (!block.tokens[i].marks.has(Mark::superscript)) continue;
    const std::size_t begin = block.offset_of(block.tokens[i].text);
    std::size_t end = begin;
    while (i < block.tokens.size() && block.tokens[i].marks.has(Mark::superscript)) {
      end = block.offset_of(block.tokens[i].text) + block.tokens[i].text.size();
      ++i;
    }
    std::vector<unsigned> numbers = numbers_in(block.text.substr(begin, end - begin));
    if (!numbers.empty()) markers.push_back({&block, {begin, end}, std::move(numbers)});
  }
}

class NumberedChecker {
 public:
  NumberedChecker(const Article& article, CitationStyle style, std::vector<TextDeviation>& deviations)
      : article_(article), list_(article.get<ReferenceList>()), style_(style), deviations_(deviations) {}

  void run() {
    for (const Block& block : article_.blocks()) {
      const bool read = block.region == Region::main && block.kind != BlockKind::reference &&
                        block.kind != BlockKind::title && block.kind != BlockKind::preformatted;
      if (!read) continue;
      find_brackets(block, markers_);
      find_raised(block, markers_);
    }
    if (markers_.empty()) {
      report_no_citations(article_, style_, deviations_);
      return;
    }
    check_numbers();
    report_uncited();
  }

 private:
  void check_numbers() {
    cited_.assign(list_.entries().size() + 1, false);
    unsigned highest = 0;
    bool out_of_order = false;
    for (const Marker& marker : markers_) {
      for (const unsigned number : marker.numbers) {
        if (number > list_.entries().size()) {
          add(TextFault::unlisted_citation, marker, "the list has no entry " + std::to_string(number));
          break;
        }
        if (!cited_[number] && number > highest + 1 && !out_of_order) {
          out_of_order = true;
          add(TextFault::in_text_order, marker,
              "number works in the order in which the text first cites them; " + std::to_string(highest + 1) +
                  " comes next here");
        }
        cited_[number] = true;
        highest = std::max(highest, number);
      }
    }
  }

  void report_uncited() {
    for (std::size_t i = 0; i < list_.entries().size(); ++i) {
      if (cited_[i + 1]) continue;
      deviations_.push_back(on_entry(TextFault::uncited_reference, list_.entries()[i],
                                     "the text does not cite this work; cite it, or take it out of the list"));
    }
  }

  void add(TextFault fault, const Marker& marker, std::string message) {
    deviations_.push_back({.fault = fault,
                           .block = marker.block,
                           .begin = marker.field.begin,
                           .end = marker.field.end,
                           .message = std::move(message)});
  }

  const Article& article_;
  const ReferenceList& list_;
  CitationStyle style_;
  std::vector<TextDeviation>& deviations_;
  std::vector<Marker> markers_;
  std::vector<bool> cited_;
};

}  // namespace

void check_numbered_citations(const Article& article, CitationStyle style, std::vector<TextDeviation>& deviations) {
  NumberedChecker(article, style, deviations).run();
}

}  // namespace carelint

#include "crisis/help.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "carelint/words.h"
#include "shared/topics.h"
#include "shared/words.h"

namespace carelint {
namespace {

constexpr auto region_words = std::to_array<RegionWords>({
    {"US", "the United States", "call", "an emergency room", "911"},
    {"CA", "Canada", "call", "an emergency department", "911"},
    {"GB", "the United Kingdom", "ring", "A&E", "999"},
    {"IE", "Ireland", "ring", "an emergency department", "112 or 999"},
    {"AU", "Australia", "call", "an emergency department", "000"},
    {"NZ", "New Zealand", "call", "an emergency department", "111"},
    {"IN", "India", "call", "the nearest hospital", "112"},
    {"ZA", "South Africa", "call", "the nearest hospital", ""},
    {"SG", "Singapore", "call", "an emergency department", ""},
});
constexpr RegionWords general_words = {"", "", "call", "the nearest hospital", ""};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

const Sentence* sentence_at(const Block& block, std::size_t offset) {
  const auto after =
      std::upper_bound(block.sentences.begin(), block.sentences.end(), offset,
                       [&](std::size_t at, const Sentence& sentence) { return at < block.offset_of(sentence.text); });
  if (after == block.sentences.begin()) return nullptr;
  const Sentence& sentence = *std::prev(after);
  return offset < block.offset_of(sentence.text) + sentence.text.size() ? &sentence : nullptr;
}

bool is_region(std::string_view text) {
  return text.size() == 2 && is_letter(text[0]) && is_letter(text[1]) && text[0] <= 'Z' && text[1] <= 'Z';
}

}  // namespace

OptionInfo own_lines_option() {
  return {.name = "lines",
          .description =
              "further lines that count as help, each as 'name = number' or, for readers of one country only, "
              "'GB: name = number'; set them for all rules at once under 'crisis/*'",
          .default_value = std::vector<std::string>{}};
}

OwnLines::OwnLines(const Options& options) {
  for (const std::string& text : options.get<std::vector<std::string>>("lines")) {
    const std::size_t equals = text.rfind('=');
    std::string digits;
    if (equals != std::string::npos) {
      std::copy_if(text.begin() + static_cast<std::ptrdiff_t>(equals), text.end(), std::back_inserter(digits),
                   is_digit);
    }
    if (digits.empty()) throw std::invalid_argument("'" + text + "' is not 'name = number' or 'GB: name = number'");
    std::string_view name = trimmed(std::string_view(text).substr(0, equals));
    CrisisService service;
    if (name.size() > 3 && name[2] == ':' && is_region(name.substr(0, 2))) {
      service.region = keep(std::string(name.substr(0, 2)));
      name = trimmed(name.substr(3));
    }
    service.name = keep(std::string(name));
    service.phone = keep(std::string(trimmed(std::string_view(text).substr(equals + 1))));
    services_.push_back(service);
    lines_.push_back({service.region, service.name, keep(digits), {}, &services_.back(), LineUse::call});
  }
}

std::string_view OwnLines::keep(std::string text) {
  return texts_.emplace_back(std::move(text));
}

std::string known_region(const Article& article, const Settings& settings) {
  std::string region = page_region(article, settings.region);
  return has_crisis_line(region) ? region : std::string();
}

std::vector<LineMention> given_lines(const Article& article, const OwnLines& own) {
  const auto known = article.get<CrisisMentions>().lines();
  std::vector<LineMention> given(known.begin(), known.end());
  if (!own.lines().empty()) {
    for (LineMention& mention : mentions_of(article, own.lines())) given.push_back(std::move(mention));
  }
  return given;
}

bool is_crisis_line(const CrisisService& service) {
  return service.kind == LineKind::crisis || service.kind == LineKind::children;
}

bool is_support_line(const CrisisService& service) {
  return service.kind != LineKind::emergency && service.kind != LineKind::information &&
         service.kind != LineKind::treatment_referral;
}

const CrisisService* first_service(std::string_view region) {
  const auto services = crisis_services();
  const auto found = std::find_if(services.begin(), services.end(), [&](const CrisisService& service) {
    return !region.empty() && service.region == region && service.kind == LineKind::crisis;
  });
  return found == services.end() ? nullptr : &*found;
}

const RegionWords& words_of(std::string_view region) {
  const auto found = std::find_if(region_words.begin(), region_words.end(),
                                  [&](const RegionWords& words) { return words.region == region; });
  return found == region_words.end() ? general_words : *found;
}

std::string ways_to_reach(const CrisisService& service) {
  std::string ways;
  const std::string call(words_of(service.region).call);
  const bool one_number = service.phone == service.text;
  if (!service.phone.empty()) ways = call + (one_number ? " or text " : " ") + std::string(service.phone);
  if (!service.text.empty() && !one_number) {
    ways += (ways.empty() ? "text " : " or text ");
    if (!service.keyword.empty()) ways += std::string(service.keyword) + " to ";
    ways += service.text;
  }
  if (service.opening == OpeningHours::always) ways += ", day and night";
  return ways;
}

std::span<const Token> tokens_around(const Block& block, std::size_t offset) {
  const Sentence* sentence = sentence_at(block, offset);
  return sentence == nullptr ? block.tokens : sentence->tokens;
}

std::string_view sentence_around(const Block& block, std::size_t offset) {
  const Sentence* sentence = sentence_at(block, offset);
  return sentence == nullptr ? block.text : sentence->text;
}

bool is_about_suicide(const Article& article) {
  const auto& topics = article.get<Topics>();
  return topics.is_about_any(Topic::suicide, Topic::self_harm);
}

}  // namespace carelint

#include "person/drift.h"

#include <algorithm>

#include "person/lexicon.h"
#include "shared/words.h"

namespace carelint {

std::vector<OptionInfo> HouseVoice::options() {
  return {
      {.name = "voice",
       .description = "the voice of your house: auto finds it out for each article; in every voice but you, this rule "
                      "is silent",
       .default_value = std::string("auto"),
       .choices = {"auto", "you", "we", "third", "memoir"}},
      {.name = "allowed",
       .description = "words that make a sentence right as it is, such as the name of your organisation",
       .default_value = std::vector<std::string>{}}};
}

HouseVoice::HouseVoice(const Options& options)
    : voice_(options.get<std::string>("voice")), allowed_(options.get<std::vector<std::string>>("allowed")) {}

bool HouseVoice::addresses_reader(const PersonAnalysis& analysis) const {
  return voice_ == "you" || (voice_ == "auto" && analysis.voice() == DocumentVoice::you);
}

bool HouseVoice::allows(const Sentence& sentence) const {
  return std::any_of(allowed_.begin(), allowed_.end(),
                     [&](const std::string& word) { return sentence.text.find(word) != std::string_view::npos; });
}

std::optional<ReaderAddress> address_near(const std::vector<VoicedSentence>& sentences, std::size_t index) {
  if (sentences[index].addresses_reader()) return ReaderAddress{sentences[index].you};
  if (index > 0 && sentences[index].follows_in_block && sentences[index - 1].addresses_reader()) {
    return ReaderAddress{sentences[index - 1].you};
  }
  return std::nullopt;
}

Finding drift_finding(const Article& article, const VoicedSentence& sentence, const Token& slip,
                      const ReaderAddress& address, std::string_view message, std::string_view replacement) {
  Finding finding{.range = slip.range, .message = std::string(message)};
  if (address.you != nullptr) {
    finding.notes.push_back({"the reader is \"" + std::string(address.you->text) + "\" here", address.you->range});
  } else {
    finding.notes.push_back({"an instruction speaks to the reader, so its subject is \"you\"", std::nullopt});
  }
  if (replacement.empty()) return finding;
  const std::string wanted = with_case_of(slip.text, std::string(replacement));
  if (auto edit = article.replace_token(*sentence.block, slip, wanted)) {
    finding.fixes.push_back({"write \"" + wanted + "\"", Applicability::suggested, {std::move(*edit)}});
  }
  return finding;
}

std::string second_person_of(std::string_view folded) {
  const std::size_t apostrophe = folded.find('\'');
  const std::string ending(apostrophe == folded.npos ? std::string_view{} : folded.substr(apostrophe));
  const std::string_view stem = folded.substr(0, apostrophe);
  if (stem == "we" || stem == "us") return "you" + ending;
  if (stem == "our") return "your" + ending;
  return stem == "ours" ? "yours" + ending : std::string();
}

std::size_t verb_behind_subject(std::span<const Token> tokens, std::size_t index) {
  std::size_t i = index + 1;
  while (
      i < tokens.size() && tokens[i].is_word() &&
      (is_modal_verb(tokens[i].folded) || is_auxiliary_verb(tokens[i].folded) || is_middle_adverb(tokens[i].folded))) {
    ++i;
  }
  return i;
}

}  // namespace carelint

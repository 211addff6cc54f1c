// What the rules about a drifting voice share: their options, and a finding with both of its ends.
#ifndef CARELINT_RULES_PERSON_DRIFT_H
#define CARELINT_RULES_PERSON_DRIFT_H

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/rule.h"
#include "person/voice.h"

namespace carelint {

/// The house voice, as the options `voice` and `allowed` of a drift rule set it.
class HouseVoice {
 public:
  /// The two options, for a rule's description.
  static std::vector<OptionInfo> options();
  explicit HouseVoice(const Options& options);

  /// True where the article speaks to "you", by the setting or by its own pronouns: nothing else can drift.
  bool addresses_reader(const PersonAnalysis& analysis) const;
  /// True for a sentence that holds one of the allowed words.
  bool allows(const Sentence& sentence) const;

 private:
  std::string voice_;
  std::vector<std::string> allowed_;
};

/// Where a sentence, or the one in front of it in the same block, addresses the reader: the pronoun, or null for an
/// instruction. None where neither does.
struct ReaderAddress {
  const Token* you = nullptr;
};
std::optional<ReaderAddress> address_near(const std::vector<VoicedSentence>& sentences, std::size_t index);

/// A finding on `slip` that disagrees with `address`, with the fix that writes `replacement`, where there is one.
Finding drift_finding(const Article& article, const VoicedSentence& sentence, const Token& slip,
                      const ReaderAddress& address, std::string_view message, std::string_view replacement);

/// "your" for "our", "you're" for "we're": the second person in the same form; empty for other words.
std::string second_person_of(std::string_view folded);

/// The index of the token behind the subject at `index`, modals, auxiliaries and adverbs passed over.
std::size_t verb_behind_subject(std::span<const Token> tokens, std::size_t index);

}  // namespace carelint

#endif

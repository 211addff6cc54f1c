// What the crisis rules ask of an article: its region, the lines it gives, and how to speak of a line.
#ifndef CARELINT_RULES_CRISIS_HELP_H
#define CARELINT_RULES_CRISIS_HELP_H

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/rule.h"
#include "shared/crisis_mentions.h"
#include "shared/words.h"

namespace carelint {

/// The option `lines` of the rules that count lines: an editor's own.
OptionInfo own_lines_option();

/// The lines of the option, as lines like any other. Never copied: they point into one another.
class OwnLines {
 public:
  /// Throws std::invalid_argument for a text that is not "name = number" or "country: name = number".
  explicit OwnLines(const Options& options);
  OwnLines(const OwnLines&) = delete;
  OwnLines& operator=(const OwnLines&) = delete;

  std::span<const CrisisLine> lines() const { return lines_; }

 private:
  std::string_view keep(std::string text);

  std::deque<std::string> texts_;
  std::deque<CrisisService> services_;
  std::vector<CrisisLine> lines_;
};

/// The region whose lines an article has to give: page_region(), or empty where no line of it is known.
std::string known_region(const Article& article, const Settings& settings);

/// Every line that the article gives, the editor's own among them.
std::vector<LineMention> given_lines(const Article& article, const OwnLines& own);

/// Someone there to talk to in a crisis: crisis lines and those for children.
bool is_crisis_line(const CrisisService& service);
/// Support of any kind; not emergency services, information or placing for treatment.
bool is_support_line(const CrisisService& service);

/// The service to name first in a region; null where none is known.
const CrisisService* first_service(std::string_view region);

/// How a region speaks.
struct RegionWords {
  std::string_view region;
  std::string_view country;    ///< "the United Kingdom"
  std::string_view call;       ///< "ring"
  std::string_view hospital;   ///< "A&E"
  std::string_view emergency;  ///< the number as it is written
};
/// General words for a region that is empty or has none of its own.
const RegionWords& words_of(std::string_view region);

/// "ring 116 123, day and night", "call or text 988", "text HOME to 741741".
std::string ways_to_reach(const CrisisService& service);

/// The sentence of a block around an offset into its text; the whole block where none is.
std::string_view sentence_around(const Block& block, std::size_t offset);
std::span<const Token> tokens_around(const Block& block, std::size_t offset);

/// Whether the article is about suicide or self-harm.
bool is_about_suicide(const Article& article);

}  // namespace carelint

#endif

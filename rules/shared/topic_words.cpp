#include "shared/topic_words.h"

#include <array>
#include <string_view>
#include <utility>

#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

using std::string_view;

// Words that name a topic by themselves, or are looked at with their neighbours.
enum class Key : std::uint8_t {
  suicide,
  self_compound,
  own_life,
  kill,
  abuse,
  domestic,
  eating,
  disorder_of_eating,
  psychosis,
  bipolar,
  depression,
  anxiety,
  panic,
  obsessive,
  trauma,
  substance,
  perinatal,
  bereavement,
};

constexpr auto keys = std::to_array<std::pair<string_view, Key>>({
    {"abuse", Key::abuse},
    {"abused", Key::abuse},
    {"abuser", Key::domestic},
    {"abusers", Key::domestic},
    {"abusive", Key::domestic},
    {"addicted", Key::substance},
    {"addiction", Key::substance},
    {"addictions", Key::substance},
    {"alcoholism", Key::substance},
    {"anorexia", Key::disorder_of_eating},
    {"anorexic", Key::disorder_of_eating},
    {"antenatal", Key::perinatal},
    {"antidepressant", Key::depression},
    {"antidepressants", Key::depression},
    {"anxiety", Key::anxiety},
    {"assault", Key::domestic},
    {"bereaved", Key::bereavement},
    {"bereavement", Key::bereavement},
    {"bipolar", Key::bipolar},
    {"bulimia", Key::disorder_of_eating},
    {"bulimic", Key::disorder_of_eating},
    {"compulsive", Key::obsessive},
    {"depressed", Key::depression},
    {"depression", Key::depression},
    {"depressive", Key::depression},
    {"disorder", Key::eating},
    {"disorders", Key::eating},
    {"eating", Key::eating},
    {"grief", Key::bereavement},
    {"grieving", Key::bereavement},
    {"harm", Key::self_compound},
    {"harmed", Key::self_compound},
    {"harming", Key::self_compound},
    {"harms", Key::self_compound},
    {"injuries", Key::self_compound},
    {"injuring", Key::self_compound},
    {"injury", Key::self_compound},
    {"kill", Key::kill},
    {"killed", Key::kill},
    {"killing", Key::kill},
    {"life", Key::own_life},
    {"lives", Key::own_life},
    {"mania", Key::bipolar},
    {"misuse", Key::substance},
    {"ocd", Key::obsessive},
    {"opioid", Key::substance},
    {"opioids", Key::substance},
    {"overdose", Key::substance},
    {"panic", Key::panic},
    {"parasuicide", Key::suicide},
    {"perinatal", Key::perinatal},
    {"phobia", Key::anxiety},
    {"postnatal", Key::perinatal},
    {"postpartum", Key::perinatal},
    {"psychosis", Key::psychosis},
    {"psychotic", Key::psychosis},
    {"ptsd", Key::trauma},
    {"rape", Key::domestic},
    {"raped", Key::domestic},
    {"schizoaffective", Key::psychosis},
    {"schizophrenia", Key::psychosis},
    {"suicidal", Key::suicide},
    {"suicidality", Key::suicide},
    {"suicide", Key::suicide},
    {"suicides", Key::suicide},
    {"trauma", Key::trauma},
    {"traumatic", Key::trauma},
    {"violence", Key::abuse},
});

constexpr auto words = [] {
  std::array<string_view, keys.size()> all{};
  for (std::size_t i = 0; i < keys.size(); ++i) all[i] = keys[i].first;
  return all;
}();
constexpr auto key_words = []<std::size_t... i>(std::index_sequence<i...>) consteval {
  return WordSet<keys.size()>({keys[i].first...});
}
(std::make_index_sequence<keys.size()>());

class Reader {
 public:
  Reader(const Block& block, std::size_t at) : block_(block), at_(at) {}

  std::optional<TopicMention> read(Key key) const {
    switch (key) {
      case Key::suicide: return is_real_suicide() ? named(Topic::suicide) : std::nullopt;
      case Key::self_compound: return self_harm();
      case Key::own_life: return own_life();
      case Key::kill: return is_reflexive(word(1)) ? named(Topic::suicide, 0, 1) : std::nullopt;
      case Key::abuse: return abuse();
      case Key::domestic: return word(0) != "assault" || word(-1) == "sexual" ? named(Topic::abuse) : std::nullopt;
      case Key::eating: return eating();
      case Key::disorder_of_eating: return named(Topic::eating_disorders);
      case Key::psychosis: return named(Topic::psychosis);
      case Key::bipolar: return named(Topic::bipolar);
      case Key::depression: return is_real_depression() ? named(Topic::depression) : std::nullopt;
      case Key::anxiety: return named(Topic::anxiety);
      case Key::panic:
        return is_one_of(word(1), "attack", "attacks", "disorder") ? named(Topic::anxiety, 0, 1) : std::nullopt;
      case Key::obsessive: return named(Topic::obsessive_compulsive);
      case Key::trauma: return word(1) == "brain" || word(-1) == "head" ? std::nullopt : named(Topic::trauma);
      case Key::substance: return named(Topic::substance_use);
      case Key::perinatal: return named(Topic::perinatal);
      case Key::bereavement: return named(Topic::bereavement);
    }
    return std::nullopt;
  }

 private:
  string_view word(int step) const {
    const auto at = static_cast<std::ptrdiff_t>(at_) + step;
    const bool inside = at >= 0 && at < static_cast<std::ptrdiff_t>(block_.tokens.size());
    return inside ? block_.tokens[static_cast<std::size_t>(at)].folded : string_view();
  }
  std::optional<TopicMention> named(Topic topic, std::size_t before = 0, std::size_t after = 0) const {
    return TopicMention{topic, at_ - before, at_ + after};
  }
  static bool is_reflexive(string_view word) {
    return is_one_of(word, "myself", "yourself", "himself", "herself", "themselves", "themself", "ourselves", "oneself",
                     "yourselves");
  }
  static bool is_possessive(string_view word) {
    return is_one_of(word, "my", "your", "his", "her", "their", "our", "one's", "own");
  }

  bool is_heading() const { return block_.kind == BlockKind::title || block_.kind == BlockKind::heading; }

  // Not a figure of speech, a film, the name of a service, or assisted suicide.
  bool is_real_suicide() const {
    if (is_one_of(word(-1), "political", "career", "commercial", "social", "professional", "economic", "electoral",
                  "financial", "assisted", "virgin", "reputational")) {
      return false;
    }
    if (is_one_of(word(1), "squad", "bomber", "bombers", "bombing", "bombings", "mission", "missions", "pact", "vest",
                  "doors", "lifeline", "helpline", "hotline") ||
        (is_one_of(word(1), "&", "and") && word(2) == "crisis") || (word(1) == "call" && word(2) == "back") ||
        (word(1) == "crisis" && is_one_of(word(2), "helpline", "lifeline", "line")) ||
        (word(1) == "prevention" && is_one_of(word(2), "lifeline", "helpline", "hotline", "line"))) {
      return false;
    }
    const Token& token = block_.tokens[at_];
    const bool capital = token.text.front() >= 'A' && token.text.front() <= 'Z';
    const bool title_of_work = capital && token.marks.has(Mark::emphasis) && !is_heading();
    return !title_of_work;
  }

  std::optional<TopicMention> self_harm() const {
    if (word(-1) == "self") return named(Topic::self_harm, 1);
    if (word(-1) == "-" && word(-2) == "self") return named(Topic::self_harm, 2);
    if (is_one_of(word(0), "harm", "harming") && is_one_of(word(1), "yourself", "myself", "themselves")) {
      return named(Topic::self_harm, 0, 1);
    }
    return std::nullopt;
  }

  // "took her own life", "end your life".
  std::optional<TopicMention> own_life() const {
    const bool own = word(-1) == "own";
    const string_view verb = word(own ? -3 : -2);
    const bool takes = own && is_one_of(verb, "take", "takes", "took", "taken", "taking");
    const bool ends = is_possessive(word(own ? -2 : -1)) && is_one_of(verb, "end", "ends", "ended", "ending");
    return takes || ends ? named(Topic::suicide, own ? 3 : 2) : std::nullopt;
  }

  std::optional<TopicMention> abuse() const {
    if (is_one_of(word(-1), "substance", "drug", "alcohol", "opioid")) return named(Topic::substance_use, 1);
    if (word(0) != "violence") return named(Topic::abuse);
    return is_one_of(word(-1), "domestic", "sexual", "family", "partner", "gender") ? named(Topic::abuse, 1)
                                                                                    : std::nullopt;
  }

  std::optional<TopicMention> eating() const {
    if (word(0) == "eating") {
      const bool binge = word(-1) == "binge" || (word(-1) == "-" && word(-2) == "binge");
      return binge ? named(Topic::eating_disorders) : std::nullopt;
    }
    return word(-1) == "eating" ? named(Topic::eating_disorders, 1) : std::nullopt;
  }

  bool is_real_depression() const {
    return !is_one_of(word(-1), "great", "economic", "tropical") && !is_one_of(word(1), "era");
  }

  const Block& block_;
  std::size_t at_;
};

}  // namespace

std::optional<TopicMention> topic_at(const Block& block, std::size_t at) {
  const string_view word = block.tokens[at].folded;
  const std::size_t key = key_words.index_of(word);
  if (key == keys.size()) return std::nullopt;
  return Reader(block, at).read(keys[key].second);
}

}  // namespace carelint

#include "reading/abbreviations.h"

#include <algorithm>

#include "carelint/words.h"
#include "shared/words.h"

namespace carelint {
namespace {

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

// Known to nearly every reader in the English-speaking countries.
constexpr WordSet well_known({"ABC", "AI",    "AIDS", "AM",   "ASAP",  "ATM",   "AU",   "BA",   "BBC", "BSC",
                              "CA",  "CCTV",  "CD",   "CEO",  "COVID", "CV",    "DC",   "DIY",  "DNA", "DR",
                              "DVD", "EU",    "FAQ",  "FBI",  "FM",    "GB",    "GMT",  "GP",   "HD",  "HIV",
                              "HR",  "ID",    "IQ",   "IT",   "LGBT",  "LGBTQ", "LLC",  "LTD",  "MA",  "MBA",
                              "MD",  "MP",    "MRI",  "MS",   "MSC",   "NASA",  "NATO", "NHS",  "NSW", "NY",
                              "NYC", "NZ",    "OK",   "PC",   "PDF",   "PHD",   "PIN",  "PM",   "PO",  "PR",
                              "PS",  "RADAR", "RN",   "RSVP", "SIM",   "SMS",   "SOS",  "STEM", "TV",  "UFO",
                              "UK",  "UN",    "URL",  "US",   "USA",   "USB",   "VIP",  "WWI",  "WWII"});

// "CBT" of "CBT" and "CBTs"; empty for what is no initialism.
std::string_view letters_of(const Token& token) {
  constexpr std::size_t longest = 6;
  std::string_view letters = token.text;
  if (token.kind != TokenKind::word || letters.size() < 2 || !is_capital(letters[0]) || !is_capital(letters[1]))
    return {};
  if (letters.ends_with("'s")) letters.remove_suffix(2);
  if (letters.ends_with("’s")) letters.remove_suffix(std::string_view("’s").size());
  if (letters.size() > 2 && letters.back() == 's') letters.remove_suffix(1);
  const bool capitals = letters.size() <= longest && std::all_of(letters.begin(), letters.end(), is_capital);
  return capitals ? letters : std::string_view{};
}

bool is_roman(std::string_view letters) {
  return letters.find_first_not_of("IVXLCM") == letters.npos;
}

bool joins_words(std::string_view word) {
  return is_one_of(word, "of", "and", "the", "for", "in", "on", "to", "with", "a", "by", "&");
}

class AbbreviationFinder {
 public:
  explicit AbbreviationFinder(const Article& article) : article_(article) {}

  std::vector<UnexplainedAbbreviation> run() {
    for (const Block& block : article_.blocks()) {
      const bool prose = block.region == Region::main && block.is_prose() && is_english(block.language);
      for (std::size_t i = 0; prose && i < block.tokens.size(); ++i) read(block.tokens, i);
    }
    if (!found_.empty()) read_titled();
    std::erase_if(found_,
                  [&](const UnexplainedAbbreviation& abbreviation) { return is_explained(abbreviation.letters); });
    return std::move(found_);
  }

 private:
  void read(std::span<const Token> tokens, std::size_t i) {
    constexpr std::size_t most = 50;
    const std::string_view letters = letters_of(tokens[i]);
    if (letters.empty() || found_.size() >= most || tokens[i].part == WordPart::none) return;
    if (well_known.contains(letters) || is_roman(letters)) return;
    if (is_shouted(tokens, i) || is_cited(tokens, i) || is_keyword(tokens, i) || is_part_of_name(tokens, i)) return;
    const bool known =
        std::any_of(found_.begin(), found_.end(), [&](const auto& one) { return one.letters == letters; });
    if (!known) found_.push_back({std::string(letters), tokens[i].range});
  }

  // Words in capitals for emphasis stand beside others in capitals, or are plain words.
  static bool is_shouted(std::span<const Token> tokens, std::size_t i) {
    const auto in_capitals = [&](std::size_t other) {
      const std::string_view text = tokens[other].text;
      return tokens[other].kind == TokenKind::word && std::all_of(text.begin(), text.end(), is_capital);
    };
    if (i > 0 && in_capitals(i - 1)) return true;
    if (i + 1 < tokens.size() && in_capitals(i + 1)) return true;
    return tokens[i].familiarity == Familiarity::familiar;
  }

  // "(APA, 2013)", "APA (2013)": the reference list has the name.
  static bool is_cited(std::span<const Token> tokens, std::size_t i) {
    const auto is_year = [&](std::size_t at) {
      return at < tokens.size() && tokens[at].kind == TokenKind::number && tokens[at].text.size() == 4;
    };
    return i + 1 < tokens.size() && (tokens[i + 1].text == "," || tokens[i + 1].text == "(") && is_year(i + 2);
  }

  // "Dana Whitlock, LCSW" and "Ann Reyes-Holm, LCSW" have a degree, "Tele-MANAS" and "MIND-UK" are names.
  static bool is_part_of_name(std::span<const Token> tokens, std::size_t i) {
    const auto is_hyphen = [&](std::size_t at) {
      return at < tokens.size() && tokens[at].text == "-" && !tokens[at].space_before;
    };
    if (is_hyphen(i + 1) || (i > 0 && is_hyphen(i - 1) && !tokens[i].space_before)) return true;
    // "LEEDS, Monday", "LONDON — On the wall"
    const bool begins_line = i == 0 && i + 1 < tokens.size() && is_one_of(tokens[1].text, ",", "—", "–", "-", ":");
    if (begins_line) return true;
    // Further degrees stand behind the first one.
    while (i > 3 && tokens[i - 1].text == "," && tokens[i - 3].text == "," && is_capital(tokens[i - 2].text.front()))
      i -= 2;
    return i > 2 && tokens[i - 1].text == "," && is_capital(tokens[i - 2].text.front()) &&
           (is_capital(tokens[i - 3].text.front()) || is_hyphen(i - 3));
  }

  // "text HOME to 741741"
  static bool is_keyword(std::span<const Token> tokens, std::size_t i) {
    return i > 0 && is_one_of(tokens[i - 1].folded, "text", "texting", "sms", "word");
  }

  bool is_explained(std::string_view letters) const {
    const bool titled = std::any_of(titled_.begin(), titled_.end(), [&](std::string_view text) {
      return text.find(letters) != std::string_view::npos;
    });
    return titled || std::any_of(article_.blocks().begin(), article_.blocks().end(), [&](const Block& block) {
             if (block.kind == BlockKind::title || block.kind == BlockKind::reference) return false;
             const bool glossary = block.node->is("dt") && block.tokens.size() == 1;
             return (glossary && letters_of(block.tokens.front()) == letters) || explains(block.tokens, letters);
           });
  }

  static bool explains(std::span<const Token> tokens, std::string_view letters) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (spells(tokens, i, letters)) return true;
      if (letters_of(tokens[i]) != letters || i == 0) continue;
      const bool behind_words =
          opens_before(tokens, i) && closes_behind(tokens, i) && begins_nearby(tokens, i, letters);
      const bool before_words =
          i + 3 < tokens.size() && tokens[i + 1].text == "(" && tokens[i + 2].is_word() && tokens[i + 3].is_word();
      if (behind_words || before_words) return true;
    }
    return false;
  }

  // "(CBT", "(known as CBT", "(also called CBT"
  static bool opens_before(std::span<const Token> tokens, std::size_t i) {
    std::size_t at = i - 1;
    if (is_one_of(tokens[at].folded, "as", "called", "or")) {
      constexpr std::size_t most_words = 4;
      for (std::size_t words = 0; at > 0 && words < most_words && tokens[at].kind == TokenKind::word; ++words) --at;
    }
    return tokens[at].text == "(";
  }

  // "(CBT)", "(CBT, for short)", "(CBTs)"
  static bool closes_behind(std::span<const Token> tokens, std::size_t i) {
    return i + 1 < tokens.size() && is_one_of(tokens[i + 1].text, ")", ",", ";");
  }

  // One of the words in front of the bracket begins with the first letter.
  static bool begins_nearby(std::span<const Token> tokens, std::size_t i, std::string_view letters) {
    const char first = static_cast<char>(letters.front() - 'A' + 'a');
    std::size_t words = 0;
    for (std::size_t at = i - 1; at-- > 0 && words < letters.size() + 3;) {
      if (tokens[at].kind != TokenKind::word) continue;
      ++words;
      if (tokens[at].folded.front() == first) return true;
    }
    return false;
  }

  // The initials of the words from here on are the letters; small words may stand between, and a word may give a second
  // letter from its inside ("posttraumatic").
  static bool spells(std::span<const Token> tokens, std::size_t i, std::string_view letters) {
    constexpr std::size_t tokens_for_letter = 4;
    const std::size_t last = std::min(tokens.size(), i + tokens_for_letter * letters.size());
    std::size_t next = 0;
    std::size_t words = 0;
    std::string_view last_word;
    for (; i < last && next < letters.size(); ++i) {
      const Token& token = tokens[i];
      if (token.text == "-" || token.text == "’" || token.text == "," || token.text == "&") continue;
      if (token.kind != TokenKind::word || token.folded.empty()) return false;
      const char wanted = static_cast<char>(letters[next] - 'A' + 'a');
      if (token.folded.front() == wanted && letters_of(token).empty()) {
        ++words;
        ++next;
        last_word = token.folded;
        const bool two = next < letters.size() && token.folded.starts_with("post") && token.folded.size() > 6;
        if (two && token.folded[4] == static_cast<char>(letters[next] - 'A' + 'a')) ++next;
      } else if (words == 0 || !joins_words(token.folded)) {
        return false;
      }
    }
    return next == letters.size() && words > 1 && !is_one_of(last_word, "the", "a", "to", "by");
  }

  // The texts of all <abbr title>, each once however they are nested.
  void read_titled() {
    const std::span<const Node> nodes = article_.document().nodes();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (!nodes[i].is("abbr") || nodes[i].attribute("title") == nullptr) continue;
      const std::span<const Node> inside = nodes[i].descendants();
      for (const Node& node : inside) {
        if (node.kind == NodeKind::text) titled_.push_back(node.text);
      }
      i += inside.size();
    }
  }

  const Article& article_;
  std::vector<std::string_view> titled_;
  std::vector<UnexplainedAbbreviation> found_;
};

}  // namespace

std::vector<UnexplainedAbbreviation> find_unexplained_abbreviations(const Article& article) {
  return AbbreviationFinder(article).run();
}

}  // namespace carelint

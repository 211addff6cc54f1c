#include "person/bound_possessive.h"

#include <algorithm>
#include <array>

#include "person/lexicon.h"
#include "shared/words.h"

namespace carelint {
namespace {

struct BoundExpression {
  std::string_view verb;
  std::string_view noun;
};

constexpr auto expressions = std::to_array<BoundExpression>(
    {{"bite", "tongue"},     {"bite", "nails"},     {"blow", "nose"},     {"catch", "breath"},   {"change", "mind"},
     {"clear", "throat"},    {"clench", "fists"},   {"clench", "jaw"},    {"clench", "teeth"},   {"close", "eyes"},
     {"cross", "legs"},      {"cross", "fingers"},  {"do", "best"},       {"drop", "shoulders"}, {"find", "feet"},
     {"find", "footing"},    {"fold", "arms"},      {"grit", "teeth"},    {"hold", "breath"},    {"hold", "tongue"},
     {"keep", "balance"},    {"keep", "temper"},    {"lose", "appetite"}, {"lose", "balance"},   {"lose", "mind"},
     {"lose", "nerve"},      {"lose", "temper"},    {"lose", "voice"},    {"lose", "way"},       {"make", "mind"},
     {"nod", "head"},        {"open", "eyes"},      {"open", "mouth"},    {"rack", "brains"},    {"shake", "head"},
     {"shrug", "shoulders"}, {"shut", "eyes"},      {"stamp", "feet"},    {"stretch", "legs"},   {"take", "time"},
     {"try", "best"},        {"unclench", "fists"}, {"unclench", "jaw"},  {"use", "imagination"}});

std::string_view stem(const Token& token) {
  return token.folded.substr(0, token.folded.find('\''));
}

}  // namespace

std::optional<ReaderAddress> disagreeing_owner(std::span<const Token> sentence, std::size_t index) {
  const std::string_view word = sentence[index].folded;
  if ((word != "our" && word != "my" && word != "one's") || index == 0 || index + 1 >= sentence.size())
    return std::nullopt;
  std::size_t verb = index - 1;
  if (sentence[verb].folded == "up" && verb > 0) --verb;
  const auto bound = [&](const BoundExpression& expression) {
    return expression.noun == sentence[index + 1].folded && expression.verb == sentence[verb].folded;
  };
  if (std::none_of(expressions.begin(), expressions.end(), bound)) return std::nullopt;
  if (begins_instruction(sentence, verb)) return ReaderAddress{};
  for (std::size_t i = verb; i-- > 0;) {
    if (stem(sentence[i]) == "you" && sentence[i].folded != "your") return ReaderAddress{&sentence[i]};
    const std::string_view before = sentence[i].folded;
    if (!is_modal_verb(before) && !is_auxiliary_verb(before) && !is_middle_adverb(before) && before != "to")
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace carelint

#include "pack/wording.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "pack/characters.h"
#include "pack/guards.h"
#include "pack/pattern.h"

namespace carelint {
namespace {

constexpr std::string_view typographic_apostrophe = "\u2019";

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t found = from.empty() ? text.npos : text.find(from, i);
    result += text.substr(i, found == text.npos ? text.npos : found - i);
    if (found == text.npos) break;
    result += to;
    i = found + from.size();
  }
  return result;
}

/// Takes away characters of a set at the ends.
std::string trimmed(std::string_view text, std::string_view set, bool left, bool right) {
  const auto is_in_set = [&](std::size_t offset, std::size_t size) {
    return set.find(text.substr(offset, size)) != set.npos;
  };
  while (left && !text.empty() && is_in_set(0, code_point_at(text, 0).size)) {
    text.remove_prefix(code_point_at(text, 0).size);
  }
  while (right && !text.empty()) {
    std::size_t last = text.size() - 1;
    while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
    if (!is_in_set(last, text.size() - last)) break;
    text.remove_suffix(text.size() - last);
  }
  return std::string(text);
}

std::string with_regex_replaced(const Pattern& pattern, std::string_view text, std::string_view replacement) {
  std::string result;
  std::size_t done = 0;
  MatchBudget budget;
  pattern.for_each_match(text, budget, [&](const PatternMatch& match) {
    const auto begin = static_cast<std::size_t>(match.front().data() - text.data());
    result += text.substr(done, begin - done);
    result += expand_groups(replacement, match);
    done = begin + match.front().size();
  });
  return result.append(text.substr(done));
}

std::string split_part(std::string_view text, std::string_view separator, std::size_t index) {
  std::size_t begin = 0;
  for (; index > 0; --index) {
    const std::size_t found = separator.empty() ? text.npos : text.find(separator, begin);
    if (found == text.npos) return std::string(text);
    begin = found + separator.size();
  }
  return std::string(text.substr(begin, text.find(separator, begin) - begin));
}

/// What an edit makes of the words found.
std::string edited(const PackAction& action, std::string_view text) {
  const auto parameter = [&](std::size_t i) -> const std::string& { return action.parameters[i]; };
  switch (action.kind) {
    case PackAction::Kind::convert_simple: return replaced(replaced(fold_case(text), "-", " "), "_", " ");
    case PackAction::Kind::edit_regex: return with_regex_replaced(*action.pattern, text, parameter(1));
    case PackAction::Kind::edit_replace: return replaced(text, parameter(0), parameter(1));
    case PackAction::Kind::edit_trim: return trimmed(text, parameter(0), true, true);
    case PackAction::Kind::edit_trim_left: return trimmed(text, parameter(0), true, false);
    case PackAction::Kind::edit_trim_right: return trimmed(text, parameter(0), false, true);
    case PackAction::Kind::edit_truncate: return std::string(text.substr(0, text.find(parameter(0))));
    case PackAction::Kind::edit_split:
      return split_part(text, parameter(0), static_cast<std::size_t>(parameter(1).front() - '0'));
    default: return std::string(text);
  }
}

bool is_edit(PackAction::Kind kind) {
  return kind != PackAction::Kind::none && kind != PackAction::Kind::replace && kind != PackAction::Kind::remove;
}

/// A value that speaks to the editor: "(describe what happened)", "'plenty' or 'enough'", "pilot(s)".
bool is_advice(std::string_view wording) {
  if (wording.empty()) return false;
  const bool in_brackets = wording.front() == '(' && wording.back() == ')';
  const bool in_quotes =
      wording.size() > 1 && (wording.front() == '\'' || wording.front() == '"') && wording.back() == wording.front();
  return in_brackets || in_quotes || wording.find("(s)") != wording.npos;
}

bool ignores_case(const PackTerm& term) {
  return term.pattern == nullptr ? term.ignore_case : term.pattern->case_sensitivity() == CaseSensitivity::insensitive;
}

std::string in_case_of(std::string wording, const PackTerm& term, const Use& use, std::string_view observed) {
  if (!starts_upper_case(observed) || has_upper_case(wording) || is_advice(wording)) return wording;
  bool sentence_is_capitals = true;
  for (std::size_t i = use.first_of_sentence(); i < use.last_of_sentence(); ++i) {
    sentence_is_capitals = sentence_is_capitals && !has_lower_case(use.token(i).text);
  }
  if (sentence_is_capitals) return observed.size() > 1 ? upper_case(wording) : capitalized(wording);
  const bool begins_sentence = use.first_token() == use.first_of_sentence();
  const bool is_abbreviation = observed.size() > 1 && !has_lower_case(observed);
  return begins_sentence || (ignores_case(term) && !is_abbreviation) ? capitalized(wording) : wording;
}

std::optional<Edit> removal(const Article& article, const Block& block, const Hit& hit) {
  std::size_t begin = hit.full_begin;
  std::size_t end = hit.full_end;
  const std::string_view text = block.text;
  const auto is_space = [&](std::size_t offset) { return text[offset] == ' ' || text[offset] == '\n'; };
  const Use use(block, hit.begin, hit.end);
  const std::size_t next = use.last_token();
  if (use.first_token() != use.first_of_sentence() || use.word(next).empty()) {
    if (begin > 0 && is_space(begin - 1)) --begin;
    return article.replace_text(block, begin, end, "");
  }
  // The sentence now begins with the next word, a comma between the two left out.
  const std::size_t word = use.word(next) == "," && !use.word(next + 1).empty() ? next + 1 : next;
  const std::string_view next_text = use.token(word).text;
  end = block.offset_of(next_text) + next_text.size();
  return article.replace_text(block, begin, end, capitalized(next_text));
}

}  // namespace

std::string observed_words(const Block& block, const Hit& hit) {
  std::string words;
  for (std::size_t i = hit.begin; i < hit.end;) {
    const CodePoint character = code_point_at(block.text, i);
    const CharacterRole role = role_of(character.value);
    if (role == CharacterRole::space) {
      words += ' ';
    } else if (role != CharacterRole::ignorable) {
      append_code_point(words, character.value);
    }
    i += character.size;
  }
  return words;
}

std::vector<std::string> wordings_for(const PackRule& rule, const Block& block, const Hit& hit) {
  const PackTerm& term = rule.terms[hit.term];
  if (rule.action.kind == PackAction::Kind::remove) return {""};
  if (is_edit(rule.action.kind)) {
    const std::string_view full = block.text.substr(hit.full_begin, hit.full_end - hit.full_begin);
    return {trimmed(edited(rule.action, full), " \n", true, true)};
  }
  std::vector<std::string> wordings = hit.wordings;
  if (wordings.empty()) wordings = rule.action.parameters.empty() ? term.replacements : rule.action.parameters;
  const std::string observed = observed_words(block, hit);
  const bool has_typographic_apostrophes = block.text.find(typographic_apostrophe) != block.text.npos;
  const Use use(block, hit.begin, hit.end);
  for (std::string& wording : wordings) {
    wording = in_case_of(std::move(wording), term, use, observed);
    if (has_typographic_apostrophes && !is_advice(wording)) wording = replaced(wording, "'", typographic_apostrophe);
  }
  return wordings;
}

bool is_preferred(const PackRule& rule, const std::vector<std::string>& wordings, const std::string& observed) {
  const bool plain = rule.typography == Typography::plain;
  const std::string plain_observed = plain_typography(observed);
  return std::any_of(wordings.begin(), wordings.end(), [&](const std::string& wording) {
    return wording == observed || (plain && plain_typography(wording) == plain_observed);
  });
}

std::vector<Fix> fixes_for(const Article& article, const PackRule& rule, const Hit& hit,
                           const std::vector<std::string>& wordings) {
  const Block& block = article.blocks()[hit.block];
  std::vector<Fix> fixes;
  for (const std::string& wording : wordings) {
    if (is_advice(wording)) continue;
    // An edit has seen the white space around the words, so it stands for that, too.
    const bool whole = is_edit(rule.action.kind);
    std::optional<Edit> edit = wording.empty() ? removal(article, block, hit)
                                               : article.replace_text(block, whole ? hit.full_begin : hit.begin,
                                                                      whole ? hit.full_end : hit.end, wording);
    if (!edit) continue;
    std::string title = wording.empty() ? "remove \"" + observed_words(block, hit) + "\"" : "write \"" + wording + "\"";
    fixes.push_back({std::move(title), Applicability::suggested, {std::move(*edit)}});
  }
  return fixes;
}

}  // namespace carelint

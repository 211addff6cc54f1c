// Rule files: a folder of YAML files in Vale's style format, each of which becomes an ordinary rule.
//
// Keys of a rule file. Those of Vale 3 (https://vale.sh/docs), in capitals or not:
//   extends      existence (report what is there) or substitution (and say what to write instead)
//   message      what is wrong. %s is filled in: existence the words found, then what the action makes of them;
//                substitution the preferred wording, then the words found. %[1]s picks one, %% is a percent sign
//   level        suggestion, warning (the default) or error; also off, for a rule that only the preset `all` runs
//   link, description   a page about it (one more source); why it matters (the rationale, where none is given)
//   scope        where to look, one or a list (any of them holds): text (the default: every block but preformatted
//                ones), title, heading, heading.h1 … h6, paragraph (in a blockquote, too), sentence, list, blockquote,
//                table, table.header, table.cell, table.caption, figure.caption, alt, summary (paragraphs, list items
//                and quotations), and, of the words found, link, strong, emphasis. ~ turns one round, & joins, .md
//                .html .txt name a format
//   ignorecase   true: capitals do not matter. Otherwise they do
//   tokens       existence: phrases or regular expressions (PCRE2). At the same place the longest match counts
//   raw, append  existence: pieces of one expression, put before the tokens (append: behind them)
//   swap         substitution: expression: preferred wording. a|b are two wordings, $1 a group of the expression
//   nonword      true: not between word boundaries, and typography as it is written
//   exceptions   phrases or expressions inside which, or which inside of what was found, nothing is reported
//   action       what the fix does: {name: replace|remove|convert|edit, params: […]}
//   capitalize, matchcase   accepted: a replacement keeps the case of what it replaces anyway
//   limit        report no more than so many for an article
//   vocab, tests accepted and without effect: carelint has no vocabularies, and runs `examples`
// and carelint's own:
//   title, rationale, tags, wcag, act, confidence (certain or needs-review)   as in RuleInfo
//   sources      a list of {title, url, date}, or of titles or addresses
//   language     of the text that the rule is for: a primary language subtag, en unless it says otherwise. Text that
//                declares no language counts as being in it
//   near         {within: article, block, sentence, next, previous or a number, words: [phrases]}, one or a list: only
//                reported where each finds one of its words, too: in the same article, block or sentence, directly
//                behind or before what was found, or within so many words behind it, in the sentence
//   not-near     the same the other way round: not reported where one of them finds a word
//   unless       guards, each of which frees what it names: quotation, mention, negation, official-name (see Guard)
//   examples     a list of {text: HTML, flags: [words reported], fixed: text after the fix, why: …, format: html,
//                markdown or text}; without `flags` nothing may be reported
//
// What is matched is words. A phrase, and an expression that stands for at most 64 phrases, holds across white space of
// any kind, line breaks and inline tags, never across blocks or in code; straight and typographic apostrophes and
// hyphens are one. A possessive counts: "psycho" is found in "psycho's". Any other expression is matched on the text of
// a block (or sentence) with the same typography: written for plain spaces, ' and -, it finds all of their forms; white
// space is one space, a token in code one U+FFFC. In a block of more than 8 KiB an expression does not look beyond
// pieces of that size.
#ifndef CARELINT_PACK_PACK_H
#define CARELINT_PACK_PACK_H

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "carelint/rule.h"
#include "config/yaml.h"
#include "pack/block_text.h"
#include "pack/phrase_index.h"

namespace carelint {

class Pattern;

/// A use that a rule frees. None holds unless the rule names it.
enum class Guard : std::uint8_t {
  quotation,      ///< between quotation marks, in q or in a blockquote: other words; a thought set in italics
  mention,        ///< named rather than used: "the term X", "say Y instead of X", "words such as X", X in italics
  negation,       ///< a claim that the clause denies: "is not X", "never X", "the myth that it is X"
  official_name,  ///< part of a name or title in capitals, or in an entry of the reference list
};

/// One condition of a scope.
struct PackScope {
  enum class Kind : std::uint8_t {
    text,
    title,
    heading,
    paragraph,
    sentence,
    list,
    blockquote,
    table,
    table_header,
    table_cell,
    table_caption,
    figure_caption,
    alt,
    summary,
    link,
    strong,
    emphasis,
    format,
  };

  Kind kind = Kind::text;
  std::uint8_t level = 0;        ///< heading: 1 to 6, or 0 for all
  Format format = Format::html;  ///< of kind format
  bool negated = false;
};

/// A token, swap or exception: the phrases that it stands for, or else a pattern.
struct PackTerm {
  std::string written;               ///< as in the file
  std::vector<std::string> phrases;  ///< with plain_typography(); empty for a pattern
  std::shared_ptr<const Pattern> pattern;
  std::vector<std::string> literals;      ///< of the pattern, see RegexShape
  bool ignore_case = false;               ///< of the phrases
  std::vector<std::string> replacements;  ///< substitution: preferred wordings, best first
};

/// What has to stand around the words found, or must not.
struct PackCondition {
  enum class Reach : std::uint8_t { article, block, sentence, behind, next, previous };

  Reach reach = Reach::sentence;
  std::uint32_t distance = 0;  ///< in words; of behind
  bool negated = false;
  std::vector<std::string> phrases;  ///< folded, with plain_typography(), sorted
};

struct PackAction {
  enum class Kind : std::uint8_t {
    none,
    replace,  ///< parameters: wordings; none: those of the swap
    remove,
    convert_simple,  ///< to small letters, with spaces for hyphens and underscores
    edit_regex,      ///< parameters: expression, replacement
    edit_replace,    ///< parameters: text, replacement
    edit_trim,       ///< parameter: the characters to take away at the ends
    edit_trim_left,
    edit_trim_right,
    edit_truncate,  ///< parameter: cut before this text
    edit_split,     ///< parameters: separator, index from 0
  };

  Kind kind = Kind::none;
  std::vector<std::string> parameters;
  std::shared_ptr<const Pattern> pattern;  ///< edit_regex
};

/// A rule file, read and validated: plain data.
struct PackRule {
  enum class Kind : std::uint8_t { existence, substitution };

  Kind kind = Kind::existence;
  RuleInfo info;
  std::string message;  ///< a template, see above
  std::string language = "en";
  std::vector<Guard> guards;
  std::vector<std::vector<PackScope>> scopes;  ///< one of them holds: each of its conditions
  std::vector<PackTerm> terms;
  std::vector<PackTerm> exceptions;
  std::vector<PackCondition> conditions;  ///< all of them hold
  PackAction action;
  Typography typography = Typography::plain;  ///< of the patterns
  std::uint32_t limit = 0;                    ///< 0: none
};

/// Throws YamlError for anything that carelint does not know, or does not have.
PackRule parse_pack_rule(const YamlFile& file, std::string id);

/// The rules of a folder, sorted by file name, and one message, ready to print, for each file that is not a rule.
struct Pack {
  std::vector<PackRule> rules;
  std::vector<std::string> errors;
};

/// Reads the .yml and .yaml files that lie in `folder` itself; hidden ones, other files and folders are no part of a
/// pack. The ids are "folder/file" without the ending. A folder that is missing or holds no rule is an error.
Pack load_pack(const std::filesystem::path& folder);

/// The ordinary rule that a rule file stands for. Rules made with one index before any of them is created are found in
/// one pass over an article.
RuleDefinition make_rule(PackRule rule, PhraseIndex& index);

/// Loads a folder and registers its rules. Gives the errors, those of the registry included; the good rules are
/// registered all the same.
std::vector<std::string> register_pack(RuleRegistry& registry, const std::filesystem::path& folder, PhraseIndex& index);

}  // namespace carelint

#endif

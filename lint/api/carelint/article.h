// The article as its reader meets it: blocks, sentences and tokens, each with its place in the source.
#ifndef CARELINT_ARTICLE_H
#define CARELINT_ARTICLE_H

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "carelint/document.h"
#include "carelint/finding.h"
#include "carelint/source.h"

namespace carelint {

/// The language that a BCP 47 tag begins with, as written: "en" of "en-GB".
constexpr std::string_view primary_language(std::string_view tag) {
  return tag.substr(0, tag.find_first_of("-_"));
}
/// True for English, and where no language is declared.
constexpr bool is_english(std::string_view tag) {
  const std::string_view primary = primary_language(tag);
  return primary.empty() ||
         (primary.size() == 2 && (primary[0] == 'e' || primary[0] == 'E') && (primary[1] == 'n' || primary[1] == 'N'));
}

/// How a stretch of text is marked up or quoted. A token has every mark that any part of it has.
enum class Mark : std::uint8_t {
  emphasis = 1 << 0,     ///< shown in italics: em, i, cite, dfn, var; Markdown *…*
  strong = 1 << 1,       ///< strong, b; Markdown **…**
  link = 1 << 2,         ///< a with href
  code = 1 << 3,         ///< code, kbd, samp, tt
  quotation = 1 << 4,    ///< between quotation marks, or in q
  superscript = 1 << 5,  ///< sup
  foreign = 1 << 6,      ///< in a language of its own, by the `lang` of an inline element
};

/// A set of marks.
class Marks {
 public:
  constexpr Marks() = default;
  constexpr Marks(Mark mark) : bits_(static_cast<std::uint8_t>(mark)) {}  // NOLINT(google-explicit-constructor)
  constexpr bool has(Mark mark) const { return (bits_ & static_cast<std::uint8_t>(mark)) != 0; }
  constexpr Marks& operator|=(Marks other) {
    bits_ |= other.bits_;
    return *this;
  }
  friend constexpr Marks operator|(Marks first, Marks second) { return first |= second; }
  friend constexpr bool operator==(Marks, Marks) = default;

 private:
  std::uint8_t bits_ = 0;
};

enum class TokenKind : std::uint8_t {
  word,         ///< holds a letter: "don't", "2nd"
  number,       ///< digits, with separators inside: "3.5", "1,284"
  punctuation,  ///< one mark of punctuation
  symbol,       ///< anything else that is not white space
};

/// The part that a token has in a word as the reading counts see it: a hyphenated compound is one word of several
/// tokens, punctuation, code, web and e-mail addresses are none.
enum class WordPart : std::uint8_t { none, first, further };

/// How well known a word is. Names and numbers count as familiar.
enum class Familiarity : std::uint8_t {
  familiar,  ///< most nine- to ten-year-olds know it
  common,    ///< usual in adult prose, not in the first list
  uncommon,  ///< neither
};

/// A word, number or mark. Views into its block.
struct Token {
  std::string_view text;    ///< as the reader sees it, character references decoded; soft hyphens still inside
  std::string_view folded;  ///< for comparing: lower case, straight apostrophes, no soft hyphens or joiners
  SourceRange range;        ///< its source; may span inline tags and comments
  TokenKind kind = TokenKind::word;
  Marks marks;
  std::uint8_t syllables = 0;  ///< as the token is spoken; 0 where it is not
  bool space_before = false;   ///< white space or a line break stands before it in its block
  WordPart part = WordPart::none;
  Familiarity familiarity = Familiarity::familiar;

  bool is_word() const { return kind == TokenKind::word || kind == TokenKind::number; }
};

/// What the reading formulas count in a stretch of text. Words are the counted words of WordPart; the choices behind
/// each number stand in lint/text/counted_words.h. `sentences` is 0 where there is no word.
struct TextCounts {
  std::uint32_t sentences = 0;  ///< the sentences inside a quotation counted one by one
  std::uint32_t words = 0;
  std::uint32_t syllables = 0;
  std::uint32_t polysyllables = 0;  ///< words of three syllables or more
  std::uint32_t monosyllables = 0;
  std::uint32_t long_words = 0;        ///< words of more than six letters or digits
  std::uint32_t letters = 0;           ///< alphabetic characters of words
  std::uint32_t characters = 0;        ///< letters and digits of words
  std::uint32_t unfamiliar_words = 0;  ///< words that are not Familiarity::familiar
  std::uint32_t uncommon_words = 0;    ///< words that are Familiarity::uncommon

  TextCounts& operator+=(const TextCounts& other) {
    sentences += other.sentences;
    words += other.words;
    syllables += other.syllables;
    polysyllables += other.polysyllables;
    monosyllables += other.monosyllables;
    long_words += other.long_words;
    letters += other.letters;
    characters += other.characters;
    unfamiliar_words += other.unfamiliar_words;
    uncommon_words += other.uncommon_words;
    return *this;
  }
  friend bool operator==(const TextCounts&, const TextCounts&) = default;
};

/// A sentence of a block, without the white space around it.
struct Sentence {
  std::string_view text;  ///< part of the block's text
  SourceRange range;
  std::span<const Token> tokens;
  TextCounts counts;
};

/// A quoted stretch, its quotation marks included. `text_begin` and `text_end` are offsets into the block's text.
struct Quotation {
  std::size_t text_begin = 0;
  std::size_t text_end = 0;
  SourceRange range;
};

enum class BlockKind : std::uint8_t {
  title,  ///< the page's <title>
  heading,
  paragraph,
  list_item,
  table_header,
  table_cell,
  quotation,         ///< text of a blockquote
  caption,           ///< figcaption, caption, legend
  alternative_text,  ///< an alt attribute
  reference,         ///< an entry of the reference list
  preformatted,
  control,  ///< the text of a button, label or option
};

/// The part of the page that a block belongs to.
enum class Region : std::uint8_t { main, navigation, header, footer, aside, form };

/// "title", "list_item", …: the names in `carelint dump`.
constexpr std::string_view name_of(BlockKind kind) {
  constexpr std::array<std::string_view, 12> names = {
      "title",     "heading", "paragraph",        "list_item", "table_header", "table_cell",
      "quotation", "caption", "alternative_text", "reference", "preformatted", "control"};
  return names[static_cast<std::size_t>(kind)];
}
constexpr std::string_view name_of(Region region) {
  constexpr std::array<std::string_view, 6> names = {"main", "navigation", "header", "footer", "aside", "form"};
  return names[static_cast<std::size_t>(region)];
}

/// A run of text that the page sets apart: a paragraph, heading, list item … White space is collapsed as a browser
/// does, and a <br> is a line feed in `text`. Never empty.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  Region region = Region::main;
  std::uint8_t level = 0;      ///< heading: 1 to 6; otherwise 0
  std::string_view language;   ///< BCP 47 tag as written in the nearest `lang`; empty where none is declared
  const Node* node = nullptr;  ///< the element whose text this is; for alternative text the image
  SourceRange range;           ///< from its first to its last character
  std::string_view text;
  std::span<const Token> tokens;
  std::span<const Sentence> sentences;          ///< as the reader sees them: a quotation of several is one
  std::span<const Sentence> counted_sentences;  ///< as the formulas count them: split inside quotations, too
  std::span<const Quotation> quotations;
  OffsetMap map;              ///< from `text` to the source
  bool in_quotation = false;  ///< lies in a blockquote, whatever its kind
  bool is_counted = false;    ///< is part of what the reading formulas measure; see Article::metrics()

  /// True for running text: paragraphs, list items and block quotations, in any region.
  bool is_prose() const {
    return kind == BlockKind::paragraph || kind == BlockKind::list_item || kind == BlockKind::quotation;
  }
  /// The offset in `text` of a view into it, such as a token's or sentence's text.
  std::size_t offset_of(std::string_view part) const { return static_cast<std::size_t>(part.data() - text.data()); }
};

/// The reading formulas; each is defined, with its source, where it is computed.
enum class ReadingFormula : std::uint8_t {
  flesch_reading_ease,
  flesch_kincaid_grade,
  smog,
  gunning_fog,
  coleman_liau,
  automated_readability,
  lix,
  rix,
  linsear_write,
  forcast,
  dale_chall_type,
};
inline constexpr std::size_t reading_formula_count = 11;

/// "flesch_reading_ease", …: the names in the JSON output and in options.
constexpr std::string_view name_of(ReadingFormula formula) {
  constexpr std::array<std::string_view, reading_formula_count> names = {"flesch_reading_ease",
                                                                         "flesch_kincaid_grade",
                                                                         "smog",
                                                                         "gunning_fog",
                                                                         "coleman_liau",
                                                                         "automated_readability",
                                                                         "lix",
                                                                         "rix",
                                                                         "linsear_write",
                                                                         "forcast",
                                                                         "dale_chall_type"};
  return names[static_cast<std::size_t>(formula)];
}

/// A US school grade (12 is the last year of school, above are years at college) with the band in which two of three
/// texts of that kind lie. See lint/text/reading_estimate.h.
struct GradeEstimate {
  double grade = 0;
  double low = 0;
  double high = 0;
};

/// What the formulas and the estimate give for some counts.
struct ReadingScores {
  std::array<std::optional<double>, reading_formula_count> formulas;  ///< none where there is no prose to score
  std::optional<GradeEstimate> estimate;                              ///< likewise
  bool smog_is_extrapolated = false;  ///< fewer than the 30 sentences that SMOG was made for

  std::optional<double> score(ReadingFormula formula) const { return formulas[static_cast<std::size_t>(formula)]; }
};

/// The counts of an article's prose, and its scores.
struct Metrics {
  std::uint32_t blocks = 0;  ///< blocks counted
  TextCounts counts;
  ReadingScores scores;
};

/// A heading and the prose below it, up to the next heading.
struct Section {
  const Block* heading = nullptr;  ///< null for what stands before the first heading
  std::span<const Block> blocks;   ///< all blocks of the section, without its heading
  Metrics metrics;
};

/// One article, parsed once and read by every rule. The parts are immutable. Analyses are cached on first use without
/// a lock: one thread works on an article at a time.
class Article {
 public:
  virtual ~Article() = default;
  Article(const Article&) = delete;
  Article& operator=(const Article&) = delete;

  const SourceBuffer& source() const { return *source_; }
  const Document& document() const { return *document_; }
  /// All blocks in document order.
  std::span<const Block> blocks() const { return blocks_; }
  /// Over the English prose of the main content: paragraphs, block quotations and list items that are sentences. Not
  /// headings, navigation, tables, code, references, captions, or list items and short lines without a closing mark.
  const Metrics& metrics() const { return metrics_; }
  /// The scores of any counts, such as those of one sentence or section.
  virtual ReadingScores score(const TextCounts& counts) const = 0;
  /// The main content by its headings, in document order. Computed anew at each call, in time linear in the blocks.
  virtual std::vector<Section> sections() const = 0;
  /// The language of the page as its `lang` says (BCP 47); empty where none is declared.
  std::string_view language() const { return language_; }

  /// What several rules need of an article, computed on first use and kept. `Analysis` has a constructor from
  /// `const Article&`, a `static constexpr std::string_view analysis_id` such as "citation/reference-list", and a
  /// `static constexpr int analysis_version`, raised whenever its layout changes. Throws std::logic_error when an
  /// analysis asks for itself while it is computed, and passes on what the constructor throws.
  template <class Analysis>
  const Analysis& get() const {
    const std::pair<std::string_view, int> key{Analysis::analysis_id, Analysis::analysis_version};
    for (const CachedAnalysis& cached : analyses_) {
      if (std::pair<std::string_view, int>{cached.id, cached.version} != key) continue;
      if (!cached.value) throw std::logic_error("the analysis " + cached.id + " asks for itself");
      return *static_cast<const Analysis*>(cached.value.get());
    }
    analyses_.push_back({std::string(key.first), key.second, nullptr});
    const auto begin = std::chrono::steady_clock::now();
    const std::chrono::nanoseconds outside = std::exchange(time_in_analyses_, std::chrono::nanoseconds{});
    std::shared_ptr<const void> value;
    try {
      value = std::make_shared<const Analysis>(*this);
    } catch (...) {
      discard_unfinished_analyses();
      throw;
    }
    const std::chrono::nanoseconds total = std::chrono::steady_clock::now() - begin;
    for (CachedAnalysis& cached : analyses_) {
      if (std::pair<std::string_view, int>{cached.id, cached.version} != key) continue;
      cached.value = value;
      cached.own_time = total - time_in_analyses_;
    }
    time_in_analyses_ = outside + total;
    return *static_cast<const Analysis*>(value.get());
  }

  /// For the engine: all time spent on analyses so far, and that of each without those that it asked for.
  std::chrono::nanoseconds time_in_analyses() const { return time_in_analyses_; }
  template <class Use>
  void for_each_analysis_time(const Use& use) const {
    for (const CachedAnalysis& cached : analyses_) use(std::string_view(cached.id), cached.own_time);
  }

  /// For the engine, after a rule that crashed or threw: an analysis that it left half computed is forgotten.
  void discard_unfinished_analyses() const {
    std::erase_if(analyses_, [](const CachedAnalysis& cached) { return cached.value == nullptr; });
  }

  /// The edit that puts `replacement` (plain text, escaped here as the format asks) in the place of the text
  /// [begin, end) of a block. None where markup stands inside, since the edit would remove it.
  std::optional<Edit> replace_text(const Block& block, std::size_t begin, std::size_t end,
                                   std::string_view replacement) const {
    if (!block.map.is_contiguous(begin, end)) return std::nullopt;
    return Edit{block.map.source_range(begin, end), escape(replacement)};
  }
  std::optional<Edit> replace_token(const Block& block, const Token& token, std::string_view replacement) const {
    const std::size_t begin = block.offset_of(token.text);
    return replace_text(block, begin, begin + token.text.size(), replacement);
  }

  /// Plain text as it has to be written in this article's source.
  std::string escape(std::string_view plain) const {
    if (source().format() == Format::plain_text) return std::string(plain);
    std::string escaped;
    for (const char c : plain) {
      if (c == '&') {
        escaped += "&amp;";
      } else if (c == '<') {
        escaped += "&lt;";
      } else if (c == '"' && source().format() == Format::html) {
        escaped += "&quot;";
      } else {
        escaped += c;
      }
    }
    return escaped;
  }

 protected:
  Article() = default;

  // Set by the builder, immutable afterwards.
  const SourceBuffer* source_ = nullptr;
  const Document* document_ = nullptr;
  std::span<const Block> blocks_;
  std::string_view language_;
  Metrics metrics_;

 private:
  struct CachedAnalysis {
    std::string id;
    int version;
    std::shared_ptr<const void> value;
    std::chrono::nanoseconds own_time{};
  };
  mutable std::vector<CachedAnalysis> analyses_;
  mutable std::chrono::nanoseconds time_in_analyses_{};
};

}  // namespace carelint

#endif

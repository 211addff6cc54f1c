// A YAML file as a tree whose every node knows its place, for configuration and rule files.
#ifndef CARELINT_CONFIG_YAML_H
#define CARELINT_CONFIG_YAML_H

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/source.h"

namespace carelint {

/// A mistake in a YAML file. what() is ready to print: "path:line:column: error: …", the source line, and a caret
/// range under the place.
class YamlError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

struct YamlEntry;

/// Aliases are resolved (the node itself has the range of its alias); comments are gone.
struct YamlNode {
  enum class Kind : std::uint8_t { null, scalar, sequence, mapping };

  Kind kind = Kind::null;
  bool quoted = false;             ///< scalar: written in quotation marks or as a block scalar
  std::string scalar;              ///< scalar: its value; null: empty, or how it is written (`~`, `null`)
  std::vector<YamlNode> items;     ///< sequence
  std::vector<YamlEntry> entries;  ///< mapping, in source order; keys are unique scalars
  SourceRange range;               ///< in the file's text; a missing value: empty, behind its ':' or '-'

  /// The value of a key of a mapping, or null.
  const YamlNode* find(std::string_view key) const;
};

struct YamlEntry {
  YamlNode key;
  YamlNode value;
};

/// One YAML 1.2 document with what is needed to point into it. An empty file has a null root. Scalars are texts:
/// nothing but null is told apart. Immutable; any number of threads may read it.
class YamlFile {
 public:
  /// `path` is only for messages. Throws YamlError for anything that is not well formed UTF-8 and YAML; for doubled
  /// keys, keys that are no texts, merge keys (`<<`), tags other than !!str, !!seq and !!map, empty items of a list
  /// that has more, text blocks with a number for their indentation, a second document; for nesting beyond 64 levels,
  /// more than 100,000 nodes (aliases written out) or more than 4 MiB. O(size of the text).
  YamlFile(std::string path, std::string text);

  const std::string& path() const { return path_; }
  /// Without a byte order mark. Ranges are byte offsets into it.
  std::string_view text() const { return text_; }
  const YamlNode& root() const { return root_; }

  /// The error to throw for a mistake at a place in this file. `message` has no full stop at its end.
  YamlError error(SourceRange range, std::string_view message) const;

  // Typed values; each throws YamlError, naming what is expected, where the node is something else.
  /// Plain true, false, yes, no, on or off.
  bool boolean(const YamlNode& node) const;
  std::string text(const YamlNode& node) const;
  /// A sequence of scalars; a single scalar is a sequence of one.
  std::vector<std::string> texts(const YamlNode& node) const;

  /// Throws YamlError for a key that is not among `known`, with the nearest known one as a suggestion.
  void demand_known_keys(const YamlNode& mapping, const std::vector<std::string_view>& known) const;

 private:
  void demand_text() const;

  std::string path_;
  std::string text_;
  YamlNode root_;
};

/// The nearest of `candidates` to a mistyped name, or empty where none is near. Case does not count.
std::string_view nearest_name(std::string_view name, const std::vector<std::string_view>& candidates);

/// "; did you mean 'x'?" with the nearest of `candidates`, to be put behind a message; empty where none is near.
std::string did_you_mean(std::string_view name, const std::vector<std::string_view>& candidates);

}  // namespace carelint

#endif

// What a page says of itself to machines in JSON-LD.
#ifndef CARELINT_RULES_TRUST_STRUCTURED_DATA_H
#define CARELINT_RULES_TRUST_STRUCTURED_DATA_H

#include <string>
#include <string_view>
#include <vector>

#include "carelint/article.h"

namespace carelint {

/// One property with a text of its own, "dateModified" with "2026-08-14". An object counts by its name, so that
/// {"author": {"name": "Dana"}} gives "author" with "Dana"; "author.jobTitle" and the like are there as well.
struct StructuredProperty {
  std::string path;
  std::string value;
};

/// The scripts of type application/ld+json, read with tolerance: what is malformed ends the reading of its script.
/// Cached on the article.
class StructuredData {
 public:
  static constexpr std::string_view analysis_id = "trust/structured-data";
  static constexpr int analysis_version = 1;

  explicit StructuredData(const Article& article);

  const std::vector<StructuredProperty>& properties() const { return properties_; }
  /// The first value of a property of an article or page; empty where there is none.
  std::string_view value_of(std::string_view path) const;
  bool has(std::string_view path) const { return !value_of(path).empty(); }
  /// Whether a thing of that type is described, "NewsArticle".
  bool has_type(std::string_view type) const;
  /// No script was malformed or cut off.
  bool is_complete() const { return is_complete_; }
  /// The first script; null where the page has none.
  const Node* script() const { return script_; }

 private:
  std::vector<StructuredProperty> properties_;
  const Node* script_ = nullptr;
  bool is_complete_ = true;
};

}  // namespace carelint

#endif

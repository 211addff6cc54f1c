// A rule file while it is read.
#ifndef CARELINT_PACK_RULE_FILE_H
#define CARELINT_PACK_RULE_FILE_H

#include <string>
#include <string_view>
#include <vector>

#include "pack/pack.h"

namespace carelint {

/// ASCII letters small.
std::string lower_case(std::string_view text);

/// The keys of a rule file, which may be written in capitals.
class RuleFile {
 public:
  explicit RuleFile(const YamlFile& yaml) : yaml_(yaml) {}

  const YamlFile& yaml() const { return yaml_; }
  /// Null for a key that is missing or has no value.
  const YamlNode* find(std::string_view key) const;
  /// Values of a key that may be missing; each throws YamlError where it is of another type.
  std::string text(std::string_view key) const;
  std::vector<std::string> texts(std::string_view key) const;
  bool flag(std::string_view key) const;

 private:
  const YamlFile& yaml_;
};

/// Reads what a rule matches and how it mends that: tokens, raw, swap, exceptions, action and the switches that bear on
/// them. Throws YamlError.
void read_terms(const RuleFile& file, PackRule& rule);

}  // namespace carelint

#endif

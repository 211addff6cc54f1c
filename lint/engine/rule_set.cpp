#include "engine/rule_set.h"

#include <stdexcept>
#include <utility>

#include "carelint/testing.h"
#include "engine/engine_rules.h"

namespace carelint {
namespace {

bool is_pack_id(std::string_view id) {
  const auto is_name = [](std::string_view part) {
    const auto allowed = [](char c) {
      const bool ascii_letter_or_digit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      return ascii_letter_or_digit || c == '-' || c == '_' || c == '.';
    };
    return !part.empty() && part.front() != '-' && std::all_of(part.begin(), part.end(), allowed);
  };
  const std::size_t slash = id.find('/');
  return slash != id.npos && is_name(id.substr(0, slash)) && is_name(id.substr(slash + 1));
}

std::string_view family_of(std::string_view id) {
  return id.substr(0, id.find('/'));
}

/// Why a rule of this id may not come from there; empty when it may.
std::string objection(std::string_view id, const RuleOrigin& origin) {
  if (origin.kind == RuleOrigin::Kind::pack) {
    if (!is_pack_id(id)) {
      return "a rule's id is folder/file, of letters, digits, '-', '_' and '.'; rename the folder or the file";
    }
  } else if (!is_kebab_id(id)) {
    return "a rule's id is family/name, of lower-case letters, digits and single hyphens";
  }
  if (!origin.family.empty() && family_of(id) != origin.family) {
    return "its id must begin with '" + origin.family + "/'";
  }
  if (origin.kind != RuleOrigin::Kind::built_in && family_of(id) == engine_family) {
    return "the family 'carelint' belongs to carelint itself";
  }
  return {};
}

}  // namespace

std::string describe(const RuleOrigin& origin) {
  switch (origin.kind) {
    case RuleOrigin::Kind::built_in: return {};
    case RuleOrigin::Kind::pack: return "pack " + origin.path;
    case RuleOrigin::Kind::plugin: return "plugin " + origin.path;
  }
  return {};
}

RuleSet::RuleSet() {
  Registrar registrar(*this, {});
  register_engine_rules(registrar);
}

void RuleSet::Registrar::add(RuleDefinition definition) {
  const std::string& id = definition.info.id;
  if (const std::string reason = objection(id, origin_); !reason.empty()) {
    throw std::invalid_argument("the rule '" + id + "' cannot be registered: " + reason);
  }
  if (const RegisteredRule* other = rules_.find(id)) {
    const std::string owner = describe(other->origin);
    throw std::invalid_argument("the rule '" + id + "' cannot be registered: " +
                                (owner.empty() ? "carelint has a rule of that id" : "the id is taken by " + owner));
  }
  if (definition.create == nullptr && family_of(id) != engine_family) {
    throw std::invalid_argument("the rule '" + id + "' cannot be registered: it has no function that creates it");
  }
  const RegisteredRule& added = rules_.rules_.emplace_back(RegisteredRule{std::move(definition), origin_});
  rules_.by_id_.emplace(added.definition.info.id, &added);
}

const RegisteredRule* RuleSet::find(std::string_view id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : found->second;
}

}  // namespace carelint

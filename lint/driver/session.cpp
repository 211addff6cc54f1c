#include "driver/session.h"

#include "driver/builtin_rules.h"
#include "driver/plugin_loader.h"
#include "llvm/Support/raw_ostream.h"
#include "pack/pack.h"

namespace carelint {

RuleLibrary::RuleLibrary() {
  RuleSet::Registrar registrar(rules_, {});
  register_builtin_rules(registrar, phrases_);
}

RuleLibrary& lasting_rule_library() {
  static auto& libraries = *new std::vector<RuleLibrary*>;
  return *libraries.emplace_back(new RuleLibrary);
}

void RuleLibrary::load_pack(const std::string& folder) {
  if (!loaded_.insert(folder).second) return;
  RuleSet::Registrar registrar(rules_, {RuleOrigin::Kind::pack, folder, {}});
  for (std::string& problem : register_pack(registrar, folder, phrases_)) problems_.push_back(std::move(problem));
}

void RuleLibrary::load_plugin(const std::string& path) {
  if (loaded_.insert(path).second) carelint::load_plugin(path, rules_);
}

bool RuleLibrary::print_problems() const {
  for (const std::string& problem : problems_) llvm::errs() << problem << (problem.ends_with('\n') ? "" : "\n");
  return !problems_.empty();
}

std::shared_ptr<const Config> Session::config_for(const std::filesystem::path& article) {
  std::shared_ptr<const Config> config = loader_.config_for(article);
  for (const std::string& folder : config->packs()) library_.load_pack(folder);
  for (const std::string& path : config->plugins()) library_.load_plugin(path);
  return config;
}

std::shared_ptr<const ConfiguredRules> Session::rules_for(const std::filesystem::path& article) {
  return engine_.configure(config_for(article));
}

}  // namespace carelint

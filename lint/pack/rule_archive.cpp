#include "pack/rule_archive.h"

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <type_traits>
#include <utility>

#include "pack/pattern.h"

namespace carelint {
namespace {

// One list of members for both directions; a member of an example that a rule file cannot set is not among them.
template <class Archive>
void visit(Archive& archive, Guidance& source) {
  archive(source.title, source.url, source.date);
}
template <class Archive>
void visit(Archive& archive, Example& example) {
  archive(example.source, example.flagged, example.fixed, example.explanation, example.format);
}
template <class Archive>
void visit(Archive& archive, RuleInfo& info) {
  archive(info.id, info.title, info.rationale, info.severity, info.confidence, info.tags, info.sources, info.wcag,
          info.act, info.examples);
}
template <class Archive>
void visit(Archive& archive, PackScope& scope) {
  archive(scope.kind, scope.level, scope.format, scope.negated);
}
template <class Archive>
void visit(Archive& archive, PackTerm& term) {
  archive(term.written, term.phrases, term.pattern, term.literals, term.ignore_case, term.replacements);
}
template <class Archive>
void visit(Archive& archive, PackCondition& condition) {
  archive(condition.reach, condition.distance, condition.negated, condition.phrases);
}
template <class Archive>
void visit(Archive& archive, PackAction& action) {
  archive(action.kind, action.parameters, action.pattern);
}
template <class Archive>
void visit(Archive& archive, PackRule& rule) {
  archive(rule.kind, rule.info, rule.message, rule.language, rule.guards, rule.scopes, rule.terms, rule.exceptions,
          rule.conditions, rule.action, rule.typography, rule.limit);
}

class Writer {
 public:
  template <class... Members>
  void operator()(Members&... members) {
    (put(members), ...);
  }
  std::string take() { return std::move(bytes_); }

 private:
  void put_number(std::uint64_t number) {  // LEB128
    for (; number >= 0x80; number >>= 7) bytes_ += static_cast<char>((number & 0x7F) | 0x80);
    bytes_ += static_cast<char>(number);
  }
  void put(std::string& text) {
    put_number(text.size());
    bytes_ += text;
  }
  template <class Item>
  void put(std::vector<Item>& items) {
    put_number(items.size());
    for (Item& item : items) put(item);
  }
  template <class Item>
  void put(std::optional<Item>& item) {
    put_number(item.has_value() ? 1 : 0);
    if (item) put(*item);
  }
  void put(std::shared_ptr<const Pattern>& pattern) {
    put_number(pattern != nullptr ? 1 : 0);
    if (pattern == nullptr) return;
    std::string regex = pattern->regex();
    put(regex);
    put_number(static_cast<std::uint64_t>(pattern->case_sensitivity()));
  }
  template <class Value>
  void put(Value& value) {
    if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>) {
      put_number(static_cast<std::uint64_t>(value));
    } else {
      visit(*this, value);
    }
  }

  std::string bytes_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  template <class... Members>
  void operator()(Members&... members) {
    (get(members), ...);
  }
  void demand_end() const {
    if (!bytes_.empty()) fail();
  }

 private:
  [[noreturn]] static void fail() { throw std::logic_error("an embedded rule is damaged"); }

  std::uint64_t get_number() {
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (bytes_.empty()) fail();
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      number |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
      if (byte < 0x80) return number;
    }
    fail();
  }
  std::size_t get_size() {
    const std::uint64_t size = get_number();
    if (size > bytes_.size()) fail();
    return static_cast<std::size_t>(size);
  }
  void get(std::string& text) {
    const std::size_t size = get_size();
    text = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
  }
  template <class Item>
  void get(std::vector<Item>& items) {
    items.resize(get_size());
    for (Item& item : items) get(item);
  }
  template <class Item>
  void get(std::optional<Item>& item) {
    item.reset();
    if (get_number() != 0) get(item.emplace());
  }
  void get(std::shared_ptr<const Pattern>& pattern) {
    pattern.reset();
    if (get_number() == 0) return;
    std::string regex;
    get(regex);
    const auto case_sensitivity = static_cast<CaseSensitivity>(get_number());
    pattern = std::make_shared<const Pattern>(std::move(regex), case_sensitivity);
  }
  template <class Value>
  void get(Value& value) {
    if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>) {
      value = static_cast<Value>(get_number());
    } else {
      visit(*this, value);
    }
  }

  std::string_view bytes_;
};

}  // namespace

std::string write_rule(const PackRule& rule) {
  PackRule copy = rule;  // the members are listed once, for reading, which changes them
  Writer writer;
  visit(writer, copy);
  return writer.take();
}

PackRule read_rule(std::string_view bytes) {
  PackRule rule;
  Reader reader(bytes);
  visit(reader, rule);
  reader.demand_end();
  return rule;
}

}  // namespace carelint

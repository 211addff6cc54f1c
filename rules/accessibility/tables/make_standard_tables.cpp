// Turns the data files of rules/accessibility/data into C++ tables: make_standard_tables OUTPUT FOLDER. Run by the
// build, so what a file gets wrong stops it.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "accessibility/standards.h"

namespace {

using carelint::StandardTables;
using Fields = std::vector<std::string>;
using Names = std::set<std::string>;

Fields split(const std::string& text, char separator) {
  Fields parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

// The items of a list, which stand sorted; - is an empty one.
Fields items_of(const std::string& list) {
  if (list == "-") return {};
  Fields items = split(list, ' ');
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (items[i].empty()) throw std::invalid_argument("an empty item in '" + list + "'");
    if (i > 0 && items[i - 1] >= items[i]) throw std::invalid_argument("not sorted at '" + items[i] + "'");
  }
  return items;
}

// Calls `use` with the fields of each line; lines beginning with # are comments.
void read_lines(const std::filesystem::path& path, const std::function<void(const Fields&)>& use) {
  std::ifstream stream(path);
  if (!stream) throw std::runtime_error(path.string() + ": error: the file cannot be read");
  std::size_t number = 0;
  for (std::string line; std::getline(stream, line);) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    try {
      use(split(line, '\t'));
    } catch (const std::exception& mistake) {
      throw std::runtime_error(path.string() + ":" + std::to_string(number) + ": error: " + mistake.what());
    }
  }
}

void expect_fields(const Fields& fields, std::size_t count) {
  if (fields.size() != count) throw std::invalid_argument("expected fields: " + std::to_string(count));
}

void expect_rising(const std::string& last, const std::string& name) {
  if (last >= name) throw std::invalid_argument("not sorted, or twice: '" + name + "'");
}

bool yes_or_no(const std::string& field) {
  if (field != "yes" && field != "no") throw std::invalid_argument("expected yes or no, not '" + field + "'");
  return field == "yes";
}

// What `choices` gives for a field.
std::string choice(const std::map<std::string, std::string>& choices, const std::string& field) {
  const auto found = choices.find(field);
  if (found == choices.end()) throw std::invalid_argument("no such value: '" + field + "'");
  return found->second;
}

void expect_known(const Fields& words, const Names& known) {
  for (const std::string& word : words) {
    if (!known.contains(word)) throw std::invalid_argument("unknown: '" + word + "'");
  }
}

std::string literal(const std::string& text) {
  return '"' + text + '"';
}

std::string literal(bool value) {
  return value ? "true" : "false";
}

// Writes each list of words once and gives its name.
class Lists {
 public:
  explicit Lists(std::ostream& out) : out_(out) {}

  std::string name_of(const Fields& words) {
    if (words.empty()) return "{}";
    std::string list;
    for (const std::string& word : words) list += literal(word) + ',';
    const auto [at, is_new] = names_.try_emplace(list, "list_" + std::to_string(names_.size()));
    if (is_new) out_ << "constexpr std::string_view " << at->second << "[] = {" << list << "};\n";
    return at->second;
  }
  std::string name_of(const Names& words) { return name_of(Fields(words.begin(), words.end())); }

 private:
  std::ostream& out_;
  std::map<std::string, std::string> names_;
};

struct Attribute {
  std::string value;
  std::string use;
  Fields tokens;
};

class Attributes {
 public:
  explicit Attributes(const std::filesystem::path& path) {
    std::string last;
    read_lines(path, [&](const Fields& fields) {
      expect_fields(fields, 4);
      expect_rising(last, fields[0]);
      last = fields[0];
      if (!last.starts_with("aria-")) throw std::invalid_argument("an attribute begins with aria-");
      Attribute attribute = {choice(values, fields[1]), choice(uses, fields[2]), items_of(fields[3])};
      const bool is_token = fields[1] == "token" || fields[1] == "token-list";
      if (is_token == attribute.tokens.empty()) throw std::invalid_argument("tokens are for token and token-list");
      if (fields[1] == "boolean") attribute.tokens = {"false", "true"};
      if (fields[1] == "boolean-or-undefined") attribute.tokens = {"false", "true", "undefined"};
      if (fields[1] == "tristate") attribute.tokens = {"false", "mixed", "true", "undefined"};
      names_.insert(last);
      if (fields[2] == "global") plainly_global_.insert(last);
      attributes_.emplace_back(last, std::move(attribute));
    });
  }

  const Names& names() const { return names_; }
  // Global, and not deprecated as such.
  bool is_plainly_global(const std::string& name) const { return plainly_global_.contains(name); }

  void write(std::ostream& out, Lists& lists) const {
    std::ostringstream table;
    for (const auto& [name, attribute] : attributes_) {
      table << '{' << literal(name) << ",AriaValue::" << attribute.value << ',' << lists.name_of(attribute.tokens)
            << ',' << attribute.use << "},\n";
    }
    out << "constexpr AriaAttribute attributes[] = {\n" << table.str() << "};\n";
  }

 private:
  inline static const std::map<std::string, std::string> values = {{"boolean", "boolean"},
                                                                   {"tristate", "tristate"},
                                                                   {"boolean-or-undefined", "boolean_or_undefined"},
                                                                   {"id-reference", "id_reference"},
                                                                   {"id-reference-list", "id_reference_list"},
                                                                   {"integer", "integer"},
                                                                   {"number", "number"},
                                                                   {"string", "string"},
                                                                   {"token", "token"},
                                                                   {"token-list", "token_list"}};
  inline static const std::map<std::string, std::string> uses = {
      {"global", "true,false"}, {"deprecated-global", "true,true"}, {"role", "false,false"}};

  Names names_;
  Names plainly_global_;
  std::vector<std::pair<std::string, Attribute>> attributes_;
};

struct Role {
  bool is_abstract = false;
  bool is_widget = false;
  std::string name_from;
  bool needs_name = false;
  bool has_presentational_children = false;
  Names superclasses;
  Names required;
  Names passed_on;  // of those required, to the subclasses
  Names supported;
  Names prohibited;
  Names context;
  Names owned;
  std::map<std::string, std::string> implicit_values;
  bool is_complete = false;  // with what it inherits
};

class Roles {
 public:
  Roles(const std::filesystem::path& path, const Attributes& attributes) {
    Names names;
    read_lines(path, [&](const Fields& fields) { names.insert(fields[0]); });
    std::string last;
    read_lines(path, [&](const Fields& fields) {
      expect_fields(fields, 12);
      expect_rising(last, fields[0]);
      last = fields[0];
      roles_[last] = read(fields, names, attributes);
    });
    for (auto& [name, role] : roles_) complete(path, name, role, roles_.size());
  }

  void write(std::ostream& out, Lists& lists) const {
    std::ostringstream table;
    for (const auto& [name, role] : roles_) {
      std::string implicit_values = "{}";
      if (!role.implicit_values.empty()) {
        implicit_values = "implicit_values_of_" + name;
        out << "constexpr AriaImplicitValue " << implicit_values << "[] = {";
        for (const auto& [attribute, value] : role.implicit_values) {
          out << '{' << literal(attribute) << ',' << literal(value) << "},";
        }
        out << "};\n";
      }
      table << '{' << literal(name) << ',' << literal(role.is_abstract) << ",NameFrom::" << role.name_from << ','
            << literal(role.needs_name) << ',' << literal(role.has_presentational_children) << ','
            << literal(role.is_widget);
      for (const Names* list :
           {&role.superclasses, &role.required, &role.supported, &role.prohibited, &role.context, &role.owned}) {
        table << ',' << lists.name_of(*list);
      }
      table << ',' << implicit_values << "},\n";
    }
    out << "constexpr AriaRole roles[] = {\n" << table.str() << "};\n";
  }

 private:
  static Names known(const std::string& list, const Names& all) {
    const Fields items = items_of(list);
    expect_known(items, all);
    return {items.begin(), items.end()};
  }

  static Role read(const Fields& fields, const Names& names, const Attributes& attributes) {
    static const Names kinds = {"abstract", "widget", "composite", "landmark", "structure", "window", "live"};
    static const Names sources = {"author", "contents", "prohibited"};
    expect_known({fields[1]}, kinds);
    expect_known({fields[3]}, sources);
    Role role;
    role.is_abstract = fields[1] == "abstract";
    role.is_widget = fields[1] == "widget" || fields[1] == "composite";
    role.superclasses = known(fields[2], names);
    role.name_from = fields[3];
    role.needs_name = yes_or_no(fields[4]);
    role.has_presentational_children = yes_or_no(fields[5]);
    for (std::string attribute : items_of(fields[6])) {
      const bool only_with_focus = attribute.ends_with('*');
      if (only_with_focus) attribute.pop_back();
      expect_known({attribute}, attributes.names());
      role.required.insert(attribute);
      if (!only_with_focus) role.passed_on.insert(attribute);
    }
    role.supported = known(fields[7], attributes.names());
    role.prohibited = known(fields[8], attributes.names());
    for (const std::string& attribute : role.supported) {
      if (attributes.is_plainly_global(attribute)) throw std::invalid_argument("global: '" + attribute + "'");
    }
    for (const std::string& attribute : role.required) {
      if (!attributes.is_plainly_global(attribute)) role.supported.insert(attribute);
    }
    role.context = known(fields[9], names);
    for (const std::string& owned : items_of(fields[10])) {
      const Fields path = split(owned, '>');
      expect_known(path, names);
      role.owned.insert(path.front());
    }
    for (const std::string& implicit : items_of(fields[11])) {
      const Fields sides = split(implicit, '=');
      expect_fields(sides, 2);
      expect_known({sides[0]}, role.required);
      role.implicit_values[sides[0]] = sides[1];
    }
    if ((role.name_from == "prohibited") != role.prohibited.contains("aria-label")) {
      throw std::invalid_argument("aria-label is prohibited where a name is");
    }
    return role;
  }

  // Adds what the role inherits. `depth` ends a circle of superclasses.
  void complete(const std::filesystem::path& path, const std::string& name, Role& role, std::size_t depth) {
    if (role.is_complete) return;
    if (depth == 0) throw std::runtime_error(path.string() + ": error: '" + name + "' is a superclass of itself");
    const Names parents = role.superclasses;
    for (const std::string& parent_name : parents) {
      Role& parent = roles_.at(parent_name);
      complete(path, parent_name, parent, depth - 1);
      role.superclasses.insert(parent.superclasses.begin(), parent.superclasses.end());
      role.required.insert(parent.passed_on.begin(), parent.passed_on.end());
      role.passed_on.insert(parent.passed_on.begin(), parent.passed_on.end());
      role.supported.insert(parent.supported.begin(), parent.supported.end());
      role.implicit_values.insert(parent.implicit_values.begin(), parent.implicit_values.end());
    }
    role.is_complete = true;
  }

  std::map<std::string, Role> roles_;
};

class Languages {
 public:
  explicit Languages(const std::filesystem::path& path) : bits_((StandardTables::language_count + 63) / 64) {
    read_lines(path, [&](const Fields& fields) {
      expect_fields(fields, 2);
      if (fields[0] == "grandfathered") {
        grandfathered_ = items_of(fields[1]);
      } else if (fields[0] == "private-use") {
        const Fields ends = items_of(fields[1]);
        expect_fields(ends, 2);
        for (std::uint32_t index = index_of(ends[0]); index <= index_of(ends[1]); ++index) add(index);
      } else if (fields[0] == "language") {
        for (const std::string& subtag : split(fields[1], ' ')) add(index_of(subtag));
      } else {
        throw std::invalid_argument("no such kind: '" + fields[0] + "'");
      }
    });
  }

  void write(std::ostream& out, Lists& lists) const {
    const std::string grandfathered = lists.name_of(grandfathered_);
    out << "constexpr std::span<const std::string_view> grandfathered_languages = " << grandfathered << ";\n"
        << "constexpr std::uint64_t languages[] = {\n";
    for (const std::uint64_t word : bits_) out << word << "U,\n";
    out << "};\n";
  }

 private:
  static std::uint32_t index_of(const std::string& subtag) {
    const std::uint32_t index = StandardTables::language_index(subtag);
    if (index == StandardTables::no_language) throw std::invalid_argument("no subtag: '" + subtag + "'");
    return index;
  }

  void add(std::uint32_t index) {
    const std::uint64_t bit = std::uint64_t{1} << (index % 64);
    if ((bits_[index / 64] & bit) != 0) throw std::invalid_argument("a subtag stands twice");
    bits_[index / 64] |= bit;
  }

  std::vector<std::uint64_t> bits_;
  Fields grandfathered_;
};

class Autofill {
 public:
  explicit Autofill(const std::filesystem::path& path) {
    std::string last;
    Names used_groups;
    read_lines(path, [&](const Fields& fields) {
      if (fields.size() < 2) throw std::invalid_argument("expected a kind and a name");
      expect_rising(last, fields[0] + ' ' + fields[1]);
      last = fields[0] + ' ' + fields[1];
      if (fields[0] == "field") {
        expect_fields(fields, 4);
        expect_known({fields[2]}, {"all", "contact"});
        fields_[fields[1]] = {fields[2] == "contact", fields[3]};
        used_groups.insert(fields[3]);
      } else if (fields[0] == "group") {
        expect_fields(fields, 3);
        groups_[fields[1]] = items_of(fields[2]);
        used_groups.erase(fields[1]);
      } else if (fields[0] == "token") {
        expect_fields(fields, 3);
        expect_known({fields[2]}, {"keyword", "section", "address", "contact", "credential"});
        tokens_[fields[1]] = fields[2];
      } else {
        throw std::invalid_argument("no such kind: '" + fields[0] + "'");
      }
    });
    if (!used_groups.empty()) {
      throw std::runtime_error(path.string() + ": error: no such group: '" + *used_groups.begin() + "'");
    }
  }

  void write(std::ostream& out, Lists& lists) const {
    out << "constexpr AutofillField fields[] = {\n";
    for (const auto& [name, field] : fields_) {
      out << '{' << literal(name) << ',' << literal(field.is_contact) << ',' << literal(field.group) << "},\n";
    }
    out << "};\n";
    std::ostringstream groups;
    for (const auto& [name, controls] : groups_) {
      groups << '{' << literal(name) << ',' << lists.name_of(controls) << "},\n";
    }
    out << "constexpr AutofillControlGroup control_groups[] = {\n" << groups.str() << "};\n";
    out << "constexpr StandardTables::Token tokens[] = {\n";
    for (const auto& [name, kind] : tokens_) out << '{' << literal(name) << ",AutofillToken::" << kind << "},\n";
    out << "};\n";
  }

 private:
  struct Field {
    bool is_contact;
    std::string group;
  };
  std::map<std::string, Field> fields_;
  std::map<std::string, Fields> groups_;
  std::map<std::string, std::string> tokens_;
};

class NamedColours {
 public:
  explicit NamedColours(const std::filesystem::path& path) {
    std::string last;
    read_lines(path, [&](const Fields& fields) {
      expect_fields(fields, 2);
      expect_rising(last, fields[0]);
      last = fields[0];
      constexpr std::size_t digits = 6;
      const bool hexadecimal =
          fields[1].size() == digits && fields[1].find_first_not_of("0123456789ABCDEF") == std::string::npos;
      if (!hexadecimal) throw std::invalid_argument("expected six hexadecimal digits, not '" + fields[1] + "'");
      colours_.emplace_back(fields[0], fields[1]);
    });
  }

  void write(std::ostream& out) const {
    out << "constexpr NamedColour named_colours[] = {\n";
    for (const auto& [name, digits] : colours_) out << '{' << literal(name) << ",0x" << digits << "U},\n";
    out << "};\n";
  }

 private:
  std::vector<std::pair<std::string, std::string>> colours_;
};

void make_tables(const std::filesystem::path& output, const std::filesystem::path& folder) {
  const Attributes attributes(folder / "aria_attributes.tsv");
  const Roles roles(folder / "aria_roles.tsv", attributes);
  const Languages languages(folder / "language_subtags.tsv");
  const Autofill autofill(folder / "autocomplete_tokens.tsv");
  const NamedColours named_colours(folder / "named_colours.tsv");
  const std::filesystem::path temporary = output.string() + ".new";
  std::ofstream stream(temporary);
  stream << "// Made from rules/accessibility/data by rules/accessibility/tables; not to be edited.\n"
            "#include \"accessibility/standards.h\"\n\nnamespace carelint {\nnamespace {\n\n";
  Lists lists(stream);
  attributes.write(stream, lists);
  roles.write(stream, lists);
  languages.write(stream, lists);
  autofill.write(stream, lists);
  named_colours.write(stream);
  stream
      << "\n}  // namespace\n\nconstinit const StandardTables standard_tables = {attributes, roles, languages,\n"
         "    grandfathered_languages, fields, control_groups, tokens, named_colours};\n\n}  // namespace carelint\n";
  stream.close();
  if (!stream) throw std::runtime_error(output.string() + ": error: the file cannot be written");
  std::filesystem::rename(temporary, output);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: make_standard_tables OUTPUT FOLDER\n";
    return 2;
  }
  try {
    make_tables(argv[1], argv[2]);
  } catch (const std::exception& mistake) {
    std::cerr << mistake.what() << '\n';
    return 1;
  }
  return 0;
}

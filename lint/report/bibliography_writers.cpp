#include "report/bibliography_writers.h"

#include <charconv>
#include <string_view>

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include "report/json_values.h"

namespace carelint {
namespace {

std::string_view csl_type(WorkType type) {
  switch (type) {
    case WorkType::journal_article: return "article-journal";
    case WorkType::book: return "book";
    case WorkType::chapter: return "chapter";
    case WorkType::thesis: return "thesis";
    case WorkType::web_page: return "webpage";
    case WorkType::news_article: return "article-newspaper";
    case WorkType::other: break;
  }
  return "document";
}

std::string_view bibtex_type(WorkType type) {
  switch (type) {
    case WorkType::journal_article:
    case WorkType::news_article: return "article";
    case WorkType::book: return "book";
    case WorkType::chapter: return "incollection";
    case WorkType::thesis: return "phdthesis";
    case WorkType::web_page: return "online";
    case WorkType::other: break;
  }
  return "misc";
}

std::string_view ris_type(WorkType type) {
  switch (type) {
    case WorkType::journal_article: return "JOUR";
    case WorkType::book: return "BOOK";
    case WorkType::chapter: return "CHAP";
    case WorkType::thesis: return "THES";
    case WorkType::web_page: return "ELEC";
    case WorkType::news_article: return "NEWS";
    case WorkType::other: break;
  }
  return "GEN";
}

void write_names(llvm::json::OStream& json, std::string_view key, const std::vector<BibliographicName>& names) {
  if (names.empty()) return;
  json.attributeArray(llvm::StringRef(key), [&] {
    for (const BibliographicName& name : names) {
      json.object([&] {
        if (name.is_group()) {
          write_text_attribute(json, "literal", name.family);
          return;
        }
        write_text_attribute(json, "family", name.family);
        write_text_attribute(json, "given", name.given);
        if (!name.suffix.empty()) write_text_attribute(json, "suffix", name.suffix);
      });
    }
  });
}

void write_where_known(llvm::json::OStream& json, std::string_view key, std::string_view value) {
  if (!value.empty()) write_text_attribute(json, key, value);
}

void write_issued(llvm::json::OStream& json, const BibliographicItem& item) {
  int year = 0;
  std::from_chars(item.year.data(), item.year.data() + item.year.size(), year);
  if (year == 0) return;
  json.attributeObject("issued",
                       [&] { json.attributeArray("date-parts", [&] { json.array([&] { json.value(year); }); }); });
}

// One line: a line feed inside would end a field.
std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) line += c == '\n' || c == '\r' ? ' ' : c;
  return line;
}

std::string bibtex_text(std::string_view text) {
  std::string escaped;
  for (const char c : on_one_line(text)) {
    switch (c) {
      case '\\': escaped += "\\textbackslash{}"; break;
      case '~': escaped += "\\textasciitilde{}"; break;
      case '^': escaped += "\\textasciicircum{}"; break;
      case '&':
      case '%':
      case '$':
      case '#':
      case '_':
      case '{':
      case '}':
        escaped += '\\';
        escaped += c;
        break;
      default: escaped += c;
    }
  }
  return escaped;
}

// "{American Psychiatric Association}": braces keep a group together.
std::string bibtex_names(const std::vector<BibliographicName>& names) {
  std::string joined;
  for (const BibliographicName& name : names) {
    if (!joined.empty()) joined += " and ";
    if (name.is_group()) {
      joined += "{" + bibtex_text(name.family) + "}";
    } else {
      joined += bibtex_text(name.family) + ", " + (name.suffix.empty() ? "" : bibtex_text(name.suffix) + ", ") +
                bibtex_text(name.given);
    }
  }
  return joined;
}

class BibtexWriter {
 public:
  explicit BibtexWriter(llvm::raw_ostream& out) : out_(out) {}

  void write(const BibliographicItem& item) {
    out_ << '@' << bibtex_type(item.type) << '{' << item.id;
    field("author", bibtex_names(item.authors));
    field("editor", bibtex_names(item.editors));
    field("title", bibtex_text(item.title));
    const bool in_book = item.type == WorkType::chapter;
    field(in_book ? "booktitle" : "journal", bibtex_text(item.container_title));
    field("year", item.year);
    field("volume", bibtex_text(item.volume));
    field("number", bibtex_text(item.issue));
    field("pages", bibtex_pages(item.page));
    field("edition", bibtex_text(item.edition));
    field(item.type == WorkType::thesis ? "school" : "publisher", bibtex_text(item.publisher));
    field("doi", item.doi);
    field("url", item.url);
    out_ << "\n}\n\n";
  }

 private:
  static std::string bibtex_pages(std::string_view pages) {
    std::string written;
    for (std::size_t i = 0; i < pages.size(); ++i) {
      if (pages.substr(i).starts_with("–")) {
        written += "--";
        i += std::string_view("–").size() - 1;
      } else {
        written += pages[i];
      }
    }
    return bibtex_text(written);
  }

  void field(std::string_view name, const std::string& value) {
    if (!value.empty()) out_ << ",\n  " << name << " = {" << value << '}';
  }

  llvm::raw_ostream& out_;
};

class RisWriter {
 public:
  explicit RisWriter(llvm::raw_ostream& out) : out_(out) {}

  void write(const BibliographicItem& item) {
    tag("TY", ris_type(item.type));
    for (const BibliographicName& name : item.authors) tag("AU", written(name));
    for (const BibliographicName& name : item.editors) tag("ED", written(name));
    tag("TI", item.title);
    tag("T2", item.container_title);
    tag("PY", item.year);
    tag("VL", item.volume);
    tag("IS", item.issue);
    write_pages(item.page);
    tag("ET", item.edition);
    tag("PB", item.publisher);
    tag("DO", item.doi);
    tag("UR", item.url);
    out_ << "ER  - \r\n\r\n";
  }

 private:
  static std::string written(const BibliographicName& name) {
    if (name.is_group()) return name.family;
    return name.family + ", " + name.given + (name.suffix.empty() ? "" : ", " + name.suffix);
  }

  void write_pages(std::string_view pages) {
    for (const std::string_view dash : {"–", "-"}) {
      const std::size_t at = pages.find(dash);
      if (at == pages.npos) continue;
      tag("SP", pages.substr(0, at));
      tag("EP", pages.substr(at + dash.size()));
      return;
    }
    tag("SP", pages);
  }

  void tag(std::string_view name, std::string_view value) {
    if (!value.empty()) out_ << name << "  - " << on_one_line(value) << "\r\n";
  }

  llvm::raw_ostream& out_;
};

}  // namespace

void write_item(llvm::json::OStream& json, const BibliographicItem& item, const PositionIndex* positions) {
  json.object([&] {
    write_text_attribute(json, "id", item.id);
    write_text_attribute(json, "type", csl_type(item.type));
    write_names(json, "author", item.authors);
    write_names(json, "editor", item.editors);
    write_issued(json, item);
    write_where_known(json, "title", item.title);
    write_where_known(json, "container-title", item.container_title);
    write_where_known(json, "volume", item.volume);
    write_where_known(json, "issue", item.issue);
    write_where_known(json, "page", item.page);
    write_where_known(json, "edition", item.edition);
    write_where_known(json, "publisher", item.publisher);
    write_where_known(json, "DOI", item.doi);
    write_where_known(json, "URL", item.url);
    if (positions == nullptr) return;
    json.attributeBegin("range");
    write_range(json, *positions, item.range);
    json.attributeEnd();
  });
}

void write_csl_json(std::span<const BibliographicItem> items, llvm::raw_ostream& out) {
  llvm::json::OStream json(out, 2);
  json.array([&] {
    for (const BibliographicItem& item : items) write_item(json, item, nullptr);
  });
  out << '\n';
}

void write_bibtex(std::span<const BibliographicItem> items, llvm::raw_ostream& out) {
  BibtexWriter writer(out);
  for (const BibliographicItem& item : items) writer.write(item);
}

void write_ris(std::span<const BibliographicItem> items, llvm::raw_ostream& out) {
  RisWriter writer(out);
  for (const BibliographicItem& item : items) writer.write(item);
}

}  // namespace carelint

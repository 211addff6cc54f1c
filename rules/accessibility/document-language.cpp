#include <algorithm>

#include "carelint/rule.h"
#include "shared/words.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "accessibility/document-language",
      .title = "The page says which language it is in",
      .rationale =
          "A screen reader chooses its voice by the lang attribute of <html>. Without it, or with a value that is no "
          "language tag, an English page may be read out with the sounds of another language.",
      .severity = Severity::error,
      .tags = {"accessibility", "language"},
      .sources = {{.title = "Web Content Accessibility Guidelines 2.2, success criterion 3.1.1 Language of Page",
                   .url = "https://www.w3.org/TR/WCAG22/#language-of-page",
                   .date = "2023-10-05"},
                  {.title = "RFC 5646, Tags for Identifying Languages, section 2.1",
                   .url = "https://www.rfc-editor.org/rfc/rfc5646",
                   .date = "2009-09"}},
      .wcag = {"3.1.1"},
      .act = {"b5c3f8", "bf051a"},
      .examples = {{.source = "<html><head><title>Rest</title></head><body><p>Rest.</p></body></html>",
                    .flagged = {"<html>"}},
                   {.source = "<html lang=en_CA><head><title>Rest</title></head></html>",
                    .flagged = {"<html lang=en_CA>"},
                    .fixed = "<html lang=en-CA><head><title>Rest</title></head></html>"},
                   {.source = "<html lang=''><title>Rest</title></html>", .flagged = {"<html lang=''>"}},
                   {.source = "<html lang=fr-CA><head><title>Repos</title></head></html>"},
                   {.source = "<p>Only a part of a page.</p>", .explanation = "a fragment has no page language"}},
  };
}

bool is_alphanumeric(char c) {
  return is_letter(c) || is_digit(c);
}

// Well formed by RFC 5646: a language of two or three letters (or "x"), then subtags of one to eight.
bool is_language_tag(std::string_view tag) {
  std::size_t begin = 0;
  while (begin <= tag.size()) {
    const std::size_t end = std::min(tag.find('-', begin), tag.size());
    const std::string_view subtag = tag.substr(begin, end - begin);
    if (subtag.empty() || subtag.size() > 8 || !std::all_of(subtag.begin(), subtag.end(), is_alphanumeric))
      return false;
    const bool is_primary = begin == 0;
    const bool alphabetic = std::all_of(subtag.begin(), subtag.end(), is_letter);
    if (is_primary && (!alphabetic || subtag.size() > 3 || (subtag.size() == 1 && subtag != "x"))) return false;
    begin = end + 1;
  }
  return true;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n\f");
  return begin == text.npos ? std::string_view{} : text.substr(begin, text.find_last_not_of(" \t\r\n\f") - begin + 1);
}

class DocumentLanguage final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const Node* html = article.document().find("html");
    if (article.source().format() != Format::html || html == nullptr || is_fragment(article.document())) return;
    const Attribute* language = html->attribute("lang");
    Finding finding;
    finding.range = html->start_tag;
    if (language == nullptr) {
      finding.message = "the page does not say which language it is in; add lang to <html>, such as lang=\"en\"";
      finding.act = {"b5c3f8"};
    } else if (trimmed(language->value).empty()) {
      finding.message = "lang is empty; name the language of the page, such as lang=\"en\"";
      finding.act = {"b5c3f8"};
    } else if (!is_language_tag(trimmed(language->value))) {
      finding.message =
          "\"" + std::string(language->value) + "\" is no language tag; write one such as \"en\" or \"en-GB\"";
      finding.act = {"bf051a"};
      std::string repaired(language->value);
      std::replace(repaired.begin(), repaired.end(), '_', '-');
      if (is_language_tag(repaired)) {
        finding.fixes.push_back(
            {"write \"" + repaired + "\"", Applicability::safe, {{language->value_range, repaired}}});
      }
    } else {
      return;
    }
    context.report(std::move(finding));
  }

 private:
  // A page says so by one of its own tags; a fragment leaves them all to the parser.
  static bool is_fragment(const Document& document) {
    for (const std::string_view name : {"html", "head", "body", "title"}) {
      const Node* node = document.find(name);
      if (node != nullptr && !node->start_tag.empty()) return false;
    }
    return true;
  }
};

}  // namespace

RuleDefinition document_language() {
  return define_rule<DocumentLanguage>(describe());
}

}  // namespace carelint

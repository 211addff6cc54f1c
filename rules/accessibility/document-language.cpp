#include <algorithm>

#include "accessibility/check.h"
#include "accessibility/standards.h"
#include "accessibility/text.h"
#include "carelint/rule.h"

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

class DocumentLanguage final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    const Node* html = article.document().find("html");
    if (html == nullptr || !is_whole_page(article, context.settings())) return;
    if (is_written_elsewhere(*html)) return;
    const Attribute* language = html->attribute("lang");
    if (language != nullptr && holds_template(language->value)) return;
    const std::string_view tag = value_of(*html, "lang");
    if (names_language(tag)) return;
    Finding finding{.range = html->start_tag};
    if (language == nullptr) {
      finding.message = "the page does not say which language it is in; add lang to <html>, such as lang=\"en\"";
    } else if (tag.empty()) {
      finding.message = "lang is empty; name the language of the page, such as lang=\"en\"";
    } else {
      finding.message = about_language_tag(tag);
      std::string repaired(tag);
      std::replace(repaired.begin(), repaired.end(), '_', '-');
      if (names_language(repaired)) {
        finding.fixes.push_back(
            {"write \"" + repaired + "\"", Applicability::safe, {{language->value_range, repaired}}});
      }
    }
    finding.act = {tag.empty() ? "b5c3f8" : "bf051a"};
    context.report(std::move(finding));
  }
};

}  // namespace

RuleDefinition document_language() {
  return define_rule<DocumentLanguage>(describe());
}

}  // namespace carelint

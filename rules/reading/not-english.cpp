#include "carelint/rule.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "reading/not-english",
      .title = "The reading rules know English only",
      .rationale =
          "Sentence lengths, syllables and lists of plain words are made for English. An article whose page says that "
          "it is "
          "in another language gets no reading level and none of the other reading rules, and is told so this one "
          "time. If "
          "the page is in English after all, its lang attribute also makes screen readers pronounce it wrongly.",
      .severity = Severity::suggestion,
      .tags = {"language"},
      .sources = {{.title = "HTML Standard, The lang and xml:lang attributes",
                   .url = "https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes",
                   .date = "2026-11-25"}},
      .yields_to = {"accessibility/document-language"},
      .examples = {{.source = "<html lang=\"de\"><p>Ruhe hilft. Reden auch.</p></html>", .flagged = {"lang=\"de\""}},
                   {.source = "<html lang=\"en-GB\"><p>Rest helps. So does talking.</p></html>"},
                   {.source = "<p>Rest helps. So does talking.</p>", .explanation = "no language is declared"},
                   {.source = "<html lang=\"fr\"></html>", .explanation = "there is nothing to read"}},
  };
}

class NotEnglish final : public Rule {
 public:
  void check(const Article& article, RuleContext& context) const override {
    if (is_english(article.language()) || article.blocks().empty()) return;
    context.report({.range = place(article),
                    .message = "this page says that it is in another language (\"" + std::string(article.language()) +
                               "\"), so its reading level is not judged"});
  }

 private:
  static SourceRange place(const Article& article) {
    const Node* html = article.document().find("html");
    const Attribute* language = html == nullptr ? nullptr : html->attribute("lang");
    if (html != nullptr && language == nullptr) language = html->attribute("xml:lang");
    if (language == nullptr) return article.blocks().front().range;
    const bool quoted = language->value_range.end < article.source().size() && !language->value_range.empty() &&
                        language->value_range.begin > language->name_range.end + 1;
    return {language->name_range.begin, language->value_range.end + (quoted ? 1 : 0)};
  }
};

}  // namespace

RuleDefinition not_english() {
  return define_rule<NotEnglish>(describe());
}

}  // namespace carelint

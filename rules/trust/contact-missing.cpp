#include <algorithm>

#include "carelint/rule.h"
#include "shared/crisis_lines.h"
#include "shared/telephone_numbers.h"
#include "shared/words.h"
#include "trust/text.h"

namespace carelint {
namespace {

RuleInfo describe() {
  return {
      .id = "trust/contact-missing",
      .title = "The page says how to reach those who publish it",
      .rationale =
          "Readers judge health information by who stands behind it, and some of them want to ask. A telephone number, "
          "an e-mail address or a link to a contact page, anywhere on the page, is enough. Crisis lines are somebody "
          "else's number and do not count. A form to fill in or a link to book a visit counts too.\n\nWhere the page "
          "speaks of no service of its own, and on a fragment without <html>, it is only a suggestion: the header and "
          "footer of the site may say it.",
      .severity = Severity::warning,
      .tags = {"trust"},
      .sources = {{.title =
                       "HONcode principle of transparency (contact details), in a comparison of quality criteria for "
                       "health websites, BMC Medical Informatics and Decision Making",
                   .url = "https://bmcmedinformdecismak.biomedcentral.com/articles/10.1186/s12911-021-01397-x/tables/1",
                   .date = "2021"}},
      .options = {{.name = "minimum-words",
                   .description = "pages with fewer words than this in their main text are left alone",
                   .default_value = std::int64_t{60},
                   .minimum = 0}},
      .examples = {{.source = "<h1>Rest</h1><p>Rest helps. Call 988 in a crisis.</p>",
                    .flagged = {"Rest"},
                    .options = {{"minimum-words", std::int64_t{1}}}},
                   {.source = "<h1>Rest</h1><p>Rest helps.</p><footer><a href=/contact>Contact</a></footer>",
                    .options = {{"minimum-words", std::int64_t{1}}}},
                   {.source = "<h1>Rest</h1><p>Rest helps. Ring us on 01632 960 123.</p>",
                    .options = {{"minimum-words", std::int64_t{1}}}},
                   {.source = "<h1>Rest</h1><p>Rest helps. <a href=/book>Book a visit</a>.</p>",
                    .options = {{"minimum-words", std::int64_t{1}}}},
                   {.source = "<h1>Rest</h1><p>Write to care@clinic.example.</p>",
                    .options = {{"minimum-words", std::int64_t{1}}}}},
  };
}

class ContactMissing final : public Rule {
 public:
  explicit ContactMissing(const Options& options) : minimum_words_(options.get<std::int64_t>("minimum-words")) {}

  void check(const Article& article, RuleContext& context) const override {
    if (article.metrics().counts.words < minimum_words_) return;
    if (has_number(article) || has_address(article) || has_link(article)) return;
    Finding finding{.range = article_headline(article),
                    .message =
                        "this page names no way to reach you; add a telephone number, an e-mail address or a link "
                        "to your contact page"};
    if (!is_whole_page(article, context.settings()) || !offers_care(article)) finding.severity = Severity::suggestion;
    context.report(std::move(finding));
  }

 private:
  // The words of a clinic, group or counsellor that readers can turn to.
  static bool offers_care(const Article& article) {
    return std::any_of(article.blocks().begin(), article.blocks().end(), [](const Block& block) {
      const bool is_text = block.is_prose() && block.region == Region::main && !block.in_quotation;
      return is_text && holds_any(block.text, {" our clinic", " our practice", " our therapists", " our counsel",
                                               "contact us", "call us", "ring us", "get in touch with us",
                                               " our appointments", "write to us", " our groups", "come to us for"});
    });
  }

  static bool has_number(const Article& article) {
    constexpr std::size_t fewest_digits = 7;
    constexpr std::size_t most_digits = 15;  // ITU-T E.164
    const auto numbers = article.get<TelephoneNumbers>().numbers();
    return std::any_of(numbers.begin(), numbers.end(), [](const TelephoneNumber& number) {
      const bool plausible = number.digits.size() >= fewest_digits && number.digits.size() <= most_digits;
      return plausible && find_crisis_line(number.digits, {}) == nullptr;
    });
  }

  // "name@host.example" in the text of any block.
  static bool has_address(const Article& article) {
    return std::any_of(article.blocks().begin(), article.blocks().end(), [](const Block& block) {
      for (std::size_t at = block.text.find('@'); at != block.text.npos; at = block.text.find('@', at + 1)) {
        const std::size_t end = block.text.find_first_of(" \n,;", at);
        const bool dotted = block.text.substr(at, end - at).find('.', 2) != std::string_view::npos;
        if (at > 0 && block.text[at - 1] != ' ' && dotted) return true;
      }
      return false;
    });
  }

  static bool has_link(const Article& article) {
    const auto nodes = article.document().nodes();
    return std::any_of(nodes.begin(), nodes.end(), [](const Node& node) {
      if (node.is("textarea")) return true;
      const Attribute* address = node.is("a") ? node.attribute("href") : nullptr;
      if (address == nullptr) return false;
      if (address->value.starts_with("mailto:") || address->value.starts_with("tel:+")) return true;
      if (holds_any(address->value, {"contact", "/book", "appointment"})) return true;
      return std::any_of(node.descendants().begin(), node.descendants().end(), [](const Node& inside) {
        return inside.kind == NodeKind::text && holds_ignoring_case(inside.text, "contact");
      });
    });
  }

  std::int64_t minimum_words_;
};

}  // namespace

RuleDefinition contact_missing() {
  return define_rule<ContactMissing>(describe());
}

}  // namespace carelint

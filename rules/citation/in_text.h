// The citations in the text of an article, in the author and year form.
#ifndef CARELINT_RULES_CITATION_IN_TEXT_H
#define CARELINT_RULES_CITATION_IN_TEXT_H

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "carelint/article.h"
#include "citation/reference.h"

namespace carelint {

/// "(see Alder & Birch, 2001, 2004, p. 7)", "Alder et al. (2001)". Offsets are those of the block's text.
struct InTextCitation {
  const Block* block = nullptr;
  Field whole;                     ///< from the authors to the last year or locator, without brackets of its own
  Field authors;                   ///< the names with "et al."
  std::vector<std::string> names;  ///< families or a group, as written
  std::string abbreviation;        ///< "APA" of "American Psychiatric Association [APA]"
  bool has_et_al = false;
  bool et_al_lacks_period = false;
  bool et_al_has_comma = false;
  char joint = '\0';  ///< '&' or 'a' for "and"
  Field joint_field;
  std::vector<Field> years;
  Field locator;
  bool locator_behind_colon = false;
  bool in_parentheses = false;
  bool lacks_comma = false;          ///< "(Alder 2001)"
  bool is_comma_in_running = false;  ///< "Alder, 2001, found": neither form
  bool is_secondary = false;         ///< the work behind "as cited in", which need not be listed
  Field bracket;                     ///< inside of the parentheses that it shares with others
  bool divided_by_comma = false;     ///< the next citation of the bracket follows behind a comma
};

/// Tells whether a name, in the form of name_key(), begins an entry of the list.
using IsListed = std::function<bool(std::string_view key)>;

/// All citations of the article's main text, in order. What only looks like one (a year in parentheses, a place and a
/// year) is left out where no listed name speaks for it.
std::vector<InTextCitation> find_in_text_citations(const Article& article, const IsListed& is_listed);

/// A name for comparing: lower case in ASCII, straight apostrophes, no "the" in front.
std::string name_key(std::string_view name);

}  // namespace carelint

#endif

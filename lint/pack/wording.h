// What a rule writes in the place of what it found.
#ifndef CARELINT_PACK_WORDING_H
#define CARELINT_PACK_WORDING_H

#include <string>
#include <vector>

#include "carelint/article.h"
#include "carelint/finding.h"
#include "pack/hits.h"
#include "pack/pack.h"

namespace carelint {

/// The words of a hit as a reader sees them: line feeds are spaces, soft hyphens are gone.
std::string observed_words(const Block& block, const Hit& hit);

/// The preferred wordings, best first, in the case of the words found: with a capital where they have one because a
/// sentence begins or the rule ignores case, in capitals where the whole sentence is. Empty when the rule only reports.
std::vector<std::string> wordings_for(const PackRule& rule, const Block& block, const Hit& hit);

/// True when the words found are already as the rule wants them.
bool is_preferred(const PackRule& rule, const std::vector<std::string>& wordings, const std::string& observed);

/// One fix for each wording, as far as it is wording (not advice, such as "(describe what happened)") and no markup
/// stands between the words.
std::vector<Fix> fixes_for(const Article& article, const PackRule& rule, const Hit& hit,
                           const std::vector<std::string>& wordings);

}  // namespace carelint

#endif

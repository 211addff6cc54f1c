// The YAML head that static site generators put before a Markdown article.
#ifndef CARELINT_DOM_FRONT_MATTER_H
#define CARELINT_DOM_FRONT_MATTER_H

#include <cstdint>
#include <string_view>

#include "carelint/source.h"

namespace carelint {

struct FrontMatter {
  std::uint32_t end = 0;  ///< where the article begins; 0 without front matter
  SourceRange title;      ///< the value of `title:`, without quotation marks; empty where there is none
  SourceRange language;   ///< the value of `lang:` or `language:`
};

/// Reads a head between two lines "---" at the very start of the text.
FrontMatter read_front_matter(std::string_view text);

}  // namespace carelint

#endif

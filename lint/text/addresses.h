// Web addresses, e-mail addresses and DOIs in running text.
#ifndef CARELINT_TEXT_ADDRESSES_H
#define CARELINT_TEXT_ADDRESSES_H

#include <string_view>
#include <vector>

#include "text/text_span.h"

namespace carelint {

/// Replaces `spans` by the addresses of a text, sorted, without the brackets, quotation marks and final punctuation
/// around them: anything with "://", "www.example.org", "name@example.org", "doi:10.1000/182", "10.1000/182", and bare
/// domains such as "nhs.uk/mental-health" under a usual top-level domain. Linear, no allocation but that of `spans`.
void find_addresses(std::string_view text, std::vector<TextSpan>& spans);

}  // namespace carelint

#endif

// A number that stands where the number of a named service is expected.
#ifndef CARELINT_RULES_CRISIS_NUMBER_NEAR_NAME_H
#define CARELINT_RULES_CRISIS_NUMBER_NEAR_NAME_H

#include <string_view>

#include "shared/crisis_mentions.h"

namespace carelint {

/// The first number behind the name, in its sentence, within 80 characters and with no other service named in between;
/// or the number that the link around the name dials. Null where there is none.
const TelephoneNumber* number_behind(const NameMention& name, const Article& article);

/// How many digits two numbers differ in, swapped neighbours as one; large where their lengths differ by more than one.
std::size_t difference(std::string_view first, std::string_view second);

}  // namespace carelint

#endif

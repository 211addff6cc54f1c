// The rules of this plugin, one file each.
#ifndef HOUSE_STYLE_H
#define HOUSE_STYLE_H

#include "carelint/rule.h"

namespace house {

carelint::RuleDefinition exclamation_mark();
carelint::RuleDefinition organisation_name();

}  // namespace house

#endif

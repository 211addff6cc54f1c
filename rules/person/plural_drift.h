// "You" that drifts into an inclusive "we", "us" or "our".
#ifndef CARELINT_RULES_PERSON_PLURAL_DRIFT_H
#define CARELINT_RULES_PERSON_PLURAL_DRIFT_H

#include <cstdint>

#include "person/drift.h"

namespace carelint {

enum class PluralForm : std::uint8_t { we, others };  ///< "we", "we're"; "us", "our", "ours"

/// Reports the first person plurals of one form that can only mean the reader, in sentences that address the reader or
/// follow one that does. Where "we" of the same sentence has another sense, so have the others. Silent in articles of
/// another voice.
void report_plural_drifts(const Article& article, const HouseVoice& house, PluralForm form, RuleContext& context);

}  // namespace carelint

#endif

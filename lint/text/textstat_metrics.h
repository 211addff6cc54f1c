// The counts and scores of the Python package textstat, for people who compare.
#ifndef CARELINT_TEXT_TEXTSTAT_METRICS_H
#define CARELINT_TEXT_TEXTSTAT_METRICS_H

#include <span>

#include "carelint/article.h"

namespace carelint {

/// Measures the blocks whose `is_counted` is set by the counting choices of textstat (its counts as of version 0.7.8,
/// read on 2026-11-25), which differ from carelint's own (counted_words.h) in this:
///
/// - A sentence is what stands between full stops, question and exclamation marks, so that "3.5" and "a.m." end one;
///   sentences of two words or fewer do not count; there is at least one.
/// - A word is what stands between white space, without its punctuation: "self-harm" and "and/or" are one, an address
///   is one, "50 %" is one.
/// - Letters are letters, digits and "_"; characters are all but white space, punctuation included.
/// - A word with a digit has one syllable. (For others textstat takes CMUdict or a hyphenation dictionary; these are
///   carelint's own, derived from CMUdict.)
/// - Gunning Fog leaves out familiar words (here by carelint's list). Linsear Write takes the first 100 words.
///
/// There is no estimate, and SMOG is never marked as extrapolated.
Metrics measure_like_textstat(std::span<const Block> blocks);

}  // namespace carelint

#endif

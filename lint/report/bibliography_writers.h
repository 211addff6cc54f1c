// Reference lists in the forms that reference managers read.
#ifndef CARELINT_REPORT_BIBLIOGRAPHY_WRITERS_H
#define CARELINT_REPORT_BIBLIOGRAPHY_WRITERS_H

#include <span>

#include "carelint/bibliography.h"
#include "report/position_index.h"

namespace llvm {
class raw_ostream;
namespace json {
class OStream;
}
}  // namespace llvm

namespace carelint {

/// An array of items of the Citation Style Language, input data schema 1.0.2.
void write_csl_json(std::span<const BibliographicItem> items, llvm::raw_ostream& out);
/// BibTeX in UTF-8, as biber and the managers read it; TeX's own characters are escaped.
void write_bibtex(std::span<const BibliographicItem> items, llvm::raw_ostream& out);
/// RIS, the tags of 2011.
void write_ris(std::span<const BibliographicItem> items, llvm::raw_ostream& out);

/// The item as `dump` prints it: a CSL item with the place of the entry in the file.
void write_item(llvm::json::OStream& json, const BibliographicItem& item, const PositionIndex* positions);

}  // namespace carelint

#endif

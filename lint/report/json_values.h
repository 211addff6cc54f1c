// The parts of the JSON output that several commands print: `check`, `metrics` and `dump` share these fields.
#ifndef CARELINT_REPORT_JSON_VALUES_H
#define CARELINT_REPORT_JSON_VALUES_H

#include <cstdint>
#include <string_view>

#include "carelint/article.h"
#include "carelint/source.h"
#include "engine/diagnostic.h"
#include "report/position_index.h"

namespace llvm::json {
class OStream;
}

namespace carelint {

/// The attribute `key` of the object that is open, with a text as its value.
void write_text_attribute(llvm::json::OStream& json, std::string_view key, std::string_view text);

// The others write one whole value where the stream expects one: after attributeBegin(), or in an array.

/// A text; bytes that are no well-formed UTF-8 become U+FFFD.
void write_text(llvm::json::OStream& json, std::string_view text);

/// {"offset", "line", "column"}
void write_position(llvm::json::OStream& json, const PositionIndex& positions, std::uint32_t offset);

/// {"start": position, "end": position}
void write_range(llvm::json::OStream& json, const PositionIndex& positions, SourceRange range);

/// The counts, "scores" with every reading formula, rounded to four decimals, "smog_extrapolated", and "estimate" with
/// "grade", "low" and "high"; null where there is no score.
void write_metrics(llvm::json::OStream& json, const Metrics& metrics);

/// {"name", "version"}
void write_tool(llvm::json::OStream& json, std::string_view version);

/// One element of "files": path, status, diagnostics, metrics, and "sections" where the result has them; or path,
/// status, message and no diagnostics.
void write_file_result(llvm::json::OStream& json, const FileResult& result);

}  // namespace carelint

#endif

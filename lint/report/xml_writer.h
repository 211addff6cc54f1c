// Writes XML 1.0 that any reader takes, whatever the texts hold.
#ifndef CARELINT_REPORT_XML_WRITER_H
#define CARELINT_REPORT_XML_WRITER_H

#include <tinyxml2.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace llvm {
class raw_ostream;
}

namespace carelint {

/// Elements are opened and closed in pairs; attributes are written right after open(). Code points that XML 1.0 does
/// not allow (NUL, most control characters, U+FFFE, U+FFFF) and bytes that are no UTF-8 become U+FFFD. Line ends become
/// line feeds; in attributes they and tabs become blanks, as every reader would make them.
class XmlWriter {
 public:
  /// The stream must outlive the writer. The XML declaration is written at once, into the writer's buffer.
  explicit XmlWriter(llvm::raw_ostream& out);

  void open(const char* name);
  void close();
  void attribute(const char* name, std::string_view value);
  void attribute(const char* name, std::uint32_t value);
  void text(std::string_view text);

  /// Hands what was written so far to the stream, so that the buffer stays small.
  void flush();

 private:
  llvm::raw_ostream& out_;
  tinyxml2::XMLPrinter printer_;
};

}  // namespace carelint

#endif

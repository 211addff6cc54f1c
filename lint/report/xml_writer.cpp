#include "report/xml_writer.h"

#include <llvm/Support/raw_ostream.h>

#include "report/code_points.h"

namespace carelint {
namespace {

/// XML 1.0, production 2 (Char).
bool is_xml_character(char32_t value) {
  if (value < 0x20) return value == '\t' || value == '\n' || value == '\r';
  return value != 0xFFFE && value != 0xFFFF;
}

std::string xml_text(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint code_point = code_point_at(text, offset);
    if (!code_point.valid || !is_xml_character(code_point.value)) {
      result += "\uFFFD";
    } else if (code_point.value == '\r') {
      if (offset + 1 == text.size() || text[offset + 1] != '\n') result += '\n';
    } else {
      result += text.substr(offset, code_point.size);
    }
    offset += code_point.size;
  }
  return result;
}

std::string xml_attribute(std::string_view text) {
  std::string result = xml_text(text);
  for (char& c : result) {
    if (c == '\n' || c == '\t') c = ' ';
  }
  return result;
}

}  // namespace

XmlWriter::XmlWriter(llvm::raw_ostream& out) : out_(out) {
  printer_.PushDeclaration("xml version=\"1.0\" encoding=\"UTF-8\"");
}

void XmlWriter::open(const char* name) {
  printer_.OpenElement(name);
}

void XmlWriter::close() {
  printer_.CloseElement();
}

void XmlWriter::attribute(const char* name, std::string_view value) {
  printer_.PushAttribute(name, xml_attribute(value).c_str());
}

void XmlWriter::attribute(const char* name, std::uint32_t value) {
  printer_.PushAttribute(name, value);
}

void XmlWriter::text(std::string_view text) {
  printer_.PushText(xml_text(text).c_str());
}

void XmlWriter::flush() {
  out_ << llvm::StringRef(printer_.CStr(), static_cast<std::size_t>(printer_.CStrSize() - 1));
  printer_.ClearBuffer(false);
}

}  // namespace carelint

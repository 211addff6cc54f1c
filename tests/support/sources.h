// What several test programs need to set up an article.
#ifndef CARELINT_TESTS_SUPPORT_SOURCES_H
#define CARELINT_TESTS_SUPPORT_SOURCES_H

#include <memory>
#include <string>
#include <utility>

#include "carelint/source.h"

namespace carelint::testing_support {

inline std::shared_ptr<const SourceBuffer> make_source(std::string text, Format format = Format::html) {
  return std::make_shared<const SourceBuffer>("article", std::move(text), format);
}

}  // namespace carelint::testing_support

#endif

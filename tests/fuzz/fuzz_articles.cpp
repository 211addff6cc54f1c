// Changes the articles of the corpora at random and reads what comes out.
//
//   fuzz_articles CORPORA SECONDS      0 seconds: one fixed round
//
// Whatever the bytes, reading must end, and every range must lie inside the source. On input whose markup is still
// whole the promise that a token is its source is held by the golden tests.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "carelint/article.h"
#include "dom/parser.h"
#include "source/reader.h"
#include "source/source_error.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

constexpr int fixed_rounds = 600;

std::string mutated(std::string bytes, std::mt19937& random) {
  static const std::vector<std::string> pieces = {
      "<",       ">",     "&",     "&amp", "&notit;",  "</p>", "<b>",        "<table>",
      "<!--",    "-->",   "<p",    "\"",   "'",        "\r",   "\n\n",       std::string(1, '\0'),
      "<title>", "<svg>", "]]>",   "\xFF", "\xE2\x80", "“",    "’",          "<plaintext>",
      "<br>",    "<wbr>", "&shy;", "<li>", "* ",       "](x)", "<template>", "&#x80;"};
  const auto at_random = [&](std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size)(random); };
  const std::size_t changes = 1 + at_random(12);
  for (std::size_t i = 0; i < changes; ++i) {
    const std::size_t at = at_random(bytes.size());
    switch (at_random(3)) {
      case 0: bytes.insert(at, pieces[at_random(pieces.size() - 1)]); break;
      case 1: bytes.erase(at, at_random(20)); break;
      case 2:
        if (at < bytes.size()) bytes[at] = static_cast<char>(at_random(255));
        break;
      default: bytes.insert(at, bytes.substr(at_random(bytes.size()), at_random(60))); break;
    }
  }
  return bytes;
}

bool holds(const Article& article) {
  const SourceRange all{0, article.source().size()};
  for (const Node& node : article.document().nodes()) {
    if (!all.contains(node.range) || !all.contains(node.start_tag) || !all.contains(node.end_tag)) return false;
    for (const Attribute& attribute : node.attributes) {
      if (!all.contains(attribute.name_range) || !all.contains(attribute.value_range)) return false;
    }
  }
  for (const Block& block : article.blocks()) {
    for (const Token& token : block.tokens) {
      if (!all.contains(token.range) || token.range.begin > token.range.end || token.text.empty()) return false;
    }
  }
  return true;
}

bool try_one(const std::string& bytes, Format format) {
  try {
    return holds(*read_article(decode_source("fuzz", bytes, format)));
  } catch (const DocumentError&) {
    return true;
  } catch (const SourceError&) {
    return true;
  }
}

int fuzz(const std::filesystem::path& corpora, int seconds) {
  std::vector<std::string> seeds;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(corpora)) {
    if (!entry.is_regular_file() || !format_of(entry.path().string())) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  std::mt19937 random(seconds == 0 ? 20261123U : std::random_device{}());
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
  for (int round = 0; seconds == 0 ? round < fixed_rounds : std::chrono::steady_clock::now() < end; ++round) {
    const std::string bytes = mutated(seeds[random() % seeds.size()], random);
    for (const Format format : {Format::html, Format::markdown, Format::plain_text}) {
      if (try_one(bytes, format)) continue;
      std::ofstream("fuzz-failure.bin", std::ios::binary) << bytes;
      std::fprintf(stderr, "round %d: a range is wrong; the bytes are in fuzz-failure.bin\n", round);
      return 1;
    }
  }
  return 0;
}

}  // namespace
}  // namespace carelint

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: fuzz_articles CORPORA SECONDS\n", stderr);
    return 2;
  }
  return carelint::fuzz(argv[1], std::atoi(argv[2]));
}

// Changes the articles of the corpora at random and reads what comes out.
//
//   fuzz_articles CORPORA SECONDS      0 seconds: one fixed round
//
// Whatever the bytes, reading must end, every range must lie inside the source, and the parser must find the same tree
// whether it reads the page or its skeleton. On input whose markup is still
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
#include "dom/html_parser.h"
#include "dom/parser.h"
#include "source/reader.h"
#include "source/source_error.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

constexpr int fixed_rounds = 600;

// No marked section: Gumbo 0.10.1 asserts on one in a drawing in a table.
const std::vector<std::string> pieces = {"<",
                                         ">",
                                         "&",
                                         "&amp",
                                         "&notit;",
                                         "</p>",
                                         "<b>",
                                         "<table>",
                                         "<!--",
                                         "-->",
                                         "<p",
                                         "\"",
                                         "'",
                                         "\r",
                                         "\n\n",
                                         std::string(1, '\0'),
                                         "<title>",
                                         "<svg>",
                                         "]]>",
                                         "\xFF",
                                         "\xE2\x80",
                                         "“",
                                         "’",
                                         "<plaintext>",
                                         "<select>",
                                         "</table>",
                                         "<frameset>",
                                         "<td>",
                                         "<col>",
                                         "</b>",
                                         "<a href='x>y'>",
                                         "<script>",
                                         "<style>",
                                         "<textarea>",
                                         "<svg>",
                                         "<math>",
                                         "<noscript>",
                                         "</body>",
                                         "</html>",
                                         "<!x>",
                                         "</ x>",

                                         "<i>",
                                         "</i>",
                                         "<pre>\n",
                                         "<body class=a>",
                                         "&#xF0000;",
                                         "\xF3\xB0\x80\x80",
                                         "-->",
                                         "--!>",
                                         "<!-->",
                                         "=\"",
                                         "<caption>",
                                         "<option>",
                                         "<br>",
                                         "<wbr>",
                                         "&shy;",
                                         "<li>",
                                         "* ",
                                         "](x)",
                                         "<template>",
                                         "&#x80;"};

// Tags, references and words without order.
std::string soup(std::mt19937& random) {
  static const std::vector<std::string> words = {
      "Rest helps most people ", "  and sleep, too",   "a", " ", "\n\n", "été — “so” is it ", "an <b>old</b> x",
      "12 > 7 and so on",        "AT&T and more of it"};
  std::string bytes;
  for (std::size_t parts = random() % 60; parts > 0; --parts)
    bytes += random() % 2 == 0 ? words[random() % words.size()] : pieces[random() % pieces.size()];
  return bytes;
}

std::string mutated(std::string bytes, std::mt19937& random) {
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

bool is_same(const OffsetMap& first, const OffsetMap& second) {
  return std::equal(first.pieces().begin(), first.pieces().end(), second.pieces().begin(), second.pieces().end(),
                    [](const OffsetPiece& a, const OffsetPiece& b) {
                      return a.text_begin == b.text_begin && a.source == b.source && a.verbatim == b.verbatim;
                    });
}

bool is_same(const Node& a, const Node& b) {
  return a.kind == b.kind && a.name == b.name && a.text == b.text && a.range == b.range && a.start_tag == b.start_tag &&
         a.end_tag == b.end_tag && a.subtree_size == b.subtree_size && is_same(a.text_map, b.text_map) &&
         std::equal(a.attributes.begin(), a.attributes.end(), b.attributes.begin(), b.attributes.end(),
                    [](const Attribute& x, const Attribute& y) {
                      return x.name == y.name && x.value == y.value && x.name_range == y.name_range &&
                             x.value_range == y.value_range && is_same(x.value_map, y.value_map);
                    });
}

// The parser's way over the skeleton of a page gives what the page itself gives.
bool takes_no_harm(const SourceBuffer& source) {
  if (source.format() != Format::html) return true;
  const auto first = parse_html(source);
  const auto second = parse_html_as_it_is(source);
  return std::equal(first->nodes().begin(), first->nodes().end(), second->nodes().begin(), second->nodes().end(),
                    [](const Node& a, const Node& b) { return is_same(a, b); });
}

bool try_one(const std::string& bytes, Format format) {
  try {
    const auto source = decode_source("fuzz", bytes, format);
    return takes_no_harm(*source) && holds(*read_article(source));
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
    const std::string bytes = round % 4 == 3 ? soup(random) : mutated(seeds[random() % seeds.size()], random);
    for (const Format format : {Format::html, Format::markdown, Format::plain_text}) {
      if (try_one(bytes, format)) continue;
      std::ofstream("fuzz-failure.bin", std::ios::binary) << bytes;
      std::fprintf(stderr, "round %d: a range or the tree is wrong; the bytes are in fuzz-failure.bin\n", round);
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

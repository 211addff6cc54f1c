// Changes reference lists and citations at random and parses them in every style.
//
//   fuzz_references SECONDS      0 seconds: one fixed round
//
// Whatever the bytes, parsing must end, and every field, deviation and edit must lie inside.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "citation/reference_list.h"
#include "citation/text_check.h"
#include "dom/parser.h"
#include "source/reader.h"
#include "source/source_error.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

constexpr int fixed_rounds = 3000;

const std::vector<std::string>& seeds() {
  static const std::vector<std::string> texts = {
      "<p>Grief takes time (Alder &amp; Birch, 2001; see Cedar, 2004a, p. 7). Alder et al. (2010), Elm's (n.d.) view, "
      "and one more (Institute of Rest [IR], 2018).</p><h2>References</h2><p>Alder, R. M., &amp; Birch, J.-P. (2001). "
      "Sleep and grief: A review. <i>Journal of Rest</i>, <i>18</i>(1), 137–156. https://doi.org/10.5555/abc.1</p>"
      "<p>Cedar, C., Jr. (2004a, May 3). <i>Rest after loss</i> (2nd ed.). Mill Press.</p><p>Elm, E. (n.d.). Worry. In "
      "B. Fir &amp; G. Hazel (Eds.), <i>Nights</i> (pp. 7–9). Mill Press.</p>",
      "<p>Sleep comes back<sup>1,3-5</sup> and goes [2].</p><h2>References</h2><ol><li>Alder RM, Birch J, Cedar C, et "
      "al. Sleep and grief: a review. <em>J Rest</em>. 2001;18(1):137-156. doi:10.5555/abc.1</li><li>Elm E. Worry. In: "
      "Fir B, Hazel G, eds. <em>Nights</em>. 2nd ed. Mill Press; 2001:7-9.</li><li>Institute of Rest. How to rest "
      "[Internet]. London: Mill Press; 2018 [cited 2026 Nov 1]. p. 3-9. Available from: https://example.org/rest</li>"
      "</ol>",
      "<h2>Works cited</h2><p>[1] R. Alder, Birch A, and Cedar, C (2001) “Sleep: a review.” J. Rest, Vol. 18, No. 1, "
      "pp. 3-9. doi: 10.5555/ 1.<br>2) Dogwood D.. Rest.. Retrieved from http://dx.doi.org/5555/x.<br>Elm, E., … Fir, "
      "F. (January 3, 2019). Title. New York, NY: Mill (2nd edition), 18 (1) , e1234</p>"};
  return texts;
}

std::string mutated(std::string bytes, std::mt19937& random) {
  static const std::vector<std::string> pieces = {"(",
                                                  ")",
                                                  "[",
                                                  "]",
                                                  ", ",
                                                  ". ",
                                                  "..",
                                                  "; ",
                                                  ":",
                                                  "&amp; ",
                                                  "and ",
                                                  "et al.",
                                                  "…",
                                                  "–",
                                                  "-",
                                                  "2019",
                                                  "n.d.",
                                                  "pp. ",
                                                  "In ",
                                                  "In: ",
                                                  "Eds.",
                                                  "(Eds.),",
                                                  "(Ed.)",
                                                  "<i>",
                                                  "</i>",
                                                  "<br>",
                                                  "doi:",
                                                  "10.1/",
                                                  "http:",
                                                  " ",
                                                  "A.",
                                                  "B.",
                                                  "van ",
                                                  "’s",
                                                  "“",
                                                  "”",
                                                  "Jr.",
                                                  "Vol. ",
                                                  "No. ",
                                                  "https://doi.org/10.5555/x",
                                                  "\xC3\x89",
                                                  "É.",
                                                  "<sup>2</sup>",
                                                  "\xFF",
                                                  "\n",
                                                  "18(1)"};
  const auto at_random = [&](std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size)(random); };
  const std::size_t changes = 1 + at_random(10);
  for (std::size_t i = 0; i < changes; ++i) {
    const std::size_t at = at_random(bytes.size());
    switch (at_random(3)) {
      case 0: bytes.insert(at, pieces[at_random(pieces.size() - 1)]); break;
      case 1: bytes.erase(at, at_random(12)); break;
      case 2:
        if (at < bytes.size()) bytes[at] = static_cast<char>(at_random(255));
        break;
      default: bytes.insert(at, bytes.substr(at_random(bytes.size()), at_random(80))); break;
    }
  }
  return bytes;
}

bool is_inside(std::size_t begin, std::size_t end, const Block& block) {
  return begin <= end && end <= block.text.size();
}

bool fits(const Article& article, const Block& block, std::size_t begin, std::size_t end,
          const std::vector<Correction>& corrections) {
  if (!is_inside(begin, end, block)) return false;
  for (const Correction& correction : corrections) {
    if (!is_inside(correction.begin, correction.end, block)) return false;
  }
  const auto edits = edits_of(article, block, corrections);
  if (!edits) return true;
  const SourceRange all{0, article.source().size()};
  for (const Edit& edit : *edits) {
    if (!all.contains(edit.range) || edit.range.begin > edit.range.end) return false;
  }
  return true;
}

bool holds(const Article& article) {
  const auto& list = article.get<ReferenceList>();
  for (const CitationStyle style : {CitationStyle::apa7, CitationStyle::ama11, CitationStyle::vancouver}) {
    const std::vector<ParsedEntry>& parsed = list.parsed(style);
    for (std::size_t i = 0; i < parsed.size(); ++i) {
      const Block& block = list.entries()[i].text.block();
      const Reference& reference = parsed[i].reference;
      for (const Field& field : {reference.year, reference.date, reference.title, reference.container, reference.volume,
                                 reference.issue, reference.pages, reference.publisher, reference.doi, reference.url}) {
        if (!field.is_empty() && !is_inside(field.begin, field.end, block)) return false;
      }
      for (const Deviation& deviation : parsed[i].deviations) {
        if (!fits(article, block, deviation.begin, deviation.end, deviation.corrections)) return false;
      }
    }
    if (list.entries().empty()) continue;
    for (const TextDeviation& deviation : article.get<TextCheck>().deviations(style)) {
      if (!fits(article, *deviation.block, deviation.begin, deviation.end, deviation.corrections)) return false;
    }
  }
  return true;
}

bool try_one(const std::string& bytes) {
  try {
    return holds(*read_article(decode_source("fuzz", bytes, Format::html)));
  } catch (const DocumentError&) {
    return true;
  } catch (const SourceError&) {
    return true;
  }
}

int fuzz(int seconds) {
  std::mt19937 random(20261125);
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
  long rounds = 0;
  while (seconds > 0 ? std::chrono::steady_clock::now() < end : rounds < fixed_rounds) {
    const std::string bytes = mutated(seeds()[static_cast<std::size_t>(rounds) % seeds().size()], random);
    ++rounds;
    std::ofstream("fuzz-failure.bin", std::ios::binary) << bytes;  // stays where this round crashes
    if (!try_one(bytes)) {
      std::fprintf(stderr, "round %ld breaks a promise: see fuzz-failure.bin\n", rounds);
      return 1;
    }
  }
  std::remove("fuzz-failure.bin");
  std::printf("%ld reference lists parsed\n", rounds);
  return 0;
}

}  // namespace
}  // namespace carelint

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: fuzz_references SECONDS\n");
    return 2;
  }
  return carelint::fuzz(std::atoi(argv[1]));
}

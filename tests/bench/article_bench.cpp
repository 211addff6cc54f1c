// Times the stages inside the process on one article: ARTICLE is the last argument. What "parse and read" takes beyond
// "parse" is the text stage, from blocks to syllables and scores; it must stay below "Gumbo alone".
#include <benchmark/benchmark.h>
#include <gumbo.h>

#include <cstdio>
#include <memory>
#include <string>

#include "dom/parser.h"
#include "source/reader.h"
#include "text/article_builder.h"

namespace {

void gumbo_alone(benchmark::State& state, const std::shared_ptr<const carelint::SourceBuffer>& source) {
  for (auto _ : state) {
    GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, source->text().data(), source->size());
    benchmark::DoNotOptimize(output);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * source->size());
}

void parse_only(benchmark::State& state, const std::shared_ptr<const carelint::SourceBuffer>& source) {
  for (auto _ : state) benchmark::DoNotOptimize(carelint::parse_document(*source));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * source->size());
}

void parse_and_read(benchmark::State& state, const std::shared_ptr<const carelint::SourceBuffer>& source) {
  for (auto _ : state) benchmark::DoNotOptimize(carelint::read_article(source));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * source->size());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("usage: article_bench [OPTIONS] ARTICLE\n", stderr);
    return 2;
  }
  const auto source = carelint::read_source(argv[argc - 1]);
  --argc;
  benchmark::RegisterBenchmark("Gumbo alone", gumbo_alone, source);
  benchmark::RegisterBenchmark("parse", parse_only, source);
  benchmark::RegisterBenchmark("parse and read", parse_and_read, source);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}

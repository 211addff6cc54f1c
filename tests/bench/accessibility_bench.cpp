// Times the accessibility family apart from parsing: on the articles of FOLDER, the last argument, and on hostile pages
// of n parts and of 4n. The time of a page of 4n is to be about four times that of n.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "accessibility/check.h"
#include "source/reader.h"
#include "text/article_builder.h"

namespace {

using Articles = std::vector<std::shared_ptr<const carelint::Article>>;

void check_all(benchmark::State& state, const Articles& articles) {
  for (auto _ : state) {
    for (const auto& article : articles) {
      benchmark::DoNotOptimize(carelint::Styles(*article));  // the tree takes those that the article keeps
      const carelint::AccessibilityTree tree(*article);
      benchmark::DoNotOptimize(carelint::find_accessibility_deviations(tree));
    }
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(articles.size()));
}

std::string repeated(int count, const std::function<std::string(int)>& part) {
  std::string text;
  for (int i = 0; i < count; ++i) text += part(i);
  return text;
}

std::string number(int i) {
  return std::to_string(i);
}

struct HostilePage {
  const char* name;
  std::string (*write)(int n);
};

const HostilePage hostile_pages[] = {
    {"table of header cells",
     [](int n) {
       return "<table>" +
              repeated(n / 10,
                       [](int i) {
                         return "<tr>" + repeated(10, [i](int j) {
                                  return "<th id=c" + number(i) + "-" + number(j) + " headers='c" + number(i) + "-" +
                                         number(j + 1) + "'>x";
                                });
                       }) +
              "</table>";
     }},
    {"rowspans", [](int n) { return "<table>" + repeated(n, [](int) { return "<tr><th rowspan=65534>x"; }); }},
    {"circle of references",
     [](int n) {
       return repeated(n, [n](int i) {
         return "<a href=# id=a" + number(i) + " aria-labelledby='a" + number((i + 1) % n) + " a" + number(i * 7 % n) +
                "'></a>";
       });
     }},
    {"one long label for all",
     [](int n) {
       return "<p id=label>" + repeated(n, [](int) { return "w "; }) +
              repeated(n, [](int) { return "<a href=# aria-labelledby=label></a>"; });
     }},
    {"circle of owners",
     [](int n) {
       return repeated(n, [n](int i) {
         return "<div role=list id=b" + number(i) + " aria-owns=b" + number((i + 1) % n) + "></div>";
       });
     }},
    {"nesting", [](int n) { return repeated(n / 10, [](int) { return "<div role=list lang=xx>"; }) + "x"; }},
    {"misnested",
     [](int n) { return repeated(n, [](int) { return "<p><a href=#><b><table><tr><p>x</a></table></p></b>"; }); }},
    {"links to files",
     [](int n) {
       return "<p>" + repeated(n, [](int i) { return "<a href=" + number(i) + ".pdf>name " + number(i) + "</a> "; });
     }},
    {"tables in tables",
     [](int n) {
       return repeated(n / 60, [](int i) { return "<table><tr><td>" + number(i) + "<td>b<tr><td>c<td>"; }) + "words";
     }},
    {"images in a link",
     [](int n) {
       return "<a href=/>" + repeated(n, [](int i) { return "<span>w" + number(i) + "</span><img src=a alt=w>"; });
     }},
    {"colours",
     [](int n) {
       return "<style>:root{--a:#777}p{color:var(--a);background:#fff}</style>" +
              repeated(n, [](int i) { return "<p style='color:#777;background:#fff'>word " + number(i) + "<p>more"; });
     }},
    {"signs between paragraphs", [](int n) { return repeated(n, [](int) { return "<p></p>\u2705 x"; }); }},
    {"empty paragraphs", [](int n) { return repeated(n, [](int) { return "<p>&nbsp;</p>"; }) + "<p>x"; }},
    {"bold paragraphs",
     [](int n) {
       return repeated(n, [](int) { return "<p><b>Bold words</b></p><ul><li>some text that goes on</ul>"; });
     }},
    {"typed lists", [](int n) { return "<p>" + repeated(n, [](int i) { return "- item " + number(i) + "<br>"; }); }},
    {"rules of style",
     [](int n) {
       return "<style>" + repeated(n, [](int i) { return ".c" + number(i) + "{display:none}"; }) + "</style>" +
              repeated(n, [](int i) { return "<p class=c" + number(i) + "><img src=a.png>"; });
     }},
};

std::shared_ptr<const carelint::Article> hostile_article(const HostilePage& page, int n) {
  const std::string text = "<!DOCTYPE html><html lang=en><title>x</title><body>" + page.write(n);
  const auto path = std::filesystem::temp_directory_path() / "carelint-hostile.html";
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return nullptr;
  std::fwrite(text.data(), 1, text.size(), file);
  std::fclose(file);
  auto article = carelint::read_article(carelint::read_source(path.string()));
  std::filesystem::remove(path);
  return article;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("usage: accessibility_bench [OPTIONS] FOLDER\n", stderr);
    return 2;
  }
  Articles articles;
  for (const auto& entry : std::filesystem::directory_iterator(argv[argc - 1])) {
    if (entry.path().extension() == ".html")
      articles.push_back(carelint::read_article(carelint::read_source(entry.path().string())));
  }
  --argc;
  benchmark::RegisterBenchmark("articles", check_all, articles);
  for (const HostilePage& page : hostile_pages) {
    for (const int n : {2000, 8000}) {
      if (auto article = hostile_article(page, n)) {
        benchmark::RegisterBenchmark((std::string(page.name) + " " + number(n)).c_str(), check_all,
                                     Articles{std::move(article)})
            ->Unit(benchmark::kMillisecond);
      }
    }
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}

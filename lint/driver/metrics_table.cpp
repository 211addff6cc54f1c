#include "driver/metrics_table.h"

#include <algorithm>
#include <string>

#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

namespace carelint {
namespace {

constexpr std::size_t heading_column = 44;  // in code points
constexpr std::uint32_t least_words = 40;   // of a section that can be judged

double per(double count, double of) {
  return of == 0 ? 0 : count / of;
}

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// Cut to the column with an ellipsis, and padded.
std::string in_column(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  if (code_points(text) > heading_column) {
    std::size_t end = 0;
    for (std::size_t points = 0; points < heading_column - 1; ++points) {
      ++end;
      while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    }
    text = text.substr(0, end) + "…";
  }
  return text + std::string(heading_column - code_points(text), ' ');
}

class MetricsTable final : public Reporter {
 public:
  explicit MetricsTable(llvm::raw_ostream& out) : out_(out) {}

  void file(const FileResult& result) override {
    if (result.status == FileResult::Status::error) {
      llvm::errs() << "carelint: " << result.path << ": " << result.message << '\n';
      return;
    }
    if (!is_first_) out_ << '\n';
    is_first_ = false;
    out_ << result.path << '\n';
    print_summary(result.metrics);
    if (result.metrics.counts.words == 0) return;
    print_sections(result.sections);
    print_formulas(result.metrics.scores);
  }

  void finish(const RunSummary&) override {}

 private:
  void print_summary(const Metrics& metrics) {
    const TextCounts& counts = metrics.counts;
    if (counts.words == 0) {
      out_ << "  no English prose in the main text, so no reading level\n";
      return;
    }
    if (const auto& estimate = metrics.scores.estimate) {
      constexpr double highest_grade = 20;
      out_ << "  reading level: ";
      if (estimate->grade >= highest_grade) {
        out_ << "US school grade 20 or more\n";
      } else if (estimate->grade < 1) {
        out_ << "below grade 1\n";
      } else {
        out_ << llvm::format("US school grade %.1f (likely between %.1f and %.1f)\n", estimate->grade, estimate->low,
                             estimate->high);
      }
    }
    out_ << "  " << counts.words << " words in " << counts.sentences
         << (counts.sentences == 1 ? " sentence" : " sentences")
         << llvm::format(", %.1f words a sentence; ", per(counts.words, counts.sentences)) << counts.syllables
         << " syllables, " << counts.polysyllables << " words of three or more; "
         << llvm::format("%.0f %% of the words unfamiliar\n", 100 * per(counts.unfamiliar_words, counts.words));
  }

  void print_sections(const std::vector<SectionResult>& sections) {
    if (sections.size() < 2) return;
    out_ << "\n  " << in_column("section") << " words  sentences  words/sentence  unfamiliar  grade\n";
    const SectionResult* hardest = hardest_of(sections);
    for (const SectionResult& section : sections) {
      const TextCounts& counts = section.metrics.counts;
      const std::string indent(section.level > 1 ? (section.level - 1U) * 2U : 0U, ' ');
      out_ << "  " << in_column(indent + (section.heading.empty() ? "(before the first heading)" : section.heading));
      if (counts.words == 0) {
        out_ << "     -\n";
        continue;
      }
      out_ << llvm::format(" %5u  %9u  %14.1f  %8.0f %%", counts.words, counts.sentences,
                           per(counts.words, counts.sentences), 100 * per(counts.unfamiliar_words, counts.words));
      print_grade(section.metrics);
      out_ << (&section == hardest ? "  hardest\n" : "\n");
    }
  }

  // A dash for what is too short to judge.
  void print_grade(const Metrics& metrics) {
    const double grade = metrics.scores.estimate->grade;
    if (metrics.counts.words < least_words) {
      out_ << "      –";
    } else if (grade < 1) {
      out_ << "     <1";
    } else {
      out_ << llvm::format("  %5.1f", grade);
    }
  }

  static const SectionResult* hardest_of(const std::vector<SectionResult>& sections) {
    const SectionResult* hardest = nullptr;
    for (const SectionResult& section : sections) {
      if (section.metrics.counts.words < least_words) continue;
      const double grade = section.metrics.scores.estimate->grade;
      if (hardest == nullptr || grade > hardest->metrics.scores.estimate->grade) hardest = &section;
    }
    return hardest;
  }

  void print_formulas(const ReadingScores& scores) {
    out_ << '\n';
    for (std::size_t i = 0; i < reading_formula_count; ++i) {
      const auto formula = static_cast<ReadingFormula>(i);
      std::string name(name_of(formula));
      std::replace(name.begin(), name.end(), '_', ' ');
      const std::optional<double> score = scores.score(formula);
      if (score) out_ << llvm::format("  %-24s %6.1f", name.c_str(), *score);
      const bool extrapolated = formula == ReadingFormula::smog && scores.smog_is_extrapolated;
      out_ << (extrapolated                                     ? "  (extrapolated: made for 30 sentences or more)\n"
               : formula == ReadingFormula::flesch_reading_ease ? "  (higher is easier)\n"
                                                                : "\n");
    }
  }

  llvm::raw_ostream& out_;
  bool is_first_ = true;
};

}  // namespace

std::unique_ptr<Reporter> make_metrics_table(llvm::raw_ostream& out) {
  return std::make_unique<MetricsTable>(out);
}

}  // namespace carelint

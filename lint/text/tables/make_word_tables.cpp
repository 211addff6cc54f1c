// Turns the data files of lint/text/data into C++ tables: make_word_tables OUTPUT FOLDER. Run by the build, so what a
// file gets wrong stops it.
#include <algorithm>
#include <bit>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "text/inflection.h"
#include "text/word_tables.h"

namespace {

using carelint::BaseForms;
using carelint::Familiarity;
using carelint::SyllableKey;
using carelint::SyllableTable;
using carelint::WordEntry;
using carelint::WordTable;

struct Word {
  unsigned syllables = 0;  // 0: by the contexts
  Familiarity familiarity = Familiarity::uncommon;
};
using Words = std::map<std::string, Word>;

// Calls `use` with the fields of each line; lines beginning with # are comments.
template <class Use>
void read_lines(const std::filesystem::path& path, std::size_t fields, const Use& use) {
  std::ifstream stream(path);
  if (!stream) throw std::runtime_error(path.string() + ": error: the file cannot be read");
  std::size_t number = 0;
  for (std::string line; std::getline(stream, line);) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string> found;
    for (std::size_t begin = 0; begin <= line.size();) {
      const std::size_t end = std::min(line.find('\t', begin), line.size());
      found.push_back(line.substr(begin, end - begin));
      begin = end + 1;
    }
    try {
      if (found.size() != fields) throw std::invalid_argument("expected fields: " + std::to_string(fields));
      use(found);
    } catch (const std::exception& mistake) {
      throw std::runtime_error(path.string() + ":" + std::to_string(number) + ": error: " + mistake.what());
    }
  }
}

template <class Slot, class Key>
void insert(std::vector<Slot>& slots, const Slot& slot, Key key_of) {
  std::size_t at = SyllableKey::slot(key_of(slot), slots.size());
  while (key_of(slots[at]) != 0) at = (at + 1) & (slots.size() - 1);
  slots[at] = slot;
}

class Contexts {
 public:
  explicit Contexts(const std::filesystem::path& path) {
    std::map<std::uint32_t, unsigned> rights;
    std::map<std::uint64_t, unsigned> contexts;
    read_lines(path, 2, [&](const std::vector<std::string>& fields) {
      std::uint32_t right = 0;
      unsigned left_length = 0;
      const std::uint64_t key = SyllableKey::parse(fields[0], right, left_length);
      rights[right] |= 1U << left_length;
      contexts[key] = static_cast<unsigned>(std::stoul(fields[1]));
    });
    rights_.resize(std::bit_ceil(rights.size() * 2));
    for (const auto& [key, lengths] : rights) {
      insert(rights_, {key, static_cast<std::uint8_t>(lengths)}, [](const auto& slot) { return slot.key; });
    }
    contexts_.resize(std::bit_ceil(contexts.size() * 2));
    for (const auto& [key, nuclei] : contexts) {
      insert(contexts_, {key, static_cast<std::uint8_t>(nuclei)}, [](const auto& slot) { return slot.key; });
    }
  }

  SyllableTable table() const { return {rights_, contexts_}; }

 private:
  std::vector<SyllableTable::Right> rights_;
  std::vector<SyllableTable::Context> contexts_;
};

void read_syllables(const std::filesystem::path& path, Words& words) {
  read_lines(path, 2, [&](const std::vector<std::string>& fields) {
    words[fields[0]].syllables = static_cast<unsigned>(std::stoul(fields[1]));
  });
}

void read_familiarity(const std::filesystem::path& path, Familiarity familiarity, Words& words) {
  read_lines(path, 1, [&](const std::vector<std::string>& fields) {
    Word& word = words[fields[0]];
    word.familiarity = std::min(word.familiarity, familiarity);
  });
}

// A regular form of a familiar word is familiar.
void spread_familiarity(Words& words) {
  for (auto& [text, word] : words) {
    if (word.familiarity != Familiarity::common) continue;
    const BaseForms bases(text);
    for (std::size_t i = 0; i < bases.size(); ++i) {
      const auto base = words.find(std::string(bases[i]));
      if (base != words.end() && base->second.familiarity == Familiarity::familiar) {
        word.familiarity = Familiarity::familiar;
      }
    }
  }
}

void write(std::ostream& out, const Words& words, const SyllableTable& syllables) {
  out << "// Made from lint/text/data by lint/text/tables; not to be edited.\n"
         "#include \"text/word_tables.h\"\n\nnamespace carelint {\nnamespace {\n\n";
  std::string text;
  std::vector<std::uint16_t> slots(std::bit_ceil(words.size() * 2));
  out << "constexpr WordEntry entries[] = {\n";
  std::size_t index = 0;
  for (const auto& [word, known] : words) {
    const unsigned count = known.syllables != 0 ? known.syllables : std::max(1U, syllables.count(word));
    out << '{' << text.size() << ',' << word.size() << ',' << count << ",Familiarity{"
        << static_cast<unsigned>(known.familiarity) << "}},\n";
    text += word;
    std::size_t slot = carelint::hash_of(word) & (slots.size() - 1);
    while (slots[slot] != 0) slot = (slot + 1) & (slots.size() - 1);
    slots[slot] = static_cast<std::uint16_t>(++index);
  }
  out << "};\nconstexpr std::uint16_t slots[] = {";
  for (const std::uint16_t slot : slots) out << slot << ',';
  out << "};\nconstexpr char text[] =\n";
  constexpr std::size_t literal_size = 100;
  for (std::size_t at = 0; at < text.size(); at += literal_size) out << '"' << text.substr(at, literal_size) << "\"\n";
  out << ";\nconstexpr SyllableTable::Right rights[] = {\n";
  for (const SyllableTable::Right& right : syllables.rights) {
    out << '{' << right.key << ',' << unsigned{right.left_lengths} << "},\n";
  }
  out << "};\nconstexpr SyllableTable::Context contexts[] = {\n";
  for (const SyllableTable::Context& context : syllables.contexts) {
    out << '{' << context.key << "U," << unsigned{context.nuclei} << "},\n";
  }
  out << "};\n\n}  // namespace\n\nconst WordTable word_table = {{text, sizeof text - 1}, entries, slots};\n"
         "const SyllableTable syllable_table = {rights, contexts};\n\n}  // namespace carelint\n";
}

void make_tables(const std::filesystem::path& output, const std::filesystem::path& folder) {
  const Contexts contexts(folder / "syllable_contexts.tsv");
  Words words;
  read_syllables(folder / "syllable_exceptions.tsv", words);
  read_syllables(folder / "clinical_words.tsv", words);
  read_syllables(folder / "everyday_words.tsv", words);
  read_familiarity(folder / "familiar_words.txt", Familiarity::familiar, words);
  read_familiarity(folder / "common_words.txt", Familiarity::common, words);
  spread_familiarity(words);
  if (words.size() >= UINT16_MAX) throw std::runtime_error("error: more words than the table has room for");
  const std::filesystem::path temporary = output.string() + ".new";
  std::ofstream stream(temporary);
  write(stream, words, contexts.table());
  stream.close();
  if (!stream) throw std::runtime_error(output.string() + ": error: the file cannot be written");
  std::filesystem::rename(temporary, output);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: make_word_tables OUTPUT FOLDER\n";
    return 2;
  }
  try {
    make_tables(argv[1], argv[2]);
  } catch (const std::exception& mistake) {
    std::cerr << mistake.what() << '\n';
    return 1;
  }
  return 0;
}

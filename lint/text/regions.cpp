#include "text/regions.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "source/ascii.h"
#include "text/element_roles.h"

namespace carelint {
namespace {

// A page with less running text than this is taken as a whole.
constexpr std::uint32_t least_text_for_density = 400;
// A box is navigation when at least this share of its text is links, and it has at least this many.
constexpr double navigation_link_share = 0.66;
constexpr std::uint32_t navigation_links = 3;
// Text that is not marked up as a paragraph is running text from this many characters on.
constexpr std::uint32_t least_running_text = 60;
// The main content holds at least this share of the running text.
constexpr double main_share = 0.7;

class RegionFinder {
 public:
  explicit RegionFinder(const Document& document) : nodes_(document.nodes()), regions_(nodes_.size(), Region::main) {
    count_text();
  }

  std::vector<Region> run() {
    const std::optional<SourceSpan> content = content_by_elements();
    const std::optional<SourceSpan> guessed = content ? std::nullopt : content_by_density();
    assign(content ? content : guessed, !content && guessed.has_value());
    return std::move(regions_);
  }

 private:
  // Indexes of nodes: the content is everything in [first, last) that no landmark takes away.
  struct SourceSpan {
    std::size_t first;
    std::size_t last;
  };

  // Sums over the nodes before each index, so that any subtree's share costs two look-ups.
  struct Sums {
    std::uint32_t text = 0;
    std::uint32_t linked_text = 0;
    std::uint32_t prose = 0;
    std::uint32_t links = 0;
  };

  void count_text() {
    sums_.resize(nodes_.size() + 1);
    std::size_t link_end = 0;
    std::size_t skip_end = 0;
    std::size_t prose_end = 0;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      const Node& node = nodes_[i];
      Sums next = sums_[i];
      if (node.is_element()) {
        const std::size_t end = i + node.subtree_size;
        if (role_of(node).display == Display::nothing && !node.is("head")) skip_end = std::max(skip_end, end);
        if (node.is("head") || landmark_takes_away(node)) skip_end = std::max(skip_end, end);
        if (node.is("a") && i >= skip_end) {
          link_end = std::max(link_end, end);
          ++next.links;
        }
        const bool holds_prose =
            node.is("p") || node.is("li") || node.is("blockquote") || node.is("dd") || node.is("td");
        if (holds_prose) prose_end = std::max(prose_end, end);
      } else if (node.kind == NodeKind::text && i >= skip_end) {
        const auto size = static_cast<std::uint32_t>(
            std::count_if(node.text.begin(), node.text.end(), [](char c) { return !is_ascii_space(c); }));
        next.text += size;
        if (i < link_end) next.linked_text += size;
        const bool is_prose = i < prose_end || size >= least_running_text;
        if (i >= link_end && is_prose) next.prose += size;
      }
      sums_[i + 1] = next;
    }
  }

  static bool landmark_takes_away(const Node& node) {
    const std::optional<Region> landmark = landmark_of(node);
    return landmark && *landmark != Region::main && *landmark != Region::form;
  }

  Sums below(std::size_t index) const {
    const Sums& before = sums_[index];
    const Sums& behind = sums_[index + nodes_[index].subtree_size];
    return {behind.text - before.text, behind.linked_text - before.linked_text, behind.prose - before.prose,
            behind.links - before.links};
  }

  std::optional<SourceSpan> content_by_elements() const {
    std::optional<SourceSpan> articles;
    std::uint32_t article_text = 0;
    std::size_t article_end = 0;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      const Node& node = nodes_[i];
      if (landmark_of(node) == Region::main) return SourceSpan{i, i + node.subtree_size};
      if (node.is("article") && i >= article_end) {
        article_end = i + node.subtree_size;
        article_text += below(i).text;
        if (!articles) articles = SourceSpan{i, i};
        articles->last = article_end;
      }
    }
    const bool most = articles && article_text * 2 >= sums_.back().text;
    return most ? articles : std::nullopt;
  }

  // The deepest element that still holds most of the running text.
  std::optional<SourceSpan> content_by_density() const {
    const std::uint32_t prose = sums_.back().prose;
    if (prose < least_text_for_density) return std::nullopt;
    std::size_t best = 0;
    for (std::size_t i = 0; i < nodes_.size();) {
      const bool holds_most = nodes_[i].kind != NodeKind::text && below(i).prose >= main_share * prose;
      if (holds_most && role_of(nodes_[i]).display == Display::block && !is_text_block(nodes_[i])) best = i;
      i += holds_most || i == 0 ? 1 : nodes_[i].subtree_size;
    }
    return SourceSpan{best, best + nodes_[best].subtree_size};
  }

  static bool is_text_block(const Node& node) {
    return node.is("p") || node.is("li") || node.is("blockquote") || node.is("ul") || node.is("ol") || node.is("dl");
  }

  bool is_link_list(std::size_t index) const {
    const Node& node = nodes_[index];
    if (!node.is("ul") && !node.is("ol") && !node.is("div") && !node.is("p") && !node.is("table")) return false;
    const Sums sums = below(index);
    return sums.links >= navigation_links && sums.linked_text >= navigation_link_share * sums.text;
  }

  // A form around the whole page, as some content systems make it, is no region.
  bool is_page_form(std::size_t index) const {
    return below(index).prose * 2 > sums_.back().prose && sums_.back().prose > 0;
  }

  // <header> and <footer> belong to the page only outside these (HTML standard, 4.3.8 and 4.3.9).
  static bool is_sectioning(const Node& node) {
    return node.is("article") || node.is("section") || node.is("main") || node.is("aside") || node.is("nav");
  }

  void assign(std::optional<SourceSpan> content, bool by_density) {
    std::size_t region_end = 0;   // of the landmark that holds now
    std::size_t section_end = 0;  // of the sectioning element that holds now
    Region region = Region::main;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      const Node& node = nodes_[i];
      const bool inside_content = content && i >= content->first && i < content->last;
      if (i >= region_end && node.is_element()) {
        const std::optional<Region> opened = region_opened_by(i, i < section_end, by_density);
        if (opened) {
          region = *opened;
          region_end = i + node.subtree_size;
        }
      }
      if (is_sectioning(node)) section_end = std::max(section_end, i + node.subtree_size);
      if (i < region_end) {
        regions_[i] = region;
      } else if (content && !inside_content) {
        regions_[i] = i < content->first ? Region::header : Region::aside;
      }
    }
  }

  std::optional<Region> region_opened_by(std::size_t index, bool in_section, bool by_density) const {
    const Node& node = nodes_[index];
    const std::optional<Region> landmark = landmark_of(node);
    if (by_density && is_link_list(index)) return Region::navigation;
    if (!landmark || *landmark == Region::main) return std::nullopt;
    const bool by_name = node.is("header") || node.is("footer");
    if (by_name && in_section && node.attribute("role") == nullptr) return std::nullopt;
    if (*landmark == Region::form && is_page_form(index)) return std::nullopt;
    return landmark;
  }

  std::span<const Node> nodes_;
  std::vector<Region> regions_;
  std::vector<Sums> sums_;
};

}  // namespace

std::vector<Region> find_regions(const Document& document) {
  return RegionFinder(document).run();
}

}  // namespace carelint

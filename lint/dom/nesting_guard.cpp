#include "dom/nesting_guard.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "carelint/words.h"
#include "dom/parser.h"
#include "source/ascii.h"

namespace carelint {
namespace {

using Names = std::span<const std::string_view>;

constexpr WordSet void_elements({"area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image",
                                 "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr"});
constexpr WordSet raw_text_elements({"iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"});
constexpr WordSet formatting_elements({"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike",
                                       "strong", "tt", "u"});
constexpr WordSet paragraph_closers({"address", "article", "aside",  "blockquote", "center", "dd",        "details",
                                     "dialog",  "dir",     "div",    "dl",         "dt",     "fieldset",  "figcaption",
                                     "figure",  "footer",  "form",   "h1",         "h2",     "h3",        "h4",
                                     "h5",      "h6",      "header", "hgroup",     "hr",     "li",        "listing",
                                     "main",    "menu",    "nav",    "ol",         "p",      "plaintext", "pre",
                                     "section", "summary", "table",  "ul"});

// A start tag of the first kind ends an open element of the second, looked for up to the third.
struct ImpliedEnd {
  std::string_view opener;
  std::array<std::string_view, 5> ends;
  std::array<std::string_view, 3> scope;
};
constexpr auto implied_ends = std::to_array<ImpliedEnd>({
    {"li", {"li"}, {"ul", "ol", "table"}},
    {"dd", {"dd", "dt"}, {"dl", "table"}},
    {"dt", {"dd", "dt"}, {"dl", "table"}},
    {"option", {"option"}, {"select"}},
    {"optgroup", {"optgroup", "option"}, {"select"}},
    {"td", {"td", "th"}, {"table", "tr"}},
    {"th", {"td", "th"}, {"table", "tr"}},
    {"tr", {"tr"}, {"table"}},
    {"tbody", {"tbody", "thead", "tfoot", "caption", "colgroup"}, {"table"}},
    {"thead", {"tbody", "thead", "tfoot", "caption", "colgroup"}, {"table"}},
    {"tfoot", {"tbody", "thead", "tfoot", "caption", "colgroup"}, {"table"}},
    {"a", {"a"}, {"td", "th", "table"}},
    {"button", {"button"}, {"table"}},
    {"rt", {"rt", "rp"}, {"ruby"}},
    {"rp", {"rt", "rp"}, {"ruby"}},
});

bool is_among(Names names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

class NestingGuard {
 public:
  explicit NestingGuard(std::string_view html) : html_(html) {}

  std::vector<SourceRange> run() {
    for (;;) {
      const std::size_t begin = at_;
      at_ = std::min(html_.find('<', at_), html_.size());
      if (begin < at_) texts_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)});
      if (at_ == html_.size()) break;
      const char next = at_ + 1 < html_.size() ? html_[at_ + 1] : '\0';
      if (is_ascii_letter(next)) {
        read_start_tag();
      } else if (next == '/') {
        read_end_tag();
      } else if (html_.substr(at_).starts_with("<!--")) {
        skip_behind("-->", 4);
      } else if (next == '!' || next == '?') {
        skip_behind(">", 2);
      } else {
        ++at_;
      }
    }
    if (has_comment_in_script_) texts_.clear();
    return std::move(texts_);
  }

 private:
  static constexpr std::uint64_t maximum_work = 300'000'000;
  static constexpr std::uint32_t same_formatting_kept = 3;  // the standard's "Noah's Ark clause"

  void skip_behind(std::string_view end, std::size_t from) {
    const std::size_t found = html_.find(end, at_ + from);
    at_ = found == html_.npos ? html_.size() : found + end.size();
  }

  std::string_view read_name(std::size_t from) {
    name_.clear();
    at_ = from;
    while (at_ < html_.size() && !is_ascii_space(html_[at_]) && html_[at_] != '>' && html_[at_] != '/') {
      name_ += ascii_lower(html_[at_++]);
    }
    return name_;
  }

  // Leaves at_ behind the tag; true for "/>".
  bool skip_attributes() {
    std::uint32_t attributes = 0;
    bool between = true;
    while (at_ < html_.size() && html_[at_] != '>') {
      const char c = html_[at_];
      if (c == '=' && !between) {
        skip_value();
        between = true;
        continue;
      }
      if (is_ascii_space(c) || c == '/') {
        between = true;
      } else if (between) {
        between = false;
        if (++attributes > maximum_attributes) {
          throw DocumentError("a tag has more than " + std::to_string(maximum_attributes) +
                              " attributes; repair the markup before it is checked");
        }
      }
      ++at_;
    }
    const bool self_closing = at_ > 0 && at_ < html_.size() && html_[at_ - 1] == '/';
    at_ = std::min(at_ + 1, html_.size());
    return self_closing;
  }

  void skip_value() {
    ++at_;
    while (at_ < html_.size() && is_ascii_space(html_[at_])) ++at_;
    if (at_ == html_.size()) return;
    if (html_[at_] == '"' || html_[at_] == '\'') {
      skip_behind(std::string_view(&html_[at_], 1), 1);
      return;
    }
    while (at_ < html_.size() && !is_ascii_space(html_[at_]) && html_[at_] != '>') ++at_;
  }

  void read_start_tag() {
    const std::size_t tag_begin = at_;
    const std::string name(read_name(at_ + 1));
    const bool self_closing = skip_attributes();
    work_ += open_.size() + dormant_formatting_;
    if (void_elements.contains(name)) return;
    if (raw_text_elements.contains(name)) return skip_raw_text(name);
    if (name == "plaintext") {
      at_ = html_.size();
      return;
    }
    if (self_closing && foreign_ > 0) return;
    if (paragraph_closers.contains(name)) close_in_scope("p", {"button", "table", "td"});
    for (const ImpliedEnd& implied : implied_ends) {
      if (implied.opener == name) close_first_of(implied);
    }
    if (formatting_elements.contains(name)) {
      remember_formatting(html_.substr(tag_begin, at_ - tag_begin), name);
    }
    push(name);
  }

  void read_end_tag() {
    if (at_ + 2 < html_.size() && !is_ascii_letter(html_[at_ + 2])) return skip_behind(">", 2);
    const std::string name(read_name(at_ + 2));
    skip_attributes();
    work_ += open_.size() + dormant_formatting_;
    if (formatting_elements.contains(name)) forget_formatting(name);
    const auto count = open_count_.find(name);
    if (count == open_count_.end() || count->second == 0) return;
    while (pop() != name) {
    }
  }

  void skip_raw_text(const std::string& name) {
    const std::size_t begin = at_;
    find_end_of_raw_text(name);
    if (name == "script" && html_.substr(begin, at_ - begin).find("<!--") != html_.npos) has_comment_in_script_ = true;
  }

  void find_end_of_raw_text(const std::string& name) {
    while ((at_ = html_.find("</", at_)) != html_.npos) {
      const std::size_t from = at_ + 2;
      if (read_name(from) == name) {
        skip_attributes();
        return;
      }
      at_ = from;
    }
    at_ = html_.size();
  }

  void push(const std::string& name) {
    open_.push_back(name);
    ++open_count_[name];
    if (name == "svg" || name == "math") ++foreign_;
    if (open_.size() + dormant_formatting_ > maximum_open_elements) {
      throw DocumentError("more than " + std::to_string(maximum_open_elements) +
                          " elements stand inside one another; close the elements that are left open");
    }
    if (work_ > maximum_work) {
      throw DocumentError("too many tags stand too deep inside one another; close the elements that are left open");
    }
  }

  std::string pop() {
    std::string name = std::move(open_.back());
    open_.pop_back();
    --open_count_[name];
    if (name == "svg" || name == "math") --foreign_;
    return name;
  }

  void close_in_scope(std::string_view end, std::array<std::string_view, 3> scope) {
    close_first_of({{}, {end}, scope});
  }

  void close_first_of(const ImpliedEnd& implied) {
    for (std::size_t i = open_.size(); i-- > 0;) {
      ++work_;
      if (is_among(implied.ends, open_[i])) {
        while (open_.size() > i) pop();
        return;
      }
      if (is_among(implied.scope, open_[i])) return;
    }
  }

  // A formatting element that was never closed is opened again in every block that follows.
  void remember_formatting(std::string_view tag, const std::string& name) {
    std::uint32_t& same = formatting_[std::string(tag)];
    if (same == same_formatting_kept) return;
    ++same;
    unclosed_formatting_[name].push_back(std::string(tag));
    ++dormant_formatting_;
  }

  void forget_formatting(const std::string& name) {
    const auto unclosed = unclosed_formatting_.find(name);
    if (unclosed == unclosed_formatting_.end() || unclosed->second.empty()) return;
    --formatting_[unclosed->second.back()];
    unclosed->second.pop_back();
    --dormant_formatting_;
  }

  std::string_view html_;
  std::size_t at_ = 0;
  std::string name_;
  std::vector<std::string> open_;
  std::unordered_map<std::string, std::uint32_t> open_count_;
  std::unordered_map<std::string, std::uint32_t> formatting_;
  std::unordered_map<std::string, std::vector<std::string>> unclosed_formatting_;
  std::size_t dormant_formatting_ = 0;
  std::uint32_t foreign_ = 0;
  std::uint64_t work_ = 0;
  std::vector<SourceRange> texts_;
  bool has_comment_in_script_ = false;
};

}  // namespace

std::vector<SourceRange> guard_nesting(std::string_view html) {
  return NestingGuard(html).run();
}

}  // namespace carelint

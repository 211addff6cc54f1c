#include "pack/pattern.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <stdexcept>
#include <utility>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace carelint {
namespace {

// A sane expression stays far below these on a paragraph; one such as (a+)+$ reaches them within milliseconds. PCRE2
// counts its match limit anew from each place where a match may begin, so it does not bound what a whole text costs:
// for that, steps are counted by callouts. As these make an expression three times as slow, they are left out where
// little can go wrong, for simple expressions on articles of ordinary size.
constexpr std::uint32_t match_limit = 200'000;
constexpr std::uint64_t uncounted_bytes = 256 * 1024;
constexpr std::uint64_t free_steps = 1'000'000;
constexpr std::uint64_t steps_per_byte = 32;
constexpr std::uint32_t depth_limit = 10'000;
constexpr std::uint32_t heap_limit_kibibytes = 16 * 1024;
constexpr std::size_t longest_regex = 64 * 1024;
constexpr std::uint32_t group_count = 32;

template <auto free_function>
struct Freer {
  template <class Type>
  void operator()(Type* object) const {
    free_function(object);
  }
};
using CodePointer = std::unique_ptr<pcre2_code, Freer<pcre2_code_free>>;

/// What a thread needs to match; made once per thread.
struct Workspace {
  std::unique_ptr<pcre2_match_data, Freer<pcre2_match_data_free>> match{pcre2_match_data_create(group_count, nullptr)};
  std::unique_ptr<pcre2_match_context, Freer<pcre2_match_context_free>> context{pcre2_match_context_create(nullptr)};
  std::unique_ptr<pcre2_jit_stack, Freer<pcre2_jit_stack_free>> stack{
      pcre2_jit_stack_create(32 * 1024, 1024 * 1024, nullptr)};

  Workspace() {
    if (match == nullptr || context == nullptr) throw std::bad_alloc();
    pcre2_set_match_limit(context.get(), match_limit);
    pcre2_set_depth_limit(context.get(), depth_limit);
    pcre2_set_heap_limit(context.get(), heap_limit_kibibytes);
    if (stack != nullptr) pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
  }
};

std::string message_of(int error) {
  std::array<PCRE2_UCHAR, 256> buffer{};
  pcre2_get_error_message(error, buffer.data(), buffer.size());
  return reinterpret_cast<const char*>(buffer.data());
}

bool is_limit(int error) {
  return error == PCRE2_ERROR_MATCHLIMIT || error == PCRE2_ERROR_DEPTHLIMIT || error == PCRE2_ERROR_HEAPLIMIT ||
         error == PCRE2_ERROR_JIT_STACKLIMIT || error == PCRE2_ERROR_NOMEMORY || error == PCRE2_ERROR_CALLOUT;
}

int count_step(pcre2_callout_block*, void* data) {
  auto& budget = *static_cast<MatchBudget*>(data);
  return ++budget.steps > free_steps + steps_per_byte * budget.bytes ? PCRE2_ERROR_CALLOUT : 0;
}

/// At most one repetition without a near end, and that of a single character: the cost then grows with the square of a
/// piece of text at worst.
bool is_simple(std::string_view regex) {
  std::size_t repetitions = 0;
  bool in_class = false;
  for (std::size_t i = 0; i < regex.size(); ++i) {
    const char c = regex[i];
    if (c == '\\') {
      ++i;
    } else if (in_class) {
      in_class = c != ']';
    } else if (c == '[') {
      in_class = true;
      i += regex.substr(i + 1).starts_with("]") ? 1 : 0;
    } else if (c == '*' || c == '+') {
      ++repetitions;
      if (i > 0 && regex[i - 1] == ')') return false;
    } else if (c == '{') {
      const std::string_view counts = regex.substr(i, regex.substr(i).find('}'));
      if (counts.size() > 6 || counts.ends_with(',')) ++repetitions;  // more than two digits each
      if (i > 0 && regex[i - 1] == ')') return false;
    } else if (regex.substr(i).starts_with("(?") && i + 2 < regex.size() &&
               (regex[i + 2] == 'R' || regex[i + 2] == '&' || regex[i + 2] == '+' || regex[i + 2] == '-' ||
                (regex[i + 2] >= '0' && regex[i + 2] <= '9'))) {
      return false;  // recursion
    }
  }
  return repetitions <= 1;
}

CodePointer compile(const std::string& regex, std::uint32_t options, std::string& error) {
  const std::unique_ptr<pcre2_compile_context, Freer<pcre2_compile_context_free>> context{
      pcre2_compile_context_create(nullptr)};
  if (context == nullptr) throw std::bad_alloc();
  pcre2_set_max_pattern_length(context.get(), longest_regex);
  int number = 0;
  std::size_t offset = 0;
  CodePointer code(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(regex.data()), regex.size(),
                                 options | PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C, &number, &offset,
                                 context.get()));
  if (code == nullptr) error = message_of(number);
  return code;
}

}  // namespace

struct Pattern::Compiled {
  /// One form of the expression, each step of its making done once.
  struct Form {
    std::once_flag compile_once;
    std::once_flag jit_once;
    CodePointer code;
    std::string error;

    void compile(const Pattern& pattern, std::uint32_t options) {
      std::call_once(compile_once, [&] {
        if (pattern.case_sensitivity_ == CaseSensitivity::insensitive) options |= PCRE2_CASELESS;
        code = carelint::compile(pattern.regex_, options, error);
      });
    }
    const pcre2_code* ready(const Pattern& pattern, std::uint32_t options) {
      compile(pattern, options);
      if (code == nullptr) throw std::runtime_error("the pattern " + pattern.regex_ + " is not valid: " + error);
      std::call_once(jit_once, [this] { pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE); });
      return code.get();
    }
  };

  Form plain;
  Form counting;
  bool simple = false;

  Form& form(const MatchBudget& budget) { return simple && budget.bytes <= uncounted_bytes ? plain : counting; }
  std::uint32_t options(const Form& chosen) const { return &chosen == &counting ? PCRE2_AUTO_CALLOUT : 0; }
};

Pattern::Pattern(std::string regex, CaseSensitivity case_sensitivity)
    : regex_(std::move(regex)), case_sensitivity_(case_sensitivity), compiled_(std::make_unique<Compiled>()) {
  compiled_->simple = is_simple(regex_);
}
Pattern::~Pattern() = default;

std::optional<std::string> Pattern::error() const {
  Compiled::Form& form = compiled_->form({});
  form.compile(*this, compiled_->options(form));
  if (form.code != nullptr) return std::nullopt;
  return form.error;
}

Pattern::Outcome Pattern::for_each_match(std::string_view subject, MatchBudget& budget,
                                         const std::function<void(const PatternMatch&)>& visit) const {
  thread_local const Workspace workspace;
  budget.bytes += subject.size();
  Compiled::Form& form = compiled_->form(budget);
  const pcre2_code* code = form.ready(*this, compiled_->options(form));
  PatternMatch match;
  for (std::size_t at = 0; at < subject.size();) {
    pcre2_set_callout(workspace.context.get(), count_step, &budget);
    const int count = pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(subject.data()), subject.size(), at,
                                  PCRE2_NOTEMPTY | PCRE2_NO_UTF_CHECK, workspace.match.get(), workspace.context.get());
    if (count == PCRE2_ERROR_NOMATCH) break;
    if (is_limit(count)) return Outcome::gave_up;
    if (count < 0) throw std::runtime_error("the pattern " + regex_ + " failed: " + message_of(count));
    const std::size_t* offsets = pcre2_get_ovector_pointer(workspace.match.get());
    match.clear();
    const int groups = count == 0 ? static_cast<int>(group_count) : count;
    for (int i = 0; i < groups; ++i) {
      const std::size_t begin = offsets[2 * i];
      const std::size_t end = offsets[2 * i + 1];
      match.push_back(begin == PCRE2_UNSET || end < begin ? std::string_view() : subject.substr(begin, end - begin));
    }
    const std::size_t end = std::max(offsets[0], offsets[1]);
    if (!match.front().empty()) visit(match);
    at = std::max(end, at + 1);
    while (at < subject.size() && (static_cast<unsigned char>(subject[at]) & 0xC0) == 0x80) ++at;
  }
  return Outcome::completed;
}

namespace {

/// Reads $1, ${1} or $$ at an offset: the group (none for $$) and the offset behind it.
struct GroupReference {
  std::optional<std::size_t> group;
  std::size_t end = 0;
};

std::optional<GroupReference> group_reference_at(std::string_view text, std::size_t at) {
  if (text[at] != '$' || at + 1 >= text.size()) return std::nullopt;
  if (text[at + 1] == '$') return GroupReference{std::nullopt, at + 2};
  const bool braced = text[at + 1] == '{';
  std::size_t end = at + (braced ? 2 : 1);
  const std::size_t digits = end;
  std::size_t group = 0;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9' && end < digits + 2) {
    group = group * 10 + static_cast<std::size_t>(text[end++] - '0');
  }
  if (end == digits) return std::nullopt;
  if (!braced) return GroupReference{group, end};
  if (end >= text.size() || text[end] != '}') return std::nullopt;
  return GroupReference{group, end + 1};
}

}  // namespace

std::string expand_groups(std::string_view replacement, const PatternMatch& match) {
  std::string expanded;
  for (std::size_t i = 0; i < replacement.size();) {
    const std::optional<GroupReference> reference = group_reference_at(replacement, i);
    if (!reference) {
      expanded += replacement[i++];
      continue;
    }
    if (!reference->group) {
      expanded += '$';
    } else if (*reference->group < match.size()) {
      expanded += match[*reference->group];
    }
    i = reference->end;
  }
  return expanded;
}

bool names_groups(std::string_view replacement) {
  for (std::size_t i = 0; i < replacement.size();) {
    const std::optional<GroupReference> reference = group_reference_at(replacement, i);
    if (reference && reference->group) return true;
    i = reference ? reference->end : i + 1;
  }
  return false;
}

}  // namespace carelint

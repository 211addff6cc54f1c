#include "config/config.h"

namespace carelint {

std::string commented_config() {
  return R"(# Settings of carelint for the articles in this folder and in the folders below it.
#
# A line that begins with '#' is a note and has no effect. To use a setting, remove the '#' and the
# one space behind it. Indentation counts: use spaces, not tabs. A text with a ':' or a '#' in it, or
# one that begins with '*', '[', '{', '&' or '!', has to stand in quotation marks.
#
# carelint --explain-config ARTICLE   shows what holds for an article, and which line says so.
# carelint rules                      lists all rules; carelint rules ID explains one.

# What to start from. 'recommended' is what carelint does without this file.
#   recommended     each rule as its authors advise
#   strict          suggestions become warnings, and warnings become errors
#   accessibility   only the rules on accessibility
#   all             every rule; those that are usually off make suggestions
# Another file can stand here too, such as one that several sites share. In a list, later ones win.
extends: recommended
# extends: [strict, ../house-rules.yaml]

# How serious each rule is: off, suggestion, warning or error; 'on' brings back a rule that is off.
# A '*' stands for any text, so 'reading/*' is the whole family. Later lines win over earlier ones.
# A rule's own options stand below it.
# rules:
#   reading/*: suggestion
#   citation/*: off
#   reading/grade-level:
#     severity: warning
#     audience: nhs
#   crisis/*:
#     lines: ["GB: Wexby night line = 01632 960100"]

# The country of your readers, in two letters: it decides which crisis lines and telephone numbers
# fit. 'auto' takes the country from the language of the page, such as lang="en-GB".
# region: US

# How references are written: apa7, ama11 or vancouver. 'auto' finds out from each reference list.
# citation-style: apa7

# When carelint reports failure to the program that runs it, such as the publishing system: as soon
# as there is an error, a warning or a suggestion; or never.
# fail-on: error

# Folders with rule files of your own or from others (the style format of Vale). Paths count from
# the folder of this file.
# packs: [styles/house]

# Rules written in C++, as shared libraries. They run as part of carelint: name only what you trust.
# plugins: [plugins/house-style.so]

# What is never checked. Globs as in a .gitignore file, counted from the folder of this file.
# ignore:
#   - drafts/
#   - "*.template.html"

# Other settings for some of the articles. Of several overrides that fit, the later wins.
# overrides:
#   - files: [uk/, "*.uk.html"]
#     region: GB
#   - files: [research/]
#     citation-style: vancouver
#     rules:
#       reading/*: off
)";
}

}  // namespace carelint

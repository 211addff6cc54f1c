#include "accessibility/accessible_name.h"

#include <gtest/gtest.h>

#include "support/sources.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

/// The name of the element with the id "x".
std::string name_of_x(const std::string& page) {
  const auto article = read_article(testing_support::make_source(page, Format::html));
  const auto& tree = article->get<AccessibilityTree>();
  const Node* node = tree.by_id("x");
  return node == nullptr ? "no element" : accessible_name(tree, *node);
}

TEST(AccessibleName, ReferencesGoBeforeLabelsAndContent) {
  EXPECT_EQ(name_of_x("<p id=a>Find</p><p id=b>help</p><a id=x href=# aria-labelledby='b a' aria-label=No>No</a>"),
            "help Find");
  EXPECT_EQ(name_of_x("<a id=x href=# aria-labelledby=nowhere aria-label=Yes>No</a>"), "Yes");
  EXPECT_EQ(name_of_x("<a id=x href=# aria-label='  '>Yes</a>"), "Yes");
}

TEST(AccessibleName, AReferenceIsFollowedOnceAndMayBeHidden) {
  EXPECT_EQ(name_of_x("<p id=a aria-labelledby=b>Near</p><p id=b>Far</p><a id=x href=# aria-labelledby=a></a>"),
            "Near");
  EXPECT_EQ(name_of_x("<p id=a hidden>Call <b>us</b></p><a id=x href=# aria-labelledby=a></a>"), "Call us");
  EXPECT_EQ(name_of_x("<a id=x href=# aria-labelledby='x a' aria-label=Read></a><p id=a>more</p>"), "Read more");
}

TEST(AccessibleName, CyclesEnd) {
  EXPECT_EQ(name_of_x("<a id=x href=# aria-labelledby=y>One</a><a id=y href=# aria-labelledby=x>Two</a>"), "Two");
  EXPECT_EQ(name_of_x("<ul id=x role=tree aria-owns=x aria-label=Tree></ul>"), "Tree");
}

TEST(AccessibleName, ContentLeavesOutWhatIsHidden) {
  EXPECT_EQ(name_of_x("<button id=x>Send<span hidden> now</span><span aria-hidden=true>!</span></button>"), "Send");
  EXPECT_EQ(name_of_x("<style>.gone{display:none}</style><button id=x>Send<i class=gone>!</i></button>"), "Send");
  EXPECT_EQ(name_of_x("<a id=x href=#><img src=a.png alt='A still lake'> at dawn</a>"), "A still lake at dawn");
  EXPECT_EQ(name_of_x("<a id=x href=#><svg role=img><title>Home</title></svg></a>"), "Home");
}

TEST(AccessibleName, FieldsHaveLabelsThenTitlesThenPlaceholders) {
  EXPECT_EQ(name_of_x("<label for=x>Your name</label><input id=x title=No placeholder=No>"), "Your name");
  EXPECT_EQ(name_of_x("<label>Wake me at <input id=x> please</label>"), "Wake me at please");
  EXPECT_EQ(name_of_x("<input id=x title='Your name' placeholder=No>"), "Your name");
  EXPECT_EQ(name_of_x("<input id=x placeholder='Your name'>"), "Your name");
  EXPECT_EQ(name_of_x("<input id=x type=submit>"), "Submit");
  EXPECT_EQ(name_of_x("<input id=x type=button value='Ring us'>"), "Ring us");
}

TEST(AccessibleName, GroupsTablesAndFiguresHaveTheirOwnWords) {
  EXPECT_EQ(name_of_x("<fieldset id=x><legend>Mood today</legend><input></fieldset>"), "Mood today");
  EXPECT_EQ(name_of_x("<table id=x><caption>Sleep by night</caption><tr><td>7</table>"), "Sleep by night");
  EXPECT_EQ(name_of_x("<figure id=x><img src=a.png alt=Lake><figcaption>The lake</figcaption></figure>"), "The lake");
}

}  // namespace
}  // namespace carelint

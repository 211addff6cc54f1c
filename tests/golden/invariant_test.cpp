#include "support/invariant.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "golden/corpora.h"
#include "text/article_builder.h"

namespace carelint {
namespace {

using testing_support::articles_in;
using testing_support::broken_promises;
using testing_support::test_name;

class Invariant : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(Invariant, EveryTokenIsItsSource) {
  EXPECT_THAT(broken_promises(*read_article(read_source(GetParam().string()))), ::testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Articles, Invariant, ::testing::ValuesIn(articles_in("articles")), test_name);
INSTANTIATE_TEST_SUITE_P(Clean, Invariant, ::testing::ValuesIn(articles_in("clean")), test_name);
INSTANTIATE_TEST_SUITE_P(Malformed, Invariant, ::testing::ValuesIn(articles_in("malformed")), test_name);

}  // namespace
}  // namespace carelint

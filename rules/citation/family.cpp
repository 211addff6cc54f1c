#include "citation/family.h"

namespace carelint {

RuleDefinition access_date();
RuleDefinition ampersand();
RuleDefinition article_number();
RuleDefinition author_comma();
RuleDefinition author_count();
RuleDefinition author_order();
RuleDefinition author_separator();
RuleDefinition chapter_in();
RuleDefinition date_format();
RuleDefinition doi_format();
RuleDefinition doi_malformed();
RuleDefinition double_period();
RuleDefinition edition();
RuleDefinition editor_label();
RuleDefinition editor_order();
RuleDefinition elided_pages();
RuleDefinition et_al();
RuleDefinition final_period();
RuleDefinition given_names();
RuleDefinition initials_periods();
RuleDefinition initials_spacing();
RuleDefinition issue_spacing();
RuleDefinition journal_comma();
RuleDefinition journal_italics();
RuleDefinition journal_name();
RuleDefinition link_period();
RuleDefinition missing_pages();
RuleDefinition missing_url();
RuleDefinition missing_year();
RuleDefinition page_label();
RuleDefinition page_range_dash();
RuleDefinition publisher_place();
RuleDefinition retrieved_from();
RuleDefinition source_spacing();
RuleDefinition space_before_comma();
RuleDefinition suffix_comma();
RuleDefinition title_case();
RuleDefinition title_colon();
RuleDefinition title_italics();
RuleDefinition title_quotes();
RuleDefinition volume_italics();
RuleDefinition volume_label();
RuleDefinition year_parentheses();
RuleDefinition year_punctuation();

void register_citation_rules(RuleRegistry& registry) {
  registry.add(access_date());
  registry.add(ampersand());
  registry.add(article_number());
  registry.add(author_comma());
  registry.add(author_count());
  registry.add(author_order());
  registry.add(author_separator());
  registry.add(chapter_in());
  registry.add(date_format());
  registry.add(doi_format());
  registry.add(doi_malformed());
  registry.add(double_period());
  registry.add(edition());
  registry.add(editor_label());
  registry.add(editor_order());
  registry.add(elided_pages());
  registry.add(et_al());
  registry.add(final_period());
  registry.add(given_names());
  registry.add(initials_periods());
  registry.add(initials_spacing());
  registry.add(issue_spacing());
  registry.add(journal_comma());
  registry.add(journal_italics());
  registry.add(journal_name());
  registry.add(link_period());
  registry.add(missing_pages());
  registry.add(missing_url());
  registry.add(missing_year());
  registry.add(page_label());
  registry.add(page_range_dash());
  registry.add(publisher_place());
  registry.add(retrieved_from());
  registry.add(source_spacing());
  registry.add(space_before_comma());
  registry.add(suffix_comma());
  registry.add(title_case());
  registry.add(title_colon());
  registry.add(title_italics());
  registry.add(title_quotes());
  registry.add(volume_italics());
  registry.add(volume_label());
  registry.add(year_parentheses());
  registry.add(year_punctuation());
}

}  // namespace carelint

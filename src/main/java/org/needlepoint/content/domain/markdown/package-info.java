/**
 * Authors' Markdown to safe HTML fragments: CommonMark with tables, fact marks, footnotes, foreign words, boxes and drawings. Nothing an
 * author writes reaches a page as markup of its own.
 */
package org.needlepoint.content.domain.markdown;

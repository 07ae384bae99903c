/** The parser of docs/content-format.md: one reader for each kind of file, then the checks that need all files. */
package org.needlepoint.content.domain.parse;

/** What can be found, what was asked for, and which words of a text answer it. Knows no search library. */
package org.needlepoint.search.domain;

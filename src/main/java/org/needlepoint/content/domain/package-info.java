/** What content is (courses, lessons, quizzes, programmes, sources, facts) and the pure parser: text in, catalogue and problems out. */
package org.needlepoint.content.domain;

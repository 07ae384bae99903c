/** What a question is and how a response is graded, apart from how, when and by whom it is taken. */
package org.needlepoint.question.domain;

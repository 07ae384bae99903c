/**
 * What a person is shown of a question's answer. Two families on purpose: the open ones have no place for a key, a mark or a feedback,
 * so none can leave the server before it may. Both hold nothing but texts, ready to be drawn.
 */
package org.needlepoint.question.domain.shown;

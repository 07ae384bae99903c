/**
 * What a person is shown of a question. Two families of records on purpose: the open ones have no place for a key, a mark or a
 * feedback, so none can leave the server before it may.
 */
package org.needlepoint.attempt.domain.shown;

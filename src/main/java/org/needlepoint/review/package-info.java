/**
 * Remembering: a question that was missed, and every critical one, comes back as a card until it is known. When, is told by FSRS; who
 * learns alone sees their cards, takes them away, deletes them. Cards arise in the transaction that ends an attempt.
 */
package org.needlepoint.review;

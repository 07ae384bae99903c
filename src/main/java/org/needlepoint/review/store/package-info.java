/**
 * The tables review_card and review_log, by JDBC on the connection of the transaction: an attempt of twenty questions writes its cards in
 * three batches, and a lost race must show in the count of an update (see attempt.store).
 */
package org.needlepoint.review.store;

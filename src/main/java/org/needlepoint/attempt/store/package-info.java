/**
 * The tables attempt, attempt_slot and attempt_step. Starting and looking back go through JPA. Saving and handing in go through JDBC on
 * the same connection and transaction, for two reasons: EclipseLink's batch writing answers 1 to every single update, so a lost
 * race would pass for a success; and these two are what five hundred candidates do at once.
 */
package org.needlepoint.attempt.store;

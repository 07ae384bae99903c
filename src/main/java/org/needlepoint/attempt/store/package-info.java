/**
 * The tables of attempts, of what came late to them, and of what examiners and administrators allow. Starting and looking back go through JPA. Saving and handing in go through JDBC on
 * the same connection and transaction, for two reasons: EclipseLink's batch writing answers 1 to every single update, so a lost
 * race would pass for a success; and these two are what five hundred candidates do at once.
 */
package org.needlepoint.attempt.store;

/** The tables of the logbook, by JDBC on the connection of the transaction: records of hundreds of rows are read and written at once. */
package org.needlepoint.logbook.store;

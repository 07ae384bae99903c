/** The rows of the journal and of its head. */
package org.needlepoint.audit.store;

/** Rows of people, organisations, memberships and sign-ins. */
package org.needlepoint.account.store;

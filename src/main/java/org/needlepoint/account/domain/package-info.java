/** Who may do what: the caller and the roles. */
package org.needlepoint.account.domain;

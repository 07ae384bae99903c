/** How the entries of the journal hang together, and how a break is found. */
package org.needlepoint.audit.domain;

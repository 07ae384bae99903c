/**
 * Certificates: issued in the transaction of the submit that earned them, signed, verified by anybody, revoked in two steps. A
 * certificate is a signed snapshot and is never computed anew from live tables; docs/adr/0004-certificates.md tells why.
 */
package org.needlepoint.credential;

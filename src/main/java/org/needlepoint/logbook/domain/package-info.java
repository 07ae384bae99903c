/** The rules of the logbook and the papers beside it: what a session must tell, what must not stand in it, who may sign; all pure. */
package org.needlepoint.logbook.domain;

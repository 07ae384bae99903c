/** When a reminder is due, how a calendar is written, and what became of a mail. Pure. */
package org.needlepoint.notice.domain;

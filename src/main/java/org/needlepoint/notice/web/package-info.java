/** The pages of notices and of the outbox, and the calendar's address. */
package org.needlepoint.notice.web;

/** Notices, how people want to be told, and the addresses of calendars. */
package org.needlepoint.notice.store;

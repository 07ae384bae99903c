/**
 * What people are told without asking: notices in the application, reminders before a certificate ends, the same by mail, and a calendar. A notice
 * is made once, whatever restarts; by mail it is sent at most once.
 */
package org.needlepoint.notice;

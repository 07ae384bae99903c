/** Pages of the logbook and of the papers beside it. */
package org.needlepoint.logbook.web;

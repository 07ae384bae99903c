/** The page on which anybody searches. */
package org.needlepoint.search.web;

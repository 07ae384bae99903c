/** The page on which an administrator reads and checks the journal. */
package org.needlepoint.audit.web;

/** The clinic's pages. */
package org.needlepoint.clinic.web;

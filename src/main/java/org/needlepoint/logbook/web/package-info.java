/** The pages of the logbook: programmes to join, sessions and their signatures, skills, papers, credits, adverse events. */
package org.needlepoint.logbook.web;

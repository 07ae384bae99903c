/** What practice is recorded in and held against: the words of the logbook, the checklists of skills, and the rules of the boards. */
package org.needlepoint.content.domain.practice;

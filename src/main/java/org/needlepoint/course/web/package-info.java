/** Catalogue, course and lesson pages, and what a script tells of the reading place. */
package org.needlepoint.course.web;

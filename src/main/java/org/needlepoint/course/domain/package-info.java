/** The order of a course and how far a person is through it. */
package org.needlepoint.course.domain;

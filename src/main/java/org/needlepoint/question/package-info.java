/** Question types, responses and grading. Knows no attempt, so that any type meets any behaviour. */
package org.needlepoint.question;

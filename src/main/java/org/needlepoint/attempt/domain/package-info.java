/** The rules of an attempt: what is drawn, what a person may do when, and what it earns. Pure: time and chance come in as values. */
package org.needlepoint.attempt.domain;

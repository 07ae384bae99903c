/**
 * Taking a quiz: starting, answering, submitting, looking back; and what examiners do about it. An attempt is a list of steps that is only ever added to; everything
 * else about it can be computed again from them. Downstream learns of a finished attempt by the event {@code AttemptFinished}.
 */
package org.needlepoint.attempt;

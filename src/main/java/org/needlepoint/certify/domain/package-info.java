/** The decision: facts in, requirement by requirement a standing out. */
package org.needlepoint.certify.domain;

/** One rule a kind of requirement; none knows another's. Each is held by examples, and all of them by the properties of the decision. */
package org.needlepoint.certify.domain.rule;

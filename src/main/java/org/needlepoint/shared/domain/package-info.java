/** The pure part of what is shared, so that the rules of every feature may use it. */
package org.needlepoint.shared.domain;

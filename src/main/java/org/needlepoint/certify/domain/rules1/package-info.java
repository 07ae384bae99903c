/**
 * The first rules by which programmes were granted, kept as they were: decisions that rest on them stand in databases and must come out
 * again. Frozen; what is new goes into the package above, under the next number.
 */
package org.needlepoint.certify.domain.rules1;

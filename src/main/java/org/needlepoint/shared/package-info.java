/** What every feature needs and none owns: the clock, ids, refusals, durable commits. Kept under ten files. */
package org.needlepoint.shared;

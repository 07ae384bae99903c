/** The index in memory: the only place that uses Lucene, see docs/adr/0011. */
package org.needlepoint.search.store;

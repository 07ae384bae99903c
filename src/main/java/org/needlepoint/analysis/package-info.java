/** What a school's staff learn from results: who is how far, and which questions are hard. */
package org.needlepoint.analysis;

/** Measures the real server under load and under kill -9; run by .ci/bench and .ci/faults, never as a test. */
package org.needlepoint.bench;

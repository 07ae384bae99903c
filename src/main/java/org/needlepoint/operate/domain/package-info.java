/** Which settings there are, and which can't be together. */
package org.needlepoint.operate.domain;

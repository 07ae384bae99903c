/** Texts of what was used once, kept for ever. */
package org.needlepoint.content.store;

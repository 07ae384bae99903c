/** Packs in use, and previews of packs that are not yet. */
package org.needlepoint.rules.store;

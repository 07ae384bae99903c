/** The table decision. */
package org.needlepoint.certify.store;

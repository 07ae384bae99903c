/** The row that tells what kind of installation a database belongs to. */
package org.needlepoint.operate.store;

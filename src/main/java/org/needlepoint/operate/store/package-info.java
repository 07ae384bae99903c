/** What kind of installation a database belongs to, how a database of an earlier release is brought up to date, and when each job is due. */
package org.needlepoint.operate.store;

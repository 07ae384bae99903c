/** Who may needle where: packs of rules in use, how far somebody is by them, and what a new pack would change for whom. */
package org.needlepoint.rules;

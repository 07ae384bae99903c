/** The tables credential and credential_act. */
package org.needlepoint.credential.store;

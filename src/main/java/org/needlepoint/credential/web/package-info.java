/** Where certificates meet the world: the public check as page and as JSON, public keys, the holder's page, the administrator's desk. */
package org.needlepoint.credential.web;

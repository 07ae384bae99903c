/** What a certificate is: its code, the text that is signed, keys, what was done to it, and what a verification answers. */
package org.needlepoint.credential.domain;

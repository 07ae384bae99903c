/** The pages of a quiz and the address that scripts save to. */
package org.needlepoint.attempt.web;

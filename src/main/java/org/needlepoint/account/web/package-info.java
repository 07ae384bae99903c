/** How a request shows who sent it, and the pages of sign-in, the own account and its administration. */
package org.needlepoint.account.web;

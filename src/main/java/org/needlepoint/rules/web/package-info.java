/** The pages of the boards and their rules. */
package org.needlepoint.rules.web;

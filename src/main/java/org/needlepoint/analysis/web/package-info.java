/** The pages of instructors and examiners. */
package org.needlepoint.analysis.web;

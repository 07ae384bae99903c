package org.needlepoint.web;

import java.util.Map;
import org.needlepoint.shared.Blank;

/**
 * What shows on a page, known before the page is drawn.
 *
 * @param shown a value that is equal for two requests only if the page's own part is the same for both, but for the blanks
 * @param fills what this one answer puts into blanks that are the page's own
 */
record Look(Object shown, Map<Blank, String> fills) {}

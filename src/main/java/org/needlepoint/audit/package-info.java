/** Who did what to whom, in a journal that shows every later change to it. */
package org.needlepoint.audit;

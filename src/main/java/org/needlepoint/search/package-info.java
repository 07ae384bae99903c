/** Finds what anybody may read: lessons, the words of the glossary, and the sites of the atlas. Questions are never in it. */
package org.needlepoint.search;

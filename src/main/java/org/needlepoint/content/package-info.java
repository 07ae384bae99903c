/** Reads the folder {@code content/} into immutable values and holds them as the Catalogue, swapped whole. */
package org.needlepoint.content;

/** The pages of the atlas. */
package org.needlepoint.atlas.web;

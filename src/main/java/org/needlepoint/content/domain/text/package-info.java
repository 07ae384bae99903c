/** Text that knows where it stands, so that each problem names its file and line: passages, YAML, front matter, normal form. */
package org.needlepoint.content.domain.text;

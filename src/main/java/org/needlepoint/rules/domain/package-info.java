/** What a pack of rules lets a person do, and what changes when another takes its place. Pure. */
package org.needlepoint.rules.domain;

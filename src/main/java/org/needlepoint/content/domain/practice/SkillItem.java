package org.needlepoint.content.domain.practice;

import java.util.Optional;

/**
 * One thing that an examiner sees and signs. No two items share an id, whatever their checklists.
 *
 * @param critical whether no waiver may stand for it
 * @param regionAsked whether who signs it names the region in which it was seen
 * @param region the region in which it must be seen; where it is given, nobody is asked
 */
public record SkillItem(String id, String text, boolean critical, boolean regionAsked, Optional<String> region) {}

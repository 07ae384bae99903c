package org.needlepoint.question.domain.shown;

/**
 * @param typed what was typed so far
 * @param unit printed behind the field; may be empty
 * @param units others that may be written, parted by commas; may be empty
 */
public record OpenNumber(String typed, String unit, String units) implements OpenAnswer {
    @Override
    public String way() {
        return "numeric";
    }
}

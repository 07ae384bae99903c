package org.needlepoint.question.domain.shown;

/**
 * @param typed what was typed so far
 * @param unit printed behind the field; may be empty
 */
public record OpenNumber(String typed, String unit) implements OpenAnswer {
    @Override
    public String way() {
        return "numeric";
    }
}

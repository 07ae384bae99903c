package org.needlepoint.question.domain.shown;

/**
 * @param typed what was typed so far
 * @param most how many words it should have at most
 */
public record OpenEssay(String typed, int most) implements OpenAnswer {
    @Override
    public String way() {
        return "essay";
    }
}

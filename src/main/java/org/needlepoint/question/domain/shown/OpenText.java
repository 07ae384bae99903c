package org.needlepoint.question.domain.shown;

/** @param typed what was typed so far */
public record OpenText(String typed) implements OpenAnswer {
    @Override
    public String way() {
        return "short";
    }
}

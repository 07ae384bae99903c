package org.needlepoint.question.domain.shown;

import java.util.List;

/** @param input radio or checkbox */
public record OpenChoice(String input, List<OpenOption> options) implements OpenAnswer {

    /**
     * @param text HTML fragment
     * @param checked "checked" if it is chosen, else null, which leaves the attribute out
     */
    public record OpenOption(String id, String text, String checked) {}

    public OpenChoice {
        options = List.copyOf(options);
    }

    @Override
    public String way() {
        return "choice";
    }
}

package org.needlepoint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as a page shows it, read just well enough to fill it in as a browser would.
 *
 * @param inputs in the page's order
 */
record Form(List<Input> inputs) {

    private static final Pattern TAG = Pattern.compile("<(input|select|option|textarea|button)\\b([^>]*)>");
    /** What a template holds is sent by nobody. */
    private static final Pattern TEMPLATE = Pattern.compile("<template>.*?</template>", Pattern.DOTALL);

    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    /**
     * Something in a form that has a name and a value.
     *
     * @param kind the type of an input, "option" for what a list offers, else the tag's name
     */
    record Input(String kind, String name, String value) {
        String encoded() {
            return Visitor.encode(name) + "=" + Visitor.encode(value);
        }
    }

    /**
     * The form that the page's own bean answers; the one for signing out is none of those.
     *
     * @throws IllegalStateException when the page has none
     */
    static Form of(String page) {
        int state = page.indexOf("jakarta.faces.ViewState");
        if (state < 0) {
            throw new IllegalStateException("no form in " + page.substring(0, Math.min(3000, page.length())));
        }
        String form = page.substring(page.lastIndexOf("<form", state), page.indexOf("</form>", state));
        return new Form(inputs(TEMPLATE.matcher(form).replaceAll("")));
    }

    private static List<Input> inputs(String text) {
        List<Input> inputs = new ArrayList<>();
        String list = "";
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            String type = tags.group(1);
            String name = "";
            String value = "";
            Matcher attributes = ATTRIBUTE.matcher(tags.group(2));
            while (attributes.find()) {
                switch (attributes.group(1)) {
                    case "name" -> name = plain(attributes.group(2));
                    case "value" -> value = plain(attributes.group(2));
                    case "type" -> type = attributes.group(2);
                    default -> {
                        // says nothing about what is sent
                    }
                }
            }
            list = type.equals("select") ? name : list;
            inputs.add(new Input(type, type.equals("option") ? list : name, value));
        }
        return inputs;
    }

    private static String plain(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** What the form sends whatever a person does, encoded. */
    String hidden() {
        StringBuilder fields = new StringBuilder();
        for (Input input : inputs) {
            if (input.kind().equals("hidden")) {
                fields.append(fields.isEmpty() ? "" : "&").append(input.encoded());
            }
        }
        return fields.toString();
    }

    /** The name and value of the first button, encoded. */
    String button() {
        return inputs.stream()
                .filter(i -> i.kind().equals("submit"))
                .findFirst()
                .map(Input::encoded)
                .orElseThrow(() -> new IllegalStateException("no button in " + inputs));
    }
}

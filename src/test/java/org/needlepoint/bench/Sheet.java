package org.needlepoint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.needlepoint.question.domain.ParameterJson;

/**
 * The questions of an attempt, as its page offers them to be answered. Answers are made up: what is measured does not care whether
 * they are right.
 *
 * @param form as the page shows it
 * @param items by slot, from 1
 */
record Sheet(Form form, Map<Integer, Item> items) {

    private static final String SEEN = "seen";

    static Sheet of(String page) {
        Form form = Form.of(page);
        Map<Integer, Item> items = new TreeMap<>();
        for (Form.Input input : form.inputs()) {
            int point = input.name().indexOf('.');
            if (point > 1
                    && input.name().charAt(0) == 's'
                    && Character.isDigit(input.name().charAt(1))) {
                items.computeIfAbsent(Integer.valueOf(input.name().substring(1, point)), slot -> new Item(slot))
                        .add(input.name().substring(point + 1), input);
            }
        }
        return new Sheet(form, items);
    }

    /** Made-up answers to all questions, as a browser without script sends them. */
    String fields(int variant, String act) {
        Map<Integer, Map<String, List<String>>> answers = new TreeMap<>();
        items.forEach((slot, item) -> answers.put(slot, item.answer(variant)));
        return fields(answers, act);
    }

    /**
     * Answers to all questions, as a browser without script sends them.
     *
     * @param answers parameters by slot
     * @param act of the button pressed
     */
    String fields(Map<Integer, Map<String, List<String>>> answers, String act) {
        StringBuilder fields = new StringBuilder(form.hidden()).append("&do=").append(act);
        answers.forEach((slot, answer) -> answer.forEach((name, values) -> values.forEach(
                value -> fields.append("&s" + slot + "." + Visitor.encode(name) + "=" + Visitor.encode(value)))));
        return fields.toString();
    }

    /** One question. */
    static final class Item {
        private final int slot;
        private final Map<String, List<String>> offered = new TreeMap<>();
        private int seen;

        private Item(int slot) {
            this.slot = slot;
        }

        private void add(String name, Form.Input input) {
            if (name.equals(SEEN)) {
                seen = Integer.parseInt(input.value());
                return;
            }
            List<String> values = offered.computeIfAbsent(name, n -> new ArrayList<>());
            if (!input.kind().equals("select")
                    && !input.kind().equals("text")
                    && !input.value().isEmpty()) {
                values.add(input.value());
            }
        }

        int slot() {
            return slot;
        }

        /** The number of the slot's last step that was seen. */
        int seen() {
            return seen;
        }

        void seen(int number) {
            seen = number;
        }

        /** Parameters of an answer that differs from the variant's neighbours. */
        Map<String, List<String>> answer(int variant) {
            Map<String, List<String>> answer = new TreeMap<>();
            offered.forEach((name, values) -> answer.put(
                    name,
                    List.of(
                            values.isEmpty()
                                    ? String.valueOf(variant)
                                    : values.get(Math.floorMod(variant, values.size())))));
            return answer;
        }

        /** The answer as it is to be stored, byte for byte. */
        String canonical(int variant) {
            return ParameterJson.write(answer(variant));
        }

        /** What the page's script sends to save the answer. */
        String save(int variant) {
            return "{\"action\":\"save\",\"slot\":" + slot + ",\"seen\":" + seen + ",\"parameters\":"
                    + canonical(variant) + "}";
        }
    }
}

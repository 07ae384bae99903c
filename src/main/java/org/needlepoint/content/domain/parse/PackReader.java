package org.needlepoint.content.domain.parse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.content.domain.practice.RulePack.Allowance;
import org.needlepoint.content.domain.practice.RulePack.Answer;
import org.needlepoint.content.domain.practice.RulePack.Asked;
import org.needlepoint.content.domain.practice.RulePack.Citation;
import org.needlepoint.content.domain.practice.RulePack.Confidence;
import org.needlepoint.content.domain.practice.RulePack.Disagreement;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Passage;

/** Reads one pack: where it lies says whose it is and from when, and all that it tells is cited. */
record PackReader(Desk desk, Passage file) {

    /** Empty when it has no first day, which is reported. */
    Optional<RulePack> read(Fields fields) {
        fields.allow(
                "board",
                "effective",
                "until",
                "dated",
                "checked",
                "confidence",
                "who",
                "citations",
                "allows",
                "requirements",
                "disagreements",
                "pending",
                "unknown");
        Days days = new Days(desk.problems());
        Optional<LocalDate> effective = days.read(fields, "effective");
        Entry board = fields.text("board");
        desk.registry().need(Kind.BOARD, board);
        effective.ifPresent(day -> checkFile(fields, board, day));
        Optional<LocalDate> until = fields.has("until") ? days.read(fields, "until") : Optional.empty();
        effective.ifPresent(day -> checkEnd(fields, day, until));
        List<Citation> citations =
                fields.children("citations").stream().map(PackReader::citation).toList();
        Citing citing = new Citing(desk.problems(), citations.size());
        List<Asked> asked = asked(fields, citing);
        Optional<LocalDate> checked = days.read(fields, "checked");
        return effective.map(day -> new RulePack(
                board.value(),
                NormalText.hash(file.text()),
                file.text(),
                day,
                until,
                citing.child(fields, "dated"),
                checked.orElse(day),
                confidence(fields),
                citing.child(fields, "who"),
                citations,
                allows(fields, citing),
                asked,
                disagreements(fields, citing, asked),
                citing.children(fields, "pending"),
                fields.children("unknown").stream()
                        .map(entry -> entry.allow("text").text("text").value())
                        .toList()));
    }

    private void checkFile(Fields fields, Entry board, LocalDate effective) {
        String here = "rules/" + board.value() + "/" + effective + ".yaml";
        if (!here.equals(file.file())) {
            desk.problems()
                    .add(
                            fields.place("effective"),
                            "The pack of " + board.value() + " from " + effective + " lies in another file.",
                            "Move it to " + here + ", or correct board and day.");
        }
    }

    private void checkEnd(Fields fields, LocalDate effective, Optional<LocalDate> until) {
        if (until.filter(effective::isAfter).isPresent()) {
            desk.problems()
                    .add(
                            fields.place("until"),
                            "The pack ends before it begins.",
                            "Write its last day, or leave \"until\" out.");
        }
    }

    private static Confidence confidence(Fields fields) {
        String word = fields.oneOf("confidence", words(Confidence.values()));
        return Stream.of(Confidence.values())
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElse(Confidence.UNCERTAIN);
    }

    private static Citation citation(Fields fields) {
        fields.allow("text", "address", "grade");
        return new Citation(
                fields.text("text").value(),
                fields.text("address").value(),
                fields.oneOf("grade", "primary", "secondary").equals("primary"));
    }

    private Map<String, Allowance> allows(Fields fields, Citing citing) {
        Map<String, Allowance> allows = new LinkedHashMap<>();
        fields.child("allows")
                .map(all -> all.allow(Systems.ALL.toArray(String[]::new)))
                .ifPresent(all -> Systems.ALL.forEach(
                        system -> all.child(system).ifPresent(one -> allows.put(system, allowance(one, citing)))));
        return allows;
    }

    private static Allowance allowance(Fields fields, Citing citing) {
        String word = fields.allow("answer", "text", "cites").oneOf("answer", words(Answer.values()));
        Answer answer = Stream.of(Answer.values())
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElse(Answer.UNCLEAR);
        return new Allowance(answer, answer == Answer.UNCLEAR ? citing.loosely(fields) : citing.told(fields));
    }

    private List<Asked> asked(Fields fields, Citing citing) {
        RequirementReader reader = RequirementReader.of(desk, "text", "cites");
        List<Fields> requirements = fields.children("requirements");
        checkIds(requirements);
        return requirements.stream()
                .flatMap(one -> reader.read(one, RequirementReader.kinds("credits", "law-allows")).stream()
                        .map(requirement -> new Asked(requirement, citing.told(one))))
                .toList();
    }

    private void checkIds(List<Fields> requirements) {
        Set<String> seen = new HashSet<>();
        requirements.stream()
                .map(one -> one.text("id"))
                .filter(id -> !seen.add(id.value()))
                .forEach(id -> desk.problems()
                        .add(
                                id.place(),
                                "The id " + id.value() + " stands here twice.",
                                "Give each requirement its own id."));
    }

    private List<Disagreement> disagreements(Fields fields, Citing citing, List<Asked> asked) {
        String ids = asked.stream().map(one -> one.requirement().id()).collect(Collectors.joining(", "));
        return fields.children("disagreements").stream()
                .map(one -> {
                    one.allow("about", "text", "cites");
                    String about = one.oneOf("about", ids.split(", "));
                    return new Disagreement(about, citing.told(one));
                })
                .toList();
    }

    private static String[] words(Enum<?>[] values) {
        return Stream.of(values).map(PackReader::word).toArray(String[]::new);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** A programme that asks what the law allows needs to know whose law: who joins chooses a board, and sees before what it answers. */
@ApplicationScoped
class BoardChoices {

    private static final String NO = "no";

    @Inject
    private Courseware courseware;

    @Inject
    private BoardLaw law;

    /** None where the programme asks none; no statement. */
    List<BoardChoice> of(Programme programme) {
        return modality(programme)
                .map(modality -> courseware.current().rules().boards().values().stream()
                        .map(board -> new BoardChoice(
                                board,
                                law.answer(board.id(), modality)
                                        .map(answer -> answer.name().toLowerCase(Locale.ROOT))
                                        .orElse("none")))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Empty where the programme asks none.
     *
     * @throws Refused Malformed when it is none of them, or one that says no: nobody shall work for what can't be granted
     */
    Optional<String> chosen(Programme programme, String typed) {
        return chosen(of(programme), typed);
    }

    static Optional<String> chosen(List<BoardChoice> choices, String typed) {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        BoardChoice choice = choices.stream()
                .filter(one -> one.board().id().equals(typed))
                .findFirst()
                .orElseThrow(() -> refused("Choose the board whose rules apply to you."));
        if (choice.answer().equals(NO)) {
            throw refused("By the rules recorded here, " + choice.board().name()
                    + " does not allow this. You have not joined.");
        }
        return Optional.of(choice.board().id());
    }

    private static Optional<String> modality(Programme programme) {
        return programme.all().stream()
                .filter(Requirement.LawAllows.class::isInstance)
                .map(asked -> ((Requirement.LawAllows) asked).modality())
                .findFirst();
    }

    private static Refused refused(String why) {
        return new Refused(new Refusal.Malformed("board", why));
    }
}

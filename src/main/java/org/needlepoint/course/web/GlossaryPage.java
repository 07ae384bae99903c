package org.needlepoint.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.course.Glossary;
import org.needlepoint.course.GlossaryLetter;

/** The words of the field. */
@Named
@RequestScoped
public class GlossaryPage {

    @Inject
    private Glossary glossary;

    private List<GlossaryLetter> letters;

    public void load() {
        letters = glossary.letters();
    }

    public List<GlossaryLetter> getLetters() {
        return letters;
    }
}

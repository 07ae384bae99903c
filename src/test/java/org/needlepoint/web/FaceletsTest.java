package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads every page as the XML that it is and refuses what {@link PageRules} names. */
class FaceletsTest {

    private static final Path ROOT = Path.of("src/main/webapp");

    @Test
    void everyPageKeepsTheRules() throws IOException {
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xhtml")).sorted().toList()) {
                String name = ROOT.relativize(file).toString().replace('\\', '/');
                problems.addAll(PageRules.problems(name, Files.readString(file)));
            }
        }
        assertEquals("", String.join("\n", problems));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Hello</p> | words",
                "<p>#{a.b} of 9 read</p> | words",
                "<img alt='A needle' src='#{a.b}'/> | words",
                "<h:commandButton value='Send'/> | words",
                "<input type='submit' value='Send'/> | words",
                "<ui:param name='title' value='Courses'/> | words",
                "<p style='color: red'>#{a.b}</p> | inline",
                "<style>p { color: red }</style> | inline",
                "<script>go()</script> | inline",
                "<button onclick='go()'>#{a.b}</button> | inline",
                "<a href='javascript:go()'>#{a.b}</a> | inline",
                "<h:form><h:inputText/></h:form> | h:form",
                "<form method='post' action='/x'><button>#{a.b}</button></form> | token",
                "<ui:define name='errors'><p>#{a.b}</p></ui:define> | failure",
                "<p:editor value='#{a.b}'/> | widget",
                "<p:selectOneMenu value='#{a.b}'/> | widget",
                "<p title='#{a.b > 1}'/> | logic",
                "<p title='#{a.b ? a.c : a.d}'/> | logic",
                "<p title='#{a.b + 1}'/> | logic",
                "<p title='#{a.b == 1}'/> | logic",
                "<p title='#{a.b eq 1}'/> | logic",
                "<p title='#{a.b and a.c}'/> | logic",
                "<p title='#{a.list.stream().filter(x -> x.y).count()}'/> | logic",
                "<p title='${a.b}'/> | deferred",
            })
    void aPlantedFaultIsFound(String markup, String word) {
        List<String> problems = PageRules.problems("x.xhtml", page(markup));
        assertTrue(problems.stream().anyMatch(p -> p.contains(word)), () -> markup + " gave " + problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>#{a.b} · #{a.c()} (#{not empty a['d-e']})</p>",
                "<p class='meta' title=\"#{webText['nav.courses']}\">3 / 4</p>",
                "<h:commandButton value='#{a.b}' action='#{a.send(b.c, 2)}'/>",
                "<ui:fragment rendered='#{not empty a.b.c()}'/>",
                "<button name='theme' value='dark'>#{a.b}</button>",
                "<script src='#{a.b}/x.js' defer='defer'></script>",
                "<form method='post' action='/x'><input type='hidden' name='np-token' value='#{a.b}'/></form>",
                "<form method='get' action='/verify'><input name='code'/></form>",
                "<p:dataTable value='#{a.b}' var='c'><p:column>#{c.d()}</p:column></p:dataTable>",
                "<li class=\"system #{s}\">#{a['system.'.concat(s)]}</li>",
            })
    void whatIsAllowedPasses(String markup) {
        assertEquals(List.of(), PageRules.problems("x.xhtml", page(markup)));
    }

    @Test
    void aLongPageIsFound() {
        List<String> problems = PageRules.problems("x.xhtml", page("<p/>\n".repeat(80)));
        assertTrue(problems.toString().contains("lines"));
    }

    @Test
    void whatIsNoXmlIsFound() {
        assertTrue(PageRules.problems("x.xhtml", "<p>").toString().contains("XML"));
    }

    private static String page(String markup) {
        return "<ui:composition xmlns='http://www.w3.org/1999/xhtml' xmlns:h='jakarta.faces.html' xmlns:p='primefaces'"
                + " xmlns:ui='jakarta.faces.facelets'>" + markup + "</ui:composition>";
    }
}

package org.needlepoint.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.needlepoint.course.Book;
import org.needlepoint.course.Books;

/** A whole course in one file that needs nothing else. The browser saves it instead of showing it: here its own styles would be refused. */
@Named
@RequestScoped
public class CourseOfflinePage {

    @Inject
    private Books books;

    @Inject
    private ExternalContext external;

    private String id;
    private Book book;

    public void load() {
        book = books.away(id);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"needlepoint-" + id + ".html\"");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Book getBook() {
        return book;
    }
}

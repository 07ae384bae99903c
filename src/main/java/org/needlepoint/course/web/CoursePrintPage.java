package org.needlepoint.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.needlepoint.course.Book;
import org.needlepoint.course.Books;

/** A whole course on one page, to be printed. */
@Named
@RequestScoped
public class CoursePrintPage {

    @Inject
    private Books books;

    private String id;
    private Book book;

    public void load() {
        book = books.here(id);
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

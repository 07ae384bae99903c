package org.needlepoint.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which page stands behind which address. A thing's address is its plural noun and its id; what follows the noun reaches the page as
 * the view parameter {@code id}. Security constraints in web.xml match addresses; the files themselves can't be asked for.
 *
 * @param pattern of the path; its one group, if any, is the id
 * @param page the file below the web root
 */
record Address(Pattern pattern, String page) {

    private static final String ID = "([A-Za-z0-9-]{1,80})";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/-]*");

    private static final List<Address> ALL = List.of(
            at("/", "/index.xhtml"),
            at("/courses", "/courses.xhtml"),
            at("/courses/" + ID, "/course.xhtml"),
            at("/courses/" + ID + "/print", "/course-print.xhtml"),
            at("/courses/" + ID + "/offline", "/course-offline.xhtml"),
            at("/lessons/" + ID, "/lesson.xhtml"),
            at("/lessons/" + ID + "/changes", "/lesson-changes.xhtml"),
            at("/atlas", "/atlas.xhtml"),
            at("/atlas/" + ID, "/site.xhtml"),
            at("/glossary", "/glossary.xhtml"),
            at("/search", "/search.xhtml"),
            at("/quizzes/" + ID, "/quiz.xhtml"),
            at("/attempts/" + ID, "/attempt.xhtml"),
            at("/attempts/" + ID + "/result", "/result.xhtml"),
            at("/progress", "/progress.xhtml"),
            at("/review", "/review.xhtml"),
            at("/review/cards/" + ID, "/review-card.xhtml"),
            at("/review/done", "/review-done.xhtml"),
            at("/review/delete", "/review-delete.xhtml"),
            at("/credits", "/credits.xhtml"),
            at("/evidence", "/evidence.xhtml"),
            at("/evidence/(?!files$)" + ID, "/evidence-paper.xhtml"),
            at("/programmes", "/programmes.xhtml"),
            at("/programmes/" + ID, "/programme.xhtml"),
            at("/logbook", "/logbook.xhtml"),
            at("/logbook/new", "/session-new.xhtml"),
            at("/logbook/import", "/logbook-import.xhtml"),
            at("/logbook/" + ID, "/session.xhtml"),
            at("/logbook/" + ID + "/change", "/session-change.xhtml"),
            at("/logbook/" + ID + "/link", "/session-link.xhtml"),
            at("/sign/([A-Za-z0-9_-]{43})", "/sign.xhtml"),
            at("/passport", "/passport.xhtml"),
            at("/adverse", "/adverse.xhtml"),
            at("/supervision", "/inbox.xhtml"),
            at("/supervision/" + ID, "/supervised.xhtml"),
            at("/certificates/" + ID, "/certificate.xhtml"),
            at("/certificates/" + ID + "/why", "/why.xhtml"),
            at("/verify", "/verify.xhtml"),
            at("/verify/(.{1,80})", "/verify.xhtml"),
            at("/rules", "/jurisdictions.xhtml"),
            at("/rules/" + ID, "/jurisdiction.xhtml"),
            at("/sign-in", "/sign-in.xhtml"),
            at("/setup/" + ID, "/setup.xhtml"),
            at("/account", "/account.xhtml"),
            at("/about", "/about.xhtml"),
            at("/instructor", "/instructor/index.xhtml"),
            at("/instructor/courses/" + ID, "/instructor/course.xhtml"),
            at("/instructor/quizzes/" + ID, "/instructor/quiz.xhtml"),
            at("/instructor/adverse", "/instructor/adverse.xhtml"),
            at("/examiner", "/examiner/index.xhtml"),
            at("/examiner/quizzes/" + ID, "/examiner/quiz.xhtml"),
            at("/examiner/running", "/examiner/running.xhtml"),
            at("/examiner/attempts/" + ID, "/examiner/attempt.xhtml"),
            at("/examiner/marking", "/examiner/marking.xhtml"),
            at("/examiner/marking/" + ID, "/examiner/mark.xhtml"),
            at("/examiner/skills", "/examiner/skills.xhtml"),
            at("/examiner/skills/" + ID, "/examiner/checklist.xhtml"),
            at("/examiner/receipts", "/examiner/receipts.xhtml"),
            at("/examiner/overrides/" + ID, "/examiner/overrides.xhtml"),
            at("/notices", "/notices.xhtml"),
            at("/admin/outbox", "/admin/outbox.xhtml"),
            at("/work/" + ID, "/work.xhtml"),
            at("/demo/clock", "/demo-clock.xhtml"),
            at("/clinic", "/clinic/index.xhtml"),
            at("/clinic/organisations/" + ID, "/clinic/staff.xhtml"),
            at("/admin", "/admin/index.xhtml"),
            at("/admin/accounts", "/admin/accounts.xhtml"),
            at("/admin/accounts/" + ID, "/admin/account.xhtml"),
            at("/admin/organisations", "/admin/organisations.xhtml"),
            at("/admin/supervisors", "/admin/supervisors.xhtml"),
            at("/admin/supervisors/" + ID, "/admin/supervisor.xhtml"),
            at("/admin/certificates", "/admin/certificates.xhtml"),
            at("/admin/certificates/" + ID, "/admin/certificate.xhtml"),
            at("/admin/certificates/" + ID + "/why", "/why.xhtml"),
            at("/admin/programmes", "/admin/board.xhtml"),
            at("/admin/waivers", "/admin/waivers.xhtml"),
            at("/admin/evidence", "/admin/evidence.xhtml"),
            at("/admin/evidence/" + ID, "/admin/evidence-paper.xhtml"),
            at("/admin/marking", "/admin/marking.xhtml"),
            at("/admin/receipts", "/admin/receipts.xhtml"),
            at("/admin/rules", "/admin/packs.xhtml"),
            at("/admin/rules/" + ID, "/admin/pack.xhtml"),
            at("/admin/journal", "/admin/journal.xhtml"));

    private static Address at(String pattern, String page) {
        return new Address(Pattern.compile(pattern), page);
    }

    /** Where a path leads, with the id in it, if it leads anywhere. */
    static Optional<Target> find(String path) {
        for (Address address : ALL) {
            Matcher matcher = address.pattern.matcher(path);
            if (matcher.matches()) {
                return Optional.of(new Target(address.page, matcher.groupCount() == 1 ? matcher.group(1) : null));
            }
        }
        return Optional.empty();
    }

    static List<Address> all() {
        return ALL;
    }

    /** The one spelling of a path, whatever of it was escaped; as it was asked for where something has to be. */
    static String spelled(String path, String asked) {
        return PLAIN.matcher(path).matches() ? path : asked;
    }

    /** @param id may be null */
    record Target(String page, String id) {

        /** Whether this is a whole course: many times as heavy as any other page. */
        boolean isBook() {
            return page.equals("/course-print.xhtml") || isFile();
        }

        /** Whether this leaves the site, and so has neither frame nor theme. */
        boolean isFile() {
            return page.equals("/course-offline.xhtml");
        }
    }
}

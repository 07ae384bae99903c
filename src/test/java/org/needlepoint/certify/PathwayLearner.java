package org.needlepoint.certify;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.needlepoint.logbook.domain.InFiles;
import org.needlepoint.testing.Person;

/** What a learner does on the way through the programme of {@code content-pathway}. */
final class PathwayLearner {

    private final Person person;

    PathwayLearner(Person person) {
        this.person = person;
    }

    void join() {
        person.find("#school").selectOption(new SelectOption().setLabel("Northgate School of Needling"));
        person.find("#board").selectOption("us-fl");
        person.find("#consent").check();
        person.press("Join this programme");
        person.reads("You have joined this programme.");
    }

    /** Does what My progress names as the next thing. */
    void next(String words) {
        person.open("/progress").follow(words);
    }

    void enrol() {
        person.open("/courses/sample");
        person.find("main input[type=submit][value^=Enrol]").click();
        assertThat(person.find("main input[type=submit][value^=Enrol]")).hasCount(0);
    }

    void markAsRead() {
        person.press("Mark as read");
        person.reads("This lesson is marked as read.");
    }

    void passTheQuiz() {
        person.find("input[type=submit][value^=Start]").click();
        person.find("label:has-text('Solid') input").check();
        person.find("fieldset[data-slot] input[type=text]").fill("solid");
        person.find("button[value=review]").click();
        person.find("button[value=submit]").click();
        person.reads("Passed");
    }

    /** @param amount hours or credits; empty where there are none */
    void send(String kind, String title, LocalDate from, String amount) {
        person.open("/evidence");
        person.find("#kind").selectOption(kind);
        person.find("#title").fill(title);
        person.find("#from").fill(from.toString());
        person.find("#until").fill(kind.equals("LICENCE") ? "2098-12-31" : "");
        person.find("#amount").fill(amount);
        person.find("#modality").selectOption(kind.equals("IN_PERSON") ? "dn" : "");
        person.find("#file").setInputFiles(new FilePayload("paper.pdf", "application/pdf", InFiles.pdf(title)));
        person.press("Send the paper");
        person.reads("The paper is saved.");
    }

    /** @return what is in the audit pack, by name */
    Map<String, byte[]> downloadThePack() throws IOException {
        person.open("/credits");
        Download download = person.page().waitForDownload(() -> person.follow("Download the audit pack"));
        Map<String, byte[]> pack = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(download.path()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                pack.put(entry.getName(), zip.readAllBytes());
            }
        }
        return pack;
    }

    /** Writes a session of today at the chest, and leaves it unsaved. */
    void writeASession(String reflection) {
        person.find("#supervisor").selectOption(new SelectOption().setLabel("Sunniva Brandt"));
        person.find("#setting").selectOption("clinic");
        person.find("#technique").selectOption("dn-deep");
        person.find("details.places summary").first().click();
        person.find("details.places").first().locator("input").first().check();
        person.find("#in").fill("2");
        person.find("#out").fill("2");
        person.find("#reflection").fill(reflection);
    }

    /** @return the path that the code at the bedside stands for */
    String makeALink() {
        person.follow("Sign at the bedside");
        person.press("Make a link");
        String address = person.text(".receipt");
        return address.substring(address.indexOf("/sign/"));
    }
}

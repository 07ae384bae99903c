package org.needlepoint.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR, deployed once for all container tests; never a hand-made list of classes. The tests themselves come with it. */
@ArquillianSuiteDeployment
public class Deployment {

    private static final Path TESTS = Path.of("target", "test-classes");

    @org.jboss.arquillian.container.test.api.Deployment
    public static WebArchive war() throws Exception {
        WebArchive war = ShrinkWrap.createFromZipFile(
                WebArchive.class, new File(System.getProperty("needlepoint.war", "target/needlepoint.war")));
        try (Stream<Path> files = Files.walk(TESTS.resolve("org/needlepoint"))) {
            files.filter(Deployment::runsInTheContainer)
                    .forEach(file -> war.addAsResource(
                            file.toFile(), TESTS.relativize(file).toString().replace(File.separatorChar, '/')));
        }
        return war;
    }

    /** Container tests and the classes that they share, Wait and those named In…; the others need libraries that the server lacks. */
    private static boolean runsInTheContainer(Path file) {
        String name = file.getFileName().toString();
        return name.matches(".*IT(\\$.*)?\\.class") || name.matches("(In[A-Z].*|Wait)\\.class");
    }
}

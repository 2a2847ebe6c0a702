package org.composure.server;

import com.icegreen.greenmail.util.GreenMail;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.composure.clock.MovedClock;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with one more module, a WAR with the tests that run in the server, and their clock. */
public final class EarDeployment {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String TESTS = "tests.war";
    private static final String TESTS_MODULE =
            "<module><web><web-uri>" + TESTS + "</web-uri><context-root>/tests</context-root></web></module>";

    private EarDeployment() {}

    static EnterpriseArchive archive() {
        var ear = ShrinkWrap.create(ZipImporter.class, "composure.ear")
                .importFrom(new File(System.getProperty("ear")))
                .as(EnterpriseArchive.class);
        String modules = read(ear);
        ear.delete(DESCRIPTOR);
        return ear.add(new StringAsset(modules.replace("</application>", TESTS_MODULE + "</application>")), DESCRIPTOR)
                .addAsLibraries(clock())
                .addAsModule(Testable.archiveToTest(tests()));
    }

    private static JavaArchive clock() {
        return ShrinkWrap.create(JavaArchive.class, "tests-clock.jar")
                .addPackage(MovedClock.class.getPackage())
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, TESTS)
                .addPackages(true, "org.composure.it")
                .setManifest(new StringAsset(
                        "Manifest-Version: 1.0\nDependencies: org.eclipse.persistence, org.eclipse.angus.mail\n"))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class), jarOf(GreenMail.class));
    }

    private static String read(EnterpriseArchive ear) {
        try (var content = ear.get(DESCRIPTOR).getAsset().openStream();
                var text = new ByteArrayOutputStream()) {
            content.transferTo(text);
            return text.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

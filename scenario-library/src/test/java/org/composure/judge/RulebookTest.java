package org.composure.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.composure.play.Transcript;
import org.composure.play.Turn;
import org.composure.scenario.Act;
import org.composure.scenario.Competency;
import org.composure.support.Contact;
import org.composure.support.RandomContacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulebookTest {

    private static final Rulebook BOOK = Rulebook.shipped();
    private static final int CONTACTS = 300;
    private static final int THREADS = 8;

    private final List<Transcript> transcripts = RandomContacts.played(CONTACTS, 20);

    static Stream<Act> harmfulActs() {
        return Arrays.stream(Act.values()).filter(act -> act.tendency() == Act.Tendency.HARMS);
    }

    @Test
    void aBatchIsJudgedLikeItsTurnsOneByOne() {
        List<Turn> turns = new ArrayList<>(transcripts.stream()
                .flatMap(transcript -> transcript.turns().stream())
                .toList());
        Collections.shuffle(turns, new Random(1));
        assertThat(BOOK.judge(turns)).isEqualTo(turns.stream().map(BOOK::judge).toList());
    }

    @Test
    void aTurnThatIsInABatchTwiceIsJudgedTwice() {
        Turn turn = Contact.contact().says(Act.LIE).turn();
        assertThat(BOOK.judge(List.of(turn, turn))).containsExactly(BOOK.judge(turn), BOOK.judge(turn));
    }

    @Test
    void manyThreadsFindWhatOneFinds() throws Exception {
        List<List<Finding>> alone = transcripts.stream().map(RulebookTest::all).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<List<Finding>>> judging =
                    () -> transcripts.stream().map(RulebookTest::all).toList();
            for (Future<List<List<Finding>>> found : threads.invokeAll(Collections.nCopies(THREADS, judging))) {
                assertThat(found.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void findingsComeInTheOrderOfTheBook() {
        List<String> book = BOOK.rules().stream().map(RuleDescription::id).toList();
        assertThat(transcripts).flatExtracting(Transcript::turns).allSatisfy(turn -> assertThat(BOOK.judge(turn))
                .extracting(found -> book.indexOf(found.rule()))
                .isSorted());
    }

    @Test
    void theBookBeginsWithTheCriticalErrorsAndGoesOnByCompetency() {
        assertThat(BOOK.rules())
                .extracting(rule -> rule.critical() ? -1 : rule.competency().compareTo(Competency.EMPATHY))
                .isSorted();
        assertThat(BOOK.rules()).extracting(RuleDescription::id).startsWith("insult", "discrimination-brushed-aside");
    }

    @Test
    void aFindingPointsAtWordsOfTheReplyAndLeavesNoFigureOpen() {
        for (Transcript transcript : transcripts) {
            for (Finding finding : all(transcript)) {
                assertThat(finding.sentence()).doesNotContain("{").doesNotContain("}");
                assertThat(finding.words()).allSatisfy(words -> assertThat(says(transcript, finding))
                        .contains(words));
            }
        }
    }

    @Test
    void theOutlineOfARuleHasAnEllipsisForEachFigureOfACase() {
        assertThat(BOOK.rules())
                .filteredOn(rule -> rule.id().equals("customer-calmed"))
                .extracting(RuleDescription::outline)
                .containsExactly("The customer's anger stood at … and left at …. That was your doing.");
    }

    @ParameterizedTest
    @MethodSource("harmfulActs")
    void anActThatHarmsCostsSomething(Act act) {
        assertThat(BOOK.judge(Contact.contact().says(act).turn())).anyMatch(finding -> finding.points() < 0);
    }

    @Test
    void theRulesAreFoundFromAClassLoaderThatNobodyElseUses() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader apart = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            Class<?> rulebook = apart.loadClass(Rulebook.class.getName());
            Method rules = rulebook.getMethod("rules");
            assertThat((List<?>) rules.invoke(rulebook.getMethod("shipped").invoke(null)))
                    .hasSameSizeAs(BOOK.rules());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> url(Path.of(entry).toUri()))
                .toArray(URL[]::new);
    }

    private static URL url(URI place) {
        try {
            return place.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<Finding> all(Transcript transcript) {
        return Stream.concat(
                        transcript.turns().stream().flatMap(turn -> BOOK.judge(turn).stream()),
                        transcript.closing().stream().flatMap(closing -> BOOK.judge(closing).stream()))
                .toList();
    }

    private static String says(Transcript transcript, Finding finding) {
        return finding.turn() == 0
                ? ""
                : transcript.turns().get(finding.turn() - 1).reply().says();
    }
}

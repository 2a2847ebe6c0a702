package org.composure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.composure.support.Account;
import org.composure.support.FormVisitor;
import org.composure.support.Product;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the home page on, over HTTP: nothing leads astray, whatever it is that a page links to. */
class LinksIT {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"#]+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int OF_EACH_KIND = 1;
    private static final int OF_EACH_PAGE = 15;
    private static final int REFUSED = 400;

    private final Map<String, Integer> followed = new HashMap<>();
    private final Deque<Step> open = new ArrayDeque<>();

    /** A link, and where it stands. */
    private record Step(URI from, URI to) {}

    static Stream<Account> everybody() {
        return Stream.of(Account.TRAINEE, Account.SUPERVISOR, Account.HR, Account.ADMIN);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void whatever_a_page_links_to_is_there(Account account) {
        FormVisitor visitor = FormVisitor.as(account);
        List<String> astray = new ArrayList<>();
        URI home = Product.url().resolve("index.xhtml");
        follow(new Step(home, home));
        while (!open.isEmpty()) {
            Step step = open.remove();
            var answer = visitor.get(step.to().toString());
            if (answer.statusCode() >= REFUSED && isStillThere(visitor, step)) {
                astray.add(answer.statusCode() + " for " + step);
            }
            linksIn(step.to(), answer.body()).map(to -> new Step(step.to(), to)).forEach(this::follow);
        }

        assertThat(astray).isEmpty();
    }

    /** Other tests change meanwhile what there is. */
    private static boolean isStillThere(FormVisitor visitor, Step step) {
        return linksIn(step.from(), visitor.get(step.from().toString()).body()).anyMatch(step.to()::equals);
    }

    private static Stream<URI> linksIn(URI page, String body) {
        return LINK.matcher(body)
                .results()
                .map(found -> page.resolve(found.group(1).replace("&amp;", "&").replace(' ', '+')))
                .filter(to -> page.getAuthority().equals(to.getAuthority()));
    }

    /** Addresses that differ in numbers only are of a kind, and one page has many kinds where people write its address. */
    private void follow(Step step) {
        String kind = NUMBER.matcher(step.to().toString()).replaceAll("#");
        if (more(kind) <= OF_EACH_KIND && more(step.to().getPath()) <= OF_EACH_PAGE) {
            open.add(step);
        }
    }

    private int more(String key) {
        return followed.merge(key, 1, Integer::sum);
    }
}

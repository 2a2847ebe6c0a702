package org.composure.volume;

import java.util.List;

/**
 * A page to be measured.
 *
 * @param question that it answers
 * @param visits who looks at which address; each is asked once, so that nothing is quick because it was just asked
 * @param sql name of the file with one statement that answers the same question, with one parameter
 */
record Page(String question, List<Visit> visits, String sql) {

    Page {
        visits = List.copyOf(visits);
    }

    /**
     * One look.
     *
     * @param subject parameter of the statement: a team, a person, or a part of a name
     */
    record Visit(String account, String path, Object subject) {}
}

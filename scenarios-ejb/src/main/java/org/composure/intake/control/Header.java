package org.composure.intake.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.intake.FileFault;
import org.composure.intake.FileFault.Kind;
import org.composure.intake.Notice;
import org.composure.people.PersonField;

/**
 * The first line of a file: which column holds what.
 *
 * @param width how many columns there are
 * @param columns where those are that are known, from 0
 */
record Header(int width, Map<PersonField, Integer> columns, List<Notice> notices, Optional<FileFault> fault) {

    private static final int LONGEST_SHOWN = 60;

    /** Letters and digits alone count, so that spaces, hyphens and capitals do not matter. */
    private static final Map<PersonField, Set<String>> SPELLINGS = Map.of(
            PersonField.EMPLOYEE_NUMBER,
            Set.of(
                    "employeenumber",
                    "employeeno",
                    "employeenr",
                    "employeeid",
                    "personnelnumber",
                    "personnelno",
                    "staffnumber",
                    "staffno",
                    "staffid",
                    "number"),
            PersonField.NAME,
            Set.of("name", "fullname", "displayname", "employeename"),
            PersonField.ACCOUNT,
            Set.of("account", "accountname", "username", "user", "userid", "login", "loginname"),
            PersonField.ROLE,
            Set.of("role", "rolename"),
            PersonField.TEAM,
            Set.of("team", "teamname"),
            PersonField.SITE,
            Set.of("site", "sitename", "location", "office"),
            PersonField.EMAIL,
            Set.of("email", "emailaddress", "mail", "mailaddress"),
            PersonField.ACTIVE,
            Set.of("active", "isactive", "enabled", "maysignin"));

    static Header of(List<String> names, long line) {
        Map<PersonField, Integer> columns = new EnumMap<>(PersonField.class);
        List<Notice> notices = new ArrayList<>();
        Optional<FileFault> fault = Optional.empty();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            Optional<PersonField> field = field(name);
            if (field.isEmpty()) {
                notices.add(new Notice(Notice.Kind.UNKNOWN_COLUMN, shown(name)));
            } else if (columns.putIfAbsent(field.get(), column) != null) {
                fault = Optional.of(new FileFault(Kind.COLUMN_TWICE, line, shown(name)));
            }
        }
        if (!columns.containsKey(PersonField.EMPLOYEE_NUMBER)) {
            fault = Optional.of(new FileFault(Kind.NO_NUMBER_COLUMN, line, ""));
        }
        Arrays.stream(PersonField.values())
                .filter(field -> !columns.containsKey(field))
                .forEach(field -> notices.add(new Notice(Notice.Kind.MISSING_COLUMN, field.name())));
        return new Header(names.size(), columns, List.copyOf(notices), fault);
    }

    /** What stands in the line in that column; empty if there is no such column. */
    Optional<String> cell(PersonField field, List<String> cells) {
        return Optional.ofNullable(columns.get(field))
                .map(column -> cells.get(column).strip());
    }

    private static Optional<PersonField> field(String name) {
        String letters = Words.bare(name);
        return SPELLINGS.entrySet().stream()
                .filter(spelling -> spelling.getValue().contains(letters))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** As much of it as can stand on a page. */
    static String shown(String text) {
        return shown(text, LONGEST_SHOWN);
    }

    /** As it can be stored and shown: so many characters at most, none of them for machines. */
    static String shown(String text, int longest) {
        String whole = text.strip();
        boolean halves = whole.length() > longest && Character.isHighSurrogate(whole.charAt(longest - 1));
        String part = whole.substring(0, Math.min(whole.length(), halves ? longest - 1 : longest));
        int[] characters = part.codePoints()
                .map(character -> Character.isISOControl(character) ? '\uFFFD' : character)
                .toArray();
        return new String(characters, 0, characters.length);
    }
}

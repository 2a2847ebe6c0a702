package org.composure.intake.entity;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.composure.intake.Notice;
import org.composure.intake.Problem;
import org.composure.people.PersonField;
import org.composure.people.Prospect.Difference;
import org.composure.people.Role;
import org.composure.people.Wanted;

/** What belongs to a line, as JSON. */
final class LineJson {

    private LineJson() {}

    static String wanted(Wanted wanted) {
        JsonObjectBuilder stored = JSON.createObjectBuilder().add("number", wanted.employeeNumber());
        wanted.name().ifPresent(name -> stored.add("name", name));
        wanted.account().ifPresent(account -> stored.add("account", account));
        wanted.role().ifPresent(role -> stored.add("role", role.name()));
        wanted.team().ifPresent(team -> stored.add("team", team));
        wanted.site().ifPresent(site -> stored.add("site", site));
        wanted.email().ifPresent(email -> stored.add("email", email));
        wanted.active().ifPresent(active -> stored.add("active", active));
        return stored.build().toString();
    }

    static Wanted wanted(String stored) {
        try (var reader = JSON.createReader(new StringReader(stored))) {
            JsonObject wanted = reader.readObject();
            return new Wanted(
                    wanted.getString("number"),
                    text(wanted, "name"),
                    text(wanted, "account"),
                    text(wanted, "role").map(Role::valueOf),
                    text(wanted, "team"),
                    text(wanted, "site"),
                    text(wanted, "email"),
                    wanted.containsKey("active") ? Optional.of(wanted.getBoolean("active")) : Optional.empty());
        }
    }

    static String differences(List<Difference> differences) {
        return list(differences, difference -> JSON.createObjectBuilder()
                .add("field", difference.field().name())
                .add("from", difference.from())
                .add("to", difference.to()));
    }

    static List<Difference> differences(String stored) {
        return list(
                stored,
                one -> new Difference(
                        PersonField.valueOf(one.getString("field")), one.getString("from"), one.getString("to")));
    }

    static String problems(List<Problem> problems) {
        return list(problems, problem -> JSON.createObjectBuilder()
                .add("field", problem.field().map(PersonField::name).orElse(""))
                .add("code", problem.code())
                .add("detail", problem.detail()));
    }

    static List<Problem> problems(String stored) {
        return list(
                stored,
                one -> new Problem(
                        text(one, "field").filter(name -> !name.isEmpty()).map(PersonField::valueOf),
                        one.getString("code"),
                        one.getString("detail")));
    }

    static String notices(List<Notice> notices) {
        return list(notices, notice -> JSON.createObjectBuilder()
                .add("kind", notice.kind().name())
                .add("column", notice.column()));
    }

    static List<Notice> notices(String stored) {
        return list(stored, one -> new Notice(Notice.Kind.valueOf(one.getString("kind")), one.getString("column")));
    }

    private static <T> String list(List<T> all, Function<T, JsonObjectBuilder> one) {
        JsonArrayBuilder stored = JSON.createArrayBuilder();
        all.forEach(each -> stored.add(one.apply(each)));
        return stored.build().toString();
    }

    private static <T> List<T> list(String stored, Function<JsonObject, T> one) {
        try (var reader = JSON.createReader(new StringReader(stored))) {
            JsonArray all = reader.readArray();
            return all.getValuesAs(JsonObject.class).stream().map(one).toList();
        }
    }

    private static Optional<String> text(JsonObject stored, String name) {
        return Optional.ofNullable(stored.getString(name, null));
    }
}

package org.composure.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.faces.push.Push;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.support.Access;
import org.junit.jupiter.api.Test;

/** Nothing can be reached of which access.txt and doors.txt do not say who may, and they say nothing of what is not. */
class AccessTest {

    private static final String SOCKET = "socket jakarta.faces.push/";
    private static final String PLACEHOLDER = "\\{[^}]*}";

    @Test
    void every_page_has_a_row_and_every_row_of_a_page_its_page() throws IOException {
        Set<String> rows = addresses()
                .filter(address -> address.matches("\\S+\\.(xhtml|html)(\\?.*)?"))
                .map(address -> address.replaceAll("\\?.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).containsExactlyElementsOf(Webapp.pages());
    }

    @Test
    void every_rest_method_has_a_row_and_every_row_of_rest_its_method() {
        Set<String> methods = Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> verb(method).isPresent())
                .map(AccessTest::address)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> rows = addresses()
                .filter(address -> address.contains(" ") && !address.startsWith(SOCKET))
                .flatMap(AccessTest::each)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).containsExactlyElementsOf(methods);
    }

    @Test
    void every_servlet_has_a_row_and_every_other_row_its_servlet() {
        Set<String> servlets = Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(type ->
                        Arrays.stream(type.getAnnotationOfType(WebServlet.class).value()))
                .map(address -> address.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> rows = addresses()
                .filter(address -> !address.contains(" ") && !address.contains(".xhtml") && !address.contains(".html"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).containsExactlyElementsOf(servlets);
    }

    @Test
    void every_socket_has_a_row_and_every_row_of_a_socket_its_channel() {
        Set<String> channels = Product.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(Push.class))
                .map(field -> field.getAnnotationOfType(Push.class).channel())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> rows = addresses()
                .filter(address -> address.startsWith(SOCKET))
                .map(address -> address.substring(SOCKET.length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).containsExactlyElementsOf(channels);
    }

    @Test
    void of_every_address_it_is_said_for_every_role() {
        Map<String, Set<String>> roles = new TreeMap<>();
        Access.all().forEach(row -> row.addresses()
                .forEach(address -> roles.computeIfAbsent(address, first -> new TreeSet<>())
                        .addAll(row.roles().keySet())));

        assertThat(roles)
                .allSatisfy((address, named) ->
                        assertThat(named).as(address).contains("trainee", "supervisor", "hr", "admin", "nobody"));
    }

    @Test
    void every_method_of_a_boundary_has_a_row_that_says_who_may_call_it() {
        Set<String> doors = Product.CLASSES.stream()
                .filter(type -> type.getPackageName().endsWith(".boundary"))
                .filter(type -> !type.isInterface() && !type.isRecord() && !type.isEnum())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC))
                .map(AccessTest::door)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(Access.doors())).containsExactlyElementsOf(doors);
    }

    private static Stream<String> addresses() {
        return Access.all().stream().flatMap(row -> row.addresses().stream());
    }

    /** {@code GET,POST api/x/{a}} as {@code GET api/x/{}} and {@code POST api/x/{}}. */
    private static Stream<String> each(String address) {
        String[] parts = address.split(" ", 2);
        String path = parts[1].replaceAll("\\?.*", "").replaceAll(PLACEHOLDER, "{}");
        return Arrays.stream(parts[0].split(",", 0)).map(verb -> verb + " " + path);
    }

    private static String address(JavaMethod method) {
        String own = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        String path = "api/" + method.getOwner().getAnnotationOfType(Path.class).value() + own;
        return verb(method).orElseThrow() + " "
                + path.replaceAll("//+", "/").replaceAll("/$", "").replaceAll(PLACEHOLDER, "{}");
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(type -> type.getAnnotationOfType(HttpMethod.class).value())
                .findFirst();
    }

    /** As it stands in doors.txt; of methods of one name, one line each that is different. */
    private static String door(JavaMethod method) {
        JavaClass owner = method.getOwner();
        String component = owner.getPackageName().replace(Floors.ROOT + ".", "").replace(".boundary", "");
        return component + "." + owner.getSimpleName() + "." + method.getName() + " " + roles(method);
    }

    private static String roles(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return "everybody";
        }
        JavaClass owner = method.getOwner();
        boolean own = method.isAnnotatedWith(RolesAllowed.class);
        if (!own && !owner.isAnnotatedWith(RolesAllowed.class)) {
            return owner.isAnnotatedWith(PermitAll.class) ? "everybody" : "nobody";
        }
        RolesAllowed said =
                own ? method.getAnnotationOfType(RolesAllowed.class) : owner.getAnnotationOfType(RolesAllowed.class);
        return String.join(" ", said.value());
    }
}

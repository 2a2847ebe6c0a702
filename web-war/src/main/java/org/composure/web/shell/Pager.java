package org.composure.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which page of a list is shown, and the addresses of the others.
 *
 * @param path of the list
 * @param filter what else stands in the address
 * @param name of the parameter in which the page's number stands
 * @param number of the page, from 1
 * @param size how many rows a page has
 * @param total how many rows there are
 */
public record Pager(String path, Map<String, String> filter, String name, int number, int size, long total) {

    private static final int MOST = 100_000;

    /** Of the only list on its page, or the one that grows most. */
    public Pager(String path, Map<String, String> filter, int number, int size, long total) {
        this(path, filter, "page", number, size, total);
    }

    /** The page number in an address; the first if it is none. */
    public static int number(String asked) {
        boolean number = asked != null && asked.matches("[1-9][0-9]{0,5}");
        return number ? Math.min(MOST, Integer.parseInt(asked)) : 1;
    }

    public static int first(int number, int size) {
        return (number - 1) * size;
    }

    public boolean isNeeded() {
        return total > size || number > 1;
    }

    public long getFrom() {
        return Math.min(total, first(number, size) + 1L);
    }

    public long getTo() {
        return Math.min(total, (long) number * size);
    }

    public long getTotal() {
        return total;
    }

    public String getPrevious() {
        return number > 1 ? address(number - 1) : null;
    }

    public String getNext() {
        return (long) number * size < total ? address(number + 1) : null;
    }

    /** The address of that page. */
    public String address(int page) {
        Map<String, String> parameters = new LinkedHashMap<>(filter);
        parameters.put(name, String.valueOf(page));
        return path + "?" + query(parameters);
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter ->
                        !Optional.ofNullable(parameter.getValue()).orElse("").isEmpty())
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

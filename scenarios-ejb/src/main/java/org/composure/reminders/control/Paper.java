package org.composure.reminders.control;

import java.util.List;
import java.util.stream.Collectors;
import org.composure.reminders.control.Digest.Part;

/** Writes a mail, with HTML and without. What people typed stands in it as they did, never as markup. */
final class Paper {

    private static final String BREAK = "\r\n";

    private Paper() {}

    static String text(List<Part> parts) {
        return parts.stream().map(Paper::text).collect(Collectors.joining(BREAK + BREAK)) + BREAK;
    }

    private static String text(Part part) {
        var text = new StringBuilder(oneLine(part.heading()));
        part.lines().forEach(line -> text.append(BREAK).append("- ").append(oneLine(line)));
        part.link()
                .ifPresent(link ->
                        text.append(BREAK).append(link.words()).append(' ').append(link.address()));
        return text.toString();
    }

    static String html(String language, String title, List<Part> parts) {
        return "<!DOCTYPE html><html lang=\"" + escaped(language) + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(title) + "</title></head><body style=\"font-family:sans-serif;line-height:1.5\">" + BREAK
                + parts.stream().map(Paper::html).collect(Collectors.joining(BREAK)) + BREAK + "</body></html>" + BREAK;
    }

    private static String html(Part part) {
        if (part.lines().isEmpty()) {
            return "<p>" + escaped(part.heading()) + "</p>";
        }
        var html = new StringBuilder(
                "<h2 style=\"font-size:1.1em\">" + escaped(part.heading()) + "</h2>" + BREAK + "<ul>");
        part.lines()
                .forEach(line ->
                        html.append(BREAK).append("<li>").append(escaped(line)).append("</li>"));
        html.append(BREAK).append("</ul>");
        part.link().ifPresent(link -> html.append(BREAK)
                .append("<p><a href=\"" + escaped(link.address()) + "\">" + escaped(link.words()) + "</a></p>"));
        return html.toString();
    }

    static String escaped(String words) {
        return oneLine(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ");
    }
}

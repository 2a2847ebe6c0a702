package org.composure.support;

import java.util.List;
import java.util.stream.Stream;

/** Texts that have broken other products. Each is to be stored and shown exactly, or to be refused in plain words. */
public final class Naughty {

    /** Names of people, and words that some languages take for something else. */
    private static final List<String> NAMES = List.of(
            "O'Brien",
            "D'Arcy-Smith",
            "Ñandú Íñigo",
            "Łukasz Żółć",
            "Müller-Lüdenscheidt",
            "Nguyễn Thị Ánh",
            "Þórr Ægir",
            "İstanbul ı",
            "Straße ẞ",
            "Ὀδυσσεύς",
            "Владимир",
            "สมชาย ใจดี",
            "Հայկ",
            "王小明",
            "山田 太郎",
            "김철수",
            "अनुष्का",
            "محمد علي",
            "דוד בן־גוריון",
            "Null",
            "undefined",
            "true",
            "0",
            "-1",
            "1e309",
            "NaN",
            "x",
            "two  blanks",
            " blanks around ");

    /** What cannot be seen, or turns the direction of what can. */
    private static final List<String> INVISIBLE = List.of(
            "\u202Egnp.exe",
            "\u2066isolated\u2069",
            "a\u200Bb",
            "\u200B",
            "\u200Bzero\u200D",
            "\uFEFFmark",
            "soft\u00ADhyphen",
            "no\u00A0break",
            "line\u2028separator",
            "paragraph\u2029separator",
            "\u3000wide",
            "e\u0301 combining",
            "Z\u0338\u0321a\u0337\u0321l\u0336g\u0335o",
            "\u0430dmin",
            "\u0640\u0640\u0640",
            "\u061Cmark");

    private static final List<String> EMOJI = List.of(
            "😀",
            "👩‍👩‍👧‍👦 family",
            "👍🏽",
            "🇩🇪🇫🇷",
            "❤️‍🔥 text",
            "𝒻𝒶𝓃𝒸𝓎",
            "𠜎𠜱𠝹",
            "\uD83C\uDFF4\uDB40\uDC67");

    /** Control characters, and halves of characters. */
    private static final List<String> BROKEN = List.of(
            "a\u0000b",
            "\u0000",
            "a\tb",
            "a\nb",
            "a\r\nSet-Cookie: x=y",
            "\u001B[31mred",
            "\u007F",
            "\u0085next",
            "\uD800",
            "a\uDC00b",
            "\uDFFF\uD800",
            "\uFFFE",
            "\uFFFF",
            "\uFFFD");

    /** What a browser would take for the page itself. */
    public static final List<String> MARKUP = List.of(
            "<script>hacked=1</script>",
            "</title><script>hacked=1</script>",
            "\"><img src=x onerror=hacked=1>",
            "'><svg onload=hacked=1>",
            "<iframe src=javascript:hacked=1>",
            "<a href=\"javascript:hacked=1\">x</a>",
            "javascript:hacked=1",
            "</textarea><script>hacked=1</script>",
            "<!--",
            "-->",
            "]]>",
            "<![CDATA[x]]>",
            "&lt;b&gt;",
            "&amp;",
            "&#60;script&#62;",
            "<style>*{display:none}</style>",
            "<b>bold</b>",
            "\" autofocus onfocus=hacked=1 x=\"",
            "' onmouseover='hacked=1",
            "<math><mtext></mtext></math>",
            "</form><form action=//elsewhere.example>",
            "</bdi></main><h1>hacked</h1>");

    /** What a server might take for a query, an expression, a pattern, a path or a command. */
    private static final List<String> CODE = List.of(
            "'; drop table person; --",
            "\" or \"\"=\"",
            "' or 1=1 --",
            "%",
            "_",
            "!",
            "100% _!",
            "\\",
            "\\u0041",
            "\\x41",
            "#{visitor.name}",
            "${7*7}",
            "#{7*7}",
            "{0}",
            "{{7*7}}",
            "%s%n%x",
            "../../etc/passwd",
            "..\\..\\boot.ini",
            "file:///etc/passwd",
            "${jndi:ldap://127.0.0.1/x}",
            "$(touch hacked)",
            "`touch hacked`",
            "| touch hacked",
            "*)(uid=*",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
            "?x=y&z=%41#frag",
            "a;jsessionid=x",
            "+",
            "%2B%00%zz",
            "@CON",
            "=1+1",
            "=cmd|' /C calc'!A0",
            "");

    private static final List<String> LONG = List.of(
            "x".repeat(199),
            "x".repeat(200),
            "x".repeat(201),
            "€".repeat(200),
            "😀".repeat(100),
            "😀".repeat(101),
            "w ".repeat(5_000),
            "<".repeat(20_000));

    /** All of them. */
    public static final List<String> ALL = Stream.of(NAMES, INVISIBLE, EMOJI, BROKEN, MARKUP, CODE, LONG)
            .flatMap(List::stream)
            .toList();

    private Naughty() {}
}

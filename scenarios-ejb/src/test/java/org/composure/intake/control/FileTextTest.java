package org.composure.intake.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.composure.intake.FileFault;
import org.composure.intake.FileFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Intake, R1: encodings. */
class FileTextTest {

    private static final String TEXT = "employee number;name\n1;Zoë Müller-Łukasz 日本 😀\n";

    @Test
    void utf_8_is_read_as_it_stands() {
        assertThat(FileText.of(TEXT.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
    }

    @Test
    void the_mark_that_spreadsheets_write_first_is_no_part_of_the_text() {
        assertThat(FileText.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void in_another_encoding_it_says_in_which_line(String encoding) {
        byte[] content = "employee number;name\n1;Ada\n2;Zoë\n".getBytes(Charset.forName(encoding));

        assertThat(FileText.of(content).fault()).contains(new FileFault(Kind.NOT_UTF8, 3, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void what_spreadsheets_call_unicode_is_another_encoding(String encoding) {
        byte[] content = "employee number;name\n1;Ada\n".getBytes(Charset.forName(encoding));

        assertThat(FileText.of(content).fault()).contains(new FileFault(Kind.NOT_UTF8, 1, ""));
    }

    @Test
    void half_a_character_at_the_end_is_told() {
        byte[] whole = "employee number\n1é".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThat(FileText.of(cut).fault()).contains(new FileFault(Kind.NOT_UTF8, 2, ""));
    }

    @Test
    void more_bytes_than_are_taken_are_not_looked_at() {
        assertThat(FileText.of(new byte[FileText.LARGEST + 1]).fault()).contains(new FileFault(Kind.TOO_LARGE, 0, ""));
    }
}

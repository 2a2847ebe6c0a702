package org.composure.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Reads a file that ships with the product, where a mistake is a bug. */
final class ShippedFile {

    private ShippedFile() {}

    /**
     * Reads a file of house data.
     *
     * @throws IllegalStateException if anything is wrong with it, saying what and where
     */
    static <T> T read(String name, Keys keys, BiFunction<Fields, Values, T> reader) {
        return read(name, bytes(name), keys, reader);
    }

    static <T> T read(String name, byte[] content, Keys keys, BiFunction<Fields, Values, T> reader) {
        Faults faults = new Faults(name);
        Values values = new Values(faults);
        Optional<T> read = Source.text(content, faults)
                .flatMap(text -> YamlTree.parse(text, faults))
                .flatMap(root -> Fields.of(root, keys, values))
                .map(fields -> reader.apply(fields, values));
        return read.filter(it -> faults.harmless())
                .orElseThrow(() -> new IllegalStateException(
                        faults.inFileOrder().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"))));
    }

    /** The bytes of a resource that lies beside this class, whichever class loader that is. */
    static byte[] bytes(String name) {
        try (InputStream stream = ShippedFile.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

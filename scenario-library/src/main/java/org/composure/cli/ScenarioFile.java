package org.composure.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.composure.failure.FailureCatalogue;
import org.composure.format.Diagnostic;
import org.composure.format.FailureCatalogueReader;
import org.composure.format.HouseReader;
import org.composure.format.Reading;
import org.composure.format.ScenarioReader;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;

/** A scenario file that was named on the command line, read against the shipped house. */
record ScenarioFile(Path path, Reading reading) {

    static final House HOUSE = HouseReader.shipped();
    static final FailureCatalogue CATALOGUE = FailureCatalogueReader.shipped();

    private static final ScenarioReader READER = new ScenarioReader(HOUSE, CATALOGUE);

    static ScenarioFile of(Path path) {
        return new ScenarioFile(path, READER.read(path.toString(), bytes(path)));
    }

    static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new Unusable("There is no file " + path + ".");
        } catch (IOException e) {
            throw new Unusable("The file " + path + " cannot be read: " + e.getMessage() + ".");
        }
    }

    /**
     * The scenario in that form.
     *
     * @param form from 1
     */
    Scenario scenario(int form) {
        if (reading instanceof Reading.Read read) {
            if (form < 1 || form > read.forms().size()) {
                throw new Unusable("There is no form " + form + "; " + path + " has "
                        + read.forms().size() + ".");
            }
            return read.forms().get(form - 1);
        }
        throw new Unusable(((Reading.Refused) reading)
                .diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    }
}

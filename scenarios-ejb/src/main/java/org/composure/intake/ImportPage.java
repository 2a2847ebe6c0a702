package org.composure.intake;

import java.util.List;

/**
 * Some of the imports, the latest first.
 *
 * @param total how many there are in all
 */
public record ImportPage(List<ImportView> imports, long total) {
    public ImportPage {
        imports = List.copyOf(imports);
    }
}

package org.composure.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * The database that the product's own settings name, for commands that run without the product: {@code DB_URL}, or the
 * H2 file in {@code DATA_DIR}, with {@code DB_USER} and {@code DB_PASSWORD}.
 */
public record ProductDatabase(String address, String user, String password) {

    private static final String USUAL = "composure";

    /** As the settings say; empty if they name none. None is made where there is none. */
    public static Optional<ProductDatabase> of(Map<String, String> settings) {
        return Optional.ofNullable(settings.get("DB_URL"))
                .or(() -> Optional.ofNullable(settings.get("DATA_DIR"))
                        .map(folder -> "jdbc:h2:file:" + Path.of(folder).toAbsolutePath() + "/composure"))
                .map(url -> url.startsWith("jdbc:h2:") ? url + ";IFEXISTS=TRUE" : url)
                .map(url -> new ProductDatabase(
                        url, settings.getOrDefault("DB_USER", USUAL), settings.getOrDefault("DB_PASSWORD", USUAL)));
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(address, user, password);
    }
}

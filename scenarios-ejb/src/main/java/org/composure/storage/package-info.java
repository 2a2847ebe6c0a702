/**
 * Makes sure, before anything else starts, that the database is safe to write to and has the tables that the product
 * expects.
 *
 * <p>R1. An H2 database that may lose acknowledged commits is refused: a trainee's turn that was answered must survive
 * a killed server.
 *
 * <p>R2. The schema is brought up to date by numbered migrations, one set for every database: what runs in a test is
 * what runs in production.
 *
 * <p>R3. Each entity is read once against the migrated schema. A missing table or column is found at the start, by
 * name, and not by the first user who needs it.
 *
 * <p>R4. Whoever watches the product can ask whether the database answers.
 *
 * <p>Other components that work at start depend on {@code Storage} ({@code @DependsOn("Storage")}). It holds no data
 * of its own and knows no other component; the data source is configured in the server.
 */
package org.composure.storage;

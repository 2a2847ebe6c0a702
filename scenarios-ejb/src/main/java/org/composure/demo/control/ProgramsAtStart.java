package org.composure.demo.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Has the programs written, in demo mode (R1, R8). */
@Startup
@Singleton
@DependsOn({"FirstPeople", "Publisher"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProgramsAtStart {

    private static final Logger LOG = System.getLogger(ProgramsAtStart.class.getName());

    @Inject
    private ProgramWriter writer;

    @PostConstruct
    void begin() {
        if (Boolean.parseBoolean(System.getenv("DEMO"))) {
            try {
                writer.write();
            } catch (RuntimeException e) {
                // Nobody is kept from the product because it shows fewer examples.
                LOG.log(Level.WARNING, "The programs of the demo are left to the next start", e);
            }
        }
    }
}

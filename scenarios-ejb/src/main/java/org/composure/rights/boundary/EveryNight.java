package org.composure.rights.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.composure.rights.control.RetentionWork;

/** Applies the periods by the clock. Of several servers each tries: what one has removed, another does not find. */
@Singleton
@DenyAll
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class EveryNight {

    @Inject
    private RetentionWork work;

    @Inject
    private Clock clock;

    @Schedule(hour = "2", minute = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void apply() {
        work.everything(clock.instant());
    }
}

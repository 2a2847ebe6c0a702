package org.composure.work.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.composure.work.Said;

/** Does work step by step; what goes wrong in a step is the end of the work, and is said there. */
@ApplicationScoped
class Worker {

    private static final Logger LOG = System.getLogger(Worker.class.getName());

    @Inject
    private PortionDesk desk;

    @Inject
    private Clock clock;

    List<Integer> open(long id, String runner) {
        return step(id, runner, () -> desk.open(id, runner), List.of());
    }

    /** Works off a part, unless it is told to stop or the work becomes somebody else's. */
    void workOff(long id, int part, String runner, BooleanSupplier stopped) {
        boolean more = true;
        while (more && !stopped.getAsBoolean()) {
            more = step(id, runner, () -> desk.portion(id, part, runner, clock.instant()), false);
        }
    }

    void finish(long id, String runner) {
        step(
                id,
                runner,
                () -> {
                    desk.finish(id, runner, clock.instant());
                    return true;
                },
                false);
    }

    private <T> T step(long id, String runner, Supplier<T> step, T failed) {
        try {
            return step.get();
        } catch (PortionRefused refused) {
            desk.fail(id, runner, refused.why(), clock.instant());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Work " + id + " has failed", e);
            // If the database itself is away this fails, too: then the work is taken up again later.
            desk.fail(id, runner, Said.of("work.failed.unexpectedly", id), clock.instant());
        }
        return failed;
    }
}

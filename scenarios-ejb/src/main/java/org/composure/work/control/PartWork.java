package org.composure.work.control;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.atomic.AtomicBoolean;

/** Works off one part of the work, as the batch runtime has it done. */
@Named("workPart")
@Dependent
public class PartWork extends AbstractBatchlet {

    /** In the place of a part where there is none left. */
    static final int NONE = -1;

    @Inject
    @BatchProperty
    private String work;

    @Inject
    @BatchProperty
    private String part;

    @Inject
    @BatchProperty
    private String runner;

    @Inject
    private Worker worker;

    private final AtomicBoolean stopped = new AtomicBoolean();

    @Override
    public String process() {
        int number = Integer.parseInt(part);
        if (number != NONE) {
            worker.workOff(Long.parseLong(work), number, runner, stopped::get);
        }
        return null;
    }

    @Override
    public void stop() {
        stopped.set(true);
    }
}

package org.composure.work.control;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends the work when its parts are worked off. */
@Named("workEnd")
@Dependent
public class WorkEnd extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String work;

    @Inject
    @BatchProperty
    private String runner;

    @Inject
    private Worker worker;

    @Override
    public String process() {
        worker.finish(Long.parseLong(work), runner);
        return null;
    }
}

package org.composure.work.control;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Properties;

/** Says which parts of the work are left to do, and on how many threads (R3). */
@Named("workParts")
@Dependent
public class PartsMapper implements PartitionMapper {

    @Inject
    @BatchProperty
    private String work;

    @Inject
    @BatchProperty
    private String runner;

    @Inject
    private Worker worker;

    @Override
    public PartitionPlan mapPartitions() {
        List<Integer> open = worker.open(Long.parseLong(work), runner);
        // A plan has one partition at least.
        List<Integer> parts = open.isEmpty() ? List.of(PartWork.NONE) : open;
        var plan = new PartitionPlanImpl();
        plan.setPartitions(parts.size());
        // One processor is left to those who play meanwhile.
        plan.setThreads(Math.max(1, Math.min(parts.size(), Runtime.getRuntime().availableProcessors() - 1)));
        plan.setPartitionProperties(parts.stream().map(PartsMapper::properties).toArray(Properties[]::new));
        return plan;
    }

    private static Properties properties(int part) {
        var properties = new Properties();
        properties.setProperty("part", String.valueOf(part));
        return properties;
    }
}

package org.composure.it.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many hands that do their work in the same moment, each in a thread of its own. */
public final class AllAtOnce {

    private AllAtOnce() {}

    public static <T> List<T> run(List<? extends Callable<T>> works) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(works.size());
        try {
            var ready = new CyclicBarrier(works.size());
            List<Future<T>> results = new ArrayList<>();
            for (Callable<T> work : works) {
                results.add(hands.submit(() -> {
                    ready.await(1, TimeUnit.MINUTES);
                    return work.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> result : results) {
                answers.add(result.get(1, TimeUnit.MINUTES));
            }
            return answers;
        } finally {
            hands.shutdownNow();
        }
    }
}

package org.composure.work;

import java.util.List;

/** Some pieces of work, the newest first, and how many there are in all. */
public record WorkPage(List<WorkView> work, long total) {
    public WorkPage {
        work = List.copyOf(work);
    }
}

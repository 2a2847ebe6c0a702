package org.composure.certification;

import java.util.List;

/**
 * Some of the teams or sites, by name.
 *
 * @param total how many there are in all
 */
public record GroupPage(List<GroupCoverage> groups, long total) {

    /** By what people are put together. */
    public enum By {
        TEAM,
        SITE
    }

    public GroupPage {
        groups = List.copyOf(groups);
    }
}

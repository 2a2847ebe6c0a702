package org.composure.rights;

import java.util.List;
import java.util.Map;

/**
 * Some of the requests, those that wait longest first.
 *
 * @param names of those who asked, by their numbers
 * @param total how many there are in all
 */
public record RequestPage(List<DataRequest> requests, Map<Long, String> names, long total) {
    public RequestPage {
        requests = List.copyOf(requests);
        names = Map.copyOf(names);
    }
}

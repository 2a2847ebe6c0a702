package org.composure.web.authority;

import java.util.Arrays;
import java.util.List;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Channel;
import org.composure.scenario.Offer;
import org.composure.scenario.Remedy;

/**
 * What may be given alone, as a list shows it.
 *
 * @param allowed the most of each remedy that may be given
 * @param notAllowed what is another's to give
 * @param channels where one may work alone
 */
public record Permitted(List<Offer> allowed, List<Remedy> notAllowed, List<Channel> channels) {

    public Permitted {
        allowed = List.copyOf(allowed);
        notAllowed = List.copyOf(notAllowed);
        channels = List.copyOf(channels);
    }

    static Permitted of(AuthorityLimits limits) {
        return new Permitted(
                Arrays.stream(Remedy.values())
                        .map(remedy -> new Offer(remedy, limits.limit(remedy)))
                        .filter(offer -> offer.amount().signum() > 0)
                        .toList(),
                Arrays.stream(Remedy.values())
                        .filter(remedy -> limits.limit(remedy).signum() == 0)
                        .toList(),
                Arrays.stream(Channel.values())
                        .filter(limits.channels()::contains)
                        .toList());
    }
}

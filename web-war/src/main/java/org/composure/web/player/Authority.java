package org.composure.web.player;

import java.util.Arrays;
import java.util.List;
import org.composure.play.Situation;
import org.composure.scenario.Channel;
import org.composure.scenario.Offer;
import org.composure.scenario.Remedy;

/**
 * What the agent of a contact may do alone.
 *
 * @param allowed the most of each remedy that is theirs to give
 * @param notAllowed what is another's to give
 * @param channels where the agent works alone
 * @param alone whether this contact is in one of them
 */
public record Authority(List<Offer> allowed, List<Remedy> notAllowed, List<Channel> channels, boolean alone) {

    public Authority {
        allowed = List.copyOf(allowed);
        notAllowed = List.copyOf(notAllowed);
        channels = List.copyOf(channels);
    }

    static Authority in(Situation situation) {
        var limits = situation.limits();
        return new Authority(
                Arrays.stream(Remedy.values())
                        .map(remedy -> new Offer(remedy, limits.limit(remedy)))
                        .filter(offer -> offer.amount().signum() > 0)
                        .toList(),
                Arrays.stream(Remedy.values())
                        .filter(remedy -> limits.limit(remedy).signum() == 0)
                        .toList(),
                Arrays.stream(Channel.values())
                        .filter(limits.channels()::contains)
                        .toList(),
                limits.channels().contains(situation.scenario().channel()));
    }
}

package org.composure.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A node of the script: what the customer says and what the trainee may answer.
 *
 * @param tells ids of facts that the customer tells here: from now on, asking for them is asking twice
 * @param rounds how often the scene may be entered, where the script can come back to it
 */
public record Scene(
        String id, List<CustomerLine> customer, List<Reply> replies, Set<String> tells, Optional<Rounds> rounds) {

    public Scene {
        customer = List.copyOf(customer);
        replies = List.copyOf(replies);
        tells = Set.copyOf(tells);
    }

    /**
     * A bound on a loop.
     *
     * @param atMost visits of the scene, at least 1
     * @param then id of the scene or ending that is entered instead of one visit more
     */
    public record Rounds(int atMost, String then) {}

    public Optional<Reply> reply(String replyId) {
        for (Reply reply : replies) {
            if (reply.id().equals(replyId)) {
                return Optional.of(reply);
            }
        }
        return Optional.empty();
    }
}

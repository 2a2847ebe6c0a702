package org.composure.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One scripted difficult contact. Immutable; identified by id and content hash.
 *
 * @param hash SHA-256 of the file it was read from, 64 hexadecimal digits
 * @param form which of its parallel forms, from 0: the same contact with other names and figures
 * @param failureMode id of the failure mode that it trains
 * @param setting where the contact takes place, in a line
 * @param briefing what the trainee should know before it begins
 * @param story the wound behind the contact; for authors only
 * @param start id of the first scene
 */
public record Scenario(
        String id,
        String hash,
        int form,
        String title,
        String failureMode,
        Channel channel,
        String setting,
        String briefing,
        String story,
        Customer customer,
        List<RecordFact> record,
        List<Policy> policies,
        List<Article> articles,
        Stakes stakes,
        String start,
        Map<String, Scene> scenes,
        Map<String, Ending> endings) {

    public Scenario {
        record = List.copyOf(record);
        policies = List.copyOf(policies);
        articles = List.copyOf(articles);
        scenes = Ordered.copyOf(scenes);
        endings = Ordered.copyOf(endings);
    }

    /** The scene of that id; the id is known to exist. */
    public Scene scene(String sceneId) {
        Scene scene = scenes.get(sceneId);
        if (scene == null) {
            throw new IllegalArgumentException("Scenario " + id + " has no scene " + sceneId);
        }
        return scene;
    }

    public Optional<Article> article(String articleId) {
        return articles.stream()
                .filter(article -> article.id().equals(articleId))
                .findFirst();
    }

    public Optional<Policy> policy(String policyId) {
        return policies.stream().filter(policy -> policy.id().equals(policyId)).findFirst();
    }

    /** Every remedy that the script speaks of: asked for, fitting, offered, promised or asked authorisation for. */
    public List<Offer> offers() {
        return Stream.concat(
                        Stream.of(stakes.asked(), stakes.fitting()).flatMap(Optional::stream),
                        scenes.values().stream()
                                .flatMap(scene -> scene.replies().stream())
                                .flatMap(reply -> reply.acts().stream())
                                .flatMap(act -> act.offer().stream()))
                .toList();
    }

    public boolean recordShows(String factId) {
        for (RecordFact fact : record) {
            if (fact.id().equals(factId)) {
                return true;
            }
        }
        return false;
    }
}

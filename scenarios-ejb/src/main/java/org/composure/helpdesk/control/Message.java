package org.composure.helpdesk.control;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.JsonObjectBuilder;
import java.util.TreeMap;
import java.util.TreeSet;
import org.composure.autonomy.AuthorityChanged;
import org.composure.autonomy.AuthorityView;

/**
 * What webhooks are told: one event in JSON.
 *
 * <p>Source: CloudEvents 1.0, structured content mode.
 */
final class Message {

    static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";

    private static final String TYPE = "org.composure.authority.changed";
    private static final String SOURCE = "/api/agents";

    private Message() {}

    static String body(String event, String agent, AuthorityChanged change) {
        return JSON.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", event)
                .add("source", SOURCE)
                .add("type", TYPE)
                .add("subject", agent)
                .add("time", change.at().toString())
                .add("datacontenttype", "application/json")
                .add("data", data(agent, change.now()).add("why", change.why()))
                .build()
                .toString();
    }

    private static JsonObjectBuilder data(String agent, AuthorityView now) {
        var limits = JSON.createObjectBuilder();
        new TreeMap<>(now.limits().limits()).forEach((remedy, limit) -> limits.add(remedy.id(), limit));
        var channels = JSON.createArrayBuilder();
        new TreeSet<>(now.limits().channels()).forEach(channel -> channels.add(channel.id()));
        var data = JSON.createObjectBuilder()
                .add("agent", agent)
                .add("level", now.limits().level())
                .add("limits", limits)
                .add("channels", channels);
        now.grant().ifPresent(grant -> data.add("grant", grant));
        now.until().ifPresent(until -> data.add("until", until.toString()));
        return data;
    }
}

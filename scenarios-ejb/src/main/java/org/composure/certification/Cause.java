package org.composure.certification;

/** What has a new version, so that certificates rest on an old one. */
public sealed interface Cause {

    /** A scenario, with the policy that it teaches. */
    record ScenarioChanged(String scenarioId) implements Cause {}

    record RulebookChanged() implements Cause {}
}

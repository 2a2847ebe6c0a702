package org.composure.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** What an operator may ask of the server that Arquillian started. */
public final class Management {

    private Management() {}

    /** Takes the product away and deploys it anew, as a change of it would; returns when it is there again. */
    public static void redeploy() {
        var operation = new ModelNode();
        operation.get("operation").set("redeploy");
        operation.get("address").add("deployment", "composure.ear");
        try (var client = ModelControllerClient.Factory.create("127.0.0.1", Integer.getInteger("management.port"))) {
            ModelNode answer = client.execute(operation);
            if (!answer.get("outcome").asString().equals("success")) {
                throw new AssertionError(answer.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

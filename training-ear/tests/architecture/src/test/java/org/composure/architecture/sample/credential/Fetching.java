package org.composure.architecture.sample.credential;

import java.net.http.HttpClient;

public class Fetching {

    public boolean isSecure(HttpClient client) {
        return client.sslContext() != null;
    }
}

package org.composure.support;

import java.net.URI;

/** Where the server that Arquillian started answers, for tests that look at it from outside. */
public final class Product {

    private Product() {}

    public static URI url() {
        return URI.create("http://127.0.0.1:" + System.getProperty("http.port") + "/");
    }
}

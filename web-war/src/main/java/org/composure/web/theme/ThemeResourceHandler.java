package org.composure.web.theme;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** Serves the theme of PrimeFaces recoloured; a new release of it needs no new copy here. */
public class ThemeResourceHandler extends ResourceHandlerWrapper {

    private static final String THEME = "theme.css";
    private static final String THEME_LIBRARY = "primefaces-";

    private final AtomicReference<byte[]> recoloured = new AtomicReference<>();

    public ThemeResourceHandler(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource != null && THEME.equals(name) && library != null && library.startsWith(THEME_LIBRARY)
                ? new Recoloured(resource)
                : resource;
    }

    private byte[] recoloured(Resource original) throws IOException {
        byte[] done = recoloured.get();
        if (done == null) {
            try (InputStream theme = original.getInputStream()) {
                String text = new String(theme.readAllBytes(), StandardCharsets.UTF_8);
                done = Recolouring.of(text).getBytes(StandardCharsets.UTF_8);
            }
            recoloured.set(done);
        }
        return done;
    }

    private final class Recoloured extends ResourceWrapper {

        Recoloured(Resource original) {
            super(original);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new ByteArrayInputStream(recoloured(getWrapped()));
        }
    }
}

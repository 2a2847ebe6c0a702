package org.composure.support;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** A size of window and a colour scheme: every page is looked at in each. */
public enum View {
    WIDE_LIGHT(1280, 800, ColorScheme.LIGHT),
    NARROW_LIGHT(390, 844, ColorScheme.LIGHT),
    WIDE_DARK(1280, 800, ColorScheme.DARK),
    NARROW_DARK(390, 844, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    View(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isWide() {
        return width == WIDE_LIGHT.width;
    }

    ColorScheme scheme() {
        return scheme;
    }

    /** As it stands in the names of screenshots. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

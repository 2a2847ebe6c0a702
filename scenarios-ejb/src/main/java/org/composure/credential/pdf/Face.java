package org.composure.credential.pdf;

/** The typefaces that ship. Each writes Latin, Greek and Cyrillic. */
enum Face {
    SERIF("EBGaramond-Medium.ttf"),
    SANS("SourceSans3-Regular.ttf"),
    SANS_BOLD("SourceSans3-SemiBold.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String resource() {
        return "/credential/fonts/" + file;
    }
}

package org.composure.rights;

/** How what is held on a person is handed out. */
public enum Format {
    /** For machines: every table with its columns. */
    JSON("application/json", "json"),
    /** For reading: the same, tagged for screen readers. */
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }
}

package org.composure.storage.control;

/** The database is not fit to start on; the message is for the person who runs the server. */
class StorageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageRefused(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** What the database itself said, below the wrappers of pool and provider. */
    static String rootOf(Throwable problem) {
        Throwable cause = problem;
        while (!(cause instanceof StorageRefused) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}

package org.composure.verification;

/** Certificates that are kept and that strangers are not told of. Who is erased is decided above. */
public interface Withheld {

    /** Whether nothing is told of the certificate with that serial number, which there need not be. */
    boolean withholds(String serial);
}

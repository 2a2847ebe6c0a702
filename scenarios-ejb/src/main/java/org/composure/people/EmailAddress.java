package org.composure.people;

import java.util.regex.Pattern;

/**
 * An e-mail address as houses give them to people: letters, digits and what stands between them, an @, and a domain with
 * a dot in it. Narrower than RFC 5321 allows: no quotes, comments, lists or line ends, so that one address stays one.
 */
public final class EmailAddress {

    /** Characters; RFC 5321, 4.5.3.1.3, less the angle brackets. */
    public static final int LONGEST = 254;

    private static final int LONGEST_LOCAL = 64;
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS =
            Pattern.compile(WORD + "(?:\\." + WORD + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    private EmailAddress() {}

    /** Whether mail can be sent there, as far as its form tells. */
    public static boolean isWellFormed(String address) {
        return address.length() <= LONGEST
                && address.indexOf('@') <= LONGEST_LOCAL
                && ADDRESS.matcher(address).matches();
    }
}

package org.composure.scenario;

/** Where a contact takes place. It changes how a scenario looks, its pace and what may be said in public. */
public enum Channel implements Named {
    CHAT,
    PHONE,
    EMAIL,
    SOCIAL,
    SMS,
    FORUM,
    WEB_FORM,
    COUNTER;

    /** Whether strangers read along. */
    public boolean isPublic() {
        return this == SOCIAL || this == FORUM;
    }
}

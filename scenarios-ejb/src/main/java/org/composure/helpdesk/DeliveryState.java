package org.composure.helpdesk;

/** How far a message has come. Names are stored. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    GIVEN_UP
}

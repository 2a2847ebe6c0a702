package org.composure.coaching.control;

import org.composure.coaching.entity.ActionItem;

/**
 * An action item with the name that it is shown with.
 *
 * @param by of whoever agreed on it with the person
 */
public record Agreed(ActionItem item, String by) {}

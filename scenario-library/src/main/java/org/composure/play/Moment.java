package org.composure.play;

/** What a judgement is made of: one exchange, or the contact as it stands when it has ended. */
public sealed interface Moment permits Turn, Closing {

    Situation situation();
}

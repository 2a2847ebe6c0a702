package org.composure.judge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** The one test of a rule in which a single fact is otherwise than where it fires, and it does not. */
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface NearMiss {

    /** Id of the rule. */
    String value();
}

package org.composure.architecture.sample.people.entity;

import org.composure.architecture.sample.people.control.Hand;

public class Person {

    public String hand() {
        return new Hand().toString();
    }
}

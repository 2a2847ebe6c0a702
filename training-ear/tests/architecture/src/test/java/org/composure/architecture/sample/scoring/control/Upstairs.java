package org.composure.architecture.sample.scoring.control;

import org.composure.architecture.sample.people.entity.Person;

public class Upstairs {

    @Override
    public String toString() {
        return new Person().hand();
    }
}

package org.composure.architecture.sample.web;

import org.composure.architecture.sample.people.entity.Person;

public class Page {

    public String content() {
        return new Person().hand();
    }
}

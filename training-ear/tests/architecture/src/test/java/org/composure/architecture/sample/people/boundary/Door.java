package org.composure.architecture.sample.people.boundary;

import org.composure.architecture.sample.scoring.control.Upstairs;

public class Door {

    public String open() {
        return new Upstairs().toString();
    }
}

package org.composure.people;

/** Who an erased person was, while certificates still have to be proven by it. */
public record KeptName(String name, String employeeNumber) {}

package org.composure.training.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.composure.training.Mode;
import org.composure.training.Terms;

/** The terms of an attempt as stored. */
@Embeddable
public class StoredTerms {

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private int form;

    @Column(name = "form_met")
    private boolean formMet;

    @Column(name = "extended_time")
    private int extendedTime;

    @Column(name = "origin_id")
    private Long origin;

    protected StoredTerms() {}

    StoredTerms(Terms terms) {
        mode = terms.mode();
        form = terms.form();
        formMet = terms.formMet();
        extendedTime = terms.extendedTime();
        origin = terms.origin().orElse(null);
    }

    Mode mode() {
        return mode;
    }

    Terms terms() {
        return new Terms(mode, form, formMet, extendedTime, Optional.ofNullable(origin));
    }
}

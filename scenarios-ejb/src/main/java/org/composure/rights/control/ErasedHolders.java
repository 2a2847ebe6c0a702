package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.composure.verification.Withheld;

/** Strangers are told nothing of whoever was erased, although their certificates may still have to be kept (R3). */
@ApplicationScoped
public class ErasedHolders implements Withheld {

    @Inject
    private ErasureStore erasures;

    @Override
    public boolean withholds(String serial) {
        return erasures.isErasedHolder(serial);
    }
}

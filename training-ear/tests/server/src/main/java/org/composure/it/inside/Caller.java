package org.composure.it.inside;

import java.util.concurrent.Callable;

/** Calls the product as somebody in one role. Each call has transactions of its own, as a request has. */
public interface Caller {

    <T> T call(Callable<T> work) throws Exception;

    /**
     * The same for work whose checked exceptions nobody expects. Of the class and not of each caller: a method that a bean
     * inherits would begin a transaction of its own.
     */
    static <T> T does(Caller role, Callable<T> work) {
        try {
            return role.call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

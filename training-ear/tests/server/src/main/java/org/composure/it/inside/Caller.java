package org.composure.it.inside;

import java.util.concurrent.Callable;

/** Calls the product as somebody in one role. Each call has transactions of its own, as a request has. */
public interface Caller {

    <T> T call(Callable<T> work) throws Exception;
}

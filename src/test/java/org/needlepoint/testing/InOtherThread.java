package org.needlepoint.testing;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/** See {@link InOtherThreads}. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class InOtherThread {

    @Asynchronous
    public void run(Runnable work) {
        work.run();
    }
}

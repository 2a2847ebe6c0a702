package org.composure.architecture.sample.play;

import java.sql.Connection;
import org.kie.api.runtime.KieSession;

public class Impure {

    public int judge(Connection connection, KieSession session) {
        return connection == null ? 0 : session.fireAllRules();
    }
}

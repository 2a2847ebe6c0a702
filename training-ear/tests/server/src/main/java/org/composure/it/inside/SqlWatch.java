package org.composure.it.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Sees what one thread asks of the database. */
@ApplicationScoped
public class SqlWatch {

    @PersistenceUnit(unitName = "composure")
    EntityManagerFactory factory;

    /** What was asked: the statements as sent, and how often something was committed. */
    public record Seen(List<String> statements, int commits) {}

    /** Does the work, and tells what this thread asked of the database meanwhile. */
    public Seen during(Runnable work) {
        ServerSession session = factory.unwrap(ServerSession.class);
        SessionLog before = session.getSessionLog();
        var statements = new Statements(Thread.currentThread());
        var commits = new Commits(Thread.currentThread());
        session.setSessionLog(statements);
        session.getEventManager().addListener(commits);
        try {
            work.run();
        } finally {
            session.getEventManager().removeListener(commits);
            session.setSessionLog(before);
        }
        return new Seen(List.copyOf(statements.seen), commits.seen);
    }

    private static final class Statements extends AbstractSessionLog {

        private final Thread watched;
        private final List<String> seen = new ArrayList<>();

        private Statements(Thread watched) {
            this.watched = watched;
        }

        @Override
        public boolean shouldLog(int level, String category) {
            return SQL.equals(category) && Thread.currentThread().equals(watched);
        }

        @Override
        public void log(SessionLogEntry entry) {
            if (SQL.equals(entry.getNameSpace()) && Thread.currentThread().equals(watched)) {
                seen.add(entry.getMessage());
            }
        }
    }

    private static final class Commits extends SessionEventAdapter {

        private final Thread watched;
        private int seen;

        private Commits(Thread watched) {
            this.watched = watched;
        }

        @Override
        public void postCommitUnitOfWork(SessionEvent event) {
            if (Thread.currentThread().equals(watched)) {
                seen++;
            }
        }
    }
}

package org.composure.it.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.composure.training.TeamNews;

/** Hears all news that is made, as the socket of the pages does. */
@ApplicationScoped
public class NewsHeard {

    private final Queue<TeamNews> all = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<TeamNews> unread = new LinkedBlockingQueue<>();

    void hear(@Observes TeamNews news) {
        all.add(news);
        unread.add(news);
    }

    /** The next piece of news about the attempt; what comes before about others is passed over. */
    public TeamNews next(long attempt) {
        try {
            TeamNews news;
            do {
                news = unread.poll(30, TimeUnit.SECONDS);
            } while (news != null && news.attempt() != attempt);
            if (news == null) {
                throw new AssertionError("There was no news of attempt " + attempt);
            }
            return news;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All news about the attempt so far. */
    public List<TeamNews> of(long attempt) {
        return all.stream().filter(news -> news.attempt() == attempt).toList();
    }
}

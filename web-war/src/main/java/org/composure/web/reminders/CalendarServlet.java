package org.composure.web.reminders;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.composure.reminders.FeedAnswer;
import org.composure.reminders.FeedAnswer.Found;
import org.composure.reminders.FeedAnswer.TooMany;
import org.composure.reminders.boundary.Calendars;

/** A person's calendar, for the software that shows it to them. The address is all that is asked for; no session begins. */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

    static final String PATH = "/calendar/";
    static final String ENDING = ".ics";

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient Calendars calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FeedAnswer answer = calendars.feed(token(request), request.getRemoteAddr());
        if (answer instanceof Found found) {
            answer(found, request, response);
        } else if (answer instanceof TooMany many) {
            response.setStatus(TOO_MANY_REQUESTS);
            response.setIntHeader(
                    "Retry-After", Math.toIntExact(many.again().plusSeconds(1).toSeconds()));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String token(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        return path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
    }

    private static void answer(Found found, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String mark = "\"" + found.mark() + "\"";
        response.setHeader("ETag", mark);
        response.setHeader("Cache-Control", "private, no-cache");
        if (mark.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.getOutputStream().write(found.text().getBytes(StandardCharsets.UTF_8));
    }
}

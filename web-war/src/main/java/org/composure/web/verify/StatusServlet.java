package org.composure.web.verify;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.composure.credential.badge.BadgeIssuer;
import org.composure.verification.boundary.Badges;

/** The lists of the revoked, for whoever checks a badge. Their addresses stand in badges and never change. */
@WebServlet("/status/*")
public class StatusServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String NUMBER = "/[1-9][0-9]{0,17}";
    /** Five minutes: what is revoked is known to nobody sooner than they ask. */
    private static final String CACHING = "public, max-age=300";

    @Inject
    private transient Badges badges;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> list = Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.matches(NUMBER))
                .flatMap(path -> badges.list(Long.parseLong(path.substring(1))));
        if (list.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(BadgeIssuer.MEDIA_TYPE);
        response.setHeader("Cache-Control", CACHING);
        response.getOutputStream().write(list.get().getBytes(StandardCharsets.UTF_8));
    }
}

package org.composure.web.authority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.composure.autonomy.AuthorityView;
import org.composure.autonomy.Verdict;
import org.composure.library.boundary.Library;
import org.composure.scenario.AuthorityLimits;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Times;

/** Authority in words. */
@Named
@RequestScoped
public class Wording {

    @Inject
    private Texts texts;

    @Inject
    private Times times;

    @Inject
    private Library library;

    /** Why somebody may give what they may. */
    public String basis(AuthorityView authority) {
        return texts.of(
                "authority.basis." + authority.basis(),
                authority.since().map(times::day).orElse(""),
                authority.grant().map(String::valueOf).orElse(""));
    }

    /** The figures of a policy, and what it asks for. */
    public String said(Verdict verdict) {
        return texts.of("policy.said." + verdict.policy(), verdict.figures().toArray());
    }

    /** The title of a level, with its number before it. */
    public String level(int level) {
        return texts.of("authority.level", level, library.house().level(level).title());
    }

    public Permitted permitted(AuthorityLimits limits) {
        return Permitted.of(limits);
    }
}

package org.composure.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.composure.scoring.RulePage;
import org.composure.scoring.RuleTally;
import org.composure.scoring.boundary.Disputes;
import org.composure.web.shell.Pager;

/** Rules by the disputes that were upheld, for their authors. The page stands in the address. */
@Named("disputedRules")
@RequestScoped
public class DisputedRules {

    private static final int ROWS = 20;

    @Inject
    private Disputes disputes;

    private String page;
    private RulePage found;

    public List<RuleTally> getRules() {
        return found().rules();
    }

    public Pager getPager() {
        return new Pager("/team/rules.xhtml", Map.of(), Pager.number(page), ROWS, found().total());
    }

    private RulePage found() {
        if (found == null) {
            found = disputes.rules(Pager.first(Pager.number(page), ROWS), ROWS);
        }
        return found;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}

package org.composure.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.composure.scoring.DisputeView;
import org.composure.scoring.boundary.Disputes;
import org.composure.web.shell.Visitor;

/** What was decided lately of the visitor's own disputes, for their home. */
@Named("disputeNews")
@RequestScoped
public class DisputeNews {

    @Inject
    private Disputes disputes;

    @Inject
    private Visitor visitor;

    private List<DisputeView> decided;

    public List<DisputeView> getDecided() {
        if (decided == null) {
            decided = disputes.decidedLately(visitor.actor());
        }
        return decided;
    }
}

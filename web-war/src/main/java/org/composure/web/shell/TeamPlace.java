package org.composure.web.shell;

/** A page about a supervisor's team, to which the second row of places leads. */
public enum TeamPlace {
    BOARD("/team/board.xhtml"),
    LIVE("/team/live.xhtml"),
    ASSIGNMENTS("/team/assignments.xhtml"),
    DISPUTES("/team/disputes.xhtml"),
    CALIBRATION("/team/calibration.xhtml"),
    CERTIFICATION("/team/certification.xhtml"),
    PROPOSALS("/team/proposals.xhtml"),
    POLICIES("/team/policies.xhtml");

    private final String path;

    TeamPlace(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}

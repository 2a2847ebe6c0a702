package org.composure.web.certification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.composure.certification.Requirements;
import org.composure.scenario.Competency;

/** What stands in the fields of what a program asks for. */
public class RequirementsForm {

    private static final int USUAL_LOOKBACK = 180;

    // The page copies the kind of list that it finds here.
    private List<String> scenarios = new ArrayList<>();
    private List<String> failureModes = new ArrayList<>();
    private boolean assessed = true;
    private int empathy;
    private int flexibility;
    private int escalation;
    private int daysWithoutCritical;
    private int unseenForms;
    private boolean signOff = true;
    private int level = 1;
    private int lookback = USUAL_LOOKBACK;

    void show(Requirements asked) {
        scenarios = new ArrayList<>(new TreeSet<>(asked.scenarios()));
        failureModes = new ArrayList<>(new TreeSet<>(asked.failureModes()));
        assessed = asked.assessed();
        empathy = asked.minimum().getOrDefault(Competency.EMPATHY, 0);
        flexibility = asked.minimum().getOrDefault(Competency.FLEXIBILITY, 0);
        escalation = asked.minimum().getOrDefault(Competency.ESCALATION, 0);
        daysWithoutCritical = asked.daysWithoutCritical();
        unseenForms = asked.unseenForms();
        signOff = asked.signOff();
        level = asked.level();
        lookback = asked.lookback();
    }

    Requirements requirements() {
        Map<Competency, Integer> minimum = new EnumMap<>(Competency.class);
        ask(minimum, Competency.EMPATHY, empathy);
        ask(minimum, Competency.FLEXIBILITY, flexibility);
        ask(minimum, Competency.ESCALATION, escalation);
        return new Requirements(
                new HashSet<>(scenarios),
                new HashSet<>(failureModes),
                assessed,
                minimum,
                daysWithoutCritical,
                unseenForms,
                signOff,
                level,
                lookback);
    }

    /** Zero asks for nothing. */
    private static void ask(Map<Competency, Integer> minimum, Competency competency, int least) {
        if (least != 0) {
            minimum.put(competency, least);
        }
    }

    public List<String> getScenarios() {
        return scenarios;
    }

    public void setScenarios(List<String> scenarios) {
        this.scenarios = Objects.requireNonNullElse(scenarios, List.of());
    }

    public List<String> getFailureModes() {
        return failureModes;
    }

    public void setFailureModes(List<String> failureModes) {
        this.failureModes = Objects.requireNonNullElse(failureModes, List.of());
    }

    public boolean isAssessed() {
        return assessed;
    }

    public void setAssessed(boolean assessed) {
        this.assessed = assessed;
    }

    public int getEmpathy() {
        return empathy;
    }

    public void setEmpathy(int empathy) {
        this.empathy = empathy;
    }

    public int getFlexibility() {
        return flexibility;
    }

    public void setFlexibility(int flexibility) {
        this.flexibility = flexibility;
    }

    public int getEscalation() {
        return escalation;
    }

    public void setEscalation(int escalation) {
        this.escalation = escalation;
    }

    public int getDaysWithoutCritical() {
        return daysWithoutCritical;
    }

    public void setDaysWithoutCritical(int daysWithoutCritical) {
        this.daysWithoutCritical = daysWithoutCritical;
    }

    public int getUnseenForms() {
        return unseenForms;
    }

    public void setUnseenForms(int unseenForms) {
        this.unseenForms = unseenForms;
    }

    public boolean isSignOff() {
        return signOff;
    }

    public void setSignOff(boolean signOff) {
        this.signOff = signOff;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public int getLookback() {
        return lookback;
    }

    public void setLookback(int lookback) {
        this.lookback = lookback;
    }
}

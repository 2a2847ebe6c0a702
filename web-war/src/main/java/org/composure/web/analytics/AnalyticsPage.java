package org.composure.web.analytics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.composure.reporting.Lookback;
import org.composure.reporting.ScenarioAnalysis;
import org.composure.reporting.boundary.ScenarioAnalytics;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Visitor;

/** What people made of one scenario. Which one, and how far back, stand in the address. */
@Named("analytics")
@RequestScoped
public class AnalyticsPage {

    @Inject
    private ScenarioAnalytics analytics;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private FacesContext faces;

    private Lookback lookback;
    private ScenarioAnalysis analysis;
    private FlowGraph graph;

    /** Reads the analysis; there is no page for a scenario that is not on offer. */
    public void open() throws IOException {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        lookback = lookback(sent.get("days"));
        analysis = analytics
                .of(visitor.actor(), sent.getOrDefault("scenario", ""), lookback)
                .orElse(null);
        if (analysis == null) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } else {
            graph = FlowGraph.of(analysis);
        }
    }

    /** An address can hold anything; what is none of the choices means all. */
    static Lookback lookback(String days) {
        return Arrays.stream(Lookback.values())
                .filter(one -> one != Lookback.ALL && String.valueOf(one.days()).equals(days))
                .findFirst()
                .orElse(Lookback.ALL);
    }

    public List<Lookback> getLookbacks() {
        return List.of(Lookback.values());
    }

    public Lookback getLookback() {
        return lookback;
    }

    public ScenarioAnalysis getAnalysis() {
        return analysis;
    }

    public FlowGraph getGraph() {
        return graph;
    }

    /** A share in whole per cent. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(visitor.getLocale()).format(share);
    }

    /** A figure of two decimals, as item analysis has them, or a dash. */
    public String figure(OptionalDouble figure) {
        return figure.isEmpty() ? texts.of("none") : decimals(figure.getAsDouble());
    }

    /** A figure of two decimals. */
    public String decimals(double figure) {
        NumberFormat format = NumberFormat.getNumberInstance(visitor.getLocale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(figure);
    }
}

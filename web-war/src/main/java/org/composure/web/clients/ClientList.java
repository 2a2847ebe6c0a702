package org.composure.web.clients;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.helpdesk.ClientDraft;
import org.composure.helpdesk.ClientOutcome;
import org.composure.helpdesk.ClientOutcome.Added;
import org.composure.helpdesk.ClientOutcome.Refused;
import org.composure.helpdesk.ClientPage;
import org.composure.helpdesk.ClientView;
import org.composure.helpdesk.Scope;
import org.composure.helpdesk.boundary.ApiClients;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Place;
import org.composure.web.shell.Visitor;

/** The software that may ask, and the form that adds more. */
@Named("clients")
@RequestScoped
public class ClientList {

    private static final int ROWS = 25;

    @Inject
    private ApiClients clients;

    @Inject
    private Visitor visitor;

    @Inject
    private Says says;

    private final Map<Scope, Boolean> chosen = new EnumMap<>(Map.of(Scope.AUTHORITY_READ, true));
    private String name = "";
    private String page;
    private ClientPage found;

    public String add() {
        Set<Scope> scopes = chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        ClientOutcome outcome = clients.add(visitor.actor(), new ClientDraft(name, scopes));
        if (outcome instanceof Added added) {
            says.done("client.added", added.client().name());
            says.once("client", added.client().name());
            says.once("token", added.token());
            return Place.CLIENTS.path() + "?faces-redirect=true";
        }
        says.no(
                "client:name",
                "client.refused",
                ((Refused) outcome)
                        .reasons().stream()
                                .map(reason -> "client.refused." + reason)
                                .toList());
        return null;
    }

    public List<ClientView> getClients() {
        return found().clients();
    }

    public Pager getPager() {
        return new Pager(Place.CLIENTS.path(), Map.of(), Pager.number(page), ROWS, found().total());
    }

    private ClientPage found() {
        if (found == null) {
            found = clients.clients(Pager.first(Pager.number(page), ROWS), ROWS);
        }
        return found;
    }

    public List<Scope> getScopes() {
        return List.of(Scope.values());
    }

    public Map<Scope, Boolean> getChosen() {
        return chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}

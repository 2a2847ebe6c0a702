package org.composure.work.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.work.KindOfWork.Task;
import org.composure.work.Said;
import org.composure.work.WorkDraft;
import org.composure.work.WorkState;

/** A piece of work: begun, taken up by a server or several after each other, ended. */
@Entity
@Table(name = "work_item")
@SequenceGenerator(name = "work_item_seq", sequenceName = "work_item_seq", allocationSize = 10)
public class WorkItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_item_seq")
    private Long id;

    private String kind;

    private String about;

    private String parameters;

    private String page;

    @Column(name = "starter_id")
    private long starter;

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    @Enumerated(EnumType.STRING)
    private WorkState state;

    /** The server that works at it. */
    private String runner;

    /** Until then it is the runner's; after that anybody's. */
    @Column(name = "taken_until")
    private OffsetDateTime takenUntil;

    /** How often a server took it up. */
    private int takes;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    private String outcome;

    protected WorkItem() {}

    public WorkItem(Actor actor, WorkDraft draft, Instant now) {
        kind = draft.kind();
        about = draft.about();
        parameters = draft.parameters();
        page = draft.page();
        starter = actor.id();
        begunAt = now.atOffset(ZoneOffset.UTC);
        takenUntil = begunAt;
        state = WorkState.WAITING;
    }

    public void end(WorkState how, Said why, Instant now) {
        state = how;
        outcome = why.text();
        endedAt = now.atOffset(ZoneOffset.UTC);
        takenUntil = endedAt;
        runner = null;
    }

    /** Has it taken up again by whoever looks next. */
    public void reopen() {
        state = WorkState.WAITING;
        takes = 0;
        outcome = null;
        endedAt = null;
    }

    public boolean isRunBy(String server) {
        return state == WorkState.RUNNING && server.equals(runner);
    }

    public int takes() {
        return takes;
    }

    public long id() {
        return id;
    }

    public Task task() {
        return new Task(id, parameters, starter, begunAt.toInstant());
    }

    public String kind() {
        return kind;
    }

    public String about() {
        return about;
    }

    public String page() {
        return page;
    }

    public long starter() {
        return starter;
    }

    public Instant begunAt() {
        return begunAt.toInstant();
    }

    public WorkState state() {
        return state;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt).map(OffsetDateTime::toInstant);
    }

    public Optional<Said> outcome() {
        return Optional.ofNullable(outcome).map(Said::parse);
    }
}

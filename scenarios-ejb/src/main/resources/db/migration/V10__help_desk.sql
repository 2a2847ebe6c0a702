create sequence api_client_seq start with 10 increment by 10;
create sequence token_try_seq start with 50 increment by 50;
create sequence webhook_seq start with 10 increment by 10;
create sequence webhook_delivery_seq start with 50 increment by 50;

create table api_client (
    id bigint primary key,
    name varchar(200) not null,
    token_prefix varchar(20) not null,
    token_hash varchar(64) not null unique,
    scopes varchar(400) not null,
    added_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    revoked_because varchar(500) not null
);
create index api_client_by_name on api_client (name, id);

create table token_try (
    id bigint primary key,
    address varchar(100) not null,
    tried_at timestamp(6) with time zone not null
);
create index token_try_by_address on token_try (address, tried_at);
create index token_try_by_time on token_try (tried_at);

-- The secret lies here as it is: whoever signs needs it. Of a removed one it is wiped.
create table webhook (
    id bigint primary key,
    address varchar(500) not null,
    secret varchar(100) not null,
    added_at timestamp(6) with time zone not null,
    removed_at timestamp(6) with time zone
);

create table webhook_delivery (
    id bigint primary key,
    webhook_id bigint not null references webhook (id),
    event_id varchar(36) not null,
    agent varchar(200) not null,
    body text not null,
    made_at timestamp(6) with time zone not null,
    state varchar(10) not null check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    attempts int not null,
    next_at timestamp(6) with time zone not null,
    answer varchar(20),
    unique (webhook_id, event_id)
);
create index webhook_delivery_due on webhook_delivery (state, next_at);
create index webhook_delivery_by_webhook on webhook_delivery (webhook_id, id);
create index webhook_delivery_by_state on webhook_delivery (webhook_id, state, id);
create index webhook_delivery_by_time on webhook_delivery (made_at);

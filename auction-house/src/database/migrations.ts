import { IDEMPOTENCY_MIGRATIONS, type Migrations, REPLAY_MIGRATIONS, sqlMigration } from "@bandcoin/service-kit"

export const HOUSE_MIGRATIONS: Migrations = {
  ...REPLAY_MIGRATIONS,
  ...IDEMPOTENCY_MIGRATIONS,
  "001-auctions": sqlMigration(`
    create table auctions (
      auction_id text primary key,
      sequence bigserial not null unique,
      provider text not null,
      status text not null check (status in ('ACTIVE', 'CLEARING', 'INACTIVE')),
      clearing_at_ms bigint not null,
      terms jsonb not null,
      reason_code text,
      reason_text text,
      clearing_price bigint,
      units_sold bigint,
      offer_transaction_id text,
      event_count bigint not null default 0,
      created_at_ms bigint not null,
      ended_at_ms bigint
    );
    create unique index auctions_one_for_provider on auctions (provider) where status <> 'INACTIVE';
    create index auctions_by_status on auctions (status, sequence);
    create table bids (
      auction_id text not null references auctions,
      bid_id text not null,
      sequence bigserial not null,
      price bigint not null check (price >= 1),
      transaction_id text not null unique,
      transaction text not null,
      status text not null check (status in ('PENDING', 'EXECUTED', 'CANCELLED', 'ERROR', 'UNKNOWN')),
      reason_code text,
      reason_text text,
      allocations bigint,
      refund bigint,
      refund_transaction_id text,
      batch_id text,
      received_at_ms bigint not null,
      primary key (auction_id, bid_id)
    );
    create index bids_live on bids (bid_id) where status in ('PENDING', 'UNKNOWN');
    create index bids_by_price on bids (auction_id, price desc, sequence);
    create table seen_transactions (
      transaction_id text primary key,
      auction_id text not null references auctions,
      bid_id text not null
    );
    create table clearings (
      auction_id text not null references auctions,
      attempt integer not null check (attempt >= 1),
      step text not null check (step in ('DECIDED', 'SIGNED', 'REFUSED')),
      decision jsonb not null,
      primary key (auction_id, attempt)
    );
    create table submissions (
      batch_id text primary key,
      auction_id text not null,
      attempt integer not null,
      ordinal integer not null,
      kind text not null check (kind in ('SETTLEMENT', 'OFFER', 'ALLOCATION')),
      bid_id text,
      batch bytea not null,
      outcome text not null check (outcome in ('PENDING', 'COMMITTED', 'INVALID')),
      message text,
      foreign key (auction_id, attempt) references clearings
    );
    create unique index submissions_in_order on submissions (auction_id, attempt, ordinal);
    create table auction_events (
      auction_id text not null references auctions,
      number bigint not null,
      type text not null,
      data jsonb not null,
      at_ms bigint not null,
      primary key (auction_id, number)
    );
  `),
  "002-retention": sqlMigration(`
    alter table auctions add column pruned_at_ms bigint;
    create index auctions_to_prune on auctions (ended_at_ms) where status = 'INACTIVE' and pruned_at_ms is null;
    create index seen_transactions_by_auction on seen_transactions (auction_id);
  `),
}

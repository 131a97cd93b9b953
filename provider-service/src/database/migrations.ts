import { IDEMPOTENCY_MIGRATIONS, type Migrations, REPLAY_MIGRATIONS, sqlMigration } from "@bandcoin/service-kit"

export const PROVIDER_MIGRATIONS: Migrations = {
  ...REPLAY_MIGRATIONS,
  ...IDEMPOTENCY_MIGRATIONS,
  "001-provider": sqlMigration(`
    create table signed_offers (
      auction_id text not null,
      attempt integer not null check (attempt >= 1),
      house text not null,
      epoch bigint not null,
      request_sha256 text not null,
      offer_transaction_id text not null,
      answer jsonb not null,
      signed_at_ms bigint not null,
      primary key (auction_id, attempt)
    );
    create index signed_offers_by_epoch on signed_offers (epoch);
    create table schedules (
      only_one boolean primary key default true check (only_one),
      schedule_id text not null unique,
      schedule jsonb not null,
      anchor_ms bigint not null
    );
    create table ticks (
      schedule_id text not null,
      tick bigint not null,
      outcome text not null check (outcome in ('PENDING', 'POSTED', 'REFUSED', 'LEFT_TO_AUCTION')),
      batch bytea,
      transaction_id text,
      message text,
      primary key (schedule_id, tick)
    );
    create table own_auctions (
      auction_id text primary key,
      epoch bigint not null,
      clearing_time bigint not null,
      over boolean not null,
      created_at_ms bigint not null
    );
  `),
}

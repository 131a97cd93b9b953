import {
  IDEMPOTENCY_MIGRATIONS,
  type IdempotencySchema,
  type Migrations,
  REPLAY_MIGRATIONS,
  type ReplaySchema,
  sqlMigration,
} from "@bandcoin/service-kit"
import type { ColumnType, Generated } from "kysely"

/** `jsonb`: read as a value, written as JSON text. */
type Json<T> = ColumnType<T, string, string>

export interface OrderTable {
  id: string
  /** A gateway's name, or `credit` for an operator's incentive. */
  gateway: string
  /** Digest in the nonces of its transactions. */
  ref: string
  payment_id: string | null
  account: string
  bandcoins: number
  amount_minor: number
  currency: string
  facts: Json<unknown>
  state: string
  version: number
  /** Where the payer pays, while the payment is open. */
  pay: Json<unknown> | null
  /** How often something was heard of the payment, and up to which of these the gateway has been asked since. */
  hints: number
  hints_done: number
  /** When its owner looks at it next; null when nothing is to be done. */
  due_at_ms: number | null
  attempts: number
  /** Why it waits, in words. */
  note: string | null
  created_at_ms: number
  updated_at_ms: number
}

export interface PayoutTable {
  id: string
  account: string
  bandcoins: number
  net_minor: number
  currency: string
  terms: Json<unknown>
  facts: Json<unknown>
  state: string
  version: number
  hints: number
  hints_done: number
  due_at_ms: number | null
  attempts: number
  note: string | null
  created_at_ms: number
  updated_at_ms: number
}

export interface ExchangeSchema extends IdempotencySchema, ReplaySchema {
  orders: OrderTable
  payouts: PayoutTable
  /** What happened to an order or payout, for its page and for the record. */
  subject_events: { id: Generated<number>; subject: string; type: string; data: Json<unknown>; at_ms: number }
  webhook_events: { gateway: string; event_id: string; type: string; received_at_ms: number; deliveries: number }
  /** Every deposit and withdrawal of the chain. */
  chain_movements: {
    transaction_id: string
    block_num: number
    action: string
    account: string
    bandcoins: number
    nonce: string
    signer: string
    ref: string | null
  }
  chain_cursor: { id: number; block_num: number; block_id: string }
  differences: {
    id: string
    kind: string
    subject: string
    detail: string
    first_seen_ms: number
    last_seen_ms: number
    gone_at_ms: number | null
  }
  campaigns: { id: string; name: string; cap: number; granted: number; created_at_ms: number }
  schedules: {
    id: string
    funder: string
    spec: Json<unknown>
    period: number
    /** The transfers of the period, kept before they are sent. */
    plan: Json<unknown> | null
    next_at_ms: number | null
    moved: number
    attempts: number
    note: string | null
    created_at_ms: number
  }
  test_payments: {
    order_id: string
    status: string
    returns: Json<unknown>
    created_at_ms: number
    payment: Json<unknown>
  }
}

export const MIGRATIONS: Migrations = {
  ...IDEMPOTENCY_MIGRATIONS,
  ...REPLAY_MIGRATIONS,
  "100-exchange": sqlMigration(`
    create table orders (
      id text primary key,
      gateway text not null,
      ref text not null unique,
      payment_id text,
      account text not null,
      bandcoins bigint not null check (bandcoins > 0),
      amount_minor bigint not null check (amount_minor >= 0),
      currency text not null,
      facts jsonb not null,
      state text not null,
      version integer not null,
      pay jsonb,
      hints integer not null,
      hints_done integer not null,
      due_at_ms bigint,
      attempts integer not null,
      note text,
      created_at_ms bigint not null,
      updated_at_ms bigint not null
    );
    create index orders_due on orders (due_at_ms) where due_at_ms is not null;
    create index orders_account on orders (account);
    create index orders_created on orders (created_at_ms);
    create table payouts (
      id text primary key,
      account text not null,
      bandcoins bigint not null check (bandcoins > 0),
      net_minor bigint not null,
      currency text not null,
      terms jsonb not null,
      facts jsonb not null,
      state text not null,
      version integer not null,
      hints integer not null,
      hints_done integer not null,
      due_at_ms bigint,
      attempts integer not null,
      note text,
      created_at_ms bigint not null,
      updated_at_ms bigint not null
    );
    create index payouts_due on payouts (due_at_ms) where due_at_ms is not null;
    create index payouts_account on payouts (account, created_at_ms);
    create table subject_events (
      id bigint generated always as identity primary key,
      subject text not null,
      type text not null,
      data jsonb not null,
      at_ms bigint not null
    );
    create index subject_events_subject on subject_events (subject, id);
    create table webhook_events (
      gateway text not null,
      event_id text not null,
      type text not null,
      received_at_ms bigint not null,
      deliveries integer not null,
      primary key (gateway, event_id)
    );
    create index webhook_events_age on webhook_events (received_at_ms);
    create table chain_movements (
      transaction_id text primary key,
      block_num bigint not null,
      action text not null,
      account text not null,
      bandcoins bigint not null,
      nonce text not null,
      signer text not null,
      ref text
    );
    create index chain_movements_ref on chain_movements (ref);
    create table chain_cursor (id integer primary key check (id = 1), block_num bigint not null, block_id text not null);
    create table differences (
      id text primary key,
      kind text not null,
      subject text not null,
      detail text not null,
      first_seen_ms bigint not null,
      last_seen_ms bigint not null,
      gone_at_ms bigint
    );
    create table campaigns (
      id text primary key,
      name text not null,
      cap bigint not null check (cap > 0),
      granted bigint not null check (granted >= 0 and granted <= cap),
      created_at_ms bigint not null
    );
    create table schedules (
      id text primary key,
      funder text not null,
      spec jsonb not null,
      period integer not null,
      plan jsonb,
      next_at_ms bigint,
      moved bigint not null,
      attempts integer not null,
      note text,
      created_at_ms bigint not null
    );
    create index schedules_due on schedules (next_at_ms) where next_at_ms is not null;
    create table test_payments (
      order_id text primary key,
      status text not null,
      returns jsonb not null,
      payment jsonb not null,
      created_at_ms bigint not null
    );
  `),
}

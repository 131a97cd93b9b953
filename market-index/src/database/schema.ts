import { type Migrations, REPLAY_MIGRATIONS, type ReplaySchema, sqlMigration } from "@bandcoin/service-kit"

export interface BlockTable {
  block_num: number
  block_id: string
  previous_block_id: string
  state_root: string
  signer: string
  transactions: number
  seen_at_ms: number
}

export interface TransactionTable {
  block_num: number
  /** Place in the block, from 0. */
  position: number
  transaction_id: string
  batch_id: string
  family: string
  signer: string
  /** The rest is null for other families than ours. */
  action: string | null
  /** The account acted on. */
  provider: string | null
  /** Bandcoins moved, or the price of an offer. */
  price: number | null
  epoch: number | null
  epoch_to: number | null
  units: number | null
  /** The payload as JSON text; long dictionaries and lists of keys are replaced by their number. */
  payload: string | null
}

/** Every account as it is now. */
export interface AccountTable {
  account: string
  balance: number
  epoch: number
  from_frequency: number
  to_frequency: number
  bandwidth: number
  price: number
  allocations_left: number
  allocation_duration: number
  /** The ledger's record, JSON text. */
  record: string
}

/** An account after a transaction. */
export interface AccountChangeTable {
  account: string
  block_num: number
  position: number
  balance: number
}

/** Every offer ever posted. */
export interface OfferTable {
  provider: string
  epoch: number
  block_num: number
  position: number
  price: number
  from_frequency: number
  to_frequency: number
  bandwidth: number
  max_allocations: number
  volume_discount: number
  reservation_discount: number
  allocation_duration: number
  /** JSON text. */
  qos: string
  posted_at_ms: number
}

/** What a block overwrote, so that it can be undone; null: the account did not exist. */
export interface UndoTable {
  block_num: number
  account: string
  record: string | null
}

export interface CoverageTable {
  provider: string
  geojson: string
  resolution: number
  cells: number
  updated_at_ms: number
}

export interface CoverageCellTable {
  cell: string
  provider: string
}

export interface IndexSchema extends ReplaySchema {
  blocks: BlockTable
  transactions: TransactionTable
  accounts: AccountTable
  account_changes: AccountChangeTable
  offers: OfferTable
  undo: UndoTable
  coverages: CoverageTable
  coverage_cells: CoverageCellTable
}

export const INDEX_MIGRATIONS: Migrations = {
  ...REPLAY_MIGRATIONS,
  "001-chain": sqlMigration(`
    create table blocks (
      block_num bigint primary key,
      block_id text not null unique,
      previous_block_id text not null,
      state_root text not null,
      signer text not null,
      transactions integer not null,
      seen_at_ms bigint not null
    );
    create table transactions (
      block_num bigint not null,
      position integer not null,
      transaction_id text not null unique,
      batch_id text not null,
      family text not null,
      signer text not null,
      action text,
      provider text,
      price bigint,
      epoch bigint,
      epoch_to bigint,
      units bigint,
      payload text,
      primary key (block_num, position)
    );
    create table accounts (
      account text primary key,
      balance bigint not null,
      epoch bigint not null,
      from_frequency bigint not null,
      to_frequency bigint not null,
      bandwidth bigint not null,
      price bigint not null,
      allocations_left bigint not null,
      allocation_duration bigint not null,
      record text not null
    );
    create index accounts_offers on accounts (price) where epoch > 0;
    create table account_changes (
      account text not null,
      block_num bigint not null,
      position integer not null,
      balance bigint not null,
      primary key (account, block_num, position)
    );
    create index account_changes_block on account_changes (block_num);
    create table offers (
      provider text not null,
      epoch bigint not null,
      block_num bigint not null,
      position integer not null,
      price bigint not null,
      from_frequency bigint not null,
      to_frequency bigint not null,
      bandwidth bigint not null,
      max_allocations bigint not null,
      volume_discount double precision not null,
      reservation_discount double precision not null,
      allocation_duration bigint not null,
      qos text not null,
      posted_at_ms bigint not null,
      primary key (provider, epoch)
    );
    create index offers_block on offers (block_num);
    create table undo (
      block_num bigint not null,
      account text not null,
      record text,
      primary key (block_num, account)
    );
    create index blocks_seen on blocks (seen_at_ms);
  `),
  "002-coverage": sqlMigration(`
    create table coverages (
      provider text primary key,
      geojson text not null,
      resolution integer not null,
      cells integer not null,
      updated_at_ms bigint not null
    );
    create table coverage_cells (
      cell text not null,
      provider text not null,
      primary key (cell, provider)
    );
  `),
}

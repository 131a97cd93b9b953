// Generated from protos/proto by `npm run protos`. Do not edit.
import * as $protobuf from "protobufjs";

/**
 * Properties of a BatchHeader.
 * @deprecated Use BatchHeader.$Properties instead.
 */
export interface IBatchHeader extends BatchHeader.$Properties {
}

/** Represents a BatchHeader. */
export class BatchHeader {

    /**
     * Constructs a new BatchHeader.
     * @param [properties] Properties to set
     */
    constructor(properties?: BatchHeader.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** BatchHeader signerPublicKey. */
    signerPublicKey: string;

    /** BatchHeader transactionIds. */
    transactionIds: string[];

    /**
     * Creates a new BatchHeader instance using the specified properties.
     * @param [properties] Properties to set
     * @returns BatchHeader instance
     */
    static create(properties: BatchHeader.$Shape): BatchHeader & BatchHeader.$Shape;
    static create(properties?: BatchHeader.$Properties): BatchHeader;

    /**
     * Encodes the specified BatchHeader message. Does not implicitly {@link BatchHeader.verify|verify} messages.
     * @param message BatchHeader message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: BatchHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a BatchHeader message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {BatchHeader & BatchHeader.$Shape} BatchHeader
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BatchHeader & BatchHeader.$Shape;
}

export namespace BatchHeader {

    /** Properties of a BatchHeader. */
    interface $Properties {

        /** BatchHeader signerPublicKey */
        signerPublicKey?: (string|null);

        /** BatchHeader transactionIds */
        transactionIds?: (string[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a BatchHeader. */
    type $Shape = BatchHeader.$Properties;
}

/**
 * Properties of a Batch.
 * @deprecated Use Batch.$Properties instead.
 */
export interface IBatch extends Batch.$Properties {
}

/** Represents a Batch. */
export class Batch {

    /**
     * Constructs a new Batch.
     * @param [properties] Properties to set
     */
    constructor(properties?: Batch.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** Batch header. */
    header: Uint8Array;

    /** Batch headerSignature. */
    headerSignature: string;

    /** Batch transactions. */
    transactions: Transaction.$Properties[];

    /** Batch trace. */
    trace: boolean;

    /**
     * Creates a new Batch instance using the specified properties.
     * @param [properties] Properties to set
     * @returns Batch instance
     */
    static create(properties: Batch.$Shape): Batch & Batch.$Shape;
    static create(properties?: Batch.$Properties): Batch;

    /**
     * Encodes the specified Batch message. Does not implicitly {@link Batch.verify|verify} messages.
     * @param message Batch message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: Batch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a Batch message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {Batch & Batch.$Shape} Batch
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Batch & Batch.$Shape;
}

export namespace Batch {

    /** Properties of a Batch. */
    interface $Properties {

        /** Batch header */
        header?: (Uint8Array|null);

        /** Batch headerSignature */
        headerSignature?: (string|null);

        /** Batch transactions */
        transactions?: (Transaction.$Properties[]|null);

        /** Batch trace */
        trace?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a Batch. */
    type $Shape = Batch.$Properties;
}

/**
 * Properties of a BatchList.
 * @deprecated Use BatchList.$Properties instead.
 */
export interface IBatchList extends BatchList.$Properties {
}

/** Represents a BatchList. */
export class BatchList {

    /**
     * Constructs a new BatchList.
     * @param [properties] Properties to set
     */
    constructor(properties?: BatchList.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** BatchList batches. */
    batches: Batch.$Properties[];

    /**
     * Creates a new BatchList instance using the specified properties.
     * @param [properties] Properties to set
     * @returns BatchList instance
     */
    static create(properties: BatchList.$Shape): BatchList & BatchList.$Shape;
    static create(properties?: BatchList.$Properties): BatchList;

    /**
     * Encodes the specified BatchList message. Does not implicitly {@link BatchList.verify|verify} messages.
     * @param message BatchList message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: BatchList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a BatchList message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {BatchList & BatchList.$Shape} BatchList
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BatchList & BatchList.$Shape;
}

export namespace BatchList {

    /** Properties of a BatchList. */
    interface $Properties {

        /** BatchList batches */
        batches?: (Batch.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a BatchList. */
    type $Shape = BatchList.$Properties;
}

/**
 * Properties of a TransactionHeader.
 * @deprecated Use TransactionHeader.$Properties instead.
 */
export interface ITransactionHeader extends TransactionHeader.$Properties {
}

/** Represents a TransactionHeader. */
export class TransactionHeader {

    /**
     * Constructs a new TransactionHeader.
     * @param [properties] Properties to set
     */
    constructor(properties?: TransactionHeader.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TransactionHeader batcherPublicKey. */
    batcherPublicKey: string;

    /** TransactionHeader dependencies. */
    dependencies: string[];

    /** TransactionHeader familyName. */
    familyName: string;

    /** TransactionHeader familyVersion. */
    familyVersion: string;

    /** TransactionHeader inputs. */
    inputs: string[];

    /** TransactionHeader nonce. */
    nonce: string;

    /** TransactionHeader outputs. */
    outputs: string[];

    /** TransactionHeader payloadSha512. */
    payloadSha512: string;

    /** TransactionHeader signerPublicKey. */
    signerPublicKey: string;

    /**
     * Creates a new TransactionHeader instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TransactionHeader instance
     */
    static create(properties: TransactionHeader.$Shape): TransactionHeader & TransactionHeader.$Shape;
    static create(properties?: TransactionHeader.$Properties): TransactionHeader;

    /**
     * Encodes the specified TransactionHeader message. Does not implicitly {@link TransactionHeader.verify|verify} messages.
     * @param message TransactionHeader message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TransactionHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TransactionHeader message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TransactionHeader & TransactionHeader.$Shape} TransactionHeader
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TransactionHeader & TransactionHeader.$Shape;
}

export namespace TransactionHeader {

    /** Properties of a TransactionHeader. */
    interface $Properties {

        /** TransactionHeader batcherPublicKey */
        batcherPublicKey?: (string|null);

        /** TransactionHeader dependencies */
        dependencies?: (string[]|null);

        /** TransactionHeader familyName */
        familyName?: (string|null);

        /** TransactionHeader familyVersion */
        familyVersion?: (string|null);

        /** TransactionHeader inputs */
        inputs?: (string[]|null);

        /** TransactionHeader nonce */
        nonce?: (string|null);

        /** TransactionHeader outputs */
        outputs?: (string[]|null);

        /** TransactionHeader payloadSha512 */
        payloadSha512?: (string|null);

        /** TransactionHeader signerPublicKey */
        signerPublicKey?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TransactionHeader. */
    type $Shape = TransactionHeader.$Properties;
}

/**
 * Properties of a Transaction.
 * @deprecated Use Transaction.$Properties instead.
 */
export interface ITransaction extends Transaction.$Properties {
}

/** Represents a Transaction. */
export class Transaction {

    /**
     * Constructs a new Transaction.
     * @param [properties] Properties to set
     */
    constructor(properties?: Transaction.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** Transaction header. */
    header: Uint8Array;

    /** Transaction headerSignature. */
    headerSignature: string;

    /** Transaction payload. */
    payload: Uint8Array;

    /**
     * Creates a new Transaction instance using the specified properties.
     * @param [properties] Properties to set
     * @returns Transaction instance
     */
    static create(properties: Transaction.$Shape): Transaction & Transaction.$Shape;
    static create(properties?: Transaction.$Properties): Transaction;

    /**
     * Encodes the specified Transaction message. Does not implicitly {@link Transaction.verify|verify} messages.
     * @param message Transaction message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: Transaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a Transaction message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {Transaction & Transaction.$Shape} Transaction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Transaction & Transaction.$Shape;
}

export namespace Transaction {

    /** Properties of a Transaction. */
    interface $Properties {

        /** Transaction header */
        header?: (Uint8Array|null);

        /** Transaction headerSignature */
        headerSignature?: (string|null);

        /** Transaction payload */
        payload?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a Transaction. */
    type $Shape = Transaction.$Properties;
}

/**
 * Properties of a TransactionList.
 * @deprecated Use TransactionList.$Properties instead.
 */
export interface ITransactionList extends TransactionList.$Properties {
}

/** Represents a TransactionList. */
export class TransactionList {

    /**
     * Constructs a new TransactionList.
     * @param [properties] Properties to set
     */
    constructor(properties?: TransactionList.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TransactionList transactions. */
    transactions: Transaction.$Properties[];

    /**
     * Creates a new TransactionList instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TransactionList instance
     */
    static create(properties: TransactionList.$Shape): TransactionList & TransactionList.$Shape;
    static create(properties?: TransactionList.$Properties): TransactionList;

    /**
     * Encodes the specified TransactionList message. Does not implicitly {@link TransactionList.verify|verify} messages.
     * @param message TransactionList message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TransactionList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TransactionList message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TransactionList & TransactionList.$Shape} TransactionList
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TransactionList & TransactionList.$Shape;
}

export namespace TransactionList {

    /** Properties of a TransactionList. */
    interface $Properties {

        /** TransactionList transactions */
        transactions?: (Transaction.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TransactionList. */
    type $Shape = TransactionList.$Properties;
}

/**
 * Properties of a BlockHeader.
 * @deprecated Use BlockHeader.$Properties instead.
 */
export interface IBlockHeader extends BlockHeader.$Properties {
}

/** Represents a BlockHeader. */
export class BlockHeader {

    /**
     * Constructs a new BlockHeader.
     * @param [properties] Properties to set
     */
    constructor(properties?: BlockHeader.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** BlockHeader blockNum. */
    blockNum: number;

    /** BlockHeader previousBlockId. */
    previousBlockId: string;

    /** BlockHeader signerPublicKey. */
    signerPublicKey: string;

    /** BlockHeader batchIds. */
    batchIds: string[];

    /** BlockHeader consensus. */
    consensus: Uint8Array;

    /** BlockHeader stateRootHash. */
    stateRootHash: string;

    /**
     * Creates a new BlockHeader instance using the specified properties.
     * @param [properties] Properties to set
     * @returns BlockHeader instance
     */
    static create(properties: BlockHeader.$Shape): BlockHeader & BlockHeader.$Shape;
    static create(properties?: BlockHeader.$Properties): BlockHeader;

    /**
     * Encodes the specified BlockHeader message. Does not implicitly {@link BlockHeader.verify|verify} messages.
     * @param message BlockHeader message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: BlockHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a BlockHeader message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {BlockHeader & BlockHeader.$Shape} BlockHeader
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BlockHeader & BlockHeader.$Shape;
}

export namespace BlockHeader {

    /** Properties of a BlockHeader. */
    interface $Properties {

        /** BlockHeader blockNum */
        blockNum?: (number|null);

        /** BlockHeader previousBlockId */
        previousBlockId?: (string|null);

        /** BlockHeader signerPublicKey */
        signerPublicKey?: (string|null);

        /** BlockHeader batchIds */
        batchIds?: (string[]|null);

        /** BlockHeader consensus */
        consensus?: (Uint8Array|null);

        /** BlockHeader stateRootHash */
        stateRootHash?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a BlockHeader. */
    type $Shape = BlockHeader.$Properties;
}

/**
 * Properties of a Block.
 * @deprecated Use Block.$Properties instead.
 */
export interface IBlock extends Block.$Properties {
}

/** Represents a Block. */
export class Block {

    /**
     * Constructs a new Block.
     * @param [properties] Properties to set
     */
    constructor(properties?: Block.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** Block header. */
    header: Uint8Array;

    /** Block headerSignature. */
    headerSignature: string;

    /** Block batches. */
    batches: Batch.$Properties[];

    /**
     * Creates a new Block instance using the specified properties.
     * @param [properties] Properties to set
     * @returns Block instance
     */
    static create(properties: Block.$Shape): Block & Block.$Shape;
    static create(properties?: Block.$Properties): Block;

    /**
     * Encodes the specified Block message. Does not implicitly {@link Block.verify|verify} messages.
     * @param message Block message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: Block.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a Block message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {Block & Block.$Shape} Block
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Block & Block.$Shape;
}

export namespace Block {

    /** Properties of a Block. */
    interface $Properties {

        /** Block header */
        header?: (Uint8Array|null);

        /** Block headerSignature */
        headerSignature?: (string|null);

        /** Block batches */
        batches?: (Batch.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a Block. */
    type $Shape = Block.$Properties;
}

/**
 * Properties of a BlockInfoConfig.
 * @deprecated Use BlockInfoConfig.$Properties instead.
 */
export interface IBlockInfoConfig extends BlockInfoConfig.$Properties {
}

/** Represents a BlockInfoConfig. */
export class BlockInfoConfig {

    /**
     * Constructs a new BlockInfoConfig.
     * @param [properties] Properties to set
     */
    constructor(properties?: BlockInfoConfig.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** BlockInfoConfig latestBlock. */
    latestBlock: number;

    /** BlockInfoConfig oldestBlock. */
    oldestBlock: number;

    /** BlockInfoConfig targetCount. */
    targetCount: number;

    /** BlockInfoConfig syncTolerance. */
    syncTolerance: number;

    /**
     * Creates a new BlockInfoConfig instance using the specified properties.
     * @param [properties] Properties to set
     * @returns BlockInfoConfig instance
     */
    static create(properties: BlockInfoConfig.$Shape): BlockInfoConfig & BlockInfoConfig.$Shape;
    static create(properties?: BlockInfoConfig.$Properties): BlockInfoConfig;

    /**
     * Encodes the specified BlockInfoConfig message. Does not implicitly {@link BlockInfoConfig.verify|verify} messages.
     * @param message BlockInfoConfig message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: BlockInfoConfig.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a BlockInfoConfig message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {BlockInfoConfig & BlockInfoConfig.$Shape} BlockInfoConfig
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BlockInfoConfig & BlockInfoConfig.$Shape;
}

export namespace BlockInfoConfig {

    /** Properties of a BlockInfoConfig. */
    interface $Properties {

        /** BlockInfoConfig latestBlock */
        latestBlock?: (number|null);

        /** BlockInfoConfig oldestBlock */
        oldestBlock?: (number|null);

        /** BlockInfoConfig targetCount */
        targetCount?: (number|null);

        /** BlockInfoConfig syncTolerance */
        syncTolerance?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a BlockInfoConfig. */
    type $Shape = BlockInfoConfig.$Properties;
}

/**
 * Properties of a BlockInfo.
 * @deprecated Use BlockInfo.$Properties instead.
 */
export interface IBlockInfo extends BlockInfo.$Properties {
}

/** Represents a BlockInfo. */
export class BlockInfo {

    /**
     * Constructs a new BlockInfo.
     * @param [properties] Properties to set
     */
    constructor(properties?: BlockInfo.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** BlockInfo blockNum. */
    blockNum: number;

    /** BlockInfo previousBlockId. */
    previousBlockId: string;

    /** BlockInfo signerPublicKey. */
    signerPublicKey: string;

    /** BlockInfo headerSignature. */
    headerSignature: string;

    /** BlockInfo timestamp. */
    timestamp: number;

    /**
     * Creates a new BlockInfo instance using the specified properties.
     * @param [properties] Properties to set
     * @returns BlockInfo instance
     */
    static create(properties: BlockInfo.$Shape): BlockInfo & BlockInfo.$Shape;
    static create(properties?: BlockInfo.$Properties): BlockInfo;

    /**
     * Encodes the specified BlockInfo message. Does not implicitly {@link BlockInfo.verify|verify} messages.
     * @param message BlockInfo message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: BlockInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a BlockInfo message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {BlockInfo & BlockInfo.$Shape} BlockInfo
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BlockInfo & BlockInfo.$Shape;
}

export namespace BlockInfo {

    /** Properties of a BlockInfo. */
    interface $Properties {

        /** BlockInfo blockNum */
        blockNum?: (number|null);

        /** BlockInfo previousBlockId */
        previousBlockId?: (string|null);

        /** BlockInfo signerPublicKey */
        signerPublicKey?: (string|null);

        /** BlockInfo headerSignature */
        headerSignature?: (string|null);

        /** BlockInfo timestamp */
        timestamp?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a BlockInfo. */
    type $Shape = BlockInfo.$Properties;
}

/**
 * Properties of a BlockInfoTxn.
 * @deprecated Use BlockInfoTxn.$Properties instead.
 */
export interface IBlockInfoTxn extends BlockInfoTxn.$Properties {
}

/** Represents a BlockInfoTxn. */
export class BlockInfoTxn {

    /**
     * Constructs a new BlockInfoTxn.
     * @param [properties] Properties to set
     */
    constructor(properties?: BlockInfoTxn.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** BlockInfoTxn block. */
    block?: (BlockInfo.$Properties|null);

    /** BlockInfoTxn targetCount. */
    targetCount: number;

    /** BlockInfoTxn syncTolerance. */
    syncTolerance: number;

    /**
     * Creates a new BlockInfoTxn instance using the specified properties.
     * @param [properties] Properties to set
     * @returns BlockInfoTxn instance
     */
    static create(properties: BlockInfoTxn.$Shape): BlockInfoTxn & BlockInfoTxn.$Shape;
    static create(properties?: BlockInfoTxn.$Properties): BlockInfoTxn;

    /**
     * Encodes the specified BlockInfoTxn message. Does not implicitly {@link BlockInfoTxn.verify|verify} messages.
     * @param message BlockInfoTxn message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: BlockInfoTxn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a BlockInfoTxn message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {BlockInfoTxn & BlockInfoTxn.$Shape} BlockInfoTxn
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BlockInfoTxn & BlockInfoTxn.$Shape;
}

export namespace BlockInfoTxn {

    /** Properties of a BlockInfoTxn. */
    interface $Properties {

        /** BlockInfoTxn block */
        block?: (BlockInfo.$Properties|null);

        /** BlockInfoTxn targetCount */
        targetCount?: (number|null);

        /** BlockInfoTxn syncTolerance */
        syncTolerance?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a BlockInfoTxn. */
    type $Shape = BlockInfoTxn.$Properties;
}

/**
 * Properties of a ClientBatchListRequest.
 * @deprecated Use ClientBatchListRequest.$Properties instead.
 */
export interface IClientBatchListRequest extends ClientBatchListRequest.$Properties {
}

/** Represents a ClientBatchListRequest. */
export class ClientBatchListRequest {

    /**
     * Constructs a new ClientBatchListRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchListRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBatchListRequest headId. */
    headId: string;

    /** ClientBatchListRequest batchIds. */
    batchIds: string[];

    /** ClientBatchListRequest paging. */
    paging?: (ClientPagingControls.$Properties|null);

    /** ClientBatchListRequest sorting. */
    sorting: ClientSortControls.$Properties[];

    /**
     * Creates a new ClientBatchListRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchListRequest instance
     */
    static create(properties: ClientBatchListRequest.$Shape): ClientBatchListRequest & ClientBatchListRequest.$Shape;
    static create(properties?: ClientBatchListRequest.$Properties): ClientBatchListRequest;

    /**
     * Encodes the specified ClientBatchListRequest message. Does not implicitly {@link ClientBatchListRequest.verify|verify} messages.
     * @param message ClientBatchListRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBatchListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBatchListRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBatchListRequest & ClientBatchListRequest.$Shape} ClientBatchListRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchListRequest & ClientBatchListRequest.$Shape;
}

export namespace ClientBatchListRequest {

    /** Properties of a ClientBatchListRequest. */
    interface $Properties {

        /** ClientBatchListRequest headId */
        headId?: (string|null);

        /** ClientBatchListRequest batchIds */
        batchIds?: (string[]|null);

        /** ClientBatchListRequest paging */
        paging?: (ClientPagingControls.$Properties|null);

        /** ClientBatchListRequest sorting */
        sorting?: (ClientSortControls.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBatchListRequest. */
    type $Shape = ClientBatchListRequest.$Properties;
}

/**
 * Properties of a ClientBatchListResponse.
 * @deprecated Use ClientBatchListResponse.$Properties instead.
 */
export interface IClientBatchListResponse extends ClientBatchListResponse.$Properties {
}

/** Represents a ClientBatchListResponse. */
export class ClientBatchListResponse {

    /**
     * Constructs a new ClientBatchListResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchListResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBatchListResponse status. */
    status: ClientBatchListResponse.Status;

    /** ClientBatchListResponse batches. */
    batches: Batch.$Properties[];

    /** ClientBatchListResponse headId. */
    headId: string;

    /** ClientBatchListResponse paging. */
    paging?: (ClientPagingResponse.$Properties|null);

    /**
     * Creates a new ClientBatchListResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchListResponse instance
     */
    static create(properties: ClientBatchListResponse.$Shape): ClientBatchListResponse & ClientBatchListResponse.$Shape;
    static create(properties?: ClientBatchListResponse.$Properties): ClientBatchListResponse;

    /**
     * Encodes the specified ClientBatchListResponse message. Does not implicitly {@link ClientBatchListResponse.verify|verify} messages.
     * @param message ClientBatchListResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBatchListResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBatchListResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBatchListResponse & ClientBatchListResponse.$Shape} ClientBatchListResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchListResponse & ClientBatchListResponse.$Shape;
}

export namespace ClientBatchListResponse {

    /** Properties of a ClientBatchListResponse. */
    interface $Properties {

        /** ClientBatchListResponse status */
        status?: (ClientBatchListResponse.Status|null);

        /** ClientBatchListResponse batches */
        batches?: (Batch.$Properties[]|null);

        /** ClientBatchListResponse headId */
        headId?: (string|null);

        /** ClientBatchListResponse paging */
        paging?: (ClientPagingResponse.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBatchListResponse. */
    type $Shape = ClientBatchListResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 2,

        /** NOT_READY value */
        NOT_READY = 3,

        /** NO_ROOT value */
        NO_ROOT = 4,

        /** NO_RESOURCE value */
        NO_RESOURCE = 5,

        /** INVALID_PAGING value */
        INVALID_PAGING = 6,

        /** INVALID_SORT value */
        INVALID_SORT = 7,

        /** INVALID_ID value */
        INVALID_ID = 8
    }
}

/**
 * Properties of a ClientBatchGetRequest.
 * @deprecated Use ClientBatchGetRequest.$Properties instead.
 */
export interface IClientBatchGetRequest extends ClientBatchGetRequest.$Properties {
}

/** Represents a ClientBatchGetRequest. */
export class ClientBatchGetRequest {

    /**
     * Constructs a new ClientBatchGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchGetRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBatchGetRequest batchId. */
    batchId: string;

    /**
     * Creates a new ClientBatchGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchGetRequest instance
     */
    static create(properties: ClientBatchGetRequest.$Shape): ClientBatchGetRequest & ClientBatchGetRequest.$Shape;
    static create(properties?: ClientBatchGetRequest.$Properties): ClientBatchGetRequest;

    /**
     * Encodes the specified ClientBatchGetRequest message. Does not implicitly {@link ClientBatchGetRequest.verify|verify} messages.
     * @param message ClientBatchGetRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBatchGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBatchGetRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBatchGetRequest & ClientBatchGetRequest.$Shape} ClientBatchGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchGetRequest & ClientBatchGetRequest.$Shape;
}

export namespace ClientBatchGetRequest {

    /** Properties of a ClientBatchGetRequest. */
    interface $Properties {

        /** ClientBatchGetRequest batchId */
        batchId?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBatchGetRequest. */
    type $Shape = ClientBatchGetRequest.$Properties;
}

/**
 * Properties of a ClientBatchGetResponse.
 * @deprecated Use ClientBatchGetResponse.$Properties instead.
 */
export interface IClientBatchGetResponse extends ClientBatchGetResponse.$Properties {
}

/** Represents a ClientBatchGetResponse. */
export class ClientBatchGetResponse {

    /**
     * Constructs a new ClientBatchGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchGetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBatchGetResponse status. */
    status: ClientBatchGetResponse.Status;

    /** ClientBatchGetResponse batch. */
    batch?: (Batch.$Properties|null);

    /**
     * Creates a new ClientBatchGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchGetResponse instance
     */
    static create(properties: ClientBatchGetResponse.$Shape): ClientBatchGetResponse & ClientBatchGetResponse.$Shape;
    static create(properties?: ClientBatchGetResponse.$Properties): ClientBatchGetResponse;

    /**
     * Encodes the specified ClientBatchGetResponse message. Does not implicitly {@link ClientBatchGetResponse.verify|verify} messages.
     * @param message ClientBatchGetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBatchGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBatchGetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBatchGetResponse & ClientBatchGetResponse.$Shape} ClientBatchGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchGetResponse & ClientBatchGetResponse.$Shape;
}

export namespace ClientBatchGetResponse {

    /** Properties of a ClientBatchGetResponse. */
    interface $Properties {

        /** ClientBatchGetResponse status */
        status?: (ClientBatchGetResponse.Status|null);

        /** ClientBatchGetResponse batch */
        batch?: (Batch.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBatchGetResponse. */
    type $Shape = ClientBatchGetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 2,

        /** NO_RESOURCE value */
        NO_RESOURCE = 5,

        /** INVALID_ID value */
        INVALID_ID = 8
    }
}

/**
 * Properties of a ClientPagingControls.
 * @deprecated Use ClientPagingControls.$Properties instead.
 */
export interface IClientPagingControls extends ClientPagingControls.$Properties {
}

/** Represents a ClientPagingControls. */
export class ClientPagingControls {

    /**
     * Constructs a new ClientPagingControls.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientPagingControls.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientPagingControls start. */
    start: string;

    /** ClientPagingControls limit. */
    limit: number;

    /**
     * Creates a new ClientPagingControls instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientPagingControls instance
     */
    static create(properties: ClientPagingControls.$Shape): ClientPagingControls & ClientPagingControls.$Shape;
    static create(properties?: ClientPagingControls.$Properties): ClientPagingControls;

    /**
     * Encodes the specified ClientPagingControls message. Does not implicitly {@link ClientPagingControls.verify|verify} messages.
     * @param message ClientPagingControls message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientPagingControls.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientPagingControls message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientPagingControls & ClientPagingControls.$Shape} ClientPagingControls
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPagingControls & ClientPagingControls.$Shape;
}

export namespace ClientPagingControls {

    /** Properties of a ClientPagingControls. */
    interface $Properties {

        /** ClientPagingControls start */
        start?: (string|null);

        /** ClientPagingControls limit */
        limit?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientPagingControls. */
    type $Shape = ClientPagingControls.$Properties;
}

/**
 * Properties of a ClientPagingResponse.
 * @deprecated Use ClientPagingResponse.$Properties instead.
 */
export interface IClientPagingResponse extends ClientPagingResponse.$Properties {
}

/** Represents a ClientPagingResponse. */
export class ClientPagingResponse {

    /**
     * Constructs a new ClientPagingResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientPagingResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientPagingResponse next. */
    next: string;

    /** ClientPagingResponse start. */
    start: string;

    /** ClientPagingResponse limit. */
    limit: number;

    /**
     * Creates a new ClientPagingResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientPagingResponse instance
     */
    static create(properties: ClientPagingResponse.$Shape): ClientPagingResponse & ClientPagingResponse.$Shape;
    static create(properties?: ClientPagingResponse.$Properties): ClientPagingResponse;

    /**
     * Encodes the specified ClientPagingResponse message. Does not implicitly {@link ClientPagingResponse.verify|verify} messages.
     * @param message ClientPagingResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientPagingResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientPagingResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientPagingResponse & ClientPagingResponse.$Shape} ClientPagingResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPagingResponse & ClientPagingResponse.$Shape;
}

export namespace ClientPagingResponse {

    /** Properties of a ClientPagingResponse. */
    interface $Properties {

        /** ClientPagingResponse next */
        next?: (string|null);

        /** ClientPagingResponse start */
        start?: (string|null);

        /** ClientPagingResponse limit */
        limit?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientPagingResponse. */
    type $Shape = ClientPagingResponse.$Properties;
}

/**
 * Properties of a ClientSortControls.
 * @deprecated Use ClientSortControls.$Properties instead.
 */
export interface IClientSortControls extends ClientSortControls.$Properties {
}

/** Represents a ClientSortControls. */
export class ClientSortControls {

    /**
     * Constructs a new ClientSortControls.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientSortControls.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientSortControls keys. */
    keys: string[];

    /** ClientSortControls reverse. */
    reverse: boolean;

    /**
     * Creates a new ClientSortControls instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientSortControls instance
     */
    static create(properties: ClientSortControls.$Shape): ClientSortControls & ClientSortControls.$Shape;
    static create(properties?: ClientSortControls.$Properties): ClientSortControls;

    /**
     * Encodes the specified ClientSortControls message. Does not implicitly {@link ClientSortControls.verify|verify} messages.
     * @param message ClientSortControls message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientSortControls.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientSortControls message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientSortControls & ClientSortControls.$Shape} ClientSortControls
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientSortControls & ClientSortControls.$Shape;
}

export namespace ClientSortControls {

    /** Properties of a ClientSortControls. */
    interface $Properties {

        /** ClientSortControls keys */
        keys?: (string[]|null);

        /** ClientSortControls reverse */
        reverse?: (boolean|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientSortControls. */
    type $Shape = ClientSortControls.$Properties;
}

/**
 * Properties of a ClientBatchStatus.
 * @deprecated Use ClientBatchStatus.$Properties instead.
 */
export interface IClientBatchStatus extends ClientBatchStatus.$Properties {
}

/** Represents a ClientBatchStatus. */
export class ClientBatchStatus {

    /**
     * Constructs a new ClientBatchStatus.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchStatus.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBatchStatus batchId. */
    batchId: string;

    /** ClientBatchStatus status. */
    status: ClientBatchStatus.Status;

    /** ClientBatchStatus invalidTransactions. */
    invalidTransactions: ClientBatchStatus.InvalidTransaction.$Properties[];

    /**
     * Creates a new ClientBatchStatus instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchStatus instance
     */
    static create(properties: ClientBatchStatus.$Shape): ClientBatchStatus & ClientBatchStatus.$Shape;
    static create(properties?: ClientBatchStatus.$Properties): ClientBatchStatus;

    /**
     * Encodes the specified ClientBatchStatus message. Does not implicitly {@link ClientBatchStatus.verify|verify} messages.
     * @param message ClientBatchStatus message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBatchStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBatchStatus message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBatchStatus & ClientBatchStatus.$Shape} ClientBatchStatus
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchStatus & ClientBatchStatus.$Shape;
}

export namespace ClientBatchStatus {

    /** Properties of a ClientBatchStatus. */
    interface $Properties {

        /** ClientBatchStatus batchId */
        batchId?: (string|null);

        /** ClientBatchStatus status */
        status?: (ClientBatchStatus.Status|null);

        /** ClientBatchStatus invalidTransactions */
        invalidTransactions?: (ClientBatchStatus.InvalidTransaction.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBatchStatus. */
    type $Shape = ClientBatchStatus.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** COMMITTED value */
        COMMITTED = 1,

        /** INVALID value */
        INVALID = 2,

        /** PENDING value */
        PENDING = 3,

        /** UNKNOWN value */
        UNKNOWN = 4
    }

    /**
     * Properties of an InvalidTransaction.
     * @deprecated Use ClientBatchStatus.InvalidTransaction.$Properties instead.
     */
    interface IInvalidTransaction extends ClientBatchStatus.InvalidTransaction.$Properties {
    }

    /** Represents an InvalidTransaction. */
    class InvalidTransaction {

        /**
         * Constructs a new InvalidTransaction.
         * @param [properties] Properties to set
         */
        constructor(properties?: ClientBatchStatus.InvalidTransaction.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** InvalidTransaction transactionId. */
        transactionId: string;

        /** InvalidTransaction message. */
        message: string;

        /** InvalidTransaction extendedData. */
        extendedData: Uint8Array;

        /**
         * Creates a new InvalidTransaction instance using the specified properties.
         * @param [properties] Properties to set
         * @returns InvalidTransaction instance
         */
        static create(properties: ClientBatchStatus.InvalidTransaction.$Shape): ClientBatchStatus.InvalidTransaction & ClientBatchStatus.InvalidTransaction.$Shape;
        static create(properties?: ClientBatchStatus.InvalidTransaction.$Properties): ClientBatchStatus.InvalidTransaction;

        /**
         * Encodes the specified InvalidTransaction message. Does not implicitly {@link ClientBatchStatus.InvalidTransaction.verify|verify} messages.
         * @param message InvalidTransaction message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: ClientBatchStatus.InvalidTransaction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an InvalidTransaction message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {ClientBatchStatus.InvalidTransaction & ClientBatchStatus.InvalidTransaction.$Shape} InvalidTransaction
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchStatus.InvalidTransaction & ClientBatchStatus.InvalidTransaction.$Shape;
    }

    namespace InvalidTransaction {

        /** Properties of an InvalidTransaction. */
        interface $Properties {

            /** InvalidTransaction transactionId */
            transactionId?: (string|null);

            /** InvalidTransaction message */
            message?: (string|null);

            /** InvalidTransaction extendedData */
            extendedData?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an InvalidTransaction. */
        type $Shape = ClientBatchStatus.InvalidTransaction.$Properties;
    }
}

/**
 * Properties of a ClientBatchSubmitRequest.
 * @deprecated Use ClientBatchSubmitRequest.$Properties instead.
 */
export interface IClientBatchSubmitRequest extends ClientBatchSubmitRequest.$Properties {
}

/** Represents a ClientBatchSubmitRequest. */
export class ClientBatchSubmitRequest {

    /**
     * Constructs a new ClientBatchSubmitRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchSubmitRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBatchSubmitRequest batches. */
    batches: Batch.$Properties[];

    /**
     * Creates a new ClientBatchSubmitRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchSubmitRequest instance
     */
    static create(properties: ClientBatchSubmitRequest.$Shape): ClientBatchSubmitRequest & ClientBatchSubmitRequest.$Shape;
    static create(properties?: ClientBatchSubmitRequest.$Properties): ClientBatchSubmitRequest;

    /**
     * Encodes the specified ClientBatchSubmitRequest message. Does not implicitly {@link ClientBatchSubmitRequest.verify|verify} messages.
     * @param message ClientBatchSubmitRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBatchSubmitRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBatchSubmitRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBatchSubmitRequest & ClientBatchSubmitRequest.$Shape} ClientBatchSubmitRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchSubmitRequest & ClientBatchSubmitRequest.$Shape;
}

export namespace ClientBatchSubmitRequest {

    /** Properties of a ClientBatchSubmitRequest. */
    interface $Properties {

        /** ClientBatchSubmitRequest batches */
        batches?: (Batch.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBatchSubmitRequest. */
    type $Shape = ClientBatchSubmitRequest.$Properties;
}

/**
 * Properties of a ClientBatchSubmitResponse.
 * @deprecated Use ClientBatchSubmitResponse.$Properties instead.
 */
export interface IClientBatchSubmitResponse extends ClientBatchSubmitResponse.$Properties {
}

/** Represents a ClientBatchSubmitResponse. */
export class ClientBatchSubmitResponse {

    /**
     * Constructs a new ClientBatchSubmitResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchSubmitResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBatchSubmitResponse status. */
    status: ClientBatchSubmitResponse.Status;

    /**
     * Creates a new ClientBatchSubmitResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchSubmitResponse instance
     */
    static create(properties: ClientBatchSubmitResponse.$Shape): ClientBatchSubmitResponse & ClientBatchSubmitResponse.$Shape;
    static create(properties?: ClientBatchSubmitResponse.$Properties): ClientBatchSubmitResponse;

    /**
     * Encodes the specified ClientBatchSubmitResponse message. Does not implicitly {@link ClientBatchSubmitResponse.verify|verify} messages.
     * @param message ClientBatchSubmitResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBatchSubmitResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBatchSubmitResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBatchSubmitResponse & ClientBatchSubmitResponse.$Shape} ClientBatchSubmitResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchSubmitResponse & ClientBatchSubmitResponse.$Shape;
}

export namespace ClientBatchSubmitResponse {

    /** Properties of a ClientBatchSubmitResponse. */
    interface $Properties {

        /** ClientBatchSubmitResponse status */
        status?: (ClientBatchSubmitResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBatchSubmitResponse. */
    type $Shape = ClientBatchSubmitResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 2,

        /** INVALID_BATCH value */
        INVALID_BATCH = 3,

        /** QUEUE_FULL value */
        QUEUE_FULL = 4
    }
}

/**
 * Properties of a ClientBatchStatusRequest.
 * @deprecated Use ClientBatchStatusRequest.$Properties instead.
 */
export interface IClientBatchStatusRequest extends ClientBatchStatusRequest.$Properties {
}

/** Represents a ClientBatchStatusRequest. */
export class ClientBatchStatusRequest {

    /**
     * Constructs a new ClientBatchStatusRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchStatusRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBatchStatusRequest batchIds. */
    batchIds: string[];

    /** ClientBatchStatusRequest wait. */
    wait: boolean;

    /** ClientBatchStatusRequest timeout. */
    timeout: number;

    /**
     * Creates a new ClientBatchStatusRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchStatusRequest instance
     */
    static create(properties: ClientBatchStatusRequest.$Shape): ClientBatchStatusRequest & ClientBatchStatusRequest.$Shape;
    static create(properties?: ClientBatchStatusRequest.$Properties): ClientBatchStatusRequest;

    /**
     * Encodes the specified ClientBatchStatusRequest message. Does not implicitly {@link ClientBatchStatusRequest.verify|verify} messages.
     * @param message ClientBatchStatusRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBatchStatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBatchStatusRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBatchStatusRequest & ClientBatchStatusRequest.$Shape} ClientBatchStatusRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchStatusRequest & ClientBatchStatusRequest.$Shape;
}

export namespace ClientBatchStatusRequest {

    /** Properties of a ClientBatchStatusRequest. */
    interface $Properties {

        /** ClientBatchStatusRequest batchIds */
        batchIds?: (string[]|null);

        /** ClientBatchStatusRequest wait */
        wait?: (boolean|null);

        /** ClientBatchStatusRequest timeout */
        timeout?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBatchStatusRequest. */
    type $Shape = ClientBatchStatusRequest.$Properties;
}

/**
 * Properties of a ClientBatchStatusResponse.
 * @deprecated Use ClientBatchStatusResponse.$Properties instead.
 */
export interface IClientBatchStatusResponse extends ClientBatchStatusResponse.$Properties {
}

/** Represents a ClientBatchStatusResponse. */
export class ClientBatchStatusResponse {

    /**
     * Constructs a new ClientBatchStatusResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchStatusResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBatchStatusResponse status. */
    status: ClientBatchStatusResponse.Status;

    /** ClientBatchStatusResponse batchStatuses. */
    batchStatuses: ClientBatchStatus.$Properties[];

    /**
     * Creates a new ClientBatchStatusResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchStatusResponse instance
     */
    static create(properties: ClientBatchStatusResponse.$Shape): ClientBatchStatusResponse & ClientBatchStatusResponse.$Shape;
    static create(properties?: ClientBatchStatusResponse.$Properties): ClientBatchStatusResponse;

    /**
     * Encodes the specified ClientBatchStatusResponse message. Does not implicitly {@link ClientBatchStatusResponse.verify|verify} messages.
     * @param message ClientBatchStatusResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBatchStatusResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBatchStatusResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBatchStatusResponse & ClientBatchStatusResponse.$Shape} ClientBatchStatusResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchStatusResponse & ClientBatchStatusResponse.$Shape;
}

export namespace ClientBatchStatusResponse {

    /** Properties of a ClientBatchStatusResponse. */
    interface $Properties {

        /** ClientBatchStatusResponse status */
        status?: (ClientBatchStatusResponse.Status|null);

        /** ClientBatchStatusResponse batchStatuses */
        batchStatuses?: (ClientBatchStatus.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBatchStatusResponse. */
    type $Shape = ClientBatchStatusResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 2,

        /** NO_RESOURCE value */
        NO_RESOURCE = 5,

        /** INVALID_ID value */
        INVALID_ID = 8
    }
}

/**
 * Properties of a ClientBlockListRequest.
 * @deprecated Use ClientBlockListRequest.$Properties instead.
 */
export interface IClientBlockListRequest extends ClientBlockListRequest.$Properties {
}

/** Represents a ClientBlockListRequest. */
export class ClientBlockListRequest {

    /**
     * Constructs a new ClientBlockListRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockListRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBlockListRequest headId. */
    headId: string;

    /** ClientBlockListRequest blockIds. */
    blockIds: string[];

    /** ClientBlockListRequest paging. */
    paging?: (ClientPagingControls.$Properties|null);

    /** ClientBlockListRequest sorting. */
    sorting: ClientSortControls.$Properties[];

    /**
     * Creates a new ClientBlockListRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockListRequest instance
     */
    static create(properties: ClientBlockListRequest.$Shape): ClientBlockListRequest & ClientBlockListRequest.$Shape;
    static create(properties?: ClientBlockListRequest.$Properties): ClientBlockListRequest;

    /**
     * Encodes the specified ClientBlockListRequest message. Does not implicitly {@link ClientBlockListRequest.verify|verify} messages.
     * @param message ClientBlockListRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBlockListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBlockListRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBlockListRequest & ClientBlockListRequest.$Shape} ClientBlockListRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockListRequest & ClientBlockListRequest.$Shape;
}

export namespace ClientBlockListRequest {

    /** Properties of a ClientBlockListRequest. */
    interface $Properties {

        /** ClientBlockListRequest headId */
        headId?: (string|null);

        /** ClientBlockListRequest blockIds */
        blockIds?: (string[]|null);

        /** ClientBlockListRequest paging */
        paging?: (ClientPagingControls.$Properties|null);

        /** ClientBlockListRequest sorting */
        sorting?: (ClientSortControls.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBlockListRequest. */
    type $Shape = ClientBlockListRequest.$Properties;
}

/**
 * Properties of a ClientBlockListResponse.
 * @deprecated Use ClientBlockListResponse.$Properties instead.
 */
export interface IClientBlockListResponse extends ClientBlockListResponse.$Properties {
}

/** Represents a ClientBlockListResponse. */
export class ClientBlockListResponse {

    /**
     * Constructs a new ClientBlockListResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockListResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBlockListResponse status. */
    status: ClientBlockListResponse.Status;

    /** ClientBlockListResponse blocks. */
    blocks: Block.$Properties[];

    /** ClientBlockListResponse headId. */
    headId: string;

    /** ClientBlockListResponse paging. */
    paging?: (ClientPagingResponse.$Properties|null);

    /**
     * Creates a new ClientBlockListResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockListResponse instance
     */
    static create(properties: ClientBlockListResponse.$Shape): ClientBlockListResponse & ClientBlockListResponse.$Shape;
    static create(properties?: ClientBlockListResponse.$Properties): ClientBlockListResponse;

    /**
     * Encodes the specified ClientBlockListResponse message. Does not implicitly {@link ClientBlockListResponse.verify|verify} messages.
     * @param message ClientBlockListResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBlockListResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBlockListResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBlockListResponse & ClientBlockListResponse.$Shape} ClientBlockListResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockListResponse & ClientBlockListResponse.$Shape;
}

export namespace ClientBlockListResponse {

    /** Properties of a ClientBlockListResponse. */
    interface $Properties {

        /** ClientBlockListResponse status */
        status?: (ClientBlockListResponse.Status|null);

        /** ClientBlockListResponse blocks */
        blocks?: (Block.$Properties[]|null);

        /** ClientBlockListResponse headId */
        headId?: (string|null);

        /** ClientBlockListResponse paging */
        paging?: (ClientPagingResponse.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBlockListResponse. */
    type $Shape = ClientBlockListResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 2,

        /** NOT_READY value */
        NOT_READY = 3,

        /** NO_ROOT value */
        NO_ROOT = 4,

        /** NO_RESOURCE value */
        NO_RESOURCE = 5,

        /** INVALID_PAGING value */
        INVALID_PAGING = 6,

        /** INVALID_SORT value */
        INVALID_SORT = 7,

        /** INVALID_ID value */
        INVALID_ID = 8
    }
}

/**
 * Properties of a ClientBlockGetByIdRequest.
 * @deprecated Use ClientBlockGetByIdRequest.$Properties instead.
 */
export interface IClientBlockGetByIdRequest extends ClientBlockGetByIdRequest.$Properties {
}

/** Represents a ClientBlockGetByIdRequest. */
export class ClientBlockGetByIdRequest {

    /**
     * Constructs a new ClientBlockGetByIdRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockGetByIdRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBlockGetByIdRequest blockId. */
    blockId: string;

    /**
     * Creates a new ClientBlockGetByIdRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockGetByIdRequest instance
     */
    static create(properties: ClientBlockGetByIdRequest.$Shape): ClientBlockGetByIdRequest & ClientBlockGetByIdRequest.$Shape;
    static create(properties?: ClientBlockGetByIdRequest.$Properties): ClientBlockGetByIdRequest;

    /**
     * Encodes the specified ClientBlockGetByIdRequest message. Does not implicitly {@link ClientBlockGetByIdRequest.verify|verify} messages.
     * @param message ClientBlockGetByIdRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBlockGetByIdRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBlockGetByIdRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBlockGetByIdRequest & ClientBlockGetByIdRequest.$Shape} ClientBlockGetByIdRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockGetByIdRequest & ClientBlockGetByIdRequest.$Shape;
}

export namespace ClientBlockGetByIdRequest {

    /** Properties of a ClientBlockGetByIdRequest. */
    interface $Properties {

        /** ClientBlockGetByIdRequest blockId */
        blockId?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBlockGetByIdRequest. */
    type $Shape = ClientBlockGetByIdRequest.$Properties;
}

/**
 * Properties of a ClientBlockGetByNumRequest.
 * @deprecated Use ClientBlockGetByNumRequest.$Properties instead.
 */
export interface IClientBlockGetByNumRequest extends ClientBlockGetByNumRequest.$Properties {
}

/** Represents a ClientBlockGetByNumRequest. */
export class ClientBlockGetByNumRequest {

    /**
     * Constructs a new ClientBlockGetByNumRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockGetByNumRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBlockGetByNumRequest blockNum. */
    blockNum: number;

    /**
     * Creates a new ClientBlockGetByNumRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockGetByNumRequest instance
     */
    static create(properties: ClientBlockGetByNumRequest.$Shape): ClientBlockGetByNumRequest & ClientBlockGetByNumRequest.$Shape;
    static create(properties?: ClientBlockGetByNumRequest.$Properties): ClientBlockGetByNumRequest;

    /**
     * Encodes the specified ClientBlockGetByNumRequest message. Does not implicitly {@link ClientBlockGetByNumRequest.verify|verify} messages.
     * @param message ClientBlockGetByNumRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBlockGetByNumRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBlockGetByNumRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBlockGetByNumRequest & ClientBlockGetByNumRequest.$Shape} ClientBlockGetByNumRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockGetByNumRequest & ClientBlockGetByNumRequest.$Shape;
}

export namespace ClientBlockGetByNumRequest {

    /** Properties of a ClientBlockGetByNumRequest. */
    interface $Properties {

        /** ClientBlockGetByNumRequest blockNum */
        blockNum?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBlockGetByNumRequest. */
    type $Shape = ClientBlockGetByNumRequest.$Properties;
}

/**
 * Properties of a ClientBlockGetByTransactionIdRequest.
 * @deprecated Use ClientBlockGetByTransactionIdRequest.$Properties instead.
 */
export interface IClientBlockGetByTransactionIdRequest extends ClientBlockGetByTransactionIdRequest.$Properties {
}

/** Represents a ClientBlockGetByTransactionIdRequest. */
export class ClientBlockGetByTransactionIdRequest {

    /**
     * Constructs a new ClientBlockGetByTransactionIdRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockGetByTransactionIdRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBlockGetByTransactionIdRequest transactionId. */
    transactionId: string;

    /**
     * Creates a new ClientBlockGetByTransactionIdRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockGetByTransactionIdRequest instance
     */
    static create(properties: ClientBlockGetByTransactionIdRequest.$Shape): ClientBlockGetByTransactionIdRequest & ClientBlockGetByTransactionIdRequest.$Shape;
    static create(properties?: ClientBlockGetByTransactionIdRequest.$Properties): ClientBlockGetByTransactionIdRequest;

    /**
     * Encodes the specified ClientBlockGetByTransactionIdRequest message. Does not implicitly {@link ClientBlockGetByTransactionIdRequest.verify|verify} messages.
     * @param message ClientBlockGetByTransactionIdRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBlockGetByTransactionIdRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBlockGetByTransactionIdRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBlockGetByTransactionIdRequest & ClientBlockGetByTransactionIdRequest.$Shape} ClientBlockGetByTransactionIdRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockGetByTransactionIdRequest & ClientBlockGetByTransactionIdRequest.$Shape;
}

export namespace ClientBlockGetByTransactionIdRequest {

    /** Properties of a ClientBlockGetByTransactionIdRequest. */
    interface $Properties {

        /** ClientBlockGetByTransactionIdRequest transactionId */
        transactionId?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBlockGetByTransactionIdRequest. */
    type $Shape = ClientBlockGetByTransactionIdRequest.$Properties;
}

/**
 * Properties of a ClientBlockGetByBatchIdRequest.
 * @deprecated Use ClientBlockGetByBatchIdRequest.$Properties instead.
 */
export interface IClientBlockGetByBatchIdRequest extends ClientBlockGetByBatchIdRequest.$Properties {
}

/** Represents a ClientBlockGetByBatchIdRequest. */
export class ClientBlockGetByBatchIdRequest {

    /**
     * Constructs a new ClientBlockGetByBatchIdRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockGetByBatchIdRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBlockGetByBatchIdRequest batchId. */
    batchId: string;

    /**
     * Creates a new ClientBlockGetByBatchIdRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockGetByBatchIdRequest instance
     */
    static create(properties: ClientBlockGetByBatchIdRequest.$Shape): ClientBlockGetByBatchIdRequest & ClientBlockGetByBatchIdRequest.$Shape;
    static create(properties?: ClientBlockGetByBatchIdRequest.$Properties): ClientBlockGetByBatchIdRequest;

    /**
     * Encodes the specified ClientBlockGetByBatchIdRequest message. Does not implicitly {@link ClientBlockGetByBatchIdRequest.verify|verify} messages.
     * @param message ClientBlockGetByBatchIdRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBlockGetByBatchIdRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBlockGetByBatchIdRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBlockGetByBatchIdRequest & ClientBlockGetByBatchIdRequest.$Shape} ClientBlockGetByBatchIdRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockGetByBatchIdRequest & ClientBlockGetByBatchIdRequest.$Shape;
}

export namespace ClientBlockGetByBatchIdRequest {

    /** Properties of a ClientBlockGetByBatchIdRequest. */
    interface $Properties {

        /** ClientBlockGetByBatchIdRequest batchId */
        batchId?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBlockGetByBatchIdRequest. */
    type $Shape = ClientBlockGetByBatchIdRequest.$Properties;
}

/**
 * Properties of a ClientBlockGetResponse.
 * @deprecated Use ClientBlockGetResponse.$Properties instead.
 */
export interface IClientBlockGetResponse extends ClientBlockGetResponse.$Properties {
}

/** Represents a ClientBlockGetResponse. */
export class ClientBlockGetResponse {

    /**
     * Constructs a new ClientBlockGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockGetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientBlockGetResponse status. */
    status: ClientBlockGetResponse.Status;

    /** ClientBlockGetResponse block. */
    block?: (Block.$Properties|null);

    /**
     * Creates a new ClientBlockGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockGetResponse instance
     */
    static create(properties: ClientBlockGetResponse.$Shape): ClientBlockGetResponse & ClientBlockGetResponse.$Shape;
    static create(properties?: ClientBlockGetResponse.$Properties): ClientBlockGetResponse;

    /**
     * Encodes the specified ClientBlockGetResponse message. Does not implicitly {@link ClientBlockGetResponse.verify|verify} messages.
     * @param message ClientBlockGetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientBlockGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientBlockGetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientBlockGetResponse & ClientBlockGetResponse.$Shape} ClientBlockGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockGetResponse & ClientBlockGetResponse.$Shape;
}

export namespace ClientBlockGetResponse {

    /** Properties of a ClientBlockGetResponse. */
    interface $Properties {

        /** ClientBlockGetResponse status */
        status?: (ClientBlockGetResponse.Status|null);

        /** ClientBlockGetResponse block */
        block?: (Block.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientBlockGetResponse. */
    type $Shape = ClientBlockGetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 2,

        /** NO_RESOURCE value */
        NO_RESOURCE = 5,

        /** INVALID_ID value */
        INVALID_ID = 8
    }
}

/**
 * Properties of a ClientEventsSubscribeRequest.
 * @deprecated Use ClientEventsSubscribeRequest.$Properties instead.
 */
export interface IClientEventsSubscribeRequest extends ClientEventsSubscribeRequest.$Properties {
}

/** Represents a ClientEventsSubscribeRequest. */
export class ClientEventsSubscribeRequest {

    /**
     * Constructs a new ClientEventsSubscribeRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientEventsSubscribeRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientEventsSubscribeRequest subscriptions. */
    subscriptions: EventSubscription.$Properties[];

    /** ClientEventsSubscribeRequest lastKnownBlockIds. */
    lastKnownBlockIds: string[];

    /**
     * Creates a new ClientEventsSubscribeRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientEventsSubscribeRequest instance
     */
    static create(properties: ClientEventsSubscribeRequest.$Shape): ClientEventsSubscribeRequest & ClientEventsSubscribeRequest.$Shape;
    static create(properties?: ClientEventsSubscribeRequest.$Properties): ClientEventsSubscribeRequest;

    /**
     * Encodes the specified ClientEventsSubscribeRequest message. Does not implicitly {@link ClientEventsSubscribeRequest.verify|verify} messages.
     * @param message ClientEventsSubscribeRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientEventsSubscribeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientEventsSubscribeRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientEventsSubscribeRequest & ClientEventsSubscribeRequest.$Shape} ClientEventsSubscribeRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientEventsSubscribeRequest & ClientEventsSubscribeRequest.$Shape;
}

export namespace ClientEventsSubscribeRequest {

    /** Properties of a ClientEventsSubscribeRequest. */
    interface $Properties {

        /** ClientEventsSubscribeRequest subscriptions */
        subscriptions?: (EventSubscription.$Properties[]|null);

        /** ClientEventsSubscribeRequest lastKnownBlockIds */
        lastKnownBlockIds?: (string[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientEventsSubscribeRequest. */
    type $Shape = ClientEventsSubscribeRequest.$Properties;
}

/**
 * Properties of a ClientEventsSubscribeResponse.
 * @deprecated Use ClientEventsSubscribeResponse.$Properties instead.
 */
export interface IClientEventsSubscribeResponse extends ClientEventsSubscribeResponse.$Properties {
}

/** Represents a ClientEventsSubscribeResponse. */
export class ClientEventsSubscribeResponse {

    /**
     * Constructs a new ClientEventsSubscribeResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientEventsSubscribeResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientEventsSubscribeResponse status. */
    status: ClientEventsSubscribeResponse.Status;

    /** ClientEventsSubscribeResponse responseMessage. */
    responseMessage: string;

    /**
     * Creates a new ClientEventsSubscribeResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientEventsSubscribeResponse instance
     */
    static create(properties: ClientEventsSubscribeResponse.$Shape): ClientEventsSubscribeResponse & ClientEventsSubscribeResponse.$Shape;
    static create(properties?: ClientEventsSubscribeResponse.$Properties): ClientEventsSubscribeResponse;

    /**
     * Encodes the specified ClientEventsSubscribeResponse message. Does not implicitly {@link ClientEventsSubscribeResponse.verify|verify} messages.
     * @param message ClientEventsSubscribeResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientEventsSubscribeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientEventsSubscribeResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientEventsSubscribeResponse & ClientEventsSubscribeResponse.$Shape} ClientEventsSubscribeResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientEventsSubscribeResponse & ClientEventsSubscribeResponse.$Shape;
}

export namespace ClientEventsSubscribeResponse {

    /** Properties of a ClientEventsSubscribeResponse. */
    interface $Properties {

        /** ClientEventsSubscribeResponse status */
        status?: (ClientEventsSubscribeResponse.Status|null);

        /** ClientEventsSubscribeResponse responseMessage */
        responseMessage?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientEventsSubscribeResponse. */
    type $Shape = ClientEventsSubscribeResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INVALID_FILTER value */
        INVALID_FILTER = 2,

        /** UNKNOWN_BLOCK value */
        UNKNOWN_BLOCK = 3
    }
}

/**
 * Properties of a ClientEventsUnsubscribeRequest.
 * @deprecated Use ClientEventsUnsubscribeRequest.$Properties instead.
 */
export interface IClientEventsUnsubscribeRequest extends ClientEventsUnsubscribeRequest.$Properties {
}

/** Represents a ClientEventsUnsubscribeRequest. */
export class ClientEventsUnsubscribeRequest {

    /**
     * Constructs a new ClientEventsUnsubscribeRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientEventsUnsubscribeRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /**
     * Creates a new ClientEventsUnsubscribeRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientEventsUnsubscribeRequest instance
     */
    static create(properties: ClientEventsUnsubscribeRequest.$Shape): ClientEventsUnsubscribeRequest & ClientEventsUnsubscribeRequest.$Shape;
    static create(properties?: ClientEventsUnsubscribeRequest.$Properties): ClientEventsUnsubscribeRequest;

    /**
     * Encodes the specified ClientEventsUnsubscribeRequest message. Does not implicitly {@link ClientEventsUnsubscribeRequest.verify|verify} messages.
     * @param message ClientEventsUnsubscribeRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientEventsUnsubscribeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientEventsUnsubscribeRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientEventsUnsubscribeRequest & ClientEventsUnsubscribeRequest.$Shape} ClientEventsUnsubscribeRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientEventsUnsubscribeRequest & ClientEventsUnsubscribeRequest.$Shape;
}

export namespace ClientEventsUnsubscribeRequest {

    /** Properties of a ClientEventsUnsubscribeRequest. */
    interface $Properties {

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientEventsUnsubscribeRequest. */
    type $Shape = ClientEventsUnsubscribeRequest.$Properties;
}

/**
 * Properties of a ClientEventsUnsubscribeResponse.
 * @deprecated Use ClientEventsUnsubscribeResponse.$Properties instead.
 */
export interface IClientEventsUnsubscribeResponse extends ClientEventsUnsubscribeResponse.$Properties {
}

/** Represents a ClientEventsUnsubscribeResponse. */
export class ClientEventsUnsubscribeResponse {

    /**
     * Constructs a new ClientEventsUnsubscribeResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientEventsUnsubscribeResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientEventsUnsubscribeResponse status. */
    status: ClientEventsUnsubscribeResponse.Status;

    /**
     * Creates a new ClientEventsUnsubscribeResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientEventsUnsubscribeResponse instance
     */
    static create(properties: ClientEventsUnsubscribeResponse.$Shape): ClientEventsUnsubscribeResponse & ClientEventsUnsubscribeResponse.$Shape;
    static create(properties?: ClientEventsUnsubscribeResponse.$Properties): ClientEventsUnsubscribeResponse;

    /**
     * Encodes the specified ClientEventsUnsubscribeResponse message. Does not implicitly {@link ClientEventsUnsubscribeResponse.verify|verify} messages.
     * @param message ClientEventsUnsubscribeResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientEventsUnsubscribeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientEventsUnsubscribeResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientEventsUnsubscribeResponse & ClientEventsUnsubscribeResponse.$Shape} ClientEventsUnsubscribeResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientEventsUnsubscribeResponse & ClientEventsUnsubscribeResponse.$Shape;
}

export namespace ClientEventsUnsubscribeResponse {

    /** Properties of a ClientEventsUnsubscribeResponse. */
    interface $Properties {

        /** ClientEventsUnsubscribeResponse status */
        status?: (ClientEventsUnsubscribeResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientEventsUnsubscribeResponse. */
    type $Shape = ClientEventsUnsubscribeResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 2
    }
}

/**
 * Properties of a ClientEventsGetRequest.
 * @deprecated Use ClientEventsGetRequest.$Properties instead.
 */
export interface IClientEventsGetRequest extends ClientEventsGetRequest.$Properties {
}

/** Represents a ClientEventsGetRequest. */
export class ClientEventsGetRequest {

    /**
     * Constructs a new ClientEventsGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientEventsGetRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientEventsGetRequest subscriptions. */
    subscriptions: EventSubscription.$Properties[];

    /** ClientEventsGetRequest blockIds. */
    blockIds: string[];

    /**
     * Creates a new ClientEventsGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientEventsGetRequest instance
     */
    static create(properties: ClientEventsGetRequest.$Shape): ClientEventsGetRequest & ClientEventsGetRequest.$Shape;
    static create(properties?: ClientEventsGetRequest.$Properties): ClientEventsGetRequest;

    /**
     * Encodes the specified ClientEventsGetRequest message. Does not implicitly {@link ClientEventsGetRequest.verify|verify} messages.
     * @param message ClientEventsGetRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientEventsGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientEventsGetRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientEventsGetRequest & ClientEventsGetRequest.$Shape} ClientEventsGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientEventsGetRequest & ClientEventsGetRequest.$Shape;
}

export namespace ClientEventsGetRequest {

    /** Properties of a ClientEventsGetRequest. */
    interface $Properties {

        /** ClientEventsGetRequest subscriptions */
        subscriptions?: (EventSubscription.$Properties[]|null);

        /** ClientEventsGetRequest blockIds */
        blockIds?: (string[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientEventsGetRequest. */
    type $Shape = ClientEventsGetRequest.$Properties;
}

/**
 * Properties of a ClientEventsGetResponse.
 * @deprecated Use ClientEventsGetResponse.$Properties instead.
 */
export interface IClientEventsGetResponse extends ClientEventsGetResponse.$Properties {
}

/** Represents a ClientEventsGetResponse. */
export class ClientEventsGetResponse {

    /**
     * Constructs a new ClientEventsGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientEventsGetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientEventsGetResponse status. */
    status: ClientEventsGetResponse.Status;

    /** ClientEventsGetResponse events. */
    events: Event.$Properties[];

    /**
     * Creates a new ClientEventsGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientEventsGetResponse instance
     */
    static create(properties: ClientEventsGetResponse.$Shape): ClientEventsGetResponse & ClientEventsGetResponse.$Shape;
    static create(properties?: ClientEventsGetResponse.$Properties): ClientEventsGetResponse;

    /**
     * Encodes the specified ClientEventsGetResponse message. Does not implicitly {@link ClientEventsGetResponse.verify|verify} messages.
     * @param message ClientEventsGetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientEventsGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientEventsGetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientEventsGetResponse & ClientEventsGetResponse.$Shape} ClientEventsGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientEventsGetResponse & ClientEventsGetResponse.$Shape;
}

export namespace ClientEventsGetResponse {

    /** Properties of a ClientEventsGetResponse. */
    interface $Properties {

        /** ClientEventsGetResponse status */
        status?: (ClientEventsGetResponse.Status|null);

        /** ClientEventsGetResponse events */
        events?: (Event.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientEventsGetResponse. */
    type $Shape = ClientEventsGetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 2,

        /** INVALID_FILTER value */
        INVALID_FILTER = 3,

        /** UNKNOWN_BLOCK value */
        UNKNOWN_BLOCK = 4
    }
}

/**
 * Properties of an Event.
 * @deprecated Use Event.$Properties instead.
 */
export interface IEvent extends Event.$Properties {
}

/** Represents an Event. */
export class Event {

    /**
     * Constructs a new Event.
     * @param [properties] Properties to set
     */
    constructor(properties?: Event.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** Event eventType. */
    eventType: string;

    /** Event attributes. */
    attributes: Event.Attribute.$Properties[];

    /** Event data. */
    data: Uint8Array;

    /**
     * Creates a new Event instance using the specified properties.
     * @param [properties] Properties to set
     * @returns Event instance
     */
    static create(properties: Event.$Shape): Event & Event.$Shape;
    static create(properties?: Event.$Properties): Event;

    /**
     * Encodes the specified Event message. Does not implicitly {@link Event.verify|verify} messages.
     * @param message Event message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an Event message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {Event & Event.$Shape} Event
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Event & Event.$Shape;
}

export namespace Event {

    /** Properties of an Event. */
    interface $Properties {

        /** Event eventType */
        eventType?: (string|null);

        /** Event attributes */
        attributes?: (Event.Attribute.$Properties[]|null);

        /** Event data */
        data?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an Event. */
    type $Shape = Event.$Properties;

    /**
     * Properties of an Attribute.
     * @deprecated Use Event.Attribute.$Properties instead.
     */
    interface IAttribute extends Event.Attribute.$Properties {
    }

    /** Represents an Attribute. */
    class Attribute {

        /**
         * Constructs a new Attribute.
         * @param [properties] Properties to set
         */
        constructor(properties?: Event.Attribute.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Attribute key. */
        key: string;

        /** Attribute value. */
        value: string;

        /**
         * Creates a new Attribute instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Attribute instance
         */
        static create(properties: Event.Attribute.$Shape): Event.Attribute & Event.Attribute.$Shape;
        static create(properties?: Event.Attribute.$Properties): Event.Attribute;

        /**
         * Encodes the specified Attribute message. Does not implicitly {@link Event.Attribute.verify|verify} messages.
         * @param message Attribute message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: Event.Attribute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Attribute message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {Event.Attribute & Event.Attribute.$Shape} Attribute
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Event.Attribute & Event.Attribute.$Shape;
    }

    namespace Attribute {

        /** Properties of an Attribute. */
        interface $Properties {

            /** Attribute key */
            key?: (string|null);

            /** Attribute value */
            value?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Attribute. */
        type $Shape = Event.Attribute.$Properties;
    }
}

/**
 * Properties of an EventList.
 * @deprecated Use EventList.$Properties instead.
 */
export interface IEventList extends EventList.$Properties {
}

/** Represents an EventList. */
export class EventList {

    /**
     * Constructs a new EventList.
     * @param [properties] Properties to set
     */
    constructor(properties?: EventList.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** EventList events. */
    events: Event.$Properties[];

    /**
     * Creates a new EventList instance using the specified properties.
     * @param [properties] Properties to set
     * @returns EventList instance
     */
    static create(properties: EventList.$Shape): EventList & EventList.$Shape;
    static create(properties?: EventList.$Properties): EventList;

    /**
     * Encodes the specified EventList message. Does not implicitly {@link EventList.verify|verify} messages.
     * @param message EventList message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: EventList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an EventList message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {EventList & EventList.$Shape} EventList
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EventList & EventList.$Shape;
}

export namespace EventList {

    /** Properties of an EventList. */
    interface $Properties {

        /** EventList events */
        events?: (Event.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an EventList. */
    type $Shape = EventList.$Properties;
}

/**
 * Properties of an EventFilter.
 * @deprecated Use EventFilter.$Properties instead.
 */
export interface IEventFilter extends EventFilter.$Properties {
}

/** Represents an EventFilter. */
export class EventFilter {

    /**
     * Constructs a new EventFilter.
     * @param [properties] Properties to set
     */
    constructor(properties?: EventFilter.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** EventFilter key. */
    key: string;

    /** EventFilter matchString. */
    matchString: string;

    /** EventFilter filterType. */
    filterType: EventFilter.FilterType;

    /**
     * Creates a new EventFilter instance using the specified properties.
     * @param [properties] Properties to set
     * @returns EventFilter instance
     */
    static create(properties: EventFilter.$Shape): EventFilter & EventFilter.$Shape;
    static create(properties?: EventFilter.$Properties): EventFilter;

    /**
     * Encodes the specified EventFilter message. Does not implicitly {@link EventFilter.verify|verify} messages.
     * @param message EventFilter message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: EventFilter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an EventFilter message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {EventFilter & EventFilter.$Shape} EventFilter
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EventFilter & EventFilter.$Shape;
}

export namespace EventFilter {

    /** Properties of an EventFilter. */
    interface $Properties {

        /** EventFilter key */
        key?: (string|null);

        /** EventFilter matchString */
        matchString?: (string|null);

        /** EventFilter filterType */
        filterType?: (EventFilter.FilterType|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an EventFilter. */
    type $Shape = EventFilter.$Properties;

    /** FilterType enum. */
    enum FilterType {

        /** FILTER_TYPE_UNSET value */
        FILTER_TYPE_UNSET = 0,

        /** SIMPLE_ANY value */
        SIMPLE_ANY = 1,

        /** SIMPLE_ALL value */
        SIMPLE_ALL = 2,

        /** REGEX_ANY value */
        REGEX_ANY = 3,

        /** REGEX_ALL value */
        REGEX_ALL = 4
    }
}

/**
 * Properties of an EventSubscription.
 * @deprecated Use EventSubscription.$Properties instead.
 */
export interface IEventSubscription extends EventSubscription.$Properties {
}

/** Represents an EventSubscription. */
export class EventSubscription {

    /**
     * Constructs a new EventSubscription.
     * @param [properties] Properties to set
     */
    constructor(properties?: EventSubscription.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** EventSubscription eventType. */
    eventType: string;

    /** EventSubscription filters. */
    filters: EventFilter.$Properties[];

    /**
     * Creates a new EventSubscription instance using the specified properties.
     * @param [properties] Properties to set
     * @returns EventSubscription instance
     */
    static create(properties: EventSubscription.$Shape): EventSubscription & EventSubscription.$Shape;
    static create(properties?: EventSubscription.$Properties): EventSubscription;

    /**
     * Encodes the specified EventSubscription message. Does not implicitly {@link EventSubscription.verify|verify} messages.
     * @param message EventSubscription message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: EventSubscription.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes an EventSubscription message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {EventSubscription & EventSubscription.$Shape} EventSubscription
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EventSubscription & EventSubscription.$Shape;
}

export namespace EventSubscription {

    /** Properties of an EventSubscription. */
    interface $Properties {

        /** EventSubscription eventType */
        eventType?: (string|null);

        /** EventSubscription filters */
        filters?: (EventFilter.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of an EventSubscription. */
    type $Shape = EventSubscription.$Properties;
}

/**
 * Properties of a ClientPeersGetRequest.
 * @deprecated Use ClientPeersGetRequest.$Properties instead.
 */
export interface IClientPeersGetRequest extends ClientPeersGetRequest.$Properties {
}

/** Represents a ClientPeersGetRequest. */
export class ClientPeersGetRequest {

    /**
     * Constructs a new ClientPeersGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientPeersGetRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /**
     * Creates a new ClientPeersGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientPeersGetRequest instance
     */
    static create(properties: ClientPeersGetRequest.$Shape): ClientPeersGetRequest & ClientPeersGetRequest.$Shape;
    static create(properties?: ClientPeersGetRequest.$Properties): ClientPeersGetRequest;

    /**
     * Encodes the specified ClientPeersGetRequest message. Does not implicitly {@link ClientPeersGetRequest.verify|verify} messages.
     * @param message ClientPeersGetRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientPeersGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientPeersGetRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientPeersGetRequest & ClientPeersGetRequest.$Shape} ClientPeersGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPeersGetRequest & ClientPeersGetRequest.$Shape;
}

export namespace ClientPeersGetRequest {

    /** Properties of a ClientPeersGetRequest. */
    interface $Properties {

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientPeersGetRequest. */
    type $Shape = ClientPeersGetRequest.$Properties;
}

/**
 * Properties of a ClientPeersGetResponse.
 * @deprecated Use ClientPeersGetResponse.$Properties instead.
 */
export interface IClientPeersGetResponse extends ClientPeersGetResponse.$Properties {
}

/** Represents a ClientPeersGetResponse. */
export class ClientPeersGetResponse {

    /**
     * Constructs a new ClientPeersGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientPeersGetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientPeersGetResponse status. */
    status: ClientPeersGetResponse.Status;

    /** ClientPeersGetResponse peers. */
    peers: string[];

    /**
     * Creates a new ClientPeersGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientPeersGetResponse instance
     */
    static create(properties: ClientPeersGetResponse.$Shape): ClientPeersGetResponse & ClientPeersGetResponse.$Shape;
    static create(properties?: ClientPeersGetResponse.$Properties): ClientPeersGetResponse;

    /**
     * Encodes the specified ClientPeersGetResponse message. Does not implicitly {@link ClientPeersGetResponse.verify|verify} messages.
     * @param message ClientPeersGetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientPeersGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientPeersGetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientPeersGetResponse & ClientPeersGetResponse.$Shape} ClientPeersGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPeersGetResponse & ClientPeersGetResponse.$Shape;
}

export namespace ClientPeersGetResponse {

    /** Properties of a ClientPeersGetResponse. */
    interface $Properties {

        /** ClientPeersGetResponse status */
        status?: (ClientPeersGetResponse.Status|null);

        /** ClientPeersGetResponse peers */
        peers?: (string[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientPeersGetResponse. */
    type $Shape = ClientPeersGetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** ERROR value */
        ERROR = 2
    }
}

/**
 * Properties of a ClientReceiptGetRequest.
 * @deprecated Use ClientReceiptGetRequest.$Properties instead.
 */
export interface IClientReceiptGetRequest extends ClientReceiptGetRequest.$Properties {
}

/** Represents a ClientReceiptGetRequest. */
export class ClientReceiptGetRequest {

    /**
     * Constructs a new ClientReceiptGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientReceiptGetRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientReceiptGetRequest transactionIds. */
    transactionIds: string[];

    /**
     * Creates a new ClientReceiptGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientReceiptGetRequest instance
     */
    static create(properties: ClientReceiptGetRequest.$Shape): ClientReceiptGetRequest & ClientReceiptGetRequest.$Shape;
    static create(properties?: ClientReceiptGetRequest.$Properties): ClientReceiptGetRequest;

    /**
     * Encodes the specified ClientReceiptGetRequest message. Does not implicitly {@link ClientReceiptGetRequest.verify|verify} messages.
     * @param message ClientReceiptGetRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientReceiptGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientReceiptGetRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientReceiptGetRequest & ClientReceiptGetRequest.$Shape} ClientReceiptGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientReceiptGetRequest & ClientReceiptGetRequest.$Shape;
}

export namespace ClientReceiptGetRequest {

    /** Properties of a ClientReceiptGetRequest. */
    interface $Properties {

        /** ClientReceiptGetRequest transactionIds */
        transactionIds?: (string[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientReceiptGetRequest. */
    type $Shape = ClientReceiptGetRequest.$Properties;
}

/**
 * Properties of a ClientReceiptGetResponse.
 * @deprecated Use ClientReceiptGetResponse.$Properties instead.
 */
export interface IClientReceiptGetResponse extends ClientReceiptGetResponse.$Properties {
}

/** Represents a ClientReceiptGetResponse. */
export class ClientReceiptGetResponse {

    /**
     * Constructs a new ClientReceiptGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientReceiptGetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientReceiptGetResponse status. */
    status: ClientReceiptGetResponse.Status;

    /** ClientReceiptGetResponse receipts. */
    receipts: TransactionReceipt.$Properties[];

    /**
     * Creates a new ClientReceiptGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientReceiptGetResponse instance
     */
    static create(properties: ClientReceiptGetResponse.$Shape): ClientReceiptGetResponse & ClientReceiptGetResponse.$Shape;
    static create(properties?: ClientReceiptGetResponse.$Properties): ClientReceiptGetResponse;

    /**
     * Encodes the specified ClientReceiptGetResponse message. Does not implicitly {@link ClientReceiptGetResponse.verify|verify} messages.
     * @param message ClientReceiptGetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientReceiptGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientReceiptGetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientReceiptGetResponse & ClientReceiptGetResponse.$Shape} ClientReceiptGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientReceiptGetResponse & ClientReceiptGetResponse.$Shape;
}

export namespace ClientReceiptGetResponse {

    /** Properties of a ClientReceiptGetResponse. */
    interface $Properties {

        /** ClientReceiptGetResponse status */
        status?: (ClientReceiptGetResponse.Status|null);

        /** ClientReceiptGetResponse receipts */
        receipts?: (TransactionReceipt.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientReceiptGetResponse. */
    type $Shape = ClientReceiptGetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 2,

        /** NO_RESOURCE value */
        NO_RESOURCE = 5,

        /** INVALID_ID value */
        INVALID_ID = 8
    }
}

/**
 * Properties of a StateChange.
 * @deprecated Use StateChange.$Properties instead.
 */
export interface IStateChange extends StateChange.$Properties {
}

/** Represents a StateChange. */
export class StateChange {

    /**
     * Constructs a new StateChange.
     * @param [properties] Properties to set
     */
    constructor(properties?: StateChange.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** StateChange address. */
    address: string;

    /** StateChange value. */
    value: Uint8Array;

    /** StateChange type. */
    type: StateChange.Type;

    /**
     * Creates a new StateChange instance using the specified properties.
     * @param [properties] Properties to set
     * @returns StateChange instance
     */
    static create(properties: StateChange.$Shape): StateChange & StateChange.$Shape;
    static create(properties?: StateChange.$Properties): StateChange;

    /**
     * Encodes the specified StateChange message. Does not implicitly {@link StateChange.verify|verify} messages.
     * @param message StateChange message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: StateChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a StateChange message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {StateChange & StateChange.$Shape} StateChange
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StateChange & StateChange.$Shape;
}

export namespace StateChange {

    /** Properties of a StateChange. */
    interface $Properties {

        /** StateChange address */
        address?: (string|null);

        /** StateChange value */
        value?: (Uint8Array|null);

        /** StateChange type */
        type?: (StateChange.Type|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a StateChange. */
    type $Shape = StateChange.$Properties;

    /** Type enum. */
    enum Type {

        /** TYPE_UNSET value */
        TYPE_UNSET = 0,

        /** SET value */
        SET = 1,

        /** DELETE value */
        DELETE = 2
    }
}

/**
 * Properties of a StateChangeList.
 * @deprecated Use StateChangeList.$Properties instead.
 */
export interface IStateChangeList extends StateChangeList.$Properties {
}

/** Represents a StateChangeList. */
export class StateChangeList {

    /**
     * Constructs a new StateChangeList.
     * @param [properties] Properties to set
     */
    constructor(properties?: StateChangeList.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** StateChangeList stateChanges. */
    stateChanges: StateChange.$Properties[];

    /**
     * Creates a new StateChangeList instance using the specified properties.
     * @param [properties] Properties to set
     * @returns StateChangeList instance
     */
    static create(properties: StateChangeList.$Shape): StateChangeList & StateChangeList.$Shape;
    static create(properties?: StateChangeList.$Properties): StateChangeList;

    /**
     * Encodes the specified StateChangeList message. Does not implicitly {@link StateChangeList.verify|verify} messages.
     * @param message StateChangeList message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: StateChangeList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a StateChangeList message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {StateChangeList & StateChangeList.$Shape} StateChangeList
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StateChangeList & StateChangeList.$Shape;
}

export namespace StateChangeList {

    /** Properties of a StateChangeList. */
    interface $Properties {

        /** StateChangeList stateChanges */
        stateChanges?: (StateChange.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a StateChangeList. */
    type $Shape = StateChangeList.$Properties;
}

/**
 * Properties of a TransactionReceipt.
 * @deprecated Use TransactionReceipt.$Properties instead.
 */
export interface ITransactionReceipt extends TransactionReceipt.$Properties {
}

/** Represents a TransactionReceipt. */
export class TransactionReceipt {

    /**
     * Constructs a new TransactionReceipt.
     * @param [properties] Properties to set
     */
    constructor(properties?: TransactionReceipt.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TransactionReceipt stateChanges. */
    stateChanges: StateChange.$Properties[];

    /** TransactionReceipt events. */
    events: Event.$Properties[];

    /** TransactionReceipt data. */
    data: Uint8Array[];

    /** TransactionReceipt transactionId. */
    transactionId: string;

    /**
     * Creates a new TransactionReceipt instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TransactionReceipt instance
     */
    static create(properties: TransactionReceipt.$Shape): TransactionReceipt & TransactionReceipt.$Shape;
    static create(properties?: TransactionReceipt.$Properties): TransactionReceipt;

    /**
     * Encodes the specified TransactionReceipt message. Does not implicitly {@link TransactionReceipt.verify|verify} messages.
     * @param message TransactionReceipt message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TransactionReceipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TransactionReceipt message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TransactionReceipt & TransactionReceipt.$Shape} TransactionReceipt
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TransactionReceipt & TransactionReceipt.$Shape;
}

export namespace TransactionReceipt {

    /** Properties of a TransactionReceipt. */
    interface $Properties {

        /** TransactionReceipt stateChanges */
        stateChanges?: (StateChange.$Properties[]|null);

        /** TransactionReceipt events */
        events?: (Event.$Properties[]|null);

        /** TransactionReceipt data */
        data?: (Uint8Array[]|null);

        /** TransactionReceipt transactionId */
        transactionId?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TransactionReceipt. */
    type $Shape = TransactionReceipt.$Properties;
}

/**
 * Properties of a ClientStateListRequest.
 * @deprecated Use ClientStateListRequest.$Properties instead.
 */
export interface IClientStateListRequest extends ClientStateListRequest.$Properties {
}

/** Represents a ClientStateListRequest. */
export class ClientStateListRequest {

    /**
     * Constructs a new ClientStateListRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientStateListRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientStateListRequest stateRoot. */
    stateRoot: string;

    /** ClientStateListRequest address. */
    address: string;

    /** ClientStateListRequest paging. */
    paging?: (ClientPagingControls.$Properties|null);

    /** ClientStateListRequest sorting. */
    sorting: ClientSortControls.$Properties[];

    /**
     * Creates a new ClientStateListRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientStateListRequest instance
     */
    static create(properties: ClientStateListRequest.$Shape): ClientStateListRequest & ClientStateListRequest.$Shape;
    static create(properties?: ClientStateListRequest.$Properties): ClientStateListRequest;

    /**
     * Encodes the specified ClientStateListRequest message. Does not implicitly {@link ClientStateListRequest.verify|verify} messages.
     * @param message ClientStateListRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientStateListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientStateListRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientStateListRequest & ClientStateListRequest.$Shape} ClientStateListRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStateListRequest & ClientStateListRequest.$Shape;
}

export namespace ClientStateListRequest {

    /** Properties of a ClientStateListRequest. */
    interface $Properties {

        /** ClientStateListRequest stateRoot */
        stateRoot?: (string|null);

        /** ClientStateListRequest address */
        address?: (string|null);

        /** ClientStateListRequest paging */
        paging?: (ClientPagingControls.$Properties|null);

        /** ClientStateListRequest sorting */
        sorting?: (ClientSortControls.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientStateListRequest. */
    type $Shape = ClientStateListRequest.$Properties;
}

/**
 * Properties of a ClientStateListResponse.
 * @deprecated Use ClientStateListResponse.$Properties instead.
 */
export interface IClientStateListResponse extends ClientStateListResponse.$Properties {
}

/** Represents a ClientStateListResponse. */
export class ClientStateListResponse {

    /**
     * Constructs a new ClientStateListResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientStateListResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientStateListResponse status. */
    status: ClientStateListResponse.Status;

    /** ClientStateListResponse entries. */
    entries: ClientStateListResponse.Entry.$Properties[];

    /** ClientStateListResponse stateRoot. */
    stateRoot: string;

    /** ClientStateListResponse paging. */
    paging?: (ClientPagingResponse.$Properties|null);

    /**
     * Creates a new ClientStateListResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientStateListResponse instance
     */
    static create(properties: ClientStateListResponse.$Shape): ClientStateListResponse & ClientStateListResponse.$Shape;
    static create(properties?: ClientStateListResponse.$Properties): ClientStateListResponse;

    /**
     * Encodes the specified ClientStateListResponse message. Does not implicitly {@link ClientStateListResponse.verify|verify} messages.
     * @param message ClientStateListResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientStateListResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientStateListResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientStateListResponse & ClientStateListResponse.$Shape} ClientStateListResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStateListResponse & ClientStateListResponse.$Shape;
}

export namespace ClientStateListResponse {

    /** Properties of a ClientStateListResponse. */
    interface $Properties {

        /** ClientStateListResponse status */
        status?: (ClientStateListResponse.Status|null);

        /** ClientStateListResponse entries */
        entries?: (ClientStateListResponse.Entry.$Properties[]|null);

        /** ClientStateListResponse stateRoot */
        stateRoot?: (string|null);

        /** ClientStateListResponse paging */
        paging?: (ClientPagingResponse.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientStateListResponse. */
    type $Shape = ClientStateListResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 2,

        /** NOT_READY value */
        NOT_READY = 3,

        /** NO_ROOT value */
        NO_ROOT = 4,

        /** NO_RESOURCE value */
        NO_RESOURCE = 5,

        /** INVALID_PAGING value */
        INVALID_PAGING = 6,

        /** INVALID_SORT value */
        INVALID_SORT = 7,

        /** INVALID_ADDRESS value */
        INVALID_ADDRESS = 8,

        /** INVALID_ROOT value */
        INVALID_ROOT = 9
    }

    /**
     * Properties of an Entry.
     * @deprecated Use ClientStateListResponse.Entry.$Properties instead.
     */
    interface IEntry extends ClientStateListResponse.Entry.$Properties {
    }

    /** Represents an Entry. */
    class Entry {

        /**
         * Constructs a new Entry.
         * @param [properties] Properties to set
         */
        constructor(properties?: ClientStateListResponse.Entry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Entry address. */
        address: string;

        /** Entry data. */
        data: Uint8Array;

        /**
         * Creates a new Entry instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Entry instance
         */
        static create(properties: ClientStateListResponse.Entry.$Shape): ClientStateListResponse.Entry & ClientStateListResponse.Entry.$Shape;
        static create(properties?: ClientStateListResponse.Entry.$Properties): ClientStateListResponse.Entry;

        /**
         * Encodes the specified Entry message. Does not implicitly {@link ClientStateListResponse.Entry.verify|verify} messages.
         * @param message Entry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: ClientStateListResponse.Entry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Entry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {ClientStateListResponse.Entry & ClientStateListResponse.Entry.$Shape} Entry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStateListResponse.Entry & ClientStateListResponse.Entry.$Shape;
    }

    namespace Entry {

        /** Properties of an Entry. */
        interface $Properties {

            /** Entry address */
            address?: (string|null);

            /** Entry data */
            data?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Entry. */
        type $Shape = ClientStateListResponse.Entry.$Properties;
    }
}

/**
 * Properties of a ClientStateGetRequest.
 * @deprecated Use ClientStateGetRequest.$Properties instead.
 */
export interface IClientStateGetRequest extends ClientStateGetRequest.$Properties {
}

/** Represents a ClientStateGetRequest. */
export class ClientStateGetRequest {

    /**
     * Constructs a new ClientStateGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientStateGetRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientStateGetRequest stateRoot. */
    stateRoot: string;

    /** ClientStateGetRequest address. */
    address: string;

    /**
     * Creates a new ClientStateGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientStateGetRequest instance
     */
    static create(properties: ClientStateGetRequest.$Shape): ClientStateGetRequest & ClientStateGetRequest.$Shape;
    static create(properties?: ClientStateGetRequest.$Properties): ClientStateGetRequest;

    /**
     * Encodes the specified ClientStateGetRequest message. Does not implicitly {@link ClientStateGetRequest.verify|verify} messages.
     * @param message ClientStateGetRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientStateGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientStateGetRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientStateGetRequest & ClientStateGetRequest.$Shape} ClientStateGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStateGetRequest & ClientStateGetRequest.$Shape;
}

export namespace ClientStateGetRequest {

    /** Properties of a ClientStateGetRequest. */
    interface $Properties {

        /** ClientStateGetRequest stateRoot */
        stateRoot?: (string|null);

        /** ClientStateGetRequest address */
        address?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientStateGetRequest. */
    type $Shape = ClientStateGetRequest.$Properties;
}

/**
 * Properties of a ClientStateGetResponse.
 * @deprecated Use ClientStateGetResponse.$Properties instead.
 */
export interface IClientStateGetResponse extends ClientStateGetResponse.$Properties {
}

/** Represents a ClientStateGetResponse. */
export class ClientStateGetResponse {

    /**
     * Constructs a new ClientStateGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientStateGetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientStateGetResponse status. */
    status: ClientStateGetResponse.Status;

    /** ClientStateGetResponse value. */
    value: Uint8Array;

    /** ClientStateGetResponse stateRoot. */
    stateRoot: string;

    /**
     * Creates a new ClientStateGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientStateGetResponse instance
     */
    static create(properties: ClientStateGetResponse.$Shape): ClientStateGetResponse & ClientStateGetResponse.$Shape;
    static create(properties?: ClientStateGetResponse.$Properties): ClientStateGetResponse;

    /**
     * Encodes the specified ClientStateGetResponse message. Does not implicitly {@link ClientStateGetResponse.verify|verify} messages.
     * @param message ClientStateGetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientStateGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientStateGetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientStateGetResponse & ClientStateGetResponse.$Shape} ClientStateGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStateGetResponse & ClientStateGetResponse.$Shape;
}

export namespace ClientStateGetResponse {

    /** Properties of a ClientStateGetResponse. */
    interface $Properties {

        /** ClientStateGetResponse status */
        status?: (ClientStateGetResponse.Status|null);

        /** ClientStateGetResponse value */
        value?: (Uint8Array|null);

        /** ClientStateGetResponse stateRoot */
        stateRoot?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientStateGetResponse. */
    type $Shape = ClientStateGetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 2,

        /** NOT_READY value */
        NOT_READY = 3,

        /** NO_ROOT value */
        NO_ROOT = 4,

        /** NO_RESOURCE value */
        NO_RESOURCE = 5,

        /** INVALID_ADDRESS value */
        INVALID_ADDRESS = 6,

        /** INVALID_ROOT value */
        INVALID_ROOT = 7
    }
}

/**
 * Properties of a ClientStatusGetRequest.
 * @deprecated Use ClientStatusGetRequest.$Properties instead.
 */
export interface IClientStatusGetRequest extends ClientStatusGetRequest.$Properties {
}

/** Represents a ClientStatusGetRequest. */
export class ClientStatusGetRequest {

    /**
     * Constructs a new ClientStatusGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientStatusGetRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /**
     * Creates a new ClientStatusGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientStatusGetRequest instance
     */
    static create(properties: ClientStatusGetRequest.$Shape): ClientStatusGetRequest & ClientStatusGetRequest.$Shape;
    static create(properties?: ClientStatusGetRequest.$Properties): ClientStatusGetRequest;

    /**
     * Encodes the specified ClientStatusGetRequest message. Does not implicitly {@link ClientStatusGetRequest.verify|verify} messages.
     * @param message ClientStatusGetRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientStatusGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientStatusGetRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientStatusGetRequest & ClientStatusGetRequest.$Shape} ClientStatusGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStatusGetRequest & ClientStatusGetRequest.$Shape;
}

export namespace ClientStatusGetRequest {

    /** Properties of a ClientStatusGetRequest. */
    interface $Properties {

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientStatusGetRequest. */
    type $Shape = ClientStatusGetRequest.$Properties;
}

/**
 * Properties of a ClientStatusGetResponse.
 * @deprecated Use ClientStatusGetResponse.$Properties instead.
 */
export interface IClientStatusGetResponse extends ClientStatusGetResponse.$Properties {
}

/** Represents a ClientStatusGetResponse. */
export class ClientStatusGetResponse {

    /**
     * Constructs a new ClientStatusGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientStatusGetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientStatusGetResponse status. */
    status: ClientStatusGetResponse.Status;

    /** ClientStatusGetResponse peers. */
    peers: ClientStatusGetResponse.Peer.$Properties[];

    /** ClientStatusGetResponse endpoint. */
    endpoint: string;

    /**
     * Creates a new ClientStatusGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientStatusGetResponse instance
     */
    static create(properties: ClientStatusGetResponse.$Shape): ClientStatusGetResponse & ClientStatusGetResponse.$Shape;
    static create(properties?: ClientStatusGetResponse.$Properties): ClientStatusGetResponse;

    /**
     * Encodes the specified ClientStatusGetResponse message. Does not implicitly {@link ClientStatusGetResponse.verify|verify} messages.
     * @param message ClientStatusGetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientStatusGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientStatusGetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientStatusGetResponse & ClientStatusGetResponse.$Shape} ClientStatusGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStatusGetResponse & ClientStatusGetResponse.$Shape;
}

export namespace ClientStatusGetResponse {

    /** Properties of a ClientStatusGetResponse. */
    interface $Properties {

        /** ClientStatusGetResponse status */
        status?: (ClientStatusGetResponse.Status|null);

        /** ClientStatusGetResponse peers */
        peers?: (ClientStatusGetResponse.Peer.$Properties[]|null);

        /** ClientStatusGetResponse endpoint */
        endpoint?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientStatusGetResponse. */
    type $Shape = ClientStatusGetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** ERROR value */
        ERROR = 2
    }

    /**
     * Properties of a Peer.
     * @deprecated Use ClientStatusGetResponse.Peer.$Properties instead.
     */
    interface IPeer extends ClientStatusGetResponse.Peer.$Properties {
    }

    /** Represents a Peer. */
    class Peer {

        /**
         * Constructs a new Peer.
         * @param [properties] Properties to set
         */
        constructor(properties?: ClientStatusGetResponse.Peer.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Peer endpoint. */
        endpoint: string;

        /**
         * Creates a new Peer instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Peer instance
         */
        static create(properties: ClientStatusGetResponse.Peer.$Shape): ClientStatusGetResponse.Peer & ClientStatusGetResponse.Peer.$Shape;
        static create(properties?: ClientStatusGetResponse.Peer.$Properties): ClientStatusGetResponse.Peer;

        /**
         * Encodes the specified Peer message. Does not implicitly {@link ClientStatusGetResponse.Peer.verify|verify} messages.
         * @param message Peer message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: ClientStatusGetResponse.Peer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Peer message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {ClientStatusGetResponse.Peer & ClientStatusGetResponse.Peer.$Shape} Peer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStatusGetResponse.Peer & ClientStatusGetResponse.Peer.$Shape;
    }

    namespace Peer {

        /** Properties of a Peer. */
        interface $Properties {

            /** Peer endpoint */
            endpoint?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Peer. */
        type $Shape = ClientStatusGetResponse.Peer.$Properties;
    }
}

/**
 * Properties of a ClientTransactionListRequest.
 * @deprecated Use ClientTransactionListRequest.$Properties instead.
 */
export interface IClientTransactionListRequest extends ClientTransactionListRequest.$Properties {
}

/** Represents a ClientTransactionListRequest. */
export class ClientTransactionListRequest {

    /**
     * Constructs a new ClientTransactionListRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientTransactionListRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientTransactionListRequest headId. */
    headId: string;

    /** ClientTransactionListRequest transactionIds. */
    transactionIds: string[];

    /** ClientTransactionListRequest paging. */
    paging?: (ClientPagingControls.$Properties|null);

    /** ClientTransactionListRequest sorting. */
    sorting: ClientSortControls.$Properties[];

    /**
     * Creates a new ClientTransactionListRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientTransactionListRequest instance
     */
    static create(properties: ClientTransactionListRequest.$Shape): ClientTransactionListRequest & ClientTransactionListRequest.$Shape;
    static create(properties?: ClientTransactionListRequest.$Properties): ClientTransactionListRequest;

    /**
     * Encodes the specified ClientTransactionListRequest message. Does not implicitly {@link ClientTransactionListRequest.verify|verify} messages.
     * @param message ClientTransactionListRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientTransactionListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientTransactionListRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientTransactionListRequest & ClientTransactionListRequest.$Shape} ClientTransactionListRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientTransactionListRequest & ClientTransactionListRequest.$Shape;
}

export namespace ClientTransactionListRequest {

    /** Properties of a ClientTransactionListRequest. */
    interface $Properties {

        /** ClientTransactionListRequest headId */
        headId?: (string|null);

        /** ClientTransactionListRequest transactionIds */
        transactionIds?: (string[]|null);

        /** ClientTransactionListRequest paging */
        paging?: (ClientPagingControls.$Properties|null);

        /** ClientTransactionListRequest sorting */
        sorting?: (ClientSortControls.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientTransactionListRequest. */
    type $Shape = ClientTransactionListRequest.$Properties;
}

/**
 * Properties of a ClientTransactionListResponse.
 * @deprecated Use ClientTransactionListResponse.$Properties instead.
 */
export interface IClientTransactionListResponse extends ClientTransactionListResponse.$Properties {
}

/** Represents a ClientTransactionListResponse. */
export class ClientTransactionListResponse {

    /**
     * Constructs a new ClientTransactionListResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientTransactionListResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientTransactionListResponse status. */
    status: ClientTransactionListResponse.Status;

    /** ClientTransactionListResponse transactions. */
    transactions: Transaction.$Properties[];

    /** ClientTransactionListResponse headId. */
    headId: string;

    /** ClientTransactionListResponse paging. */
    paging?: (ClientPagingResponse.$Properties|null);

    /**
     * Creates a new ClientTransactionListResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientTransactionListResponse instance
     */
    static create(properties: ClientTransactionListResponse.$Shape): ClientTransactionListResponse & ClientTransactionListResponse.$Shape;
    static create(properties?: ClientTransactionListResponse.$Properties): ClientTransactionListResponse;

    /**
     * Encodes the specified ClientTransactionListResponse message. Does not implicitly {@link ClientTransactionListResponse.verify|verify} messages.
     * @param message ClientTransactionListResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientTransactionListResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientTransactionListResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientTransactionListResponse & ClientTransactionListResponse.$Shape} ClientTransactionListResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientTransactionListResponse & ClientTransactionListResponse.$Shape;
}

export namespace ClientTransactionListResponse {

    /** Properties of a ClientTransactionListResponse. */
    interface $Properties {

        /** ClientTransactionListResponse status */
        status?: (ClientTransactionListResponse.Status|null);

        /** ClientTransactionListResponse transactions */
        transactions?: (Transaction.$Properties[]|null);

        /** ClientTransactionListResponse headId */
        headId?: (string|null);

        /** ClientTransactionListResponse paging */
        paging?: (ClientPagingResponse.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientTransactionListResponse. */
    type $Shape = ClientTransactionListResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 2,

        /** NOT_READY value */
        NOT_READY = 3,

        /** NO_ROOT value */
        NO_ROOT = 4,

        /** NO_RESOURCE value */
        NO_RESOURCE = 5,

        /** INVALID_PAGING value */
        INVALID_PAGING = 6,

        /** INVALID_SORT value */
        INVALID_SORT = 7,

        /** INVALID_ID value */
        INVALID_ID = 8
    }
}

/**
 * Properties of a ClientTransactionGetRequest.
 * @deprecated Use ClientTransactionGetRequest.$Properties instead.
 */
export interface IClientTransactionGetRequest extends ClientTransactionGetRequest.$Properties {
}

/** Represents a ClientTransactionGetRequest. */
export class ClientTransactionGetRequest {

    /**
     * Constructs a new ClientTransactionGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientTransactionGetRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientTransactionGetRequest transactionId. */
    transactionId: string;

    /**
     * Creates a new ClientTransactionGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientTransactionGetRequest instance
     */
    static create(properties: ClientTransactionGetRequest.$Shape): ClientTransactionGetRequest & ClientTransactionGetRequest.$Shape;
    static create(properties?: ClientTransactionGetRequest.$Properties): ClientTransactionGetRequest;

    /**
     * Encodes the specified ClientTransactionGetRequest message. Does not implicitly {@link ClientTransactionGetRequest.verify|verify} messages.
     * @param message ClientTransactionGetRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientTransactionGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientTransactionGetRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientTransactionGetRequest & ClientTransactionGetRequest.$Shape} ClientTransactionGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientTransactionGetRequest & ClientTransactionGetRequest.$Shape;
}

export namespace ClientTransactionGetRequest {

    /** Properties of a ClientTransactionGetRequest. */
    interface $Properties {

        /** ClientTransactionGetRequest transactionId */
        transactionId?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientTransactionGetRequest. */
    type $Shape = ClientTransactionGetRequest.$Properties;
}

/**
 * Properties of a ClientTransactionGetResponse.
 * @deprecated Use ClientTransactionGetResponse.$Properties instead.
 */
export interface IClientTransactionGetResponse extends ClientTransactionGetResponse.$Properties {
}

/** Represents a ClientTransactionGetResponse. */
export class ClientTransactionGetResponse {

    /**
     * Constructs a new ClientTransactionGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientTransactionGetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ClientTransactionGetResponse status. */
    status: ClientTransactionGetResponse.Status;

    /** ClientTransactionGetResponse transaction. */
    transaction?: (Transaction.$Properties|null);

    /**
     * Creates a new ClientTransactionGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientTransactionGetResponse instance
     */
    static create(properties: ClientTransactionGetResponse.$Shape): ClientTransactionGetResponse & ClientTransactionGetResponse.$Shape;
    static create(properties?: ClientTransactionGetResponse.$Properties): ClientTransactionGetResponse;

    /**
     * Encodes the specified ClientTransactionGetResponse message. Does not implicitly {@link ClientTransactionGetResponse.verify|verify} messages.
     * @param message ClientTransactionGetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ClientTransactionGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ClientTransactionGetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ClientTransactionGetResponse & ClientTransactionGetResponse.$Shape} ClientTransactionGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientTransactionGetResponse & ClientTransactionGetResponse.$Shape;
}

export namespace ClientTransactionGetResponse {

    /** Properties of a ClientTransactionGetResponse. */
    interface $Properties {

        /** ClientTransactionGetResponse status */
        status?: (ClientTransactionGetResponse.Status|null);

        /** ClientTransactionGetResponse transaction */
        transaction?: (Transaction.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ClientTransactionGetResponse. */
    type $Shape = ClientTransactionGetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 2,

        /** NO_RESOURCE value */
        NO_RESOURCE = 5,

        /** INVALID_ID value */
        INVALID_ID = 8
    }
}

/**
 * Properties of a ConsensusPeerMessageHeader.
 * @deprecated Use ConsensusPeerMessageHeader.$Properties instead.
 */
export interface IConsensusPeerMessageHeader extends ConsensusPeerMessageHeader.$Properties {
}

/** Represents a ConsensusPeerMessageHeader. */
export class ConsensusPeerMessageHeader {

    /**
     * Constructs a new ConsensusPeerMessageHeader.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusPeerMessageHeader.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusPeerMessageHeader signerId. */
    signerId: Uint8Array;

    /** ConsensusPeerMessageHeader contentSha512. */
    contentSha512: Uint8Array;

    /** ConsensusPeerMessageHeader name. */
    name: string;

    /** ConsensusPeerMessageHeader version. */
    version: string;

    /** ConsensusPeerMessageHeader messageType. */
    messageType: string;

    /**
     * Creates a new ConsensusPeerMessageHeader instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusPeerMessageHeader instance
     */
    static create(properties: ConsensusPeerMessageHeader.$Shape): ConsensusPeerMessageHeader & ConsensusPeerMessageHeader.$Shape;
    static create(properties?: ConsensusPeerMessageHeader.$Properties): ConsensusPeerMessageHeader;

    /**
     * Encodes the specified ConsensusPeerMessageHeader message. Does not implicitly {@link ConsensusPeerMessageHeader.verify|verify} messages.
     * @param message ConsensusPeerMessageHeader message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusPeerMessageHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusPeerMessageHeader message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusPeerMessageHeader & ConsensusPeerMessageHeader.$Shape} ConsensusPeerMessageHeader
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusPeerMessageHeader & ConsensusPeerMessageHeader.$Shape;
}

export namespace ConsensusPeerMessageHeader {

    /** Properties of a ConsensusPeerMessageHeader. */
    interface $Properties {

        /** ConsensusPeerMessageHeader signerId */
        signerId?: (Uint8Array|null);

        /** ConsensusPeerMessageHeader contentSha512 */
        contentSha512?: (Uint8Array|null);

        /** ConsensusPeerMessageHeader name */
        name?: (string|null);

        /** ConsensusPeerMessageHeader version */
        version?: (string|null);

        /** ConsensusPeerMessageHeader messageType */
        messageType?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusPeerMessageHeader. */
    type $Shape = ConsensusPeerMessageHeader.$Properties;
}

/**
 * Properties of a ConsensusPeerMessage.
 * @deprecated Use ConsensusPeerMessage.$Properties instead.
 */
export interface IConsensusPeerMessage extends ConsensusPeerMessage.$Properties {
}

/** Represents a ConsensusPeerMessage. */
export class ConsensusPeerMessage {

    /**
     * Constructs a new ConsensusPeerMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusPeerMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusPeerMessage header. */
    header: Uint8Array;

    /** ConsensusPeerMessage content. */
    content: Uint8Array;

    /** ConsensusPeerMessage headerSignature. */
    headerSignature: Uint8Array;

    /**
     * Creates a new ConsensusPeerMessage instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusPeerMessage instance
     */
    static create(properties: ConsensusPeerMessage.$Shape): ConsensusPeerMessage & ConsensusPeerMessage.$Shape;
    static create(properties?: ConsensusPeerMessage.$Properties): ConsensusPeerMessage;

    /**
     * Encodes the specified ConsensusPeerMessage message. Does not implicitly {@link ConsensusPeerMessage.verify|verify} messages.
     * @param message ConsensusPeerMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusPeerMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusPeerMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusPeerMessage & ConsensusPeerMessage.$Shape} ConsensusPeerMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusPeerMessage & ConsensusPeerMessage.$Shape;
}

export namespace ConsensusPeerMessage {

    /** Properties of a ConsensusPeerMessage. */
    interface $Properties {

        /** ConsensusPeerMessage header */
        header?: (Uint8Array|null);

        /** ConsensusPeerMessage content */
        content?: (Uint8Array|null);

        /** ConsensusPeerMessage headerSignature */
        headerSignature?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusPeerMessage. */
    type $Shape = ConsensusPeerMessage.$Properties;
}

/**
 * Properties of a ConsensusBlock.
 * @deprecated Use ConsensusBlock.$Properties instead.
 */
export interface IConsensusBlock extends ConsensusBlock.$Properties {
}

/** Represents a ConsensusBlock. */
export class ConsensusBlock {

    /**
     * Constructs a new ConsensusBlock.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusBlock.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusBlock blockId. */
    blockId: Uint8Array;

    /** ConsensusBlock previousId. */
    previousId: Uint8Array;

    /** ConsensusBlock signerId. */
    signerId: Uint8Array;

    /** ConsensusBlock blockNum. */
    blockNum: number;

    /** ConsensusBlock payload. */
    payload: Uint8Array;

    /** ConsensusBlock summary. */
    summary: Uint8Array;

    /**
     * Creates a new ConsensusBlock instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusBlock instance
     */
    static create(properties: ConsensusBlock.$Shape): ConsensusBlock & ConsensusBlock.$Shape;
    static create(properties?: ConsensusBlock.$Properties): ConsensusBlock;

    /**
     * Encodes the specified ConsensusBlock message. Does not implicitly {@link ConsensusBlock.verify|verify} messages.
     * @param message ConsensusBlock message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusBlock.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusBlock message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusBlock & ConsensusBlock.$Shape} ConsensusBlock
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusBlock & ConsensusBlock.$Shape;
}

export namespace ConsensusBlock {

    /** Properties of a ConsensusBlock. */
    interface $Properties {

        /** ConsensusBlock blockId */
        blockId?: (Uint8Array|null);

        /** ConsensusBlock previousId */
        previousId?: (Uint8Array|null);

        /** ConsensusBlock signerId */
        signerId?: (Uint8Array|null);

        /** ConsensusBlock blockNum */
        blockNum?: (number|null);

        /** ConsensusBlock payload */
        payload?: (Uint8Array|null);

        /** ConsensusBlock summary */
        summary?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusBlock. */
    type $Shape = ConsensusBlock.$Properties;
}

/**
 * Properties of a ConsensusPeerInfo.
 * @deprecated Use ConsensusPeerInfo.$Properties instead.
 */
export interface IConsensusPeerInfo extends ConsensusPeerInfo.$Properties {
}

/** Represents a ConsensusPeerInfo. */
export class ConsensusPeerInfo {

    /**
     * Constructs a new ConsensusPeerInfo.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusPeerInfo.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusPeerInfo peerId. */
    peerId: Uint8Array;

    /**
     * Creates a new ConsensusPeerInfo instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusPeerInfo instance
     */
    static create(properties: ConsensusPeerInfo.$Shape): ConsensusPeerInfo & ConsensusPeerInfo.$Shape;
    static create(properties?: ConsensusPeerInfo.$Properties): ConsensusPeerInfo;

    /**
     * Encodes the specified ConsensusPeerInfo message. Does not implicitly {@link ConsensusPeerInfo.verify|verify} messages.
     * @param message ConsensusPeerInfo message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusPeerInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusPeerInfo message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusPeerInfo & ConsensusPeerInfo.$Shape} ConsensusPeerInfo
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusPeerInfo & ConsensusPeerInfo.$Shape;
}

export namespace ConsensusPeerInfo {

    /** Properties of a ConsensusPeerInfo. */
    interface $Properties {

        /** ConsensusPeerInfo peerId */
        peerId?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusPeerInfo. */
    type $Shape = ConsensusPeerInfo.$Properties;
}

/**
 * Properties of a ConsensusSettingsEntry.
 * @deprecated Use ConsensusSettingsEntry.$Properties instead.
 */
export interface IConsensusSettingsEntry extends ConsensusSettingsEntry.$Properties {
}

/** Represents a ConsensusSettingsEntry. */
export class ConsensusSettingsEntry {

    /**
     * Constructs a new ConsensusSettingsEntry.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSettingsEntry.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusSettingsEntry key. */
    key: string;

    /** ConsensusSettingsEntry value. */
    value: string;

    /**
     * Creates a new ConsensusSettingsEntry instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusSettingsEntry instance
     */
    static create(properties: ConsensusSettingsEntry.$Shape): ConsensusSettingsEntry & ConsensusSettingsEntry.$Shape;
    static create(properties?: ConsensusSettingsEntry.$Properties): ConsensusSettingsEntry;

    /**
     * Encodes the specified ConsensusSettingsEntry message. Does not implicitly {@link ConsensusSettingsEntry.verify|verify} messages.
     * @param message ConsensusSettingsEntry message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusSettingsEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusSettingsEntry message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusSettingsEntry & ConsensusSettingsEntry.$Shape} ConsensusSettingsEntry
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSettingsEntry & ConsensusSettingsEntry.$Shape;
}

export namespace ConsensusSettingsEntry {

    /** Properties of a ConsensusSettingsEntry. */
    interface $Properties {

        /** ConsensusSettingsEntry key */
        key?: (string|null);

        /** ConsensusSettingsEntry value */
        value?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusSettingsEntry. */
    type $Shape = ConsensusSettingsEntry.$Properties;
}

/**
 * Properties of a ConsensusStateEntry.
 * @deprecated Use ConsensusStateEntry.$Properties instead.
 */
export interface IConsensusStateEntry extends ConsensusStateEntry.$Properties {
}

/** Represents a ConsensusStateEntry. */
export class ConsensusStateEntry {

    /**
     * Constructs a new ConsensusStateEntry.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusStateEntry.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusStateEntry address. */
    address: string;

    /** ConsensusStateEntry data. */
    data: Uint8Array;

    /**
     * Creates a new ConsensusStateEntry instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusStateEntry instance
     */
    static create(properties: ConsensusStateEntry.$Shape): ConsensusStateEntry & ConsensusStateEntry.$Shape;
    static create(properties?: ConsensusStateEntry.$Properties): ConsensusStateEntry;

    /**
     * Encodes the specified ConsensusStateEntry message. Does not implicitly {@link ConsensusStateEntry.verify|verify} messages.
     * @param message ConsensusStateEntry message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusStateEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusStateEntry message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusStateEntry & ConsensusStateEntry.$Shape} ConsensusStateEntry
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusStateEntry & ConsensusStateEntry.$Shape;
}

export namespace ConsensusStateEntry {

    /** Properties of a ConsensusStateEntry. */
    interface $Properties {

        /** ConsensusStateEntry address */
        address?: (string|null);

        /** ConsensusStateEntry data */
        data?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusStateEntry. */
    type $Shape = ConsensusStateEntry.$Properties;
}

/**
 * Properties of a ConsensusRegisterRequest.
 * @deprecated Use ConsensusRegisterRequest.$Properties instead.
 */
export interface IConsensusRegisterRequest extends ConsensusRegisterRequest.$Properties {
}

/** Represents a ConsensusRegisterRequest. */
export class ConsensusRegisterRequest {

    /**
     * Constructs a new ConsensusRegisterRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusRegisterRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusRegisterRequest name. */
    name: string;

    /** ConsensusRegisterRequest version. */
    version: string;

    /** ConsensusRegisterRequest additionalProtocols. */
    additionalProtocols: ConsensusRegisterRequest.Protocol.$Properties[];

    /**
     * Creates a new ConsensusRegisterRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusRegisterRequest instance
     */
    static create(properties: ConsensusRegisterRequest.$Shape): ConsensusRegisterRequest & ConsensusRegisterRequest.$Shape;
    static create(properties?: ConsensusRegisterRequest.$Properties): ConsensusRegisterRequest;

    /**
     * Encodes the specified ConsensusRegisterRequest message. Does not implicitly {@link ConsensusRegisterRequest.verify|verify} messages.
     * @param message ConsensusRegisterRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusRegisterRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusRegisterRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusRegisterRequest & ConsensusRegisterRequest.$Shape} ConsensusRegisterRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusRegisterRequest & ConsensusRegisterRequest.$Shape;
}

export namespace ConsensusRegisterRequest {

    /** Properties of a ConsensusRegisterRequest. */
    interface $Properties {

        /** ConsensusRegisterRequest name */
        name?: (string|null);

        /** ConsensusRegisterRequest version */
        version?: (string|null);

        /** ConsensusRegisterRequest additionalProtocols */
        additionalProtocols?: (ConsensusRegisterRequest.Protocol.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusRegisterRequest. */
    type $Shape = ConsensusRegisterRequest.$Properties;

    /**
     * Properties of a Protocol.
     * @deprecated Use ConsensusRegisterRequest.Protocol.$Properties instead.
     */
    interface IProtocol extends ConsensusRegisterRequest.Protocol.$Properties {
    }

    /** Represents a Protocol. */
    class Protocol {

        /**
         * Constructs a new Protocol.
         * @param [properties] Properties to set
         */
        constructor(properties?: ConsensusRegisterRequest.Protocol.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Protocol name. */
        name: string;

        /** Protocol version. */
        version: string;

        /**
         * Creates a new Protocol instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Protocol instance
         */
        static create(properties: ConsensusRegisterRequest.Protocol.$Shape): ConsensusRegisterRequest.Protocol & ConsensusRegisterRequest.Protocol.$Shape;
        static create(properties?: ConsensusRegisterRequest.Protocol.$Properties): ConsensusRegisterRequest.Protocol;

        /**
         * Encodes the specified Protocol message. Does not implicitly {@link ConsensusRegisterRequest.Protocol.verify|verify} messages.
         * @param message Protocol message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: ConsensusRegisterRequest.Protocol.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Protocol message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {ConsensusRegisterRequest.Protocol & ConsensusRegisterRequest.Protocol.$Shape} Protocol
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusRegisterRequest.Protocol & ConsensusRegisterRequest.Protocol.$Shape;
    }

    namespace Protocol {

        /** Properties of a Protocol. */
        interface $Properties {

            /** Protocol name */
            name?: (string|null);

            /** Protocol version */
            version?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Protocol. */
        type $Shape = ConsensusRegisterRequest.Protocol.$Properties;
    }
}

/**
 * Properties of a ConsensusRegisterResponse.
 * @deprecated Use ConsensusRegisterResponse.$Properties instead.
 */
export interface IConsensusRegisterResponse extends ConsensusRegisterResponse.$Properties {
}

/** Represents a ConsensusRegisterResponse. */
export class ConsensusRegisterResponse {

    /**
     * Constructs a new ConsensusRegisterResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusRegisterResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusRegisterResponse status. */
    status: ConsensusRegisterResponse.Status;

    /** ConsensusRegisterResponse chainHead. */
    chainHead?: (ConsensusBlock.$Properties|null);

    /** ConsensusRegisterResponse peers. */
    peers: ConsensusPeerInfo.$Properties[];

    /** ConsensusRegisterResponse localPeerInfo. */
    localPeerInfo?: (ConsensusPeerInfo.$Properties|null);

    /**
     * Creates a new ConsensusRegisterResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusRegisterResponse instance
     */
    static create(properties: ConsensusRegisterResponse.$Shape): ConsensusRegisterResponse & ConsensusRegisterResponse.$Shape;
    static create(properties?: ConsensusRegisterResponse.$Properties): ConsensusRegisterResponse;

    /**
     * Encodes the specified ConsensusRegisterResponse message. Does not implicitly {@link ConsensusRegisterResponse.verify|verify} messages.
     * @param message ConsensusRegisterResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusRegisterResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusRegisterResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusRegisterResponse & ConsensusRegisterResponse.$Shape} ConsensusRegisterResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusRegisterResponse & ConsensusRegisterResponse.$Shape;
}

export namespace ConsensusRegisterResponse {

    /** Properties of a ConsensusRegisterResponse. */
    interface $Properties {

        /** ConsensusRegisterResponse status */
        status?: (ConsensusRegisterResponse.Status|null);

        /** ConsensusRegisterResponse chainHead */
        chainHead?: (ConsensusBlock.$Properties|null);

        /** ConsensusRegisterResponse peers */
        peers?: (ConsensusPeerInfo.$Properties[]|null);

        /** ConsensusRegisterResponse localPeerInfo */
        localPeerInfo?: (ConsensusPeerInfo.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusRegisterResponse. */
    type $Shape = ConsensusRegisterResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4
    }
}

/**
 * Properties of a ConsensusNotifyPeerConnected.
 * @deprecated Use ConsensusNotifyPeerConnected.$Properties instead.
 */
export interface IConsensusNotifyPeerConnected extends ConsensusNotifyPeerConnected.$Properties {
}

/** Represents a ConsensusNotifyPeerConnected. */
export class ConsensusNotifyPeerConnected {

    /**
     * Constructs a new ConsensusNotifyPeerConnected.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyPeerConnected.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusNotifyPeerConnected peerInfo. */
    peerInfo?: (ConsensusPeerInfo.$Properties|null);

    /**
     * Creates a new ConsensusNotifyPeerConnected instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyPeerConnected instance
     */
    static create(properties: ConsensusNotifyPeerConnected.$Shape): ConsensusNotifyPeerConnected & ConsensusNotifyPeerConnected.$Shape;
    static create(properties?: ConsensusNotifyPeerConnected.$Properties): ConsensusNotifyPeerConnected;

    /**
     * Encodes the specified ConsensusNotifyPeerConnected message. Does not implicitly {@link ConsensusNotifyPeerConnected.verify|verify} messages.
     * @param message ConsensusNotifyPeerConnected message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusNotifyPeerConnected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusNotifyPeerConnected message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusNotifyPeerConnected & ConsensusNotifyPeerConnected.$Shape} ConsensusNotifyPeerConnected
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyPeerConnected & ConsensusNotifyPeerConnected.$Shape;
}

export namespace ConsensusNotifyPeerConnected {

    /** Properties of a ConsensusNotifyPeerConnected. */
    interface $Properties {

        /** ConsensusNotifyPeerConnected peerInfo */
        peerInfo?: (ConsensusPeerInfo.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusNotifyPeerConnected. */
    type $Shape = ConsensusNotifyPeerConnected.$Properties;
}

/**
 * Properties of a ConsensusNotifyPeerDisconnected.
 * @deprecated Use ConsensusNotifyPeerDisconnected.$Properties instead.
 */
export interface IConsensusNotifyPeerDisconnected extends ConsensusNotifyPeerDisconnected.$Properties {
}

/** Represents a ConsensusNotifyPeerDisconnected. */
export class ConsensusNotifyPeerDisconnected {

    /**
     * Constructs a new ConsensusNotifyPeerDisconnected.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyPeerDisconnected.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusNotifyPeerDisconnected peerId. */
    peerId: Uint8Array;

    /**
     * Creates a new ConsensusNotifyPeerDisconnected instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyPeerDisconnected instance
     */
    static create(properties: ConsensusNotifyPeerDisconnected.$Shape): ConsensusNotifyPeerDisconnected & ConsensusNotifyPeerDisconnected.$Shape;
    static create(properties?: ConsensusNotifyPeerDisconnected.$Properties): ConsensusNotifyPeerDisconnected;

    /**
     * Encodes the specified ConsensusNotifyPeerDisconnected message. Does not implicitly {@link ConsensusNotifyPeerDisconnected.verify|verify} messages.
     * @param message ConsensusNotifyPeerDisconnected message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusNotifyPeerDisconnected.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusNotifyPeerDisconnected message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusNotifyPeerDisconnected & ConsensusNotifyPeerDisconnected.$Shape} ConsensusNotifyPeerDisconnected
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyPeerDisconnected & ConsensusNotifyPeerDisconnected.$Shape;
}

export namespace ConsensusNotifyPeerDisconnected {

    /** Properties of a ConsensusNotifyPeerDisconnected. */
    interface $Properties {

        /** ConsensusNotifyPeerDisconnected peerId */
        peerId?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusNotifyPeerDisconnected. */
    type $Shape = ConsensusNotifyPeerDisconnected.$Properties;
}

/**
 * Properties of a ConsensusNotifyPeerMessage.
 * @deprecated Use ConsensusNotifyPeerMessage.$Properties instead.
 */
export interface IConsensusNotifyPeerMessage extends ConsensusNotifyPeerMessage.$Properties {
}

/** Represents a ConsensusNotifyPeerMessage. */
export class ConsensusNotifyPeerMessage {

    /**
     * Constructs a new ConsensusNotifyPeerMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyPeerMessage.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusNotifyPeerMessage message. */
    message?: (ConsensusPeerMessage.$Properties|null);

    /** ConsensusNotifyPeerMessage senderId. */
    senderId: Uint8Array;

    /**
     * Creates a new ConsensusNotifyPeerMessage instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyPeerMessage instance
     */
    static create(properties: ConsensusNotifyPeerMessage.$Shape): ConsensusNotifyPeerMessage & ConsensusNotifyPeerMessage.$Shape;
    static create(properties?: ConsensusNotifyPeerMessage.$Properties): ConsensusNotifyPeerMessage;

    /**
     * Encodes the specified ConsensusNotifyPeerMessage message. Does not implicitly {@link ConsensusNotifyPeerMessage.verify|verify} messages.
     * @param message ConsensusNotifyPeerMessage message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusNotifyPeerMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusNotifyPeerMessage message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusNotifyPeerMessage & ConsensusNotifyPeerMessage.$Shape} ConsensusNotifyPeerMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyPeerMessage & ConsensusNotifyPeerMessage.$Shape;
}

export namespace ConsensusNotifyPeerMessage {

    /** Properties of a ConsensusNotifyPeerMessage. */
    interface $Properties {

        /** ConsensusNotifyPeerMessage message */
        message?: (ConsensusPeerMessage.$Properties|null);

        /** ConsensusNotifyPeerMessage senderId */
        senderId?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusNotifyPeerMessage. */
    type $Shape = ConsensusNotifyPeerMessage.$Properties;
}

/**
 * Properties of a ConsensusNotifyBlockNew.
 * @deprecated Use ConsensusNotifyBlockNew.$Properties instead.
 */
export interface IConsensusNotifyBlockNew extends ConsensusNotifyBlockNew.$Properties {
}

/** Represents a ConsensusNotifyBlockNew. */
export class ConsensusNotifyBlockNew {

    /**
     * Constructs a new ConsensusNotifyBlockNew.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyBlockNew.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusNotifyBlockNew block. */
    block?: (ConsensusBlock.$Properties|null);

    /**
     * Creates a new ConsensusNotifyBlockNew instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyBlockNew instance
     */
    static create(properties: ConsensusNotifyBlockNew.$Shape): ConsensusNotifyBlockNew & ConsensusNotifyBlockNew.$Shape;
    static create(properties?: ConsensusNotifyBlockNew.$Properties): ConsensusNotifyBlockNew;

    /**
     * Encodes the specified ConsensusNotifyBlockNew message. Does not implicitly {@link ConsensusNotifyBlockNew.verify|verify} messages.
     * @param message ConsensusNotifyBlockNew message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusNotifyBlockNew.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusNotifyBlockNew message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusNotifyBlockNew & ConsensusNotifyBlockNew.$Shape} ConsensusNotifyBlockNew
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyBlockNew & ConsensusNotifyBlockNew.$Shape;
}

export namespace ConsensusNotifyBlockNew {

    /** Properties of a ConsensusNotifyBlockNew. */
    interface $Properties {

        /** ConsensusNotifyBlockNew block */
        block?: (ConsensusBlock.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusNotifyBlockNew. */
    type $Shape = ConsensusNotifyBlockNew.$Properties;
}

/**
 * Properties of a ConsensusNotifyBlockValid.
 * @deprecated Use ConsensusNotifyBlockValid.$Properties instead.
 */
export interface IConsensusNotifyBlockValid extends ConsensusNotifyBlockValid.$Properties {
}

/** Represents a ConsensusNotifyBlockValid. */
export class ConsensusNotifyBlockValid {

    /**
     * Constructs a new ConsensusNotifyBlockValid.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyBlockValid.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusNotifyBlockValid blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusNotifyBlockValid instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyBlockValid instance
     */
    static create(properties: ConsensusNotifyBlockValid.$Shape): ConsensusNotifyBlockValid & ConsensusNotifyBlockValid.$Shape;
    static create(properties?: ConsensusNotifyBlockValid.$Properties): ConsensusNotifyBlockValid;

    /**
     * Encodes the specified ConsensusNotifyBlockValid message. Does not implicitly {@link ConsensusNotifyBlockValid.verify|verify} messages.
     * @param message ConsensusNotifyBlockValid message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusNotifyBlockValid.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusNotifyBlockValid message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusNotifyBlockValid & ConsensusNotifyBlockValid.$Shape} ConsensusNotifyBlockValid
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyBlockValid & ConsensusNotifyBlockValid.$Shape;
}

export namespace ConsensusNotifyBlockValid {

    /** Properties of a ConsensusNotifyBlockValid. */
    interface $Properties {

        /** ConsensusNotifyBlockValid blockId */
        blockId?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusNotifyBlockValid. */
    type $Shape = ConsensusNotifyBlockValid.$Properties;
}

/**
 * Properties of a ConsensusNotifyBlockInvalid.
 * @deprecated Use ConsensusNotifyBlockInvalid.$Properties instead.
 */
export interface IConsensusNotifyBlockInvalid extends ConsensusNotifyBlockInvalid.$Properties {
}

/** Represents a ConsensusNotifyBlockInvalid. */
export class ConsensusNotifyBlockInvalid {

    /**
     * Constructs a new ConsensusNotifyBlockInvalid.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyBlockInvalid.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusNotifyBlockInvalid blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusNotifyBlockInvalid instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyBlockInvalid instance
     */
    static create(properties: ConsensusNotifyBlockInvalid.$Shape): ConsensusNotifyBlockInvalid & ConsensusNotifyBlockInvalid.$Shape;
    static create(properties?: ConsensusNotifyBlockInvalid.$Properties): ConsensusNotifyBlockInvalid;

    /**
     * Encodes the specified ConsensusNotifyBlockInvalid message. Does not implicitly {@link ConsensusNotifyBlockInvalid.verify|verify} messages.
     * @param message ConsensusNotifyBlockInvalid message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusNotifyBlockInvalid.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusNotifyBlockInvalid message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusNotifyBlockInvalid & ConsensusNotifyBlockInvalid.$Shape} ConsensusNotifyBlockInvalid
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyBlockInvalid & ConsensusNotifyBlockInvalid.$Shape;
}

export namespace ConsensusNotifyBlockInvalid {

    /** Properties of a ConsensusNotifyBlockInvalid. */
    interface $Properties {

        /** ConsensusNotifyBlockInvalid blockId */
        blockId?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusNotifyBlockInvalid. */
    type $Shape = ConsensusNotifyBlockInvalid.$Properties;
}

/**
 * Properties of a ConsensusNotifyBlockCommit.
 * @deprecated Use ConsensusNotifyBlockCommit.$Properties instead.
 */
export interface IConsensusNotifyBlockCommit extends ConsensusNotifyBlockCommit.$Properties {
}

/** Represents a ConsensusNotifyBlockCommit. */
export class ConsensusNotifyBlockCommit {

    /**
     * Constructs a new ConsensusNotifyBlockCommit.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyBlockCommit.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusNotifyBlockCommit blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusNotifyBlockCommit instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyBlockCommit instance
     */
    static create(properties: ConsensusNotifyBlockCommit.$Shape): ConsensusNotifyBlockCommit & ConsensusNotifyBlockCommit.$Shape;
    static create(properties?: ConsensusNotifyBlockCommit.$Properties): ConsensusNotifyBlockCommit;

    /**
     * Encodes the specified ConsensusNotifyBlockCommit message. Does not implicitly {@link ConsensusNotifyBlockCommit.verify|verify} messages.
     * @param message ConsensusNotifyBlockCommit message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusNotifyBlockCommit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusNotifyBlockCommit message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusNotifyBlockCommit & ConsensusNotifyBlockCommit.$Shape} ConsensusNotifyBlockCommit
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyBlockCommit & ConsensusNotifyBlockCommit.$Shape;
}

export namespace ConsensusNotifyBlockCommit {

    /** Properties of a ConsensusNotifyBlockCommit. */
    interface $Properties {

        /** ConsensusNotifyBlockCommit blockId */
        blockId?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusNotifyBlockCommit. */
    type $Shape = ConsensusNotifyBlockCommit.$Properties;
}

/**
 * Properties of a ConsensusNotifyEngineActivated.
 * @deprecated Use ConsensusNotifyEngineActivated.$Properties instead.
 */
export interface IConsensusNotifyEngineActivated extends ConsensusNotifyEngineActivated.$Properties {
}

/** Represents a ConsensusNotifyEngineActivated. */
export class ConsensusNotifyEngineActivated {

    /**
     * Constructs a new ConsensusNotifyEngineActivated.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyEngineActivated.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusNotifyEngineActivated chainHead. */
    chainHead?: (ConsensusBlock.$Properties|null);

    /** ConsensusNotifyEngineActivated peers. */
    peers: ConsensusPeerInfo.$Properties[];

    /** ConsensusNotifyEngineActivated localPeerInfo. */
    localPeerInfo?: (ConsensusPeerInfo.$Properties|null);

    /**
     * Creates a new ConsensusNotifyEngineActivated instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyEngineActivated instance
     */
    static create(properties: ConsensusNotifyEngineActivated.$Shape): ConsensusNotifyEngineActivated & ConsensusNotifyEngineActivated.$Shape;
    static create(properties?: ConsensusNotifyEngineActivated.$Properties): ConsensusNotifyEngineActivated;

    /**
     * Encodes the specified ConsensusNotifyEngineActivated message. Does not implicitly {@link ConsensusNotifyEngineActivated.verify|verify} messages.
     * @param message ConsensusNotifyEngineActivated message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusNotifyEngineActivated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusNotifyEngineActivated message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusNotifyEngineActivated & ConsensusNotifyEngineActivated.$Shape} ConsensusNotifyEngineActivated
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyEngineActivated & ConsensusNotifyEngineActivated.$Shape;
}

export namespace ConsensusNotifyEngineActivated {

    /** Properties of a ConsensusNotifyEngineActivated. */
    interface $Properties {

        /** ConsensusNotifyEngineActivated chainHead */
        chainHead?: (ConsensusBlock.$Properties|null);

        /** ConsensusNotifyEngineActivated peers */
        peers?: (ConsensusPeerInfo.$Properties[]|null);

        /** ConsensusNotifyEngineActivated localPeerInfo */
        localPeerInfo?: (ConsensusPeerInfo.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusNotifyEngineActivated. */
    type $Shape = ConsensusNotifyEngineActivated.$Properties;
}

/**
 * Properties of a ConsensusNotifyEngineDeactivated.
 * @deprecated Use ConsensusNotifyEngineDeactivated.$Properties instead.
 */
export interface IConsensusNotifyEngineDeactivated extends ConsensusNotifyEngineDeactivated.$Properties {
}

/** Represents a ConsensusNotifyEngineDeactivated. */
export class ConsensusNotifyEngineDeactivated {

    /**
     * Constructs a new ConsensusNotifyEngineDeactivated.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyEngineDeactivated.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /**
     * Creates a new ConsensusNotifyEngineDeactivated instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyEngineDeactivated instance
     */
    static create(properties: ConsensusNotifyEngineDeactivated.$Shape): ConsensusNotifyEngineDeactivated & ConsensusNotifyEngineDeactivated.$Shape;
    static create(properties?: ConsensusNotifyEngineDeactivated.$Properties): ConsensusNotifyEngineDeactivated;

    /**
     * Encodes the specified ConsensusNotifyEngineDeactivated message. Does not implicitly {@link ConsensusNotifyEngineDeactivated.verify|verify} messages.
     * @param message ConsensusNotifyEngineDeactivated message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusNotifyEngineDeactivated.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusNotifyEngineDeactivated message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusNotifyEngineDeactivated & ConsensusNotifyEngineDeactivated.$Shape} ConsensusNotifyEngineDeactivated
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyEngineDeactivated & ConsensusNotifyEngineDeactivated.$Shape;
}

export namespace ConsensusNotifyEngineDeactivated {

    /** Properties of a ConsensusNotifyEngineDeactivated. */
    interface $Properties {

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusNotifyEngineDeactivated. */
    type $Shape = ConsensusNotifyEngineDeactivated.$Properties;
}

/**
 * Properties of a ConsensusNotifyAck.
 * @deprecated Use ConsensusNotifyAck.$Properties instead.
 */
export interface IConsensusNotifyAck extends ConsensusNotifyAck.$Properties {
}

/** Represents a ConsensusNotifyAck. */
export class ConsensusNotifyAck {

    /**
     * Constructs a new ConsensusNotifyAck.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyAck.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /**
     * Creates a new ConsensusNotifyAck instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyAck instance
     */
    static create(properties: ConsensusNotifyAck.$Shape): ConsensusNotifyAck & ConsensusNotifyAck.$Shape;
    static create(properties?: ConsensusNotifyAck.$Properties): ConsensusNotifyAck;

    /**
     * Encodes the specified ConsensusNotifyAck message. Does not implicitly {@link ConsensusNotifyAck.verify|verify} messages.
     * @param message ConsensusNotifyAck message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusNotifyAck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusNotifyAck message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusNotifyAck & ConsensusNotifyAck.$Shape} ConsensusNotifyAck
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyAck & ConsensusNotifyAck.$Shape;
}

export namespace ConsensusNotifyAck {

    /** Properties of a ConsensusNotifyAck. */
    interface $Properties {

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusNotifyAck. */
    type $Shape = ConsensusNotifyAck.$Properties;
}

/**
 * Properties of a ConsensusSendToRequest.
 * @deprecated Use ConsensusSendToRequest.$Properties instead.
 */
export interface IConsensusSendToRequest extends ConsensusSendToRequest.$Properties {
}

/** Represents a ConsensusSendToRequest. */
export class ConsensusSendToRequest {

    /**
     * Constructs a new ConsensusSendToRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSendToRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusSendToRequest content. */
    content: Uint8Array;

    /** ConsensusSendToRequest receiverId. */
    receiverId: Uint8Array;

    /** ConsensusSendToRequest messageType. */
    messageType: string;

    /**
     * Creates a new ConsensusSendToRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusSendToRequest instance
     */
    static create(properties: ConsensusSendToRequest.$Shape): ConsensusSendToRequest & ConsensusSendToRequest.$Shape;
    static create(properties?: ConsensusSendToRequest.$Properties): ConsensusSendToRequest;

    /**
     * Encodes the specified ConsensusSendToRequest message. Does not implicitly {@link ConsensusSendToRequest.verify|verify} messages.
     * @param message ConsensusSendToRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusSendToRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusSendToRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusSendToRequest & ConsensusSendToRequest.$Shape} ConsensusSendToRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSendToRequest & ConsensusSendToRequest.$Shape;
}

export namespace ConsensusSendToRequest {

    /** Properties of a ConsensusSendToRequest. */
    interface $Properties {

        /** ConsensusSendToRequest content */
        content?: (Uint8Array|null);

        /** ConsensusSendToRequest receiverId */
        receiverId?: (Uint8Array|null);

        /** ConsensusSendToRequest messageType */
        messageType?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusSendToRequest. */
    type $Shape = ConsensusSendToRequest.$Properties;
}

/**
 * Properties of a ConsensusSendToResponse.
 * @deprecated Use ConsensusSendToResponse.$Properties instead.
 */
export interface IConsensusSendToResponse extends ConsensusSendToResponse.$Properties {
}

/** Represents a ConsensusSendToResponse. */
export class ConsensusSendToResponse {

    /**
     * Constructs a new ConsensusSendToResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSendToResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusSendToResponse status. */
    status: ConsensusSendToResponse.Status;

    /**
     * Creates a new ConsensusSendToResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusSendToResponse instance
     */
    static create(properties: ConsensusSendToResponse.$Shape): ConsensusSendToResponse & ConsensusSendToResponse.$Shape;
    static create(properties?: ConsensusSendToResponse.$Properties): ConsensusSendToResponse;

    /**
     * Encodes the specified ConsensusSendToResponse message. Does not implicitly {@link ConsensusSendToResponse.verify|verify} messages.
     * @param message ConsensusSendToResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusSendToResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusSendToResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusSendToResponse & ConsensusSendToResponse.$Shape} ConsensusSendToResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSendToResponse & ConsensusSendToResponse.$Shape;
}

export namespace ConsensusSendToResponse {

    /** Properties of a ConsensusSendToResponse. */
    interface $Properties {

        /** ConsensusSendToResponse status */
        status?: (ConsensusSendToResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusSendToResponse. */
    type $Shape = ConsensusSendToResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** UNKNOWN_PEER value */
        UNKNOWN_PEER = 5,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 6
    }
}

/**
 * Properties of a ConsensusBroadcastRequest.
 * @deprecated Use ConsensusBroadcastRequest.$Properties instead.
 */
export interface IConsensusBroadcastRequest extends ConsensusBroadcastRequest.$Properties {
}

/** Represents a ConsensusBroadcastRequest. */
export class ConsensusBroadcastRequest {

    /**
     * Constructs a new ConsensusBroadcastRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusBroadcastRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusBroadcastRequest content. */
    content: Uint8Array;

    /** ConsensusBroadcastRequest messageType. */
    messageType: string;

    /**
     * Creates a new ConsensusBroadcastRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusBroadcastRequest instance
     */
    static create(properties: ConsensusBroadcastRequest.$Shape): ConsensusBroadcastRequest & ConsensusBroadcastRequest.$Shape;
    static create(properties?: ConsensusBroadcastRequest.$Properties): ConsensusBroadcastRequest;

    /**
     * Encodes the specified ConsensusBroadcastRequest message. Does not implicitly {@link ConsensusBroadcastRequest.verify|verify} messages.
     * @param message ConsensusBroadcastRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusBroadcastRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusBroadcastRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusBroadcastRequest & ConsensusBroadcastRequest.$Shape} ConsensusBroadcastRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusBroadcastRequest & ConsensusBroadcastRequest.$Shape;
}

export namespace ConsensusBroadcastRequest {

    /** Properties of a ConsensusBroadcastRequest. */
    interface $Properties {

        /** ConsensusBroadcastRequest content */
        content?: (Uint8Array|null);

        /** ConsensusBroadcastRequest messageType */
        messageType?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusBroadcastRequest. */
    type $Shape = ConsensusBroadcastRequest.$Properties;
}

/**
 * Properties of a ConsensusBroadcastResponse.
 * @deprecated Use ConsensusBroadcastResponse.$Properties instead.
 */
export interface IConsensusBroadcastResponse extends ConsensusBroadcastResponse.$Properties {
}

/** Represents a ConsensusBroadcastResponse. */
export class ConsensusBroadcastResponse {

    /**
     * Constructs a new ConsensusBroadcastResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusBroadcastResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusBroadcastResponse status. */
    status: ConsensusBroadcastResponse.Status;

    /**
     * Creates a new ConsensusBroadcastResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusBroadcastResponse instance
     */
    static create(properties: ConsensusBroadcastResponse.$Shape): ConsensusBroadcastResponse & ConsensusBroadcastResponse.$Shape;
    static create(properties?: ConsensusBroadcastResponse.$Properties): ConsensusBroadcastResponse;

    /**
     * Encodes the specified ConsensusBroadcastResponse message. Does not implicitly {@link ConsensusBroadcastResponse.verify|verify} messages.
     * @param message ConsensusBroadcastResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusBroadcastResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusBroadcastResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusBroadcastResponse & ConsensusBroadcastResponse.$Shape} ConsensusBroadcastResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusBroadcastResponse & ConsensusBroadcastResponse.$Shape;
}

export namespace ConsensusBroadcastResponse {

    /** Properties of a ConsensusBroadcastResponse. */
    interface $Properties {

        /** ConsensusBroadcastResponse status */
        status?: (ConsensusBroadcastResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusBroadcastResponse. */
    type $Shape = ConsensusBroadcastResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 5
    }
}

/**
 * Properties of a ConsensusInitializeBlockRequest.
 * @deprecated Use ConsensusInitializeBlockRequest.$Properties instead.
 */
export interface IConsensusInitializeBlockRequest extends ConsensusInitializeBlockRequest.$Properties {
}

/** Represents a ConsensusInitializeBlockRequest. */
export class ConsensusInitializeBlockRequest {

    /**
     * Constructs a new ConsensusInitializeBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusInitializeBlockRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusInitializeBlockRequest previousId. */
    previousId: Uint8Array;

    /**
     * Creates a new ConsensusInitializeBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusInitializeBlockRequest instance
     */
    static create(properties: ConsensusInitializeBlockRequest.$Shape): ConsensusInitializeBlockRequest & ConsensusInitializeBlockRequest.$Shape;
    static create(properties?: ConsensusInitializeBlockRequest.$Properties): ConsensusInitializeBlockRequest;

    /**
     * Encodes the specified ConsensusInitializeBlockRequest message. Does not implicitly {@link ConsensusInitializeBlockRequest.verify|verify} messages.
     * @param message ConsensusInitializeBlockRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusInitializeBlockRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusInitializeBlockRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusInitializeBlockRequest & ConsensusInitializeBlockRequest.$Shape} ConsensusInitializeBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusInitializeBlockRequest & ConsensusInitializeBlockRequest.$Shape;
}

export namespace ConsensusInitializeBlockRequest {

    /** Properties of a ConsensusInitializeBlockRequest. */
    interface $Properties {

        /** ConsensusInitializeBlockRequest previousId */
        previousId?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusInitializeBlockRequest. */
    type $Shape = ConsensusInitializeBlockRequest.$Properties;
}

/**
 * Properties of a ConsensusInitializeBlockResponse.
 * @deprecated Use ConsensusInitializeBlockResponse.$Properties instead.
 */
export interface IConsensusInitializeBlockResponse extends ConsensusInitializeBlockResponse.$Properties {
}

/** Represents a ConsensusInitializeBlockResponse. */
export class ConsensusInitializeBlockResponse {

    /**
     * Constructs a new ConsensusInitializeBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusInitializeBlockResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusInitializeBlockResponse status. */
    status: ConsensusInitializeBlockResponse.Status;

    /**
     * Creates a new ConsensusInitializeBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusInitializeBlockResponse instance
     */
    static create(properties: ConsensusInitializeBlockResponse.$Shape): ConsensusInitializeBlockResponse & ConsensusInitializeBlockResponse.$Shape;
    static create(properties?: ConsensusInitializeBlockResponse.$Properties): ConsensusInitializeBlockResponse;

    /**
     * Encodes the specified ConsensusInitializeBlockResponse message. Does not implicitly {@link ConsensusInitializeBlockResponse.verify|verify} messages.
     * @param message ConsensusInitializeBlockResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusInitializeBlockResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusInitializeBlockResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusInitializeBlockResponse & ConsensusInitializeBlockResponse.$Shape} ConsensusInitializeBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusInitializeBlockResponse & ConsensusInitializeBlockResponse.$Shape;
}

export namespace ConsensusInitializeBlockResponse {

    /** Properties of a ConsensusInitializeBlockResponse. */
    interface $Properties {

        /** ConsensusInitializeBlockResponse status */
        status?: (ConsensusInitializeBlockResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusInitializeBlockResponse. */
    type $Shape = ConsensusInitializeBlockResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** INVALID_STATE value */
        INVALID_STATE = 5,

        /** UNKNOWN_BLOCK value */
        UNKNOWN_BLOCK = 6,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 7
    }
}

/**
 * Properties of a ConsensusSummarizeBlockRequest.
 * @deprecated Use ConsensusSummarizeBlockRequest.$Properties instead.
 */
export interface IConsensusSummarizeBlockRequest extends ConsensusSummarizeBlockRequest.$Properties {
}

/** Represents a ConsensusSummarizeBlockRequest. */
export class ConsensusSummarizeBlockRequest {

    /**
     * Constructs a new ConsensusSummarizeBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSummarizeBlockRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /**
     * Creates a new ConsensusSummarizeBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusSummarizeBlockRequest instance
     */
    static create(properties: ConsensusSummarizeBlockRequest.$Shape): ConsensusSummarizeBlockRequest & ConsensusSummarizeBlockRequest.$Shape;
    static create(properties?: ConsensusSummarizeBlockRequest.$Properties): ConsensusSummarizeBlockRequest;

    /**
     * Encodes the specified ConsensusSummarizeBlockRequest message. Does not implicitly {@link ConsensusSummarizeBlockRequest.verify|verify} messages.
     * @param message ConsensusSummarizeBlockRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusSummarizeBlockRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusSummarizeBlockRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusSummarizeBlockRequest & ConsensusSummarizeBlockRequest.$Shape} ConsensusSummarizeBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSummarizeBlockRequest & ConsensusSummarizeBlockRequest.$Shape;
}

export namespace ConsensusSummarizeBlockRequest {

    /** Properties of a ConsensusSummarizeBlockRequest. */
    interface $Properties {

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusSummarizeBlockRequest. */
    type $Shape = ConsensusSummarizeBlockRequest.$Properties;
}

/**
 * Properties of a ConsensusSummarizeBlockResponse.
 * @deprecated Use ConsensusSummarizeBlockResponse.$Properties instead.
 */
export interface IConsensusSummarizeBlockResponse extends ConsensusSummarizeBlockResponse.$Properties {
}

/** Represents a ConsensusSummarizeBlockResponse. */
export class ConsensusSummarizeBlockResponse {

    /**
     * Constructs a new ConsensusSummarizeBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSummarizeBlockResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusSummarizeBlockResponse status. */
    status: ConsensusSummarizeBlockResponse.Status;

    /** ConsensusSummarizeBlockResponse summary. */
    summary: Uint8Array;

    /**
     * Creates a new ConsensusSummarizeBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusSummarizeBlockResponse instance
     */
    static create(properties: ConsensusSummarizeBlockResponse.$Shape): ConsensusSummarizeBlockResponse & ConsensusSummarizeBlockResponse.$Shape;
    static create(properties?: ConsensusSummarizeBlockResponse.$Properties): ConsensusSummarizeBlockResponse;

    /**
     * Encodes the specified ConsensusSummarizeBlockResponse message. Does not implicitly {@link ConsensusSummarizeBlockResponse.verify|verify} messages.
     * @param message ConsensusSummarizeBlockResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusSummarizeBlockResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusSummarizeBlockResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusSummarizeBlockResponse & ConsensusSummarizeBlockResponse.$Shape} ConsensusSummarizeBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSummarizeBlockResponse & ConsensusSummarizeBlockResponse.$Shape;
}

export namespace ConsensusSummarizeBlockResponse {

    /** Properties of a ConsensusSummarizeBlockResponse. */
    interface $Properties {

        /** ConsensusSummarizeBlockResponse status */
        status?: (ConsensusSummarizeBlockResponse.Status|null);

        /** ConsensusSummarizeBlockResponse summary */
        summary?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusSummarizeBlockResponse. */
    type $Shape = ConsensusSummarizeBlockResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** INVALID_STATE value */
        INVALID_STATE = 5,

        /** BLOCK_NOT_READY value */
        BLOCK_NOT_READY = 6,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 7
    }
}

/**
 * Properties of a ConsensusFinalizeBlockRequest.
 * @deprecated Use ConsensusFinalizeBlockRequest.$Properties instead.
 */
export interface IConsensusFinalizeBlockRequest extends ConsensusFinalizeBlockRequest.$Properties {
}

/** Represents a ConsensusFinalizeBlockRequest. */
export class ConsensusFinalizeBlockRequest {

    /**
     * Constructs a new ConsensusFinalizeBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusFinalizeBlockRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusFinalizeBlockRequest data. */
    data: Uint8Array;

    /**
     * Creates a new ConsensusFinalizeBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusFinalizeBlockRequest instance
     */
    static create(properties: ConsensusFinalizeBlockRequest.$Shape): ConsensusFinalizeBlockRequest & ConsensusFinalizeBlockRequest.$Shape;
    static create(properties?: ConsensusFinalizeBlockRequest.$Properties): ConsensusFinalizeBlockRequest;

    /**
     * Encodes the specified ConsensusFinalizeBlockRequest message. Does not implicitly {@link ConsensusFinalizeBlockRequest.verify|verify} messages.
     * @param message ConsensusFinalizeBlockRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusFinalizeBlockRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusFinalizeBlockRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusFinalizeBlockRequest & ConsensusFinalizeBlockRequest.$Shape} ConsensusFinalizeBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusFinalizeBlockRequest & ConsensusFinalizeBlockRequest.$Shape;
}

export namespace ConsensusFinalizeBlockRequest {

    /** Properties of a ConsensusFinalizeBlockRequest. */
    interface $Properties {

        /** ConsensusFinalizeBlockRequest data */
        data?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusFinalizeBlockRequest. */
    type $Shape = ConsensusFinalizeBlockRequest.$Properties;
}

/**
 * Properties of a ConsensusFinalizeBlockResponse.
 * @deprecated Use ConsensusFinalizeBlockResponse.$Properties instead.
 */
export interface IConsensusFinalizeBlockResponse extends ConsensusFinalizeBlockResponse.$Properties {
}

/** Represents a ConsensusFinalizeBlockResponse. */
export class ConsensusFinalizeBlockResponse {

    /**
     * Constructs a new ConsensusFinalizeBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusFinalizeBlockResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusFinalizeBlockResponse status. */
    status: ConsensusFinalizeBlockResponse.Status;

    /** ConsensusFinalizeBlockResponse blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusFinalizeBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusFinalizeBlockResponse instance
     */
    static create(properties: ConsensusFinalizeBlockResponse.$Shape): ConsensusFinalizeBlockResponse & ConsensusFinalizeBlockResponse.$Shape;
    static create(properties?: ConsensusFinalizeBlockResponse.$Properties): ConsensusFinalizeBlockResponse;

    /**
     * Encodes the specified ConsensusFinalizeBlockResponse message. Does not implicitly {@link ConsensusFinalizeBlockResponse.verify|verify} messages.
     * @param message ConsensusFinalizeBlockResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusFinalizeBlockResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusFinalizeBlockResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusFinalizeBlockResponse & ConsensusFinalizeBlockResponse.$Shape} ConsensusFinalizeBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusFinalizeBlockResponse & ConsensusFinalizeBlockResponse.$Shape;
}

export namespace ConsensusFinalizeBlockResponse {

    /** Properties of a ConsensusFinalizeBlockResponse. */
    interface $Properties {

        /** ConsensusFinalizeBlockResponse status */
        status?: (ConsensusFinalizeBlockResponse.Status|null);

        /** ConsensusFinalizeBlockResponse blockId */
        blockId?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusFinalizeBlockResponse. */
    type $Shape = ConsensusFinalizeBlockResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** INVALID_STATE value */
        INVALID_STATE = 5,

        /** BLOCK_NOT_READY value */
        BLOCK_NOT_READY = 6,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 7
    }
}

/**
 * Properties of a ConsensusCancelBlockRequest.
 * @deprecated Use ConsensusCancelBlockRequest.$Properties instead.
 */
export interface IConsensusCancelBlockRequest extends ConsensusCancelBlockRequest.$Properties {
}

/** Represents a ConsensusCancelBlockRequest. */
export class ConsensusCancelBlockRequest {

    /**
     * Constructs a new ConsensusCancelBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusCancelBlockRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /**
     * Creates a new ConsensusCancelBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusCancelBlockRequest instance
     */
    static create(properties: ConsensusCancelBlockRequest.$Shape): ConsensusCancelBlockRequest & ConsensusCancelBlockRequest.$Shape;
    static create(properties?: ConsensusCancelBlockRequest.$Properties): ConsensusCancelBlockRequest;

    /**
     * Encodes the specified ConsensusCancelBlockRequest message. Does not implicitly {@link ConsensusCancelBlockRequest.verify|verify} messages.
     * @param message ConsensusCancelBlockRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusCancelBlockRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusCancelBlockRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusCancelBlockRequest & ConsensusCancelBlockRequest.$Shape} ConsensusCancelBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusCancelBlockRequest & ConsensusCancelBlockRequest.$Shape;
}

export namespace ConsensusCancelBlockRequest {

    /** Properties of a ConsensusCancelBlockRequest. */
    interface $Properties {

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusCancelBlockRequest. */
    type $Shape = ConsensusCancelBlockRequest.$Properties;
}

/**
 * Properties of a ConsensusCancelBlockResponse.
 * @deprecated Use ConsensusCancelBlockResponse.$Properties instead.
 */
export interface IConsensusCancelBlockResponse extends ConsensusCancelBlockResponse.$Properties {
}

/** Represents a ConsensusCancelBlockResponse. */
export class ConsensusCancelBlockResponse {

    /**
     * Constructs a new ConsensusCancelBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusCancelBlockResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusCancelBlockResponse status. */
    status: ConsensusCancelBlockResponse.Status;

    /**
     * Creates a new ConsensusCancelBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusCancelBlockResponse instance
     */
    static create(properties: ConsensusCancelBlockResponse.$Shape): ConsensusCancelBlockResponse & ConsensusCancelBlockResponse.$Shape;
    static create(properties?: ConsensusCancelBlockResponse.$Properties): ConsensusCancelBlockResponse;

    /**
     * Encodes the specified ConsensusCancelBlockResponse message. Does not implicitly {@link ConsensusCancelBlockResponse.verify|verify} messages.
     * @param message ConsensusCancelBlockResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusCancelBlockResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusCancelBlockResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusCancelBlockResponse & ConsensusCancelBlockResponse.$Shape} ConsensusCancelBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusCancelBlockResponse & ConsensusCancelBlockResponse.$Shape;
}

export namespace ConsensusCancelBlockResponse {

    /** Properties of a ConsensusCancelBlockResponse. */
    interface $Properties {

        /** ConsensusCancelBlockResponse status */
        status?: (ConsensusCancelBlockResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusCancelBlockResponse. */
    type $Shape = ConsensusCancelBlockResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** INVALID_STATE value */
        INVALID_STATE = 5,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 6
    }
}

/**
 * Properties of a ConsensusCheckBlocksRequest.
 * @deprecated Use ConsensusCheckBlocksRequest.$Properties instead.
 */
export interface IConsensusCheckBlocksRequest extends ConsensusCheckBlocksRequest.$Properties {
}

/** Represents a ConsensusCheckBlocksRequest. */
export class ConsensusCheckBlocksRequest {

    /**
     * Constructs a new ConsensusCheckBlocksRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusCheckBlocksRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusCheckBlocksRequest blockIds. */
    blockIds: Uint8Array[];

    /**
     * Creates a new ConsensusCheckBlocksRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusCheckBlocksRequest instance
     */
    static create(properties: ConsensusCheckBlocksRequest.$Shape): ConsensusCheckBlocksRequest & ConsensusCheckBlocksRequest.$Shape;
    static create(properties?: ConsensusCheckBlocksRequest.$Properties): ConsensusCheckBlocksRequest;

    /**
     * Encodes the specified ConsensusCheckBlocksRequest message. Does not implicitly {@link ConsensusCheckBlocksRequest.verify|verify} messages.
     * @param message ConsensusCheckBlocksRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusCheckBlocksRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusCheckBlocksRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusCheckBlocksRequest & ConsensusCheckBlocksRequest.$Shape} ConsensusCheckBlocksRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusCheckBlocksRequest & ConsensusCheckBlocksRequest.$Shape;
}

export namespace ConsensusCheckBlocksRequest {

    /** Properties of a ConsensusCheckBlocksRequest. */
    interface $Properties {

        /** ConsensusCheckBlocksRequest blockIds */
        blockIds?: (Uint8Array[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusCheckBlocksRequest. */
    type $Shape = ConsensusCheckBlocksRequest.$Properties;
}

/**
 * Properties of a ConsensusCheckBlocksResponse.
 * @deprecated Use ConsensusCheckBlocksResponse.$Properties instead.
 */
export interface IConsensusCheckBlocksResponse extends ConsensusCheckBlocksResponse.$Properties {
}

/** Represents a ConsensusCheckBlocksResponse. */
export class ConsensusCheckBlocksResponse {

    /**
     * Constructs a new ConsensusCheckBlocksResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusCheckBlocksResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusCheckBlocksResponse status. */
    status: ConsensusCheckBlocksResponse.Status;

    /**
     * Creates a new ConsensusCheckBlocksResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusCheckBlocksResponse instance
     */
    static create(properties: ConsensusCheckBlocksResponse.$Shape): ConsensusCheckBlocksResponse & ConsensusCheckBlocksResponse.$Shape;
    static create(properties?: ConsensusCheckBlocksResponse.$Properties): ConsensusCheckBlocksResponse;

    /**
     * Encodes the specified ConsensusCheckBlocksResponse message. Does not implicitly {@link ConsensusCheckBlocksResponse.verify|verify} messages.
     * @param message ConsensusCheckBlocksResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusCheckBlocksResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusCheckBlocksResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusCheckBlocksResponse & ConsensusCheckBlocksResponse.$Shape} ConsensusCheckBlocksResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusCheckBlocksResponse & ConsensusCheckBlocksResponse.$Shape;
}

export namespace ConsensusCheckBlocksResponse {

    /** Properties of a ConsensusCheckBlocksResponse. */
    interface $Properties {

        /** ConsensusCheckBlocksResponse status */
        status?: (ConsensusCheckBlocksResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusCheckBlocksResponse. */
    type $Shape = ConsensusCheckBlocksResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** UNKNOWN_BLOCK value */
        UNKNOWN_BLOCK = 5,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 6
    }
}

/**
 * Properties of a ConsensusCommitBlockRequest.
 * @deprecated Use ConsensusCommitBlockRequest.$Properties instead.
 */
export interface IConsensusCommitBlockRequest extends ConsensusCommitBlockRequest.$Properties {
}

/** Represents a ConsensusCommitBlockRequest. */
export class ConsensusCommitBlockRequest {

    /**
     * Constructs a new ConsensusCommitBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusCommitBlockRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusCommitBlockRequest blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusCommitBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusCommitBlockRequest instance
     */
    static create(properties: ConsensusCommitBlockRequest.$Shape): ConsensusCommitBlockRequest & ConsensusCommitBlockRequest.$Shape;
    static create(properties?: ConsensusCommitBlockRequest.$Properties): ConsensusCommitBlockRequest;

    /**
     * Encodes the specified ConsensusCommitBlockRequest message. Does not implicitly {@link ConsensusCommitBlockRequest.verify|verify} messages.
     * @param message ConsensusCommitBlockRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusCommitBlockRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusCommitBlockRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusCommitBlockRequest & ConsensusCommitBlockRequest.$Shape} ConsensusCommitBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusCommitBlockRequest & ConsensusCommitBlockRequest.$Shape;
}

export namespace ConsensusCommitBlockRequest {

    /** Properties of a ConsensusCommitBlockRequest. */
    interface $Properties {

        /** ConsensusCommitBlockRequest blockId */
        blockId?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusCommitBlockRequest. */
    type $Shape = ConsensusCommitBlockRequest.$Properties;
}

/**
 * Properties of a ConsensusCommitBlockResponse.
 * @deprecated Use ConsensusCommitBlockResponse.$Properties instead.
 */
export interface IConsensusCommitBlockResponse extends ConsensusCommitBlockResponse.$Properties {
}

/** Represents a ConsensusCommitBlockResponse. */
export class ConsensusCommitBlockResponse {

    /**
     * Constructs a new ConsensusCommitBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusCommitBlockResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusCommitBlockResponse status. */
    status: ConsensusCommitBlockResponse.Status;

    /**
     * Creates a new ConsensusCommitBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusCommitBlockResponse instance
     */
    static create(properties: ConsensusCommitBlockResponse.$Shape): ConsensusCommitBlockResponse & ConsensusCommitBlockResponse.$Shape;
    static create(properties?: ConsensusCommitBlockResponse.$Properties): ConsensusCommitBlockResponse;

    /**
     * Encodes the specified ConsensusCommitBlockResponse message. Does not implicitly {@link ConsensusCommitBlockResponse.verify|verify} messages.
     * @param message ConsensusCommitBlockResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusCommitBlockResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusCommitBlockResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusCommitBlockResponse & ConsensusCommitBlockResponse.$Shape} ConsensusCommitBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusCommitBlockResponse & ConsensusCommitBlockResponse.$Shape;
}

export namespace ConsensusCommitBlockResponse {

    /** Properties of a ConsensusCommitBlockResponse. */
    interface $Properties {

        /** ConsensusCommitBlockResponse status */
        status?: (ConsensusCommitBlockResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusCommitBlockResponse. */
    type $Shape = ConsensusCommitBlockResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** UNKNOWN_BLOCK value */
        UNKNOWN_BLOCK = 5,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 6
    }
}

/**
 * Properties of a ConsensusIgnoreBlockRequest.
 * @deprecated Use ConsensusIgnoreBlockRequest.$Properties instead.
 */
export interface IConsensusIgnoreBlockRequest extends ConsensusIgnoreBlockRequest.$Properties {
}

/** Represents a ConsensusIgnoreBlockRequest. */
export class ConsensusIgnoreBlockRequest {

    /**
     * Constructs a new ConsensusIgnoreBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusIgnoreBlockRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusIgnoreBlockRequest blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusIgnoreBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusIgnoreBlockRequest instance
     */
    static create(properties: ConsensusIgnoreBlockRequest.$Shape): ConsensusIgnoreBlockRequest & ConsensusIgnoreBlockRequest.$Shape;
    static create(properties?: ConsensusIgnoreBlockRequest.$Properties): ConsensusIgnoreBlockRequest;

    /**
     * Encodes the specified ConsensusIgnoreBlockRequest message. Does not implicitly {@link ConsensusIgnoreBlockRequest.verify|verify} messages.
     * @param message ConsensusIgnoreBlockRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusIgnoreBlockRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusIgnoreBlockRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusIgnoreBlockRequest & ConsensusIgnoreBlockRequest.$Shape} ConsensusIgnoreBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusIgnoreBlockRequest & ConsensusIgnoreBlockRequest.$Shape;
}

export namespace ConsensusIgnoreBlockRequest {

    /** Properties of a ConsensusIgnoreBlockRequest. */
    interface $Properties {

        /** ConsensusIgnoreBlockRequest blockId */
        blockId?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusIgnoreBlockRequest. */
    type $Shape = ConsensusIgnoreBlockRequest.$Properties;
}

/**
 * Properties of a ConsensusIgnoreBlockResponse.
 * @deprecated Use ConsensusIgnoreBlockResponse.$Properties instead.
 */
export interface IConsensusIgnoreBlockResponse extends ConsensusIgnoreBlockResponse.$Properties {
}

/** Represents a ConsensusIgnoreBlockResponse. */
export class ConsensusIgnoreBlockResponse {

    /**
     * Constructs a new ConsensusIgnoreBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusIgnoreBlockResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusIgnoreBlockResponse status. */
    status: ConsensusIgnoreBlockResponse.Status;

    /**
     * Creates a new ConsensusIgnoreBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusIgnoreBlockResponse instance
     */
    static create(properties: ConsensusIgnoreBlockResponse.$Shape): ConsensusIgnoreBlockResponse & ConsensusIgnoreBlockResponse.$Shape;
    static create(properties?: ConsensusIgnoreBlockResponse.$Properties): ConsensusIgnoreBlockResponse;

    /**
     * Encodes the specified ConsensusIgnoreBlockResponse message. Does not implicitly {@link ConsensusIgnoreBlockResponse.verify|verify} messages.
     * @param message ConsensusIgnoreBlockResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusIgnoreBlockResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusIgnoreBlockResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusIgnoreBlockResponse & ConsensusIgnoreBlockResponse.$Shape} ConsensusIgnoreBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusIgnoreBlockResponse & ConsensusIgnoreBlockResponse.$Shape;
}

export namespace ConsensusIgnoreBlockResponse {

    /** Properties of a ConsensusIgnoreBlockResponse. */
    interface $Properties {

        /** ConsensusIgnoreBlockResponse status */
        status?: (ConsensusIgnoreBlockResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusIgnoreBlockResponse. */
    type $Shape = ConsensusIgnoreBlockResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** UNKNOWN_BLOCK value */
        UNKNOWN_BLOCK = 5,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 6
    }
}

/**
 * Properties of a ConsensusFailBlockRequest.
 * @deprecated Use ConsensusFailBlockRequest.$Properties instead.
 */
export interface IConsensusFailBlockRequest extends ConsensusFailBlockRequest.$Properties {
}

/** Represents a ConsensusFailBlockRequest. */
export class ConsensusFailBlockRequest {

    /**
     * Constructs a new ConsensusFailBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusFailBlockRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusFailBlockRequest blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusFailBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusFailBlockRequest instance
     */
    static create(properties: ConsensusFailBlockRequest.$Shape): ConsensusFailBlockRequest & ConsensusFailBlockRequest.$Shape;
    static create(properties?: ConsensusFailBlockRequest.$Properties): ConsensusFailBlockRequest;

    /**
     * Encodes the specified ConsensusFailBlockRequest message. Does not implicitly {@link ConsensusFailBlockRequest.verify|verify} messages.
     * @param message ConsensusFailBlockRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusFailBlockRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusFailBlockRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusFailBlockRequest & ConsensusFailBlockRequest.$Shape} ConsensusFailBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusFailBlockRequest & ConsensusFailBlockRequest.$Shape;
}

export namespace ConsensusFailBlockRequest {

    /** Properties of a ConsensusFailBlockRequest. */
    interface $Properties {

        /** ConsensusFailBlockRequest blockId */
        blockId?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusFailBlockRequest. */
    type $Shape = ConsensusFailBlockRequest.$Properties;
}

/**
 * Properties of a ConsensusFailBlockResponse.
 * @deprecated Use ConsensusFailBlockResponse.$Properties instead.
 */
export interface IConsensusFailBlockResponse extends ConsensusFailBlockResponse.$Properties {
}

/** Represents a ConsensusFailBlockResponse. */
export class ConsensusFailBlockResponse {

    /**
     * Constructs a new ConsensusFailBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusFailBlockResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusFailBlockResponse status. */
    status: ConsensusFailBlockResponse.Status;

    /**
     * Creates a new ConsensusFailBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusFailBlockResponse instance
     */
    static create(properties: ConsensusFailBlockResponse.$Shape): ConsensusFailBlockResponse & ConsensusFailBlockResponse.$Shape;
    static create(properties?: ConsensusFailBlockResponse.$Properties): ConsensusFailBlockResponse;

    /**
     * Encodes the specified ConsensusFailBlockResponse message. Does not implicitly {@link ConsensusFailBlockResponse.verify|verify} messages.
     * @param message ConsensusFailBlockResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusFailBlockResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusFailBlockResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusFailBlockResponse & ConsensusFailBlockResponse.$Shape} ConsensusFailBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusFailBlockResponse & ConsensusFailBlockResponse.$Shape;
}

export namespace ConsensusFailBlockResponse {

    /** Properties of a ConsensusFailBlockResponse. */
    interface $Properties {

        /** ConsensusFailBlockResponse status */
        status?: (ConsensusFailBlockResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusFailBlockResponse. */
    type $Shape = ConsensusFailBlockResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** UNKNOWN_BLOCK value */
        UNKNOWN_BLOCK = 5,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 6
    }
}

/**
 * Properties of a ConsensusBlocksGetRequest.
 * @deprecated Use ConsensusBlocksGetRequest.$Properties instead.
 */
export interface IConsensusBlocksGetRequest extends ConsensusBlocksGetRequest.$Properties {
}

/** Represents a ConsensusBlocksGetRequest. */
export class ConsensusBlocksGetRequest {

    /**
     * Constructs a new ConsensusBlocksGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusBlocksGetRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusBlocksGetRequest blockIds. */
    blockIds: Uint8Array[];

    /**
     * Creates a new ConsensusBlocksGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusBlocksGetRequest instance
     */
    static create(properties: ConsensusBlocksGetRequest.$Shape): ConsensusBlocksGetRequest & ConsensusBlocksGetRequest.$Shape;
    static create(properties?: ConsensusBlocksGetRequest.$Properties): ConsensusBlocksGetRequest;

    /**
     * Encodes the specified ConsensusBlocksGetRequest message. Does not implicitly {@link ConsensusBlocksGetRequest.verify|verify} messages.
     * @param message ConsensusBlocksGetRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusBlocksGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusBlocksGetRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusBlocksGetRequest & ConsensusBlocksGetRequest.$Shape} ConsensusBlocksGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusBlocksGetRequest & ConsensusBlocksGetRequest.$Shape;
}

export namespace ConsensusBlocksGetRequest {

    /** Properties of a ConsensusBlocksGetRequest. */
    interface $Properties {

        /** ConsensusBlocksGetRequest blockIds */
        blockIds?: (Uint8Array[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusBlocksGetRequest. */
    type $Shape = ConsensusBlocksGetRequest.$Properties;
}

/**
 * Properties of a ConsensusBlocksGetResponse.
 * @deprecated Use ConsensusBlocksGetResponse.$Properties instead.
 */
export interface IConsensusBlocksGetResponse extends ConsensusBlocksGetResponse.$Properties {
}

/** Represents a ConsensusBlocksGetResponse. */
export class ConsensusBlocksGetResponse {

    /**
     * Constructs a new ConsensusBlocksGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusBlocksGetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusBlocksGetResponse status. */
    status: ConsensusBlocksGetResponse.Status;

    /** ConsensusBlocksGetResponse blocks. */
    blocks: ConsensusBlock.$Properties[];

    /**
     * Creates a new ConsensusBlocksGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusBlocksGetResponse instance
     */
    static create(properties: ConsensusBlocksGetResponse.$Shape): ConsensusBlocksGetResponse & ConsensusBlocksGetResponse.$Shape;
    static create(properties?: ConsensusBlocksGetResponse.$Properties): ConsensusBlocksGetResponse;

    /**
     * Encodes the specified ConsensusBlocksGetResponse message. Does not implicitly {@link ConsensusBlocksGetResponse.verify|verify} messages.
     * @param message ConsensusBlocksGetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusBlocksGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusBlocksGetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusBlocksGetResponse & ConsensusBlocksGetResponse.$Shape} ConsensusBlocksGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusBlocksGetResponse & ConsensusBlocksGetResponse.$Shape;
}

export namespace ConsensusBlocksGetResponse {

    /** Properties of a ConsensusBlocksGetResponse. */
    interface $Properties {

        /** ConsensusBlocksGetResponse status */
        status?: (ConsensusBlocksGetResponse.Status|null);

        /** ConsensusBlocksGetResponse blocks */
        blocks?: (ConsensusBlock.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusBlocksGetResponse. */
    type $Shape = ConsensusBlocksGetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** UNKNOWN_BLOCK value */
        UNKNOWN_BLOCK = 5,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 6
    }
}

/**
 * Properties of a ConsensusChainHeadGetRequest.
 * @deprecated Use ConsensusChainHeadGetRequest.$Properties instead.
 */
export interface IConsensusChainHeadGetRequest extends ConsensusChainHeadGetRequest.$Properties {
}

/** Represents a ConsensusChainHeadGetRequest. */
export class ConsensusChainHeadGetRequest {

    /**
     * Constructs a new ConsensusChainHeadGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusChainHeadGetRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /**
     * Creates a new ConsensusChainHeadGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusChainHeadGetRequest instance
     */
    static create(properties: ConsensusChainHeadGetRequest.$Shape): ConsensusChainHeadGetRequest & ConsensusChainHeadGetRequest.$Shape;
    static create(properties?: ConsensusChainHeadGetRequest.$Properties): ConsensusChainHeadGetRequest;

    /**
     * Encodes the specified ConsensusChainHeadGetRequest message. Does not implicitly {@link ConsensusChainHeadGetRequest.verify|verify} messages.
     * @param message ConsensusChainHeadGetRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusChainHeadGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusChainHeadGetRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusChainHeadGetRequest & ConsensusChainHeadGetRequest.$Shape} ConsensusChainHeadGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusChainHeadGetRequest & ConsensusChainHeadGetRequest.$Shape;
}

export namespace ConsensusChainHeadGetRequest {

    /** Properties of a ConsensusChainHeadGetRequest. */
    interface $Properties {

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusChainHeadGetRequest. */
    type $Shape = ConsensusChainHeadGetRequest.$Properties;
}

/**
 * Properties of a ConsensusChainHeadGetResponse.
 * @deprecated Use ConsensusChainHeadGetResponse.$Properties instead.
 */
export interface IConsensusChainHeadGetResponse extends ConsensusChainHeadGetResponse.$Properties {
}

/** Represents a ConsensusChainHeadGetResponse. */
export class ConsensusChainHeadGetResponse {

    /**
     * Constructs a new ConsensusChainHeadGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusChainHeadGetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusChainHeadGetResponse status. */
    status: ConsensusChainHeadGetResponse.Status;

    /** ConsensusChainHeadGetResponse block. */
    block?: (ConsensusBlock.$Properties|null);

    /**
     * Creates a new ConsensusChainHeadGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusChainHeadGetResponse instance
     */
    static create(properties: ConsensusChainHeadGetResponse.$Shape): ConsensusChainHeadGetResponse & ConsensusChainHeadGetResponse.$Shape;
    static create(properties?: ConsensusChainHeadGetResponse.$Properties): ConsensusChainHeadGetResponse;

    /**
     * Encodes the specified ConsensusChainHeadGetResponse message. Does not implicitly {@link ConsensusChainHeadGetResponse.verify|verify} messages.
     * @param message ConsensusChainHeadGetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusChainHeadGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusChainHeadGetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusChainHeadGetResponse & ConsensusChainHeadGetResponse.$Shape} ConsensusChainHeadGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusChainHeadGetResponse & ConsensusChainHeadGetResponse.$Shape;
}

export namespace ConsensusChainHeadGetResponse {

    /** Properties of a ConsensusChainHeadGetResponse. */
    interface $Properties {

        /** ConsensusChainHeadGetResponse status */
        status?: (ConsensusChainHeadGetResponse.Status|null);

        /** ConsensusChainHeadGetResponse block */
        block?: (ConsensusBlock.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusChainHeadGetResponse. */
    type $Shape = ConsensusChainHeadGetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** NO_CHAIN_HEAD value */
        NO_CHAIN_HEAD = 5,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 6
    }
}

/**
 * Properties of a ConsensusSettingsGetRequest.
 * @deprecated Use ConsensusSettingsGetRequest.$Properties instead.
 */
export interface IConsensusSettingsGetRequest extends ConsensusSettingsGetRequest.$Properties {
}

/** Represents a ConsensusSettingsGetRequest. */
export class ConsensusSettingsGetRequest {

    /**
     * Constructs a new ConsensusSettingsGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSettingsGetRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusSettingsGetRequest blockId. */
    blockId: Uint8Array;

    /** ConsensusSettingsGetRequest keys. */
    keys: string[];

    /**
     * Creates a new ConsensusSettingsGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusSettingsGetRequest instance
     */
    static create(properties: ConsensusSettingsGetRequest.$Shape): ConsensusSettingsGetRequest & ConsensusSettingsGetRequest.$Shape;
    static create(properties?: ConsensusSettingsGetRequest.$Properties): ConsensusSettingsGetRequest;

    /**
     * Encodes the specified ConsensusSettingsGetRequest message. Does not implicitly {@link ConsensusSettingsGetRequest.verify|verify} messages.
     * @param message ConsensusSettingsGetRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusSettingsGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusSettingsGetRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusSettingsGetRequest & ConsensusSettingsGetRequest.$Shape} ConsensusSettingsGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSettingsGetRequest & ConsensusSettingsGetRequest.$Shape;
}

export namespace ConsensusSettingsGetRequest {

    /** Properties of a ConsensusSettingsGetRequest. */
    interface $Properties {

        /** ConsensusSettingsGetRequest blockId */
        blockId?: (Uint8Array|null);

        /** ConsensusSettingsGetRequest keys */
        keys?: (string[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusSettingsGetRequest. */
    type $Shape = ConsensusSettingsGetRequest.$Properties;
}

/**
 * Properties of a ConsensusSettingsGetResponse.
 * @deprecated Use ConsensusSettingsGetResponse.$Properties instead.
 */
export interface IConsensusSettingsGetResponse extends ConsensusSettingsGetResponse.$Properties {
}

/** Represents a ConsensusSettingsGetResponse. */
export class ConsensusSettingsGetResponse {

    /**
     * Constructs a new ConsensusSettingsGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSettingsGetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusSettingsGetResponse status. */
    status: ConsensusSettingsGetResponse.Status;

    /** ConsensusSettingsGetResponse entries. */
    entries: ConsensusSettingsEntry.$Properties[];

    /**
     * Creates a new ConsensusSettingsGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusSettingsGetResponse instance
     */
    static create(properties: ConsensusSettingsGetResponse.$Shape): ConsensusSettingsGetResponse & ConsensusSettingsGetResponse.$Shape;
    static create(properties?: ConsensusSettingsGetResponse.$Properties): ConsensusSettingsGetResponse;

    /**
     * Encodes the specified ConsensusSettingsGetResponse message. Does not implicitly {@link ConsensusSettingsGetResponse.verify|verify} messages.
     * @param message ConsensusSettingsGetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusSettingsGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusSettingsGetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusSettingsGetResponse & ConsensusSettingsGetResponse.$Shape} ConsensusSettingsGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSettingsGetResponse & ConsensusSettingsGetResponse.$Shape;
}

export namespace ConsensusSettingsGetResponse {

    /** Properties of a ConsensusSettingsGetResponse. */
    interface $Properties {

        /** ConsensusSettingsGetResponse status */
        status?: (ConsensusSettingsGetResponse.Status|null);

        /** ConsensusSettingsGetResponse entries */
        entries?: (ConsensusSettingsEntry.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusSettingsGetResponse. */
    type $Shape = ConsensusSettingsGetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** UNKNOWN_BLOCK value */
        UNKNOWN_BLOCK = 5,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 6
    }
}

/**
 * Properties of a ConsensusStateGetRequest.
 * @deprecated Use ConsensusStateGetRequest.$Properties instead.
 */
export interface IConsensusStateGetRequest extends ConsensusStateGetRequest.$Properties {
}

/** Represents a ConsensusStateGetRequest. */
export class ConsensusStateGetRequest {

    /**
     * Constructs a new ConsensusStateGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusStateGetRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusStateGetRequest blockId. */
    blockId: Uint8Array;

    /** ConsensusStateGetRequest addresses. */
    addresses: string[];

    /**
     * Creates a new ConsensusStateGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusStateGetRequest instance
     */
    static create(properties: ConsensusStateGetRequest.$Shape): ConsensusStateGetRequest & ConsensusStateGetRequest.$Shape;
    static create(properties?: ConsensusStateGetRequest.$Properties): ConsensusStateGetRequest;

    /**
     * Encodes the specified ConsensusStateGetRequest message. Does not implicitly {@link ConsensusStateGetRequest.verify|verify} messages.
     * @param message ConsensusStateGetRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusStateGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusStateGetRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusStateGetRequest & ConsensusStateGetRequest.$Shape} ConsensusStateGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusStateGetRequest & ConsensusStateGetRequest.$Shape;
}

export namespace ConsensusStateGetRequest {

    /** Properties of a ConsensusStateGetRequest. */
    interface $Properties {

        /** ConsensusStateGetRequest blockId */
        blockId?: (Uint8Array|null);

        /** ConsensusStateGetRequest addresses */
        addresses?: (string[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusStateGetRequest. */
    type $Shape = ConsensusStateGetRequest.$Properties;
}

/**
 * Properties of a ConsensusStateGetResponse.
 * @deprecated Use ConsensusStateGetResponse.$Properties instead.
 */
export interface IConsensusStateGetResponse extends ConsensusStateGetResponse.$Properties {
}

/** Represents a ConsensusStateGetResponse. */
export class ConsensusStateGetResponse {

    /**
     * Constructs a new ConsensusStateGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusStateGetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** ConsensusStateGetResponse status. */
    status: ConsensusStateGetResponse.Status;

    /** ConsensusStateGetResponse entries. */
    entries: ConsensusStateEntry.$Properties[];

    /**
     * Creates a new ConsensusStateGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusStateGetResponse instance
     */
    static create(properties: ConsensusStateGetResponse.$Shape): ConsensusStateGetResponse & ConsensusStateGetResponse.$Shape;
    static create(properties?: ConsensusStateGetResponse.$Properties): ConsensusStateGetResponse;

    /**
     * Encodes the specified ConsensusStateGetResponse message. Does not implicitly {@link ConsensusStateGetResponse.verify|verify} messages.
     * @param message ConsensusStateGetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: ConsensusStateGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a ConsensusStateGetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {ConsensusStateGetResponse & ConsensusStateGetResponse.$Shape} ConsensusStateGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusStateGetResponse & ConsensusStateGetResponse.$Shape;
}

export namespace ConsensusStateGetResponse {

    /** Properties of a ConsensusStateGetResponse. */
    interface $Properties {

        /** ConsensusStateGetResponse status */
        status?: (ConsensusStateGetResponse.Status|null);

        /** ConsensusStateGetResponse entries */
        entries?: (ConsensusStateEntry.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a ConsensusStateGetResponse. */
    type $Shape = ConsensusStateGetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** BAD_REQUEST value */
        BAD_REQUEST = 2,

        /** SERVICE_ERROR value */
        SERVICE_ERROR = 3,

        /** NOT_READY value */
        NOT_READY = 4,

        /** UNKNOWN_BLOCK value */
        UNKNOWN_BLOCK = 5,

        /** NOT_ACTIVE_ENGINE value */
        NOT_ACTIVE_ENGINE = 6
    }
}

/**
 * Properties of a GenesisData.
 * @deprecated Use GenesisData.$Properties instead.
 */
export interface IGenesisData extends GenesisData.$Properties {
}

/** Represents a GenesisData. */
export class GenesisData {

    /**
     * Constructs a new GenesisData.
     * @param [properties] Properties to set
     */
    constructor(properties?: GenesisData.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** GenesisData batches. */
    batches: Batch.$Properties[];

    /**
     * Creates a new GenesisData instance using the specified properties.
     * @param [properties] Properties to set
     * @returns GenesisData instance
     */
    static create(properties: GenesisData.$Shape): GenesisData & GenesisData.$Shape;
    static create(properties?: GenesisData.$Properties): GenesisData;

    /**
     * Encodes the specified GenesisData message. Does not implicitly {@link GenesisData.verify|verify} messages.
     * @param message GenesisData message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: GenesisData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a GenesisData message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {GenesisData & GenesisData.$Shape} GenesisData
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GenesisData & GenesisData.$Shape;
}

export namespace GenesisData {

    /** Properties of a GenesisData. */
    interface $Properties {

        /** GenesisData batches */
        batches?: (Batch.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a GenesisData. */
    type $Shape = GenesisData.$Properties;
}

/**
 * Properties of a TpRegisterRequest.
 * @deprecated Use TpRegisterRequest.$Properties instead.
 */
export interface ITpRegisterRequest extends TpRegisterRequest.$Properties {
}

/** Represents a TpRegisterRequest. */
export class TpRegisterRequest {

    /**
     * Constructs a new TpRegisterRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpRegisterRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpRegisterRequest family. */
    family: string;

    /** TpRegisterRequest version. */
    version: string;

    /** TpRegisterRequest namespaces. */
    namespaces: string[];

    /** TpRegisterRequest maxOccupancy. */
    maxOccupancy: number;

    /** TpRegisterRequest protocolVersion. */
    protocolVersion: number;

    /** TpRegisterRequest requestHeaderStyle. */
    requestHeaderStyle: TpRegisterRequest.TpProcessRequestHeaderStyle;

    /**
     * Creates a new TpRegisterRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpRegisterRequest instance
     */
    static create(properties: TpRegisterRequest.$Shape): TpRegisterRequest & TpRegisterRequest.$Shape;
    static create(properties?: TpRegisterRequest.$Properties): TpRegisterRequest;

    /**
     * Encodes the specified TpRegisterRequest message. Does not implicitly {@link TpRegisterRequest.verify|verify} messages.
     * @param message TpRegisterRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpRegisterRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpRegisterRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpRegisterRequest & TpRegisterRequest.$Shape} TpRegisterRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpRegisterRequest & TpRegisterRequest.$Shape;
}

export namespace TpRegisterRequest {

    /** Properties of a TpRegisterRequest. */
    interface $Properties {

        /** TpRegisterRequest family */
        family?: (string|null);

        /** TpRegisterRequest version */
        version?: (string|null);

        /** TpRegisterRequest namespaces */
        namespaces?: (string[]|null);

        /** TpRegisterRequest maxOccupancy */
        maxOccupancy?: (number|null);

        /** TpRegisterRequest protocolVersion */
        protocolVersion?: (number|null);

        /** TpRegisterRequest requestHeaderStyle */
        requestHeaderStyle?: (TpRegisterRequest.TpProcessRequestHeaderStyle|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpRegisterRequest. */
    type $Shape = TpRegisterRequest.$Properties;

    /** TpProcessRequestHeaderStyle enum. */
    enum TpProcessRequestHeaderStyle {

        /** HEADER_STYLE_UNSET value */
        HEADER_STYLE_UNSET = 0,

        /** EXPANDED value */
        EXPANDED = 1,

        /** RAW value */
        RAW = 2
    }
}

/**
 * Properties of a TpRegisterResponse.
 * @deprecated Use TpRegisterResponse.$Properties instead.
 */
export interface ITpRegisterResponse extends TpRegisterResponse.$Properties {
}

/** Represents a TpRegisterResponse. */
export class TpRegisterResponse {

    /**
     * Constructs a new TpRegisterResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpRegisterResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpRegisterResponse status. */
    status: TpRegisterResponse.Status;

    /** TpRegisterResponse protocolVersion. */
    protocolVersion: number;

    /**
     * Creates a new TpRegisterResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpRegisterResponse instance
     */
    static create(properties: TpRegisterResponse.$Shape): TpRegisterResponse & TpRegisterResponse.$Shape;
    static create(properties?: TpRegisterResponse.$Properties): TpRegisterResponse;

    /**
     * Encodes the specified TpRegisterResponse message. Does not implicitly {@link TpRegisterResponse.verify|verify} messages.
     * @param message TpRegisterResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpRegisterResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpRegisterResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpRegisterResponse & TpRegisterResponse.$Shape} TpRegisterResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpRegisterResponse & TpRegisterResponse.$Shape;
}

export namespace TpRegisterResponse {

    /** Properties of a TpRegisterResponse. */
    interface $Properties {

        /** TpRegisterResponse status */
        status?: (TpRegisterResponse.Status|null);

        /** TpRegisterResponse protocolVersion */
        protocolVersion?: (number|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpRegisterResponse. */
    type $Shape = TpRegisterResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** ERROR value */
        ERROR = 2
    }
}

/**
 * Properties of a TpUnregisterRequest.
 * @deprecated Use TpUnregisterRequest.$Properties instead.
 */
export interface ITpUnregisterRequest extends TpUnregisterRequest.$Properties {
}

/** Represents a TpUnregisterRequest. */
export class TpUnregisterRequest {

    /**
     * Constructs a new TpUnregisterRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpUnregisterRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /**
     * Creates a new TpUnregisterRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpUnregisterRequest instance
     */
    static create(properties: TpUnregisterRequest.$Shape): TpUnregisterRequest & TpUnregisterRequest.$Shape;
    static create(properties?: TpUnregisterRequest.$Properties): TpUnregisterRequest;

    /**
     * Encodes the specified TpUnregisterRequest message. Does not implicitly {@link TpUnregisterRequest.verify|verify} messages.
     * @param message TpUnregisterRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpUnregisterRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpUnregisterRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpUnregisterRequest & TpUnregisterRequest.$Shape} TpUnregisterRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpUnregisterRequest & TpUnregisterRequest.$Shape;
}

export namespace TpUnregisterRequest {

    /** Properties of a TpUnregisterRequest. */
    interface $Properties {

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpUnregisterRequest. */
    type $Shape = TpUnregisterRequest.$Properties;
}

/**
 * Properties of a TpUnregisterResponse.
 * @deprecated Use TpUnregisterResponse.$Properties instead.
 */
export interface ITpUnregisterResponse extends TpUnregisterResponse.$Properties {
}

/** Represents a TpUnregisterResponse. */
export class TpUnregisterResponse {

    /**
     * Constructs a new TpUnregisterResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpUnregisterResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpUnregisterResponse status. */
    status: TpUnregisterResponse.Status;

    /**
     * Creates a new TpUnregisterResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpUnregisterResponse instance
     */
    static create(properties: TpUnregisterResponse.$Shape): TpUnregisterResponse & TpUnregisterResponse.$Shape;
    static create(properties?: TpUnregisterResponse.$Properties): TpUnregisterResponse;

    /**
     * Encodes the specified TpUnregisterResponse message. Does not implicitly {@link TpUnregisterResponse.verify|verify} messages.
     * @param message TpUnregisterResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpUnregisterResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpUnregisterResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpUnregisterResponse & TpUnregisterResponse.$Shape} TpUnregisterResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpUnregisterResponse & TpUnregisterResponse.$Shape;
}

export namespace TpUnregisterResponse {

    /** Properties of a TpUnregisterResponse. */
    interface $Properties {

        /** TpUnregisterResponse status */
        status?: (TpUnregisterResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpUnregisterResponse. */
    type $Shape = TpUnregisterResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** ERROR value */
        ERROR = 2
    }
}

/**
 * Properties of a TpProcessRequest.
 * @deprecated Use TpProcessRequest.$Properties instead.
 */
export interface ITpProcessRequest extends TpProcessRequest.$Properties {
}

/** Represents a TpProcessRequest. */
export class TpProcessRequest {

    /**
     * Constructs a new TpProcessRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpProcessRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpProcessRequest header. */
    header?: (TransactionHeader.$Properties|null);

    /** TpProcessRequest payload. */
    payload: Uint8Array;

    /** TpProcessRequest signature. */
    signature: string;

    /** TpProcessRequest contextId. */
    contextId: string;

    /** TpProcessRequest headerBytes. */
    headerBytes: Uint8Array;

    /**
     * Creates a new TpProcessRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpProcessRequest instance
     */
    static create(properties: TpProcessRequest.$Shape): TpProcessRequest & TpProcessRequest.$Shape;
    static create(properties?: TpProcessRequest.$Properties): TpProcessRequest;

    /**
     * Encodes the specified TpProcessRequest message. Does not implicitly {@link TpProcessRequest.verify|verify} messages.
     * @param message TpProcessRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpProcessRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpProcessRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpProcessRequest & TpProcessRequest.$Shape} TpProcessRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpProcessRequest & TpProcessRequest.$Shape;
}

export namespace TpProcessRequest {

    /** Properties of a TpProcessRequest. */
    interface $Properties {

        /** TpProcessRequest header */
        header?: (TransactionHeader.$Properties|null);

        /** TpProcessRequest payload */
        payload?: (Uint8Array|null);

        /** TpProcessRequest signature */
        signature?: (string|null);

        /** TpProcessRequest contextId */
        contextId?: (string|null);

        /** TpProcessRequest headerBytes */
        headerBytes?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpProcessRequest. */
    type $Shape = TpProcessRequest.$Properties;
}

/**
 * Properties of a TpProcessResponse.
 * @deprecated Use TpProcessResponse.$Properties instead.
 */
export interface ITpProcessResponse extends TpProcessResponse.$Properties {
}

/** Represents a TpProcessResponse. */
export class TpProcessResponse {

    /**
     * Constructs a new TpProcessResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpProcessResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpProcessResponse status. */
    status: TpProcessResponse.Status;

    /** TpProcessResponse message. */
    message: string;

    /** TpProcessResponse extendedData. */
    extendedData: Uint8Array;

    /**
     * Creates a new TpProcessResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpProcessResponse instance
     */
    static create(properties: TpProcessResponse.$Shape): TpProcessResponse & TpProcessResponse.$Shape;
    static create(properties?: TpProcessResponse.$Properties): TpProcessResponse;

    /**
     * Encodes the specified TpProcessResponse message. Does not implicitly {@link TpProcessResponse.verify|verify} messages.
     * @param message TpProcessResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpProcessResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpProcessResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpProcessResponse & TpProcessResponse.$Shape} TpProcessResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpProcessResponse & TpProcessResponse.$Shape;
}

export namespace TpProcessResponse {

    /** Properties of a TpProcessResponse. */
    interface $Properties {

        /** TpProcessResponse status */
        status?: (TpProcessResponse.Status|null);

        /** TpProcessResponse message */
        message?: (string|null);

        /** TpProcessResponse extendedData */
        extendedData?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpProcessResponse. */
    type $Shape = TpProcessResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INVALID_TRANSACTION value */
        INVALID_TRANSACTION = 2,

        /** INTERNAL_ERROR value */
        INTERNAL_ERROR = 3
    }
}

/**
 * Properties of a Setting.
 * @deprecated Use Setting.$Properties instead.
 */
export interface ISetting extends Setting.$Properties {
}

/** Represents a Setting. */
export class Setting {

    /**
     * Constructs a new Setting.
     * @param [properties] Properties to set
     */
    constructor(properties?: Setting.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** Setting entries. */
    entries: Setting.Entry.$Properties[];

    /**
     * Creates a new Setting instance using the specified properties.
     * @param [properties] Properties to set
     * @returns Setting instance
     */
    static create(properties: Setting.$Shape): Setting & Setting.$Shape;
    static create(properties?: Setting.$Properties): Setting;

    /**
     * Encodes the specified Setting message. Does not implicitly {@link Setting.verify|verify} messages.
     * @param message Setting message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: Setting.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a Setting message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {Setting & Setting.$Shape} Setting
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Setting & Setting.$Shape;
}

export namespace Setting {

    /** Properties of a Setting. */
    interface $Properties {

        /** Setting entries */
        entries?: (Setting.Entry.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a Setting. */
    type $Shape = Setting.$Properties;

    /**
     * Properties of an Entry.
     * @deprecated Use Setting.Entry.$Properties instead.
     */
    interface IEntry extends Setting.Entry.$Properties {
    }

    /** Represents an Entry. */
    class Entry {

        /**
         * Constructs a new Entry.
         * @param [properties] Properties to set
         */
        constructor(properties?: Setting.Entry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Entry key. */
        key: string;

        /** Entry value. */
        value: string;

        /**
         * Creates a new Entry instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Entry instance
         */
        static create(properties: Setting.Entry.$Shape): Setting.Entry & Setting.Entry.$Shape;
        static create(properties?: Setting.Entry.$Properties): Setting.Entry;

        /**
         * Encodes the specified Entry message. Does not implicitly {@link Setting.Entry.verify|verify} messages.
         * @param message Entry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: Setting.Entry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Entry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {Setting.Entry & Setting.Entry.$Shape} Entry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Setting.Entry & Setting.Entry.$Shape;
    }

    namespace Entry {

        /** Properties of an Entry. */
        interface $Properties {

            /** Entry key */
            key?: (string|null);

            /** Entry value */
            value?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Entry. */
        type $Shape = Setting.Entry.$Properties;
    }
}

/**
 * Properties of a SettingsPayload.
 * @deprecated Use SettingsPayload.$Properties instead.
 */
export interface ISettingsPayload extends SettingsPayload.$Properties {
}

/** Represents a SettingsPayload. */
export class SettingsPayload {

    /**
     * Constructs a new SettingsPayload.
     * @param [properties] Properties to set
     */
    constructor(properties?: SettingsPayload.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SettingsPayload action. */
    action: SettingsPayload.Action;

    /** SettingsPayload data. */
    data: Uint8Array;

    /**
     * Creates a new SettingsPayload instance using the specified properties.
     * @param [properties] Properties to set
     * @returns SettingsPayload instance
     */
    static create(properties: SettingsPayload.$Shape): SettingsPayload & SettingsPayload.$Shape;
    static create(properties?: SettingsPayload.$Properties): SettingsPayload;

    /**
     * Encodes the specified SettingsPayload message. Does not implicitly {@link SettingsPayload.verify|verify} messages.
     * @param message SettingsPayload message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SettingsPayload.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SettingsPayload message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SettingsPayload & SettingsPayload.$Shape} SettingsPayload
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SettingsPayload & SettingsPayload.$Shape;
}

export namespace SettingsPayload {

    /** Properties of a SettingsPayload. */
    interface $Properties {

        /** SettingsPayload action */
        action?: (SettingsPayload.Action|null);

        /** SettingsPayload data */
        data?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SettingsPayload. */
    type $Shape = SettingsPayload.$Properties;

    /** Action enum. */
    enum Action {

        /** ACTION_UNSET value */
        ACTION_UNSET = 0,

        /** PROPOSE value */
        PROPOSE = 1,

        /** VOTE value */
        VOTE = 2
    }
}

/**
 * Properties of a SettingProposal.
 * @deprecated Use SettingProposal.$Properties instead.
 */
export interface ISettingProposal extends SettingProposal.$Properties {
}

/** Represents a SettingProposal. */
export class SettingProposal {

    /**
     * Constructs a new SettingProposal.
     * @param [properties] Properties to set
     */
    constructor(properties?: SettingProposal.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SettingProposal setting. */
    setting: string;

    /** SettingProposal value. */
    value: string;

    /** SettingProposal nonce. */
    nonce: string;

    /**
     * Creates a new SettingProposal instance using the specified properties.
     * @param [properties] Properties to set
     * @returns SettingProposal instance
     */
    static create(properties: SettingProposal.$Shape): SettingProposal & SettingProposal.$Shape;
    static create(properties?: SettingProposal.$Properties): SettingProposal;

    /**
     * Encodes the specified SettingProposal message. Does not implicitly {@link SettingProposal.verify|verify} messages.
     * @param message SettingProposal message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SettingProposal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SettingProposal message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SettingProposal & SettingProposal.$Shape} SettingProposal
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SettingProposal & SettingProposal.$Shape;
}

export namespace SettingProposal {

    /** Properties of a SettingProposal. */
    interface $Properties {

        /** SettingProposal setting */
        setting?: (string|null);

        /** SettingProposal value */
        value?: (string|null);

        /** SettingProposal nonce */
        nonce?: (string|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SettingProposal. */
    type $Shape = SettingProposal.$Properties;
}

/**
 * Properties of a SettingVote.
 * @deprecated Use SettingVote.$Properties instead.
 */
export interface ISettingVote extends SettingVote.$Properties {
}

/** Represents a SettingVote. */
export class SettingVote {

    /**
     * Constructs a new SettingVote.
     * @param [properties] Properties to set
     */
    constructor(properties?: SettingVote.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SettingVote proposalId. */
    proposalId: string;

    /** SettingVote vote. */
    vote: SettingVote.Vote;

    /**
     * Creates a new SettingVote instance using the specified properties.
     * @param [properties] Properties to set
     * @returns SettingVote instance
     */
    static create(properties: SettingVote.$Shape): SettingVote & SettingVote.$Shape;
    static create(properties?: SettingVote.$Properties): SettingVote;

    /**
     * Encodes the specified SettingVote message. Does not implicitly {@link SettingVote.verify|verify} messages.
     * @param message SettingVote message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SettingVote.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SettingVote message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SettingVote & SettingVote.$Shape} SettingVote
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SettingVote & SettingVote.$Shape;
}

export namespace SettingVote {

    /** Properties of a SettingVote. */
    interface $Properties {

        /** SettingVote proposalId */
        proposalId?: (string|null);

        /** SettingVote vote */
        vote?: (SettingVote.Vote|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SettingVote. */
    type $Shape = SettingVote.$Properties;

    /** Vote enum. */
    enum Vote {

        /** VOTE_UNSET value */
        VOTE_UNSET = 0,

        /** ACCEPT value */
        ACCEPT = 1,

        /** REJECT value */
        REJECT = 2
    }
}

/**
 * Properties of a SettingCandidate.
 * @deprecated Use SettingCandidate.$Properties instead.
 */
export interface ISettingCandidate extends SettingCandidate.$Properties {
}

/** Represents a SettingCandidate. */
export class SettingCandidate {

    /**
     * Constructs a new SettingCandidate.
     * @param [properties] Properties to set
     */
    constructor(properties?: SettingCandidate.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SettingCandidate proposalId. */
    proposalId: string;

    /** SettingCandidate proposal. */
    proposal?: (SettingProposal.$Properties|null);

    /** SettingCandidate votes. */
    votes: SettingCandidate.VoteRecord.$Properties[];

    /**
     * Creates a new SettingCandidate instance using the specified properties.
     * @param [properties] Properties to set
     * @returns SettingCandidate instance
     */
    static create(properties: SettingCandidate.$Shape): SettingCandidate & SettingCandidate.$Shape;
    static create(properties?: SettingCandidate.$Properties): SettingCandidate;

    /**
     * Encodes the specified SettingCandidate message. Does not implicitly {@link SettingCandidate.verify|verify} messages.
     * @param message SettingCandidate message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SettingCandidate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SettingCandidate message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SettingCandidate & SettingCandidate.$Shape} SettingCandidate
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SettingCandidate & SettingCandidate.$Shape;
}

export namespace SettingCandidate {

    /** Properties of a SettingCandidate. */
    interface $Properties {

        /** SettingCandidate proposalId */
        proposalId?: (string|null);

        /** SettingCandidate proposal */
        proposal?: (SettingProposal.$Properties|null);

        /** SettingCandidate votes */
        votes?: (SettingCandidate.VoteRecord.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SettingCandidate. */
    type $Shape = SettingCandidate.$Properties;

    /**
     * Properties of a VoteRecord.
     * @deprecated Use SettingCandidate.VoteRecord.$Properties instead.
     */
    interface IVoteRecord extends SettingCandidate.VoteRecord.$Properties {
    }

    /** Represents a VoteRecord. */
    class VoteRecord {

        /**
         * Constructs a new VoteRecord.
         * @param [properties] Properties to set
         */
        constructor(properties?: SettingCandidate.VoteRecord.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** VoteRecord publicKey. */
        publicKey: string;

        /** VoteRecord vote. */
        vote: SettingVote.Vote;

        /**
         * Creates a new VoteRecord instance using the specified properties.
         * @param [properties] Properties to set
         * @returns VoteRecord instance
         */
        static create(properties: SettingCandidate.VoteRecord.$Shape): SettingCandidate.VoteRecord & SettingCandidate.VoteRecord.$Shape;
        static create(properties?: SettingCandidate.VoteRecord.$Properties): SettingCandidate.VoteRecord;

        /**
         * Encodes the specified VoteRecord message. Does not implicitly {@link SettingCandidate.VoteRecord.verify|verify} messages.
         * @param message VoteRecord message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: SettingCandidate.VoteRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a VoteRecord message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {SettingCandidate.VoteRecord & SettingCandidate.VoteRecord.$Shape} VoteRecord
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SettingCandidate.VoteRecord & SettingCandidate.VoteRecord.$Shape;
    }

    namespace VoteRecord {

        /** Properties of a VoteRecord. */
        interface $Properties {

            /** VoteRecord publicKey */
            publicKey?: (string|null);

            /** VoteRecord vote */
            vote?: (SettingVote.Vote|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a VoteRecord. */
        type $Shape = SettingCandidate.VoteRecord.$Properties;
    }
}

/**
 * Properties of a SettingCandidates.
 * @deprecated Use SettingCandidates.$Properties instead.
 */
export interface ISettingCandidates extends SettingCandidates.$Properties {
}

/** Represents a SettingCandidates. */
export class SettingCandidates {

    /**
     * Constructs a new SettingCandidates.
     * @param [properties] Properties to set
     */
    constructor(properties?: SettingCandidates.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** SettingCandidates candidates. */
    candidates: SettingCandidate.$Properties[];

    /**
     * Creates a new SettingCandidates instance using the specified properties.
     * @param [properties] Properties to set
     * @returns SettingCandidates instance
     */
    static create(properties: SettingCandidates.$Shape): SettingCandidates & SettingCandidates.$Shape;
    static create(properties?: SettingCandidates.$Properties): SettingCandidates;

    /**
     * Encodes the specified SettingCandidates message. Does not implicitly {@link SettingCandidates.verify|verify} messages.
     * @param message SettingCandidates message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: SettingCandidates.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a SettingCandidates message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {SettingCandidates & SettingCandidates.$Shape} SettingCandidates
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SettingCandidates & SettingCandidates.$Shape;
}

export namespace SettingCandidates {

    /** Properties of a SettingCandidates. */
    interface $Properties {

        /** SettingCandidates candidates */
        candidates?: (SettingCandidate.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a SettingCandidates. */
    type $Shape = SettingCandidates.$Properties;
}

/**
 * Properties of a TpStateEntry.
 * @deprecated Use TpStateEntry.$Properties instead.
 */
export interface ITpStateEntry extends TpStateEntry.$Properties {
}

/** Represents a TpStateEntry. */
export class TpStateEntry {

    /**
     * Constructs a new TpStateEntry.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateEntry.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpStateEntry address. */
    address: string;

    /** TpStateEntry data. */
    data: Uint8Array;

    /**
     * Creates a new TpStateEntry instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateEntry instance
     */
    static create(properties: TpStateEntry.$Shape): TpStateEntry & TpStateEntry.$Shape;
    static create(properties?: TpStateEntry.$Properties): TpStateEntry;

    /**
     * Encodes the specified TpStateEntry message. Does not implicitly {@link TpStateEntry.verify|verify} messages.
     * @param message TpStateEntry message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpStateEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpStateEntry message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpStateEntry & TpStateEntry.$Shape} TpStateEntry
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateEntry & TpStateEntry.$Shape;
}

export namespace TpStateEntry {

    /** Properties of a TpStateEntry. */
    interface $Properties {

        /** TpStateEntry address */
        address?: (string|null);

        /** TpStateEntry data */
        data?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpStateEntry. */
    type $Shape = TpStateEntry.$Properties;
}

/**
 * Properties of a TpStateGetRequest.
 * @deprecated Use TpStateGetRequest.$Properties instead.
 */
export interface ITpStateGetRequest extends TpStateGetRequest.$Properties {
}

/** Represents a TpStateGetRequest. */
export class TpStateGetRequest {

    /**
     * Constructs a new TpStateGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateGetRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpStateGetRequest contextId. */
    contextId: string;

    /** TpStateGetRequest addresses. */
    addresses: string[];

    /**
     * Creates a new TpStateGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateGetRequest instance
     */
    static create(properties: TpStateGetRequest.$Shape): TpStateGetRequest & TpStateGetRequest.$Shape;
    static create(properties?: TpStateGetRequest.$Properties): TpStateGetRequest;

    /**
     * Encodes the specified TpStateGetRequest message. Does not implicitly {@link TpStateGetRequest.verify|verify} messages.
     * @param message TpStateGetRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpStateGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpStateGetRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpStateGetRequest & TpStateGetRequest.$Shape} TpStateGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateGetRequest & TpStateGetRequest.$Shape;
}

export namespace TpStateGetRequest {

    /** Properties of a TpStateGetRequest. */
    interface $Properties {

        /** TpStateGetRequest contextId */
        contextId?: (string|null);

        /** TpStateGetRequest addresses */
        addresses?: (string[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpStateGetRequest. */
    type $Shape = TpStateGetRequest.$Properties;
}

/**
 * Properties of a TpStateGetResponse.
 * @deprecated Use TpStateGetResponse.$Properties instead.
 */
export interface ITpStateGetResponse extends TpStateGetResponse.$Properties {
}

/** Represents a TpStateGetResponse. */
export class TpStateGetResponse {

    /**
     * Constructs a new TpStateGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateGetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpStateGetResponse entries. */
    entries: TpStateEntry.$Properties[];

    /** TpStateGetResponse status. */
    status: TpStateGetResponse.Status;

    /**
     * Creates a new TpStateGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateGetResponse instance
     */
    static create(properties: TpStateGetResponse.$Shape): TpStateGetResponse & TpStateGetResponse.$Shape;
    static create(properties?: TpStateGetResponse.$Properties): TpStateGetResponse;

    /**
     * Encodes the specified TpStateGetResponse message. Does not implicitly {@link TpStateGetResponse.verify|verify} messages.
     * @param message TpStateGetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpStateGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpStateGetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpStateGetResponse & TpStateGetResponse.$Shape} TpStateGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateGetResponse & TpStateGetResponse.$Shape;
}

export namespace TpStateGetResponse {

    /** Properties of a TpStateGetResponse. */
    interface $Properties {

        /** TpStateGetResponse entries */
        entries?: (TpStateEntry.$Properties[]|null);

        /** TpStateGetResponse status */
        status?: (TpStateGetResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpStateGetResponse. */
    type $Shape = TpStateGetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** AUTHORIZATION_ERROR value */
        AUTHORIZATION_ERROR = 2
    }
}

/**
 * Properties of a TpStateSetRequest.
 * @deprecated Use TpStateSetRequest.$Properties instead.
 */
export interface ITpStateSetRequest extends TpStateSetRequest.$Properties {
}

/** Represents a TpStateSetRequest. */
export class TpStateSetRequest {

    /**
     * Constructs a new TpStateSetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateSetRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpStateSetRequest contextId. */
    contextId: string;

    /** TpStateSetRequest entries. */
    entries: TpStateEntry.$Properties[];

    /**
     * Creates a new TpStateSetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateSetRequest instance
     */
    static create(properties: TpStateSetRequest.$Shape): TpStateSetRequest & TpStateSetRequest.$Shape;
    static create(properties?: TpStateSetRequest.$Properties): TpStateSetRequest;

    /**
     * Encodes the specified TpStateSetRequest message. Does not implicitly {@link TpStateSetRequest.verify|verify} messages.
     * @param message TpStateSetRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpStateSetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpStateSetRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpStateSetRequest & TpStateSetRequest.$Shape} TpStateSetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateSetRequest & TpStateSetRequest.$Shape;
}

export namespace TpStateSetRequest {

    /** Properties of a TpStateSetRequest. */
    interface $Properties {

        /** TpStateSetRequest contextId */
        contextId?: (string|null);

        /** TpStateSetRequest entries */
        entries?: (TpStateEntry.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpStateSetRequest. */
    type $Shape = TpStateSetRequest.$Properties;
}

/**
 * Properties of a TpStateSetResponse.
 * @deprecated Use TpStateSetResponse.$Properties instead.
 */
export interface ITpStateSetResponse extends TpStateSetResponse.$Properties {
}

/** Represents a TpStateSetResponse. */
export class TpStateSetResponse {

    /**
     * Constructs a new TpStateSetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateSetResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpStateSetResponse addresses. */
    addresses: string[];

    /** TpStateSetResponse status. */
    status: TpStateSetResponse.Status;

    /**
     * Creates a new TpStateSetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateSetResponse instance
     */
    static create(properties: TpStateSetResponse.$Shape): TpStateSetResponse & TpStateSetResponse.$Shape;
    static create(properties?: TpStateSetResponse.$Properties): TpStateSetResponse;

    /**
     * Encodes the specified TpStateSetResponse message. Does not implicitly {@link TpStateSetResponse.verify|verify} messages.
     * @param message TpStateSetResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpStateSetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpStateSetResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpStateSetResponse & TpStateSetResponse.$Shape} TpStateSetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateSetResponse & TpStateSetResponse.$Shape;
}

export namespace TpStateSetResponse {

    /** Properties of a TpStateSetResponse. */
    interface $Properties {

        /** TpStateSetResponse addresses */
        addresses?: (string[]|null);

        /** TpStateSetResponse status */
        status?: (TpStateSetResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpStateSetResponse. */
    type $Shape = TpStateSetResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** AUTHORIZATION_ERROR value */
        AUTHORIZATION_ERROR = 2
    }
}

/**
 * Properties of a TpStateDeleteRequest.
 * @deprecated Use TpStateDeleteRequest.$Properties instead.
 */
export interface ITpStateDeleteRequest extends TpStateDeleteRequest.$Properties {
}

/** Represents a TpStateDeleteRequest. */
export class TpStateDeleteRequest {

    /**
     * Constructs a new TpStateDeleteRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateDeleteRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpStateDeleteRequest contextId. */
    contextId: string;

    /** TpStateDeleteRequest addresses. */
    addresses: string[];

    /**
     * Creates a new TpStateDeleteRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateDeleteRequest instance
     */
    static create(properties: TpStateDeleteRequest.$Shape): TpStateDeleteRequest & TpStateDeleteRequest.$Shape;
    static create(properties?: TpStateDeleteRequest.$Properties): TpStateDeleteRequest;

    /**
     * Encodes the specified TpStateDeleteRequest message. Does not implicitly {@link TpStateDeleteRequest.verify|verify} messages.
     * @param message TpStateDeleteRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpStateDeleteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpStateDeleteRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpStateDeleteRequest & TpStateDeleteRequest.$Shape} TpStateDeleteRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateDeleteRequest & TpStateDeleteRequest.$Shape;
}

export namespace TpStateDeleteRequest {

    /** Properties of a TpStateDeleteRequest. */
    interface $Properties {

        /** TpStateDeleteRequest contextId */
        contextId?: (string|null);

        /** TpStateDeleteRequest addresses */
        addresses?: (string[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpStateDeleteRequest. */
    type $Shape = TpStateDeleteRequest.$Properties;
}

/**
 * Properties of a TpStateDeleteResponse.
 * @deprecated Use TpStateDeleteResponse.$Properties instead.
 */
export interface ITpStateDeleteResponse extends TpStateDeleteResponse.$Properties {
}

/** Represents a TpStateDeleteResponse. */
export class TpStateDeleteResponse {

    /**
     * Constructs a new TpStateDeleteResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateDeleteResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpStateDeleteResponse addresses. */
    addresses: string[];

    /** TpStateDeleteResponse status. */
    status: TpStateDeleteResponse.Status;

    /**
     * Creates a new TpStateDeleteResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateDeleteResponse instance
     */
    static create(properties: TpStateDeleteResponse.$Shape): TpStateDeleteResponse & TpStateDeleteResponse.$Shape;
    static create(properties?: TpStateDeleteResponse.$Properties): TpStateDeleteResponse;

    /**
     * Encodes the specified TpStateDeleteResponse message. Does not implicitly {@link TpStateDeleteResponse.verify|verify} messages.
     * @param message TpStateDeleteResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpStateDeleteResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpStateDeleteResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpStateDeleteResponse & TpStateDeleteResponse.$Shape} TpStateDeleteResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateDeleteResponse & TpStateDeleteResponse.$Shape;
}

export namespace TpStateDeleteResponse {

    /** Properties of a TpStateDeleteResponse. */
    interface $Properties {

        /** TpStateDeleteResponse addresses */
        addresses?: (string[]|null);

        /** TpStateDeleteResponse status */
        status?: (TpStateDeleteResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpStateDeleteResponse. */
    type $Shape = TpStateDeleteResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** AUTHORIZATION_ERROR value */
        AUTHORIZATION_ERROR = 2
    }
}

/**
 * Properties of a TpReceiptAddDataRequest.
 * @deprecated Use TpReceiptAddDataRequest.$Properties instead.
 */
export interface ITpReceiptAddDataRequest extends TpReceiptAddDataRequest.$Properties {
}

/** Represents a TpReceiptAddDataRequest. */
export class TpReceiptAddDataRequest {

    /**
     * Constructs a new TpReceiptAddDataRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpReceiptAddDataRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpReceiptAddDataRequest contextId. */
    contextId: string;

    /** TpReceiptAddDataRequest data. */
    data: Uint8Array;

    /**
     * Creates a new TpReceiptAddDataRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpReceiptAddDataRequest instance
     */
    static create(properties: TpReceiptAddDataRequest.$Shape): TpReceiptAddDataRequest & TpReceiptAddDataRequest.$Shape;
    static create(properties?: TpReceiptAddDataRequest.$Properties): TpReceiptAddDataRequest;

    /**
     * Encodes the specified TpReceiptAddDataRequest message. Does not implicitly {@link TpReceiptAddDataRequest.verify|verify} messages.
     * @param message TpReceiptAddDataRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpReceiptAddDataRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpReceiptAddDataRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpReceiptAddDataRequest & TpReceiptAddDataRequest.$Shape} TpReceiptAddDataRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpReceiptAddDataRequest & TpReceiptAddDataRequest.$Shape;
}

export namespace TpReceiptAddDataRequest {

    /** Properties of a TpReceiptAddDataRequest. */
    interface $Properties {

        /** TpReceiptAddDataRequest contextId */
        contextId?: (string|null);

        /** TpReceiptAddDataRequest data */
        data?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpReceiptAddDataRequest. */
    type $Shape = TpReceiptAddDataRequest.$Properties;
}

/**
 * Properties of a TpReceiptAddDataResponse.
 * @deprecated Use TpReceiptAddDataResponse.$Properties instead.
 */
export interface ITpReceiptAddDataResponse extends TpReceiptAddDataResponse.$Properties {
}

/** Represents a TpReceiptAddDataResponse. */
export class TpReceiptAddDataResponse {

    /**
     * Constructs a new TpReceiptAddDataResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpReceiptAddDataResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpReceiptAddDataResponse status. */
    status: TpReceiptAddDataResponse.Status;

    /**
     * Creates a new TpReceiptAddDataResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpReceiptAddDataResponse instance
     */
    static create(properties: TpReceiptAddDataResponse.$Shape): TpReceiptAddDataResponse & TpReceiptAddDataResponse.$Shape;
    static create(properties?: TpReceiptAddDataResponse.$Properties): TpReceiptAddDataResponse;

    /**
     * Encodes the specified TpReceiptAddDataResponse message. Does not implicitly {@link TpReceiptAddDataResponse.verify|verify} messages.
     * @param message TpReceiptAddDataResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpReceiptAddDataResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpReceiptAddDataResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpReceiptAddDataResponse & TpReceiptAddDataResponse.$Shape} TpReceiptAddDataResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpReceiptAddDataResponse & TpReceiptAddDataResponse.$Shape;
}

export namespace TpReceiptAddDataResponse {

    /** Properties of a TpReceiptAddDataResponse. */
    interface $Properties {

        /** TpReceiptAddDataResponse status */
        status?: (TpReceiptAddDataResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpReceiptAddDataResponse. */
    type $Shape = TpReceiptAddDataResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** ERROR value */
        ERROR = 2
    }
}

/**
 * Properties of a TpEventAddRequest.
 * @deprecated Use TpEventAddRequest.$Properties instead.
 */
export interface ITpEventAddRequest extends TpEventAddRequest.$Properties {
}

/** Represents a TpEventAddRequest. */
export class TpEventAddRequest {

    /**
     * Constructs a new TpEventAddRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpEventAddRequest.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpEventAddRequest contextId. */
    contextId: string;

    /** TpEventAddRequest event. */
    event?: (Event.$Properties|null);

    /**
     * Creates a new TpEventAddRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpEventAddRequest instance
     */
    static create(properties: TpEventAddRequest.$Shape): TpEventAddRequest & TpEventAddRequest.$Shape;
    static create(properties?: TpEventAddRequest.$Properties): TpEventAddRequest;

    /**
     * Encodes the specified TpEventAddRequest message. Does not implicitly {@link TpEventAddRequest.verify|verify} messages.
     * @param message TpEventAddRequest message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpEventAddRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpEventAddRequest message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpEventAddRequest & TpEventAddRequest.$Shape} TpEventAddRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpEventAddRequest & TpEventAddRequest.$Shape;
}

export namespace TpEventAddRequest {

    /** Properties of a TpEventAddRequest. */
    interface $Properties {

        /** TpEventAddRequest contextId */
        contextId?: (string|null);

        /** TpEventAddRequest event */
        event?: (Event.$Properties|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpEventAddRequest. */
    type $Shape = TpEventAddRequest.$Properties;
}

/**
 * Properties of a TpEventAddResponse.
 * @deprecated Use TpEventAddResponse.$Properties instead.
 */
export interface ITpEventAddResponse extends TpEventAddResponse.$Properties {
}

/** Represents a TpEventAddResponse. */
export class TpEventAddResponse {

    /**
     * Constructs a new TpEventAddResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpEventAddResponse.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** TpEventAddResponse status. */
    status: TpEventAddResponse.Status;

    /**
     * Creates a new TpEventAddResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpEventAddResponse instance
     */
    static create(properties: TpEventAddResponse.$Shape): TpEventAddResponse & TpEventAddResponse.$Shape;
    static create(properties?: TpEventAddResponse.$Properties): TpEventAddResponse;

    /**
     * Encodes the specified TpEventAddResponse message. Does not implicitly {@link TpEventAddResponse.verify|verify} messages.
     * @param message TpEventAddResponse message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: TpEventAddResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a TpEventAddResponse message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {TpEventAddResponse & TpEventAddResponse.$Shape} TpEventAddResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpEventAddResponse & TpEventAddResponse.$Shape;
}

export namespace TpEventAddResponse {

    /** Properties of a TpEventAddResponse. */
    interface $Properties {

        /** TpEventAddResponse status */
        status?: (TpEventAddResponse.Status|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a TpEventAddResponse. */
    type $Shape = TpEventAddResponse.$Properties;

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** ERROR value */
        ERROR = 2
    }
}

/**
 * Properties of a MessageList.
 * @deprecated Use MessageList.$Properties instead.
 */
export interface IMessageList extends MessageList.$Properties {
}

/** Represents a MessageList. */
export class MessageList {

    /**
     * Constructs a new MessageList.
     * @param [properties] Properties to set
     */
    constructor(properties?: MessageList.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** MessageList messages. */
    messages: Message.$Properties[];

    /**
     * Creates a new MessageList instance using the specified properties.
     * @param [properties] Properties to set
     * @returns MessageList instance
     */
    static create(properties: MessageList.$Shape): MessageList & MessageList.$Shape;
    static create(properties?: MessageList.$Properties): MessageList;

    /**
     * Encodes the specified MessageList message. Does not implicitly {@link MessageList.verify|verify} messages.
     * @param message MessageList message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: MessageList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a MessageList message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {MessageList & MessageList.$Shape} MessageList
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MessageList & MessageList.$Shape;
}

export namespace MessageList {

    /** Properties of a MessageList. */
    interface $Properties {

        /** MessageList messages */
        messages?: (Message.$Properties[]|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a MessageList. */
    type $Shape = MessageList.$Properties;
}

/**
 * Properties of a Message.
 * @deprecated Use Message.$Properties instead.
 */
export interface IMessage extends Message.$Properties {
}

/** Represents a Message. */
export class Message {

    /**
     * Constructs a new Message.
     * @param [properties] Properties to set
     */
    constructor(properties?: Message.$Properties);

    /** Unknown fields preserved while decoding when enabled */
    $unknowns?: Uint8Array[];

    /** Message messageType. */
    messageType: Message.MessageType;

    /** Message correlationId. */
    correlationId: string;

    /** Message content. */
    content: Uint8Array;

    /**
     * Creates a new Message instance using the specified properties.
     * @param [properties] Properties to set
     * @returns Message instance
     */
    static create(properties: Message.$Shape): Message & Message.$Shape;
    static create(properties?: Message.$Properties): Message;

    /**
     * Encodes the specified Message message. Does not implicitly {@link Message.verify|verify} messages.
     * @param message Message message or plain object to encode
     * @param [writer] Writer to encode to
     * @returns Writer
     */
    static encode(message: Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

    /**
     * Decodes a Message message from the specified reader or buffer.
     * @param reader Reader or buffer to decode from
     * @param [length] Message length if known beforehand
     * @returns {Message & Message.$Shape} Message
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Message & Message.$Shape;
}

export namespace Message {

    /** Properties of a Message. */
    interface $Properties {

        /** Message messageType */
        messageType?: (Message.MessageType|null);

        /** Message correlationId */
        correlationId?: (string|null);

        /** Message content */
        content?: (Uint8Array|null);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];
    }

    /** Shape of a Message. */
    type $Shape = Message.$Properties;

    /** MessageType enum. */
    enum MessageType {

        /** DEFAULT value */
        DEFAULT = 0,

        /** TP_REGISTER_REQUEST value */
        TP_REGISTER_REQUEST = 1,

        /** TP_REGISTER_RESPONSE value */
        TP_REGISTER_RESPONSE = 2,

        /** TP_UNREGISTER_REQUEST value */
        TP_UNREGISTER_REQUEST = 3,

        /** TP_UNREGISTER_RESPONSE value */
        TP_UNREGISTER_RESPONSE = 4,

        /** TP_PROCESS_REQUEST value */
        TP_PROCESS_REQUEST = 5,

        /** TP_PROCESS_RESPONSE value */
        TP_PROCESS_RESPONSE = 6,

        /** TP_STATE_GET_REQUEST value */
        TP_STATE_GET_REQUEST = 7,

        /** TP_STATE_GET_RESPONSE value */
        TP_STATE_GET_RESPONSE = 8,

        /** TP_STATE_SET_REQUEST value */
        TP_STATE_SET_REQUEST = 9,

        /** TP_STATE_SET_RESPONSE value */
        TP_STATE_SET_RESPONSE = 10,

        /** TP_STATE_DELETE_REQUEST value */
        TP_STATE_DELETE_REQUEST = 11,

        /** TP_STATE_DELETE_RESPONSE value */
        TP_STATE_DELETE_RESPONSE = 12,

        /** TP_RECEIPT_ADD_DATA_REQUEST value */
        TP_RECEIPT_ADD_DATA_REQUEST = 13,

        /** TP_RECEIPT_ADD_DATA_RESPONSE value */
        TP_RECEIPT_ADD_DATA_RESPONSE = 14,

        /** TP_EVENT_ADD_REQUEST value */
        TP_EVENT_ADD_REQUEST = 15,

        /** TP_EVENT_ADD_RESPONSE value */
        TP_EVENT_ADD_RESPONSE = 16,

        /** CLIENT_BATCH_SUBMIT_REQUEST value */
        CLIENT_BATCH_SUBMIT_REQUEST = 100,

        /** CLIENT_BATCH_SUBMIT_RESPONSE value */
        CLIENT_BATCH_SUBMIT_RESPONSE = 101,

        /** CLIENT_BLOCK_LIST_REQUEST value */
        CLIENT_BLOCK_LIST_REQUEST = 102,

        /** CLIENT_BLOCK_LIST_RESPONSE value */
        CLIENT_BLOCK_LIST_RESPONSE = 103,

        /** CLIENT_BLOCK_GET_BY_ID_REQUEST value */
        CLIENT_BLOCK_GET_BY_ID_REQUEST = 104,

        /** CLIENT_BLOCK_GET_RESPONSE value */
        CLIENT_BLOCK_GET_RESPONSE = 105,

        /** CLIENT_BATCH_LIST_REQUEST value */
        CLIENT_BATCH_LIST_REQUEST = 106,

        /** CLIENT_BATCH_LIST_RESPONSE value */
        CLIENT_BATCH_LIST_RESPONSE = 107,

        /** CLIENT_BATCH_GET_REQUEST value */
        CLIENT_BATCH_GET_REQUEST = 108,

        /** CLIENT_BATCH_GET_RESPONSE value */
        CLIENT_BATCH_GET_RESPONSE = 109,

        /** CLIENT_TRANSACTION_LIST_REQUEST value */
        CLIENT_TRANSACTION_LIST_REQUEST = 110,

        /** CLIENT_TRANSACTION_LIST_RESPONSE value */
        CLIENT_TRANSACTION_LIST_RESPONSE = 111,

        /** CLIENT_TRANSACTION_GET_REQUEST value */
        CLIENT_TRANSACTION_GET_REQUEST = 112,

        /** CLIENT_TRANSACTION_GET_RESPONSE value */
        CLIENT_TRANSACTION_GET_RESPONSE = 113,

        /** CLIENT_STATE_CURRENT_REQUEST value */
        CLIENT_STATE_CURRENT_REQUEST = 114,

        /** CLIENT_STATE_CURRENT_RESPONSE value */
        CLIENT_STATE_CURRENT_RESPONSE = 115,

        /** CLIENT_STATE_LIST_REQUEST value */
        CLIENT_STATE_LIST_REQUEST = 116,

        /** CLIENT_STATE_LIST_RESPONSE value */
        CLIENT_STATE_LIST_RESPONSE = 117,

        /** CLIENT_STATE_GET_REQUEST value */
        CLIENT_STATE_GET_REQUEST = 118,

        /** CLIENT_STATE_GET_RESPONSE value */
        CLIENT_STATE_GET_RESPONSE = 119,

        /** CLIENT_BATCH_STATUS_REQUEST value */
        CLIENT_BATCH_STATUS_REQUEST = 120,

        /** CLIENT_BATCH_STATUS_RESPONSE value */
        CLIENT_BATCH_STATUS_RESPONSE = 121,

        /** CLIENT_RECEIPT_GET_REQUEST value */
        CLIENT_RECEIPT_GET_REQUEST = 122,

        /** CLIENT_RECEIPT_GET_RESPONSE value */
        CLIENT_RECEIPT_GET_RESPONSE = 123,

        /** CLIENT_BLOCK_GET_BY_NUM_REQUEST value */
        CLIENT_BLOCK_GET_BY_NUM_REQUEST = 124,

        /** CLIENT_PEERS_GET_REQUEST value */
        CLIENT_PEERS_GET_REQUEST = 125,

        /** CLIENT_PEERS_GET_RESPONSE value */
        CLIENT_PEERS_GET_RESPONSE = 126,

        /** CLIENT_BLOCK_GET_BY_TRANSACTION_ID_REQUEST value */
        CLIENT_BLOCK_GET_BY_TRANSACTION_ID_REQUEST = 127,

        /** CLIENT_BLOCK_GET_BY_BATCH_ID_REQUEST value */
        CLIENT_BLOCK_GET_BY_BATCH_ID_REQUEST = 128,

        /** CLIENT_STATUS_GET_REQUEST value */
        CLIENT_STATUS_GET_REQUEST = 129,

        /** CLIENT_STATUS_GET_RESPONSE value */
        CLIENT_STATUS_GET_RESPONSE = 130,

        /** CLIENT_EVENTS_SUBSCRIBE_REQUEST value */
        CLIENT_EVENTS_SUBSCRIBE_REQUEST = 500,

        /** CLIENT_EVENTS_SUBSCRIBE_RESPONSE value */
        CLIENT_EVENTS_SUBSCRIBE_RESPONSE = 501,

        /** CLIENT_EVENTS_UNSUBSCRIBE_REQUEST value */
        CLIENT_EVENTS_UNSUBSCRIBE_REQUEST = 502,

        /** CLIENT_EVENTS_UNSUBSCRIBE_RESPONSE value */
        CLIENT_EVENTS_UNSUBSCRIBE_RESPONSE = 503,

        /** CLIENT_EVENTS value */
        CLIENT_EVENTS = 504,

        /** CLIENT_EVENTS_GET_REQUEST value */
        CLIENT_EVENTS_GET_REQUEST = 505,

        /** CLIENT_EVENTS_GET_RESPONSE value */
        CLIENT_EVENTS_GET_RESPONSE = 506,

        /** GOSSIP_MESSAGE value */
        GOSSIP_MESSAGE = 200,

        /** GOSSIP_REGISTER value */
        GOSSIP_REGISTER = 201,

        /** GOSSIP_UNREGISTER value */
        GOSSIP_UNREGISTER = 202,

        /** GOSSIP_BLOCK_REQUEST value */
        GOSSIP_BLOCK_REQUEST = 205,

        /** GOSSIP_BLOCK_RESPONSE value */
        GOSSIP_BLOCK_RESPONSE = 206,

        /** GOSSIP_BATCH_BY_BATCH_ID_REQUEST value */
        GOSSIP_BATCH_BY_BATCH_ID_REQUEST = 207,

        /** GOSSIP_BATCH_BY_TRANSACTION_ID_REQUEST value */
        GOSSIP_BATCH_BY_TRANSACTION_ID_REQUEST = 208,

        /** GOSSIP_BATCH_RESPONSE value */
        GOSSIP_BATCH_RESPONSE = 209,

        /** GOSSIP_GET_PEERS_REQUEST value */
        GOSSIP_GET_PEERS_REQUEST = 210,

        /** GOSSIP_GET_PEERS_RESPONSE value */
        GOSSIP_GET_PEERS_RESPONSE = 211,

        /** GOSSIP_CONSENSUS_MESSAGE value */
        GOSSIP_CONSENSUS_MESSAGE = 212,

        /** NETWORK_ACK value */
        NETWORK_ACK = 300,

        /** NETWORK_CONNECT value */
        NETWORK_CONNECT = 301,

        /** NETWORK_DISCONNECT value */
        NETWORK_DISCONNECT = 302,

        /** AUTHORIZATION_CONNECTION_RESPONSE value */
        AUTHORIZATION_CONNECTION_RESPONSE = 600,

        /** AUTHORIZATION_VIOLATION value */
        AUTHORIZATION_VIOLATION = 601,

        /** AUTHORIZATION_TRUST_REQUEST value */
        AUTHORIZATION_TRUST_REQUEST = 602,

        /** AUTHORIZATION_TRUST_RESPONSE value */
        AUTHORIZATION_TRUST_RESPONSE = 603,

        /** AUTHORIZATION_CHALLENGE_REQUEST value */
        AUTHORIZATION_CHALLENGE_REQUEST = 604,

        /** AUTHORIZATION_CHALLENGE_RESPONSE value */
        AUTHORIZATION_CHALLENGE_RESPONSE = 605,

        /** AUTHORIZATION_CHALLENGE_SUBMIT value */
        AUTHORIZATION_CHALLENGE_SUBMIT = 606,

        /** AUTHORIZATION_CHALLENGE_RESULT value */
        AUTHORIZATION_CHALLENGE_RESULT = 607,

        /** PING_REQUEST value */
        PING_REQUEST = 700,

        /** PING_RESPONSE value */
        PING_RESPONSE = 701,

        /** CONSENSUS_REGISTER_REQUEST value */
        CONSENSUS_REGISTER_REQUEST = 800,

        /** CONSENSUS_REGISTER_RESPONSE value */
        CONSENSUS_REGISTER_RESPONSE = 801,

        /** CONSENSUS_SEND_TO_REQUEST value */
        CONSENSUS_SEND_TO_REQUEST = 802,

        /** CONSENSUS_SEND_TO_RESPONSE value */
        CONSENSUS_SEND_TO_RESPONSE = 803,

        /** CONSENSUS_BROADCAST_REQUEST value */
        CONSENSUS_BROADCAST_REQUEST = 804,

        /** CONSENSUS_BROADCAST_RESPONSE value */
        CONSENSUS_BROADCAST_RESPONSE = 805,

        /** CONSENSUS_INITIALIZE_BLOCK_REQUEST value */
        CONSENSUS_INITIALIZE_BLOCK_REQUEST = 806,

        /** CONSENSUS_INITIALIZE_BLOCK_RESPONSE value */
        CONSENSUS_INITIALIZE_BLOCK_RESPONSE = 807,

        /** CONSENSUS_FINALIZE_BLOCK_REQUEST value */
        CONSENSUS_FINALIZE_BLOCK_REQUEST = 808,

        /** CONSENSUS_FINALIZE_BLOCK_RESPONSE value */
        CONSENSUS_FINALIZE_BLOCK_RESPONSE = 809,

        /** CONSENSUS_SUMMARIZE_BLOCK_REQUEST value */
        CONSENSUS_SUMMARIZE_BLOCK_REQUEST = 828,

        /** CONSENSUS_SUMMARIZE_BLOCK_RESPONSE value */
        CONSENSUS_SUMMARIZE_BLOCK_RESPONSE = 829,

        /** CONSENSUS_CANCEL_BLOCK_REQUEST value */
        CONSENSUS_CANCEL_BLOCK_REQUEST = 810,

        /** CONSENSUS_CANCEL_BLOCK_RESPONSE value */
        CONSENSUS_CANCEL_BLOCK_RESPONSE = 811,

        /** CONSENSUS_CHECK_BLOCKS_REQUEST value */
        CONSENSUS_CHECK_BLOCKS_REQUEST = 812,

        /** CONSENSUS_CHECK_BLOCKS_RESPONSE value */
        CONSENSUS_CHECK_BLOCKS_RESPONSE = 813,

        /** CONSENSUS_COMMIT_BLOCK_REQUEST value */
        CONSENSUS_COMMIT_BLOCK_REQUEST = 814,

        /** CONSENSUS_COMMIT_BLOCK_RESPONSE value */
        CONSENSUS_COMMIT_BLOCK_RESPONSE = 815,

        /** CONSENSUS_IGNORE_BLOCK_REQUEST value */
        CONSENSUS_IGNORE_BLOCK_REQUEST = 816,

        /** CONSENSUS_IGNORE_BLOCK_RESPONSE value */
        CONSENSUS_IGNORE_BLOCK_RESPONSE = 817,

        /** CONSENSUS_FAIL_BLOCK_REQUEST value */
        CONSENSUS_FAIL_BLOCK_REQUEST = 818,

        /** CONSENSUS_FAIL_BLOCK_RESPONSE value */
        CONSENSUS_FAIL_BLOCK_RESPONSE = 819,

        /** CONSENSUS_SETTINGS_GET_REQUEST value */
        CONSENSUS_SETTINGS_GET_REQUEST = 820,

        /** CONSENSUS_SETTINGS_GET_RESPONSE value */
        CONSENSUS_SETTINGS_GET_RESPONSE = 821,

        /** CONSENSUS_STATE_GET_REQUEST value */
        CONSENSUS_STATE_GET_REQUEST = 822,

        /** CONSENSUS_STATE_GET_RESPONSE value */
        CONSENSUS_STATE_GET_RESPONSE = 823,

        /** CONSENSUS_BLOCKS_GET_REQUEST value */
        CONSENSUS_BLOCKS_GET_REQUEST = 824,

        /** CONSENSUS_BLOCKS_GET_RESPONSE value */
        CONSENSUS_BLOCKS_GET_RESPONSE = 825,

        /** CONSENSUS_CHAIN_HEAD_GET_REQUEST value */
        CONSENSUS_CHAIN_HEAD_GET_REQUEST = 826,

        /** CONSENSUS_CHAIN_HEAD_GET_RESPONSE value */
        CONSENSUS_CHAIN_HEAD_GET_RESPONSE = 827,

        /** CONSENSUS_NOTIFY_PEER_CONNECTED value */
        CONSENSUS_NOTIFY_PEER_CONNECTED = 900,

        /** CONSENSUS_NOTIFY_PEER_DISCONNECTED value */
        CONSENSUS_NOTIFY_PEER_DISCONNECTED = 901,

        /** CONSENSUS_NOTIFY_PEER_MESSAGE value */
        CONSENSUS_NOTIFY_PEER_MESSAGE = 902,

        /** CONSENSUS_NOTIFY_BLOCK_NEW value */
        CONSENSUS_NOTIFY_BLOCK_NEW = 903,

        /** CONSENSUS_NOTIFY_BLOCK_VALID value */
        CONSENSUS_NOTIFY_BLOCK_VALID = 904,

        /** CONSENSUS_NOTIFY_BLOCK_INVALID value */
        CONSENSUS_NOTIFY_BLOCK_INVALID = 905,

        /** CONSENSUS_NOTIFY_BLOCK_COMMIT value */
        CONSENSUS_NOTIFY_BLOCK_COMMIT = 906,

        /** CONSENSUS_NOTIFY_ENGINE_ACTIVATED value */
        CONSENSUS_NOTIFY_ENGINE_ACTIVATED = 907,

        /** CONSENSUS_NOTIFY_ENGINE_DEACTIVATED value */
        CONSENSUS_NOTIFY_ENGINE_DEACTIVATED = 908,

        /** CONSENSUS_NOTIFY_ACK value */
        CONSENSUS_NOTIFY_ACK = 999
    }
}

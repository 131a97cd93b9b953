// Generated from protos/proto by `npm run protos`. Do not edit.
import * as $protobuf from "protobufjs";

/** Represents a BatchHeader. */
export class BatchHeader {

    /**
     * Constructs a new BatchHeader.
     * @param [properties] Properties to set
     */
    constructor(properties?: BatchHeader.$Properties);

    /** BatchHeader signerPublicKey. */
    signerPublicKey: string;

    /** Ids of the transactions, in the order in which they are executed. */
    transactionIds: string[];

    /**
     * Creates a new BatchHeader instance using the specified properties.
     * @param [properties] Properties to set
     * @returns BatchHeader instance
     */
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
     * @returns {BatchHeader} BatchHeader
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BatchHeader;
}

export namespace BatchHeader {

    /** Properties of a BatchHeader. */
    interface $Properties {

        /** BatchHeader signerPublicKey */
        signerPublicKey?: (string|null);

        /** Ids of the transactions, in the order in which they are executed. */
        transactionIds?: (string[]|null);
    }
}

/** Represents a Batch. */
export class Batch {

    /**
     * Constructs a new Batch.
     * @param [properties] Properties to set
     */
    constructor(properties?: Batch.$Properties);

    /** A serialized BatchHeader. */
    header: Uint8Array;

    /** Signature of `header`; the batch's id. */
    headerSignature: string;

    /** Batch transactions. */
    transactions: Transaction[];

    /** Asks the validator to log this batch's way. Not covered by the signature. */
    trace: boolean;

    /**
     * Creates a new Batch instance using the specified properties.
     * @param [properties] Properties to set
     * @returns Batch instance
     */
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
     * @returns {Batch} Batch
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Batch;
}

export namespace Batch {

    /** Properties of a Batch. */
    interface $Properties {

        /** A serialized BatchHeader. */
        header?: (Uint8Array|null);

        /** Signature of `header`; the batch's id. */
        headerSignature?: (string|null);

        /** Batch transactions */
        transactions?: (Transaction.$Properties[]|null);

        /** Asks the validator to log this batch's way. Not covered by the signature. */
        trace?: (boolean|null);
    }
}

/** Represents a BatchList. */
export class BatchList {

    /**
     * Constructs a new BatchList.
     * @param [properties] Properties to set
     */
    constructor(properties?: BatchList.$Properties);

    /** BatchList batches. */
    batches: Batch[];

    /**
     * Creates a new BatchList instance using the specified properties.
     * @param [properties] Properties to set
     * @returns BatchList instance
     */
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
     * @returns {BatchList} BatchList
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BatchList;
}

export namespace BatchList {

    /** Properties of a BatchList. */
    interface $Properties {

        /** BatchList batches */
        batches?: (Batch.$Properties[]|null);
    }
}

/** Represents a TransactionHeader. */
export class TransactionHeader {

    /**
     * Constructs a new TransactionHeader.
     * @param [properties] Properties to set
     */
    constructor(properties?: TransactionHeader.$Properties);

    /** Who may put this transaction into a batch: hex public key of the batch's signer. */
    batcherPublicKey: string;

    /** Header signatures of transactions that must have been committed before this one. */
    dependencies: string[];

    /** TransactionHeader familyName. */
    familyName: string;

    /** TransactionHeader familyVersion. */
    familyVersion: string;

    /** State addresses, or even-length prefixes of them, the processor may read. */
    inputs: string[];

    /** Makes two otherwise equal transactions differ. */
    nonce: string;

    /** State addresses, or prefixes of them, the processor may write and delete. */
    outputs: string[];

    /** SHA-512 of the payload, 128 lower-case hex characters. */
    payloadSha512: string;

    /** TransactionHeader signerPublicKey. */
    signerPublicKey: string;

    /**
     * Creates a new TransactionHeader instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TransactionHeader instance
     */
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
     * @returns {TransactionHeader} TransactionHeader
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TransactionHeader;
}

export namespace TransactionHeader {

    /** Properties of a TransactionHeader. */
    interface $Properties {

        /** Who may put this transaction into a batch: hex public key of the batch's signer. */
        batcherPublicKey?: (string|null);

        /** Header signatures of transactions that must have been committed before this one. */
        dependencies?: (string[]|null);

        /** TransactionHeader familyName */
        familyName?: (string|null);

        /** TransactionHeader familyVersion */
        familyVersion?: (string|null);

        /** State addresses, or even-length prefixes of them, the processor may read. */
        inputs?: (string[]|null);

        /** Makes two otherwise equal transactions differ. */
        nonce?: (string|null);

        /** State addresses, or prefixes of them, the processor may write and delete. */
        outputs?: (string[]|null);

        /** SHA-512 of the payload, 128 lower-case hex characters. */
        payloadSha512?: (string|null);

        /** TransactionHeader signerPublicKey */
        signerPublicKey?: (string|null);
    }
}

/** Represents a Transaction. */
export class Transaction {

    /**
     * Constructs a new Transaction.
     * @param [properties] Properties to set
     */
    constructor(properties?: Transaction.$Properties);

    /** A serialized TransactionHeader: these bytes, not their meaning, are what was signed. */
    header: Uint8Array;

    /** secp256k1 over SHA-256 of `header`, 128 hex characters. It is also the transaction's id. */
    headerSignature: string;

    /** Transaction payload. */
    payload: Uint8Array;

    /**
     * Creates a new Transaction instance using the specified properties.
     * @param [properties] Properties to set
     * @returns Transaction instance
     */
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
     * @returns {Transaction} Transaction
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Transaction;
}

export namespace Transaction {

    /** Properties of a Transaction. */
    interface $Properties {

        /** A serialized TransactionHeader: these bytes, not their meaning, are what was signed. */
        header?: (Uint8Array|null);

        /** secp256k1 over SHA-256 of `header`, 128 hex characters. It is also the transaction's id. */
        headerSignature?: (string|null);

        /** Transaction payload */
        payload?: (Uint8Array|null);
    }
}

/** Represents a TransactionList. */
export class TransactionList {

    /**
     * Constructs a new TransactionList.
     * @param [properties] Properties to set
     */
    constructor(properties?: TransactionList.$Properties);

    /** TransactionList transactions. */
    transactions: Transaction[];

    /**
     * Creates a new TransactionList instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TransactionList instance
     */
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
     * @returns {TransactionList} TransactionList
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TransactionList;
}

export namespace TransactionList {

    /** Properties of a TransactionList. */
    interface $Properties {

        /** TransactionList transactions */
        transactions?: (Transaction.$Properties[]|null);
    }
}

/** Represents a BlockHeader. */
export class BlockHeader {

    /**
     * Constructs a new BlockHeader.
     * @param [properties] Properties to set
     */
    constructor(properties?: BlockHeader.$Properties);

    /** Genesis is 0. */
    blockNum: number;

    /** "0000000000000000" (16 zeros) for genesis. */
    previousBlockId: string;

    /** BlockHeader signerPublicKey. */
    signerPublicKey: string;

    /** BlockHeader batchIds. */
    batchIds: string[];

    /** Meaningful to the consensus engine only. */
    consensus: Uint8Array;

    /** Merkle-Radix root after this block, 64 hex characters. */
    stateRootHash: string;

    /**
     * Creates a new BlockHeader instance using the specified properties.
     * @param [properties] Properties to set
     * @returns BlockHeader instance
     */
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
     * @returns {BlockHeader} BlockHeader
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BlockHeader;
}

export namespace BlockHeader {

    /** Properties of a BlockHeader. */
    interface $Properties {

        /** Genesis is 0. */
        blockNum?: (number|null);

        /** "0000000000000000" (16 zeros) for genesis. */
        previousBlockId?: (string|null);

        /** BlockHeader signerPublicKey */
        signerPublicKey?: (string|null);

        /** BlockHeader batchIds */
        batchIds?: (string[]|null);

        /** Meaningful to the consensus engine only. */
        consensus?: (Uint8Array|null);

        /** Merkle-Radix root after this block, 64 hex characters. */
        stateRootHash?: (string|null);
    }
}

/** Represents a Block. */
export class Block {

    /**
     * Constructs a new Block.
     * @param [properties] Properties to set
     */
    constructor(properties?: Block.$Properties);

    /** A serialized BlockHeader. */
    header: Uint8Array;

    /** Signature of `header`; the block's id. */
    headerSignature: string;

    /** Block batches. */
    batches: Batch[];

    /**
     * Creates a new Block instance using the specified properties.
     * @param [properties] Properties to set
     * @returns Block instance
     */
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
     * @returns {Block} Block
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Block;
}

export namespace Block {

    /** Properties of a Block. */
    interface $Properties {

        /** A serialized BlockHeader. */
        header?: (Uint8Array|null);

        /** Signature of `header`; the block's id. */
        headerSignature?: (string|null);

        /** Block batches */
        batches?: (Batch.$Properties[]|null);
    }
}

/** Represents a BlockInfoConfig. */
export class BlockInfoConfig {

    /**
     * Constructs a new BlockInfoConfig.
     * @param [properties] Properties to set
     */
    constructor(properties?: BlockInfoConfig.$Properties);

    /** BlockInfoConfig latestBlock. */
    latestBlock: number;

    /** BlockInfoConfig oldestBlock. */
    oldestBlock: number;

    /** How many blocks to keep. */
    targetCount: number;

    /** Seconds by which a block's time may differ from the validator's clock. */
    syncTolerance: number;

    /**
     * Creates a new BlockInfoConfig instance using the specified properties.
     * @param [properties] Properties to set
     * @returns BlockInfoConfig instance
     */
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
     * @returns {BlockInfoConfig} BlockInfoConfig
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BlockInfoConfig;
}

export namespace BlockInfoConfig {

    /** Properties of a BlockInfoConfig. */
    interface $Properties {

        /** BlockInfoConfig latestBlock */
        latestBlock?: (number|null);

        /** BlockInfoConfig oldestBlock */
        oldestBlock?: (number|null);

        /** How many blocks to keep. */
        targetCount?: (number|null);

        /** Seconds by which a block's time may differ from the validator's clock. */
        syncTolerance?: (number|null);
    }
}

/** Represents a BlockInfo. */
export class BlockInfo {

    /**
     * Constructs a new BlockInfo.
     * @param [properties] Properties to set
     */
    constructor(properties?: BlockInfo.$Properties);

    /** BlockInfo blockNum. */
    blockNum: number;

    /** BlockInfo previousBlockId. */
    previousBlockId: string;

    /** BlockInfo signerPublicKey. */
    signerPublicKey: string;

    /** BlockInfo headerSignature. */
    headerSignature: string;

    /** Seconds since 1970, UTC. */
    timestamp: number;

    /**
     * Creates a new BlockInfo instance using the specified properties.
     * @param [properties] Properties to set
     * @returns BlockInfo instance
     */
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
     * @returns {BlockInfo} BlockInfo
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BlockInfo;
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

        /** Seconds since 1970, UTC. */
        timestamp?: (number|null);
    }
}

/** Represents a BlockInfoTxn. */
export class BlockInfoTxn {

    /**
     * Constructs a new BlockInfoTxn.
     * @param [properties] Properties to set
     */
    constructor(properties?: BlockInfoTxn.$Properties);

    /** BlockInfoTxn block. */
    block?: (BlockInfo|null);

    /** BlockInfoTxn targetCount. */
    targetCount: number;

    /** BlockInfoTxn syncTolerance. */
    syncTolerance: number;

    /**
     * Creates a new BlockInfoTxn instance using the specified properties.
     * @param [properties] Properties to set
     * @returns BlockInfoTxn instance
     */
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
     * @returns {BlockInfoTxn} BlockInfoTxn
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): BlockInfoTxn;
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
    }
}

/** Represents a ClientBatchListRequest. */
export class ClientBatchListRequest {

    /**
     * Constructs a new ClientBatchListRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchListRequest.$Properties);

    /** The block that is taken for the newest one; empty is the chain's head. */
    headId: string;

    /** Only these, if there are any. */
    batchIds: string[];

    /** ClientBatchListRequest paging. */
    paging?: (ClientPagingControls|null);

    /** ClientBatchListRequest sorting. */
    sorting: ClientSortControls[];

    /**
     * Creates a new ClientBatchListRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchListRequest instance
     */
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
     * @returns {ClientBatchListRequest} ClientBatchListRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchListRequest;
}

export namespace ClientBatchListRequest {

    /** Properties of a ClientBatchListRequest. */
    interface $Properties {

        /** The block that is taken for the newest one; empty is the chain's head. */
        headId?: (string|null);

        /** Only these, if there are any. */
        batchIds?: (string[]|null);

        /** ClientBatchListRequest paging */
        paging?: (ClientPagingControls.$Properties|null);

        /** ClientBatchListRequest sorting */
        sorting?: (ClientSortControls.$Properties[]|null);
    }
}

/** Represents a ClientBatchListResponse. */
export class ClientBatchListResponse {

    /**
     * Constructs a new ClientBatchListResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchListResponse.$Properties);

    /** ClientBatchListResponse status. */
    status: ClientBatchListResponse.Status;

    /** ClientBatchListResponse batches. */
    batches: Batch[];

    /** ClientBatchListResponse headId. */
    headId: string;

    /** ClientBatchListResponse paging. */
    paging?: (ClientPagingResponse|null);

    /**
     * Creates a new ClientBatchListResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchListResponse instance
     */
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
     * @returns {ClientBatchListResponse} ClientBatchListResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchListResponse;
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
    }

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

/** Represents a ClientBatchGetRequest. */
export class ClientBatchGetRequest {

    /**
     * Constructs a new ClientBatchGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchGetRequest.$Properties);

    /** ClientBatchGetRequest batchId. */
    batchId: string;

    /**
     * Creates a new ClientBatchGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchGetRequest instance
     */
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
     * @returns {ClientBatchGetRequest} ClientBatchGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchGetRequest;
}

export namespace ClientBatchGetRequest {

    /** Properties of a ClientBatchGetRequest. */
    interface $Properties {

        /** ClientBatchGetRequest batchId */
        batchId?: (string|null);
    }
}

/** Represents a ClientBatchGetResponse. */
export class ClientBatchGetResponse {

    /**
     * Constructs a new ClientBatchGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchGetResponse.$Properties);

    /** ClientBatchGetResponse status. */
    status: ClientBatchGetResponse.Status;

    /** ClientBatchGetResponse batch. */
    batch?: (Batch|null);

    /**
     * Creates a new ClientBatchGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchGetResponse instance
     */
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
     * @returns {ClientBatchGetResponse} ClientBatchGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchGetResponse;
}

export namespace ClientBatchGetResponse {

    /** Properties of a ClientBatchGetResponse. */
    interface $Properties {

        /** ClientBatchGetResponse status */
        status?: (ClientBatchGetResponse.Status|null);

        /** ClientBatchGetResponse batch */
        batch?: (Batch.$Properties|null);
    }

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

/** Represents a ClientPagingControls. */
export class ClientPagingControls {

    /**
     * Constructs a new ClientPagingControls.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientPagingControls.$Properties);

    /** Where the page begins: the `next` of the page before, or an id or address. */
    start: string;

    /** 0 is the default of 100; at most 1000. */
    limit: number;

    /**
     * Creates a new ClientPagingControls instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientPagingControls instance
     */
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
     * @returns {ClientPagingControls} ClientPagingControls
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPagingControls;
}

export namespace ClientPagingControls {

    /** Properties of a ClientPagingControls. */
    interface $Properties {

        /** Where the page begins: the `next` of the page before, or an id or address. */
        start?: (string|null);

        /** 0 is the default of 100; at most 1000. */
        limit?: (number|null);
    }
}

/** Represents a ClientPagingResponse. */
export class ClientPagingResponse {

    /**
     * Constructs a new ClientPagingResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientPagingResponse.$Properties);

    /** Empty on the last page. */
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
     * @returns {ClientPagingResponse} ClientPagingResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPagingResponse;
}

export namespace ClientPagingResponse {

    /** Properties of a ClientPagingResponse. */
    interface $Properties {

        /** Empty on the last page. */
        next?: (string|null);

        /** ClientPagingResponse start */
        start?: (string|null);

        /** ClientPagingResponse limit */
        limit?: (number|null);
    }
}

/** Represents a ClientSortControls. */
export class ClientSortControls {

    /**
     * Constructs a new ClientSortControls.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientSortControls.$Properties);

    /** ClientSortControls keys. */
    keys: string[];

    /** ClientSortControls reverse. */
    reverse: boolean;

    /**
     * Creates a new ClientSortControls instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientSortControls instance
     */
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
     * @returns {ClientSortControls} ClientSortControls
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientSortControls;
}

export namespace ClientSortControls {

    /** Properties of a ClientSortControls. */
    interface $Properties {

        /** ClientSortControls keys */
        keys?: (string[]|null);

        /** ClientSortControls reverse */
        reverse?: (boolean|null);
    }
}

/** Represents a ClientBatchStatus. */
export class ClientBatchStatus {

    /**
     * Constructs a new ClientBatchStatus.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchStatus.$Properties);

    /** ClientBatchStatus batchId. */
    batchId: string;

    /** ClientBatchStatus status. */
    status: ClientBatchStatus.Status;

    /** ClientBatchStatus invalidTransactions. */
    invalidTransactions: ClientBatchStatus.InvalidTransaction[];

    /**
     * Creates a new ClientBatchStatus instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchStatus instance
     */
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
     * @returns {ClientBatchStatus} ClientBatchStatus
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchStatus;
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
    }

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

    /** Represents an InvalidTransaction. */
    class InvalidTransaction {

        /**
         * Constructs a new InvalidTransaction.
         * @param [properties] Properties to set
         */
        constructor(properties?: ClientBatchStatus.InvalidTransaction.$Properties);

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
         * @returns {ClientBatchStatus.InvalidTransaction} InvalidTransaction
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchStatus.InvalidTransaction;
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
        }
    }
}

/** Represents a ClientBatchSubmitRequest. */
export class ClientBatchSubmitRequest {

    /**
     * Constructs a new ClientBatchSubmitRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchSubmitRequest.$Properties);

    /** ClientBatchSubmitRequest batches. */
    batches: Batch[];

    /**
     * Creates a new ClientBatchSubmitRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchSubmitRequest instance
     */
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
     * @returns {ClientBatchSubmitRequest} ClientBatchSubmitRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchSubmitRequest;
}

export namespace ClientBatchSubmitRequest {

    /** Properties of a ClientBatchSubmitRequest. */
    interface $Properties {

        /** ClientBatchSubmitRequest batches */
        batches?: (Batch.$Properties[]|null);
    }
}

/** Represents a ClientBatchSubmitResponse. */
export class ClientBatchSubmitResponse {

    /**
     * Constructs a new ClientBatchSubmitResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchSubmitResponse.$Properties);

    /** ClientBatchSubmitResponse status. */
    status: ClientBatchSubmitResponse.Status;

    /**
     * Creates a new ClientBatchSubmitResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchSubmitResponse instance
     */
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
     * @returns {ClientBatchSubmitResponse} ClientBatchSubmitResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchSubmitResponse;
}

export namespace ClientBatchSubmitResponse {

    /** Properties of a ClientBatchSubmitResponse. */
    interface $Properties {

        /** ClientBatchSubmitResponse status */
        status?: (ClientBatchSubmitResponse.Status|null);
    }

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

/** Represents a ClientBatchStatusRequest. */
export class ClientBatchStatusRequest {

    /**
     * Constructs a new ClientBatchStatusRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchStatusRequest.$Properties);

    /** ClientBatchStatusRequest batchIds. */
    batchIds: string[];

    /** Answer only when no batch is PENDING any more, or the time is up. */
    wait: boolean;

    /** Seconds; 0 is the validator's default of 300. */
    timeout: number;

    /**
     * Creates a new ClientBatchStatusRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchStatusRequest instance
     */
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
     * @returns {ClientBatchStatusRequest} ClientBatchStatusRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchStatusRequest;
}

export namespace ClientBatchStatusRequest {

    /** Properties of a ClientBatchStatusRequest. */
    interface $Properties {

        /** ClientBatchStatusRequest batchIds */
        batchIds?: (string[]|null);

        /** Answer only when no batch is PENDING any more, or the time is up. */
        wait?: (boolean|null);

        /** Seconds; 0 is the validator's default of 300. */
        timeout?: (number|null);
    }
}

/** Represents a ClientBatchStatusResponse. */
export class ClientBatchStatusResponse {

    /**
     * Constructs a new ClientBatchStatusResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBatchStatusResponse.$Properties);

    /** ClientBatchStatusResponse status. */
    status: ClientBatchStatusResponse.Status;

    /** ClientBatchStatusResponse batchStatuses. */
    batchStatuses: ClientBatchStatus[];

    /**
     * Creates a new ClientBatchStatusResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBatchStatusResponse instance
     */
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
     * @returns {ClientBatchStatusResponse} ClientBatchStatusResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBatchStatusResponse;
}

export namespace ClientBatchStatusResponse {

    /** Properties of a ClientBatchStatusResponse. */
    interface $Properties {

        /** ClientBatchStatusResponse status */
        status?: (ClientBatchStatusResponse.Status|null);

        /** ClientBatchStatusResponse batchStatuses */
        batchStatuses?: (ClientBatchStatus.$Properties[]|null);
    }

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

/** Represents a ClientBlockListRequest. */
export class ClientBlockListRequest {

    /**
     * Constructs a new ClientBlockListRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockListRequest.$Properties);

    /** The block that is taken for the newest one; empty is the chain's head. */
    headId: string;

    /** Only these, if there are any. */
    blockIds: string[];

    /** ClientBlockListRequest paging. */
    paging?: (ClientPagingControls|null);

    /** ClientBlockListRequest sorting. */
    sorting: ClientSortControls[];

    /**
     * Creates a new ClientBlockListRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockListRequest instance
     */
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
     * @returns {ClientBlockListRequest} ClientBlockListRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockListRequest;
}

export namespace ClientBlockListRequest {

    /** Properties of a ClientBlockListRequest. */
    interface $Properties {

        /** The block that is taken for the newest one; empty is the chain's head. */
        headId?: (string|null);

        /** Only these, if there are any. */
        blockIds?: (string[]|null);

        /** ClientBlockListRequest paging */
        paging?: (ClientPagingControls.$Properties|null);

        /** ClientBlockListRequest sorting */
        sorting?: (ClientSortControls.$Properties[]|null);
    }
}

/** Represents a ClientBlockListResponse. */
export class ClientBlockListResponse {

    /**
     * Constructs a new ClientBlockListResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockListResponse.$Properties);

    /** ClientBlockListResponse status. */
    status: ClientBlockListResponse.Status;

    /** ClientBlockListResponse blocks. */
    blocks: Block[];

    /** ClientBlockListResponse headId. */
    headId: string;

    /** ClientBlockListResponse paging. */
    paging?: (ClientPagingResponse|null);

    /**
     * Creates a new ClientBlockListResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockListResponse instance
     */
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
     * @returns {ClientBlockListResponse} ClientBlockListResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockListResponse;
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
    }

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

/** Each way of naming a block is answered by a ClientBlockGetResponse. */
export class ClientBlockGetByIdRequest {

    /**
     * Constructs a new ClientBlockGetByIdRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockGetByIdRequest.$Properties);

    /** ClientBlockGetByIdRequest blockId. */
    blockId: string;

    /**
     * Creates a new ClientBlockGetByIdRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockGetByIdRequest instance
     */
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
     * @returns {ClientBlockGetByIdRequest} ClientBlockGetByIdRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockGetByIdRequest;
}

export namespace ClientBlockGetByIdRequest {

    /** Properties of a ClientBlockGetByIdRequest. */
    interface $Properties {

        /** ClientBlockGetByIdRequest blockId */
        blockId?: (string|null);
    }
}

/** Represents a ClientBlockGetByNumRequest. */
export class ClientBlockGetByNumRequest {

    /**
     * Constructs a new ClientBlockGetByNumRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockGetByNumRequest.$Properties);

    /** ClientBlockGetByNumRequest blockNum. */
    blockNum: number;

    /**
     * Creates a new ClientBlockGetByNumRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockGetByNumRequest instance
     */
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
     * @returns {ClientBlockGetByNumRequest} ClientBlockGetByNumRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockGetByNumRequest;
}

export namespace ClientBlockGetByNumRequest {

    /** Properties of a ClientBlockGetByNumRequest. */
    interface $Properties {

        /** ClientBlockGetByNumRequest blockNum */
        blockNum?: (number|null);
    }
}

/** Represents a ClientBlockGetByTransactionIdRequest. */
export class ClientBlockGetByTransactionIdRequest {

    /**
     * Constructs a new ClientBlockGetByTransactionIdRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockGetByTransactionIdRequest.$Properties);

    /** ClientBlockGetByTransactionIdRequest transactionId. */
    transactionId: string;

    /**
     * Creates a new ClientBlockGetByTransactionIdRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockGetByTransactionIdRequest instance
     */
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
     * @returns {ClientBlockGetByTransactionIdRequest} ClientBlockGetByTransactionIdRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockGetByTransactionIdRequest;
}

export namespace ClientBlockGetByTransactionIdRequest {

    /** Properties of a ClientBlockGetByTransactionIdRequest. */
    interface $Properties {

        /** ClientBlockGetByTransactionIdRequest transactionId */
        transactionId?: (string|null);
    }
}

/** Represents a ClientBlockGetByBatchIdRequest. */
export class ClientBlockGetByBatchIdRequest {

    /**
     * Constructs a new ClientBlockGetByBatchIdRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockGetByBatchIdRequest.$Properties);

    /** ClientBlockGetByBatchIdRequest batchId. */
    batchId: string;

    /**
     * Creates a new ClientBlockGetByBatchIdRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockGetByBatchIdRequest instance
     */
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
     * @returns {ClientBlockGetByBatchIdRequest} ClientBlockGetByBatchIdRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockGetByBatchIdRequest;
}

export namespace ClientBlockGetByBatchIdRequest {

    /** Properties of a ClientBlockGetByBatchIdRequest. */
    interface $Properties {

        /** ClientBlockGetByBatchIdRequest batchId */
        batchId?: (string|null);
    }
}

/** Represents a ClientBlockGetResponse. */
export class ClientBlockGetResponse {

    /**
     * Constructs a new ClientBlockGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientBlockGetResponse.$Properties);

    /** ClientBlockGetResponse status. */
    status: ClientBlockGetResponse.Status;

    /** ClientBlockGetResponse block. */
    block?: (Block|null);

    /**
     * Creates a new ClientBlockGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientBlockGetResponse instance
     */
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
     * @returns {ClientBlockGetResponse} ClientBlockGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientBlockGetResponse;
}

export namespace ClientBlockGetResponse {

    /** Properties of a ClientBlockGetResponse. */
    interface $Properties {

        /** ClientBlockGetResponse status */
        status?: (ClientBlockGetResponse.Status|null);

        /** ClientBlockGetResponse block */
        block?: (Block.$Properties|null);
    }

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

/** Represents a ClientEventsSubscribeRequest. */
export class ClientEventsSubscribeRequest {

    /**
     * Constructs a new ClientEventsSubscribeRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientEventsSubscribeRequest.$Properties);

    /** ClientEventsSubscribeRequest subscriptions. */
    subscriptions: EventSubscription[];

    /** Newest blocks the subscriber has seen; events since the newest of them that is on the chain are sent first. */
    lastKnownBlockIds: string[];

    /**
     * Creates a new ClientEventsSubscribeRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientEventsSubscribeRequest instance
     */
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
     * @returns {ClientEventsSubscribeRequest} ClientEventsSubscribeRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientEventsSubscribeRequest;
}

export namespace ClientEventsSubscribeRequest {

    /** Properties of a ClientEventsSubscribeRequest. */
    interface $Properties {

        /** ClientEventsSubscribeRequest subscriptions */
        subscriptions?: (EventSubscription.$Properties[]|null);

        /** Newest blocks the subscriber has seen; events since the newest of them that is on the chain are sent first. */
        lastKnownBlockIds?: (string[]|null);
    }
}

/** Represents a ClientEventsSubscribeResponse. */
export class ClientEventsSubscribeResponse {

    /**
     * Constructs a new ClientEventsSubscribeResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientEventsSubscribeResponse.$Properties);

    /** ClientEventsSubscribeResponse status. */
    status: ClientEventsSubscribeResponse.Status;

    /** ClientEventsSubscribeResponse responseMessage. */
    responseMessage: string;

    /**
     * Creates a new ClientEventsSubscribeResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientEventsSubscribeResponse instance
     */
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
     * @returns {ClientEventsSubscribeResponse} ClientEventsSubscribeResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientEventsSubscribeResponse;
}

export namespace ClientEventsSubscribeResponse {

    /** Properties of a ClientEventsSubscribeResponse. */
    interface $Properties {

        /** ClientEventsSubscribeResponse status */
        status?: (ClientEventsSubscribeResponse.Status|null);

        /** ClientEventsSubscribeResponse responseMessage */
        responseMessage?: (string|null);
    }

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

/** Represents a ClientEventsUnsubscribeRequest. */
export class ClientEventsUnsubscribeRequest {

    /**
     * Constructs a new ClientEventsUnsubscribeRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientEventsUnsubscribeRequest.$Properties);

    /**
     * Creates a new ClientEventsUnsubscribeRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientEventsUnsubscribeRequest instance
     */
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
     * @returns {ClientEventsUnsubscribeRequest} ClientEventsUnsubscribeRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientEventsUnsubscribeRequest;
}

export namespace ClientEventsUnsubscribeRequest {

    /** Properties of a ClientEventsUnsubscribeRequest. */
    interface $Properties {
    }
}

/** Represents a ClientEventsUnsubscribeResponse. */
export class ClientEventsUnsubscribeResponse {

    /**
     * Constructs a new ClientEventsUnsubscribeResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientEventsUnsubscribeResponse.$Properties);

    /** ClientEventsUnsubscribeResponse status. */
    status: ClientEventsUnsubscribeResponse.Status;

    /**
     * Creates a new ClientEventsUnsubscribeResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientEventsUnsubscribeResponse instance
     */
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
     * @returns {ClientEventsUnsubscribeResponse} ClientEventsUnsubscribeResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientEventsUnsubscribeResponse;
}

export namespace ClientEventsUnsubscribeResponse {

    /** Properties of a ClientEventsUnsubscribeResponse. */
    interface $Properties {

        /** ClientEventsUnsubscribeResponse status */
        status?: (ClientEventsUnsubscribeResponse.Status|null);
    }

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

/** Represents a ClientEventsGetRequest. */
export class ClientEventsGetRequest {

    /**
     * Constructs a new ClientEventsGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientEventsGetRequest.$Properties);

    /** ClientEventsGetRequest subscriptions. */
    subscriptions: EventSubscription[];

    /** ClientEventsGetRequest blockIds. */
    blockIds: string[];

    /**
     * Creates a new ClientEventsGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientEventsGetRequest instance
     */
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
     * @returns {ClientEventsGetRequest} ClientEventsGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientEventsGetRequest;
}

export namespace ClientEventsGetRequest {

    /** Properties of a ClientEventsGetRequest. */
    interface $Properties {

        /** ClientEventsGetRequest subscriptions */
        subscriptions?: (EventSubscription.$Properties[]|null);

        /** ClientEventsGetRequest blockIds */
        blockIds?: (string[]|null);
    }
}

/** Represents a ClientEventsGetResponse. */
export class ClientEventsGetResponse {

    /**
     * Constructs a new ClientEventsGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientEventsGetResponse.$Properties);

    /** ClientEventsGetResponse status. */
    status: ClientEventsGetResponse.Status;

    /** ClientEventsGetResponse events. */
    events: Event[];

    /**
     * Creates a new ClientEventsGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientEventsGetResponse instance
     */
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
     * @returns {ClientEventsGetResponse} ClientEventsGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientEventsGetResponse;
}

export namespace ClientEventsGetResponse {

    /** Properties of a ClientEventsGetResponse. */
    interface $Properties {

        /** ClientEventsGetResponse status */
        status?: (ClientEventsGetResponse.Status|null);

        /** ClientEventsGetResponse events */
        events?: (Event.$Properties[]|null);
    }

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

/** Represents an Event. */
export class Event {

    /**
     * Constructs a new Event.
     * @param [properties] Properties to set
     */
    constructor(properties?: Event.$Properties);

    /** "sawtooth/block-commit", "sawtooth/state-delta", or a name of the transaction family's own. */
    eventType: string;

    /** Keys may repeat. */
    attributes: Event.Attribute[];

    /** Event data. */
    data: Uint8Array;

    /**
     * Creates a new Event instance using the specified properties.
     * @param [properties] Properties to set
     * @returns Event instance
     */
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
     * @returns {Event} Event
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Event;
}

export namespace Event {

    /** Properties of an Event. */
    interface $Properties {

        /** "sawtooth/block-commit", "sawtooth/state-delta", or a name of the transaction family's own. */
        eventType?: (string|null);

        /** Keys may repeat. */
        attributes?: (Event.Attribute.$Properties[]|null);

        /** Event data */
        data?: (Uint8Array|null);
    }

    /** Represents an Attribute. */
    class Attribute {

        /**
         * Constructs a new Attribute.
         * @param [properties] Properties to set
         */
        constructor(properties?: Event.Attribute.$Properties);

        /** Attribute key. */
        key: string;

        /** Attribute value. */
        value: string;

        /**
         * Creates a new Attribute instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Attribute instance
         */
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
         * @returns {Event.Attribute} Attribute
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Event.Attribute;
    }

    namespace Attribute {

        /** Properties of an Attribute. */
        interface $Properties {

            /** Attribute key */
            key?: (string|null);

            /** Attribute value */
            value?: (string|null);
        }
    }
}

/** Represents an EventList. */
export class EventList {

    /**
     * Constructs a new EventList.
     * @param [properties] Properties to set
     */
    constructor(properties?: EventList.$Properties);

    /** EventList events. */
    events: Event[];

    /**
     * Creates a new EventList instance using the specified properties.
     * @param [properties] Properties to set
     * @returns EventList instance
     */
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
     * @returns {EventList} EventList
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EventList;
}

export namespace EventList {

    /** Properties of an EventList. */
    interface $Properties {

        /** EventList events */
        events?: (Event.$Properties[]|null);
    }
}

/** Represents an EventFilter. */
export class EventFilter {

    /**
     * Constructs a new EventFilter.
     * @param [properties] Properties to set
     */
    constructor(properties?: EventFilter.$Properties);

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
     * @returns {EventFilter} EventFilter
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EventFilter;
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
    }

    /** FilterType enum. */
    enum FilterType {

        /** FILTER_TYPE_UNSET value */
        FILTER_TYPE_UNSET = 0,

        /** At least one value of the key equals the string. */
        SIMPLE_ANY = 1,

        /** Every value of the key equals the string. */
        SIMPLE_ALL = 2,

        /** At least one value of the key matches the pattern. */
        REGEX_ANY = 3,

        /** Every value of the key matches the pattern. */
        REGEX_ALL = 4
    }
}

/** An event is delivered when its type is this one and every filter lets it pass. */
export class EventSubscription {

    /**
     * Constructs a new EventSubscription.
     * @param [properties] Properties to set
     */
    constructor(properties?: EventSubscription.$Properties);

    /** EventSubscription eventType. */
    eventType: string;

    /** EventSubscription filters. */
    filters: EventFilter[];

    /**
     * Creates a new EventSubscription instance using the specified properties.
     * @param [properties] Properties to set
     * @returns EventSubscription instance
     */
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
     * @returns {EventSubscription} EventSubscription
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): EventSubscription;
}

export namespace EventSubscription {

    /** Properties of an EventSubscription. */
    interface $Properties {

        /** EventSubscription eventType */
        eventType?: (string|null);

        /** EventSubscription filters */
        filters?: (EventFilter.$Properties[]|null);
    }
}

/** Represents a ClientPeersGetRequest. */
export class ClientPeersGetRequest {

    /**
     * Constructs a new ClientPeersGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientPeersGetRequest.$Properties);

    /**
     * Creates a new ClientPeersGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientPeersGetRequest instance
     */
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
     * @returns {ClientPeersGetRequest} ClientPeersGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPeersGetRequest;
}

export namespace ClientPeersGetRequest {

    /** Properties of a ClientPeersGetRequest. */
    interface $Properties {
    }
}

/** Represents a ClientPeersGetResponse. */
export class ClientPeersGetResponse {

    /**
     * Constructs a new ClientPeersGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientPeersGetResponse.$Properties);

    /** ClientPeersGetResponse status. */
    status: ClientPeersGetResponse.Status;

    /** Endpoints, as "tcp://host:port". */
    peers: string[];

    /**
     * Creates a new ClientPeersGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientPeersGetResponse instance
     */
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
     * @returns {ClientPeersGetResponse} ClientPeersGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientPeersGetResponse;
}

export namespace ClientPeersGetResponse {

    /** Properties of a ClientPeersGetResponse. */
    interface $Properties {

        /** ClientPeersGetResponse status */
        status?: (ClientPeersGetResponse.Status|null);

        /** Endpoints, as "tcp://host:port". */
        peers?: (string[]|null);
    }

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

/** Represents a ClientReceiptGetRequest. */
export class ClientReceiptGetRequest {

    /**
     * Constructs a new ClientReceiptGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientReceiptGetRequest.$Properties);

    /** ClientReceiptGetRequest transactionIds. */
    transactionIds: string[];

    /**
     * Creates a new ClientReceiptGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientReceiptGetRequest instance
     */
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
     * @returns {ClientReceiptGetRequest} ClientReceiptGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientReceiptGetRequest;
}

export namespace ClientReceiptGetRequest {

    /** Properties of a ClientReceiptGetRequest. */
    interface $Properties {

        /** ClientReceiptGetRequest transactionIds */
        transactionIds?: (string[]|null);
    }
}

/** Represents a ClientReceiptGetResponse. */
export class ClientReceiptGetResponse {

    /**
     * Constructs a new ClientReceiptGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientReceiptGetResponse.$Properties);

    /** ClientReceiptGetResponse status. */
    status: ClientReceiptGetResponse.Status;

    /** ClientReceiptGetResponse receipts. */
    receipts: TransactionReceipt[];

    /**
     * Creates a new ClientReceiptGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientReceiptGetResponse instance
     */
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
     * @returns {ClientReceiptGetResponse} ClientReceiptGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientReceiptGetResponse;
}

export namespace ClientReceiptGetResponse {

    /** Properties of a ClientReceiptGetResponse. */
    interface $Properties {

        /** ClientReceiptGetResponse status */
        status?: (ClientReceiptGetResponse.Status|null);

        /** ClientReceiptGetResponse receipts */
        receipts?: (TransactionReceipt.$Properties[]|null);
    }

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

/** Represents a StateChange. */
export class StateChange {

    /**
     * Constructs a new StateChange.
     * @param [properties] Properties to set
     */
    constructor(properties?: StateChange.$Properties);

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
     * @returns {StateChange} StateChange
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StateChange;
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
    }

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

/** Represents a StateChangeList. */
export class StateChangeList {

    /**
     * Constructs a new StateChangeList.
     * @param [properties] Properties to set
     */
    constructor(properties?: StateChangeList.$Properties);

    /** StateChangeList stateChanges. */
    stateChanges: StateChange[];

    /**
     * Creates a new StateChangeList instance using the specified properties.
     * @param [properties] Properties to set
     * @returns StateChangeList instance
     */
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
     * @returns {StateChangeList} StateChangeList
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): StateChangeList;
}

export namespace StateChangeList {

    /** Properties of a StateChangeList. */
    interface $Properties {

        /** StateChangeList stateChanges */
        stateChanges?: (StateChange.$Properties[]|null);
    }
}

/** Represents a TransactionReceipt. */
export class TransactionReceipt {

    /**
     * Constructs a new TransactionReceipt.
     * @param [properties] Properties to set
     */
    constructor(properties?: TransactionReceipt.$Properties);

    /** TransactionReceipt stateChanges. */
    stateChanges: StateChange[];

    /** TransactionReceipt events. */
    events: Event[];

    /** Whatever the processor added, opaque to the validator. */
    data: Uint8Array[];

    /** TransactionReceipt transactionId. */
    transactionId: string;

    /**
     * Creates a new TransactionReceipt instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TransactionReceipt instance
     */
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
     * @returns {TransactionReceipt} TransactionReceipt
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TransactionReceipt;
}

export namespace TransactionReceipt {

    /** Properties of a TransactionReceipt. */
    interface $Properties {

        /** TransactionReceipt stateChanges */
        stateChanges?: (StateChange.$Properties[]|null);

        /** TransactionReceipt events */
        events?: (Event.$Properties[]|null);

        /** Whatever the processor added, opaque to the validator. */
        data?: (Uint8Array[]|null);

        /** TransactionReceipt transactionId */
        transactionId?: (string|null);
    }
}

/** Represents a ClientStateListRequest. */
export class ClientStateListRequest {

    /**
     * Constructs a new ClientStateListRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientStateListRequest.$Properties);

    /** Empty is the state of the chain's head. */
    stateRoot: string;

    /** A prefix of addresses: 0 to 70 hex characters, an even number. */
    address: string;

    /** ClientStateListRequest paging. */
    paging?: (ClientPagingControls|null);

    /** ClientStateListRequest sorting. */
    sorting: ClientSortControls[];

    /**
     * Creates a new ClientStateListRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientStateListRequest instance
     */
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
     * @returns {ClientStateListRequest} ClientStateListRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStateListRequest;
}

export namespace ClientStateListRequest {

    /** Properties of a ClientStateListRequest. */
    interface $Properties {

        /** Empty is the state of the chain's head. */
        stateRoot?: (string|null);

        /** A prefix of addresses: 0 to 70 hex characters, an even number. */
        address?: (string|null);

        /** ClientStateListRequest paging */
        paging?: (ClientPagingControls.$Properties|null);

        /** ClientStateListRequest sorting */
        sorting?: (ClientSortControls.$Properties[]|null);
    }
}

/** Represents a ClientStateListResponse. */
export class ClientStateListResponse {

    /**
     * Constructs a new ClientStateListResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientStateListResponse.$Properties);

    /** ClientStateListResponse status. */
    status: ClientStateListResponse.Status;

    /** ClientStateListResponse entries. */
    entries: ClientStateListResponse.Entry[];

    /** ClientStateListResponse stateRoot. */
    stateRoot: string;

    /** ClientStateListResponse paging. */
    paging?: (ClientPagingResponse|null);

    /**
     * Creates a new ClientStateListResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientStateListResponse instance
     */
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
     * @returns {ClientStateListResponse} ClientStateListResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStateListResponse;
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
    }

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

    /** Represents an Entry. */
    class Entry {

        /**
         * Constructs a new Entry.
         * @param [properties] Properties to set
         */
        constructor(properties?: ClientStateListResponse.Entry.$Properties);

        /** Entry address. */
        address: string;

        /** Entry data. */
        data: Uint8Array;

        /**
         * Creates a new Entry instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Entry instance
         */
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
         * @returns {ClientStateListResponse.Entry} Entry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStateListResponse.Entry;
    }

    namespace Entry {

        /** Properties of an Entry. */
        interface $Properties {

            /** Entry address */
            address?: (string|null);

            /** Entry data */
            data?: (Uint8Array|null);
        }
    }
}

/** Represents a ClientStateGetRequest. */
export class ClientStateGetRequest {

    /**
     * Constructs a new ClientStateGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientStateGetRequest.$Properties);

    /** ClientStateGetRequest stateRoot. */
    stateRoot: string;

    /** A whole address, 70 hex characters. */
    address: string;

    /**
     * Creates a new ClientStateGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientStateGetRequest instance
     */
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
     * @returns {ClientStateGetRequest} ClientStateGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStateGetRequest;
}

export namespace ClientStateGetRequest {

    /** Properties of a ClientStateGetRequest. */
    interface $Properties {

        /** ClientStateGetRequest stateRoot */
        stateRoot?: (string|null);

        /** A whole address, 70 hex characters. */
        address?: (string|null);
    }
}

/** Represents a ClientStateGetResponse. */
export class ClientStateGetResponse {

    /**
     * Constructs a new ClientStateGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientStateGetResponse.$Properties);

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
     * @returns {ClientStateGetResponse} ClientStateGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStateGetResponse;
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
    }

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

/** Represents a ClientStatusGetRequest. */
export class ClientStatusGetRequest {

    /**
     * Constructs a new ClientStatusGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientStatusGetRequest.$Properties);

    /**
     * Creates a new ClientStatusGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientStatusGetRequest instance
     */
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
     * @returns {ClientStatusGetRequest} ClientStatusGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStatusGetRequest;
}

export namespace ClientStatusGetRequest {

    /** Properties of a ClientStatusGetRequest. */
    interface $Properties {
    }
}

/** Represents a ClientStatusGetResponse. */
export class ClientStatusGetResponse {

    /**
     * Constructs a new ClientStatusGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientStatusGetResponse.$Properties);

    /** ClientStatusGetResponse status. */
    status: ClientStatusGetResponse.Status;

    /** ClientStatusGetResponse peers. */
    peers: ClientStatusGetResponse.Peer[];

    /** ClientStatusGetResponse endpoint. */
    endpoint: string;

    /**
     * Creates a new ClientStatusGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientStatusGetResponse instance
     */
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
     * @returns {ClientStatusGetResponse} ClientStatusGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStatusGetResponse;
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
    }

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** ERROR value */
        ERROR = 2
    }

    /** Represents a Peer. */
    class Peer {

        /**
         * Constructs a new Peer.
         * @param [properties] Properties to set
         */
        constructor(properties?: ClientStatusGetResponse.Peer.$Properties);

        /** Peer endpoint. */
        endpoint: string;

        /**
         * Creates a new Peer instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Peer instance
         */
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
         * @returns {ClientStatusGetResponse.Peer} Peer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientStatusGetResponse.Peer;
    }

    namespace Peer {

        /** Properties of a Peer. */
        interface $Properties {

            /** Peer endpoint */
            endpoint?: (string|null);
        }
    }
}

/** Represents a ClientTransactionListRequest. */
export class ClientTransactionListRequest {

    /**
     * Constructs a new ClientTransactionListRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientTransactionListRequest.$Properties);

    /** The block that is taken for the newest one; empty is the chain's head. */
    headId: string;

    /** Only these, if there are any. */
    transactionIds: string[];

    /** ClientTransactionListRequest paging. */
    paging?: (ClientPagingControls|null);

    /** ClientTransactionListRequest sorting. */
    sorting: ClientSortControls[];

    /**
     * Creates a new ClientTransactionListRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientTransactionListRequest instance
     */
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
     * @returns {ClientTransactionListRequest} ClientTransactionListRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientTransactionListRequest;
}

export namespace ClientTransactionListRequest {

    /** Properties of a ClientTransactionListRequest. */
    interface $Properties {

        /** The block that is taken for the newest one; empty is the chain's head. */
        headId?: (string|null);

        /** Only these, if there are any. */
        transactionIds?: (string[]|null);

        /** ClientTransactionListRequest paging */
        paging?: (ClientPagingControls.$Properties|null);

        /** ClientTransactionListRequest sorting */
        sorting?: (ClientSortControls.$Properties[]|null);
    }
}

/** Represents a ClientTransactionListResponse. */
export class ClientTransactionListResponse {

    /**
     * Constructs a new ClientTransactionListResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientTransactionListResponse.$Properties);

    /** ClientTransactionListResponse status. */
    status: ClientTransactionListResponse.Status;

    /** ClientTransactionListResponse transactions. */
    transactions: Transaction[];

    /** ClientTransactionListResponse headId. */
    headId: string;

    /** ClientTransactionListResponse paging. */
    paging?: (ClientPagingResponse|null);

    /**
     * Creates a new ClientTransactionListResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientTransactionListResponse instance
     */
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
     * @returns {ClientTransactionListResponse} ClientTransactionListResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientTransactionListResponse;
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
    }

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

/** Represents a ClientTransactionGetRequest. */
export class ClientTransactionGetRequest {

    /**
     * Constructs a new ClientTransactionGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientTransactionGetRequest.$Properties);

    /** ClientTransactionGetRequest transactionId. */
    transactionId: string;

    /**
     * Creates a new ClientTransactionGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientTransactionGetRequest instance
     */
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
     * @returns {ClientTransactionGetRequest} ClientTransactionGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientTransactionGetRequest;
}

export namespace ClientTransactionGetRequest {

    /** Properties of a ClientTransactionGetRequest. */
    interface $Properties {

        /** ClientTransactionGetRequest transactionId */
        transactionId?: (string|null);
    }
}

/** Represents a ClientTransactionGetResponse. */
export class ClientTransactionGetResponse {

    /**
     * Constructs a new ClientTransactionGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ClientTransactionGetResponse.$Properties);

    /** ClientTransactionGetResponse status. */
    status: ClientTransactionGetResponse.Status;

    /** ClientTransactionGetResponse transaction. */
    transaction?: (Transaction|null);

    /**
     * Creates a new ClientTransactionGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ClientTransactionGetResponse instance
     */
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
     * @returns {ClientTransactionGetResponse} ClientTransactionGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ClientTransactionGetResponse;
}

export namespace ClientTransactionGetResponse {

    /** Properties of a ClientTransactionGetResponse. */
    interface $Properties {

        /** ClientTransactionGetResponse status */
        status?: (ClientTransactionGetResponse.Status|null);

        /** ClientTransactionGetResponse transaction */
        transaction?: (Transaction.$Properties|null);
    }

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

/** What is signed of a message from one engine to another. */
export class ConsensusPeerMessageHeader {

    /**
     * Constructs a new ConsensusPeerMessageHeader.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusPeerMessageHeader.$Properties);

    /** ConsensusPeerMessageHeader signerId. */
    signerId: Uint8Array;

    /** ConsensusPeerMessageHeader contentSha512. */
    contentSha512: Uint8Array;

    /** Engine the message is for. */
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
     * @returns {ConsensusPeerMessageHeader} ConsensusPeerMessageHeader
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusPeerMessageHeader;
}

export namespace ConsensusPeerMessageHeader {

    /** Properties of a ConsensusPeerMessageHeader. */
    interface $Properties {

        /** ConsensusPeerMessageHeader signerId */
        signerId?: (Uint8Array|null);

        /** ConsensusPeerMessageHeader contentSha512 */
        contentSha512?: (Uint8Array|null);

        /** Engine the message is for. */
        name?: (string|null);

        /** ConsensusPeerMessageHeader version */
        version?: (string|null);

        /** ConsensusPeerMessageHeader messageType */
        messageType?: (string|null);
    }
}

/** Represents a ConsensusPeerMessage. */
export class ConsensusPeerMessage {

    /**
     * Constructs a new ConsensusPeerMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusPeerMessage.$Properties);

    /** A serialized ConsensusPeerMessageHeader. */
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
     * @returns {ConsensusPeerMessage} ConsensusPeerMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusPeerMessage;
}

export namespace ConsensusPeerMessage {

    /** Properties of a ConsensusPeerMessage. */
    interface $Properties {

        /** A serialized ConsensusPeerMessageHeader. */
        header?: (Uint8Array|null);

        /** ConsensusPeerMessage content */
        content?: (Uint8Array|null);

        /** ConsensusPeerMessage headerSignature */
        headerSignature?: (Uint8Array|null);
    }
}

/** Represents a ConsensusBlock. */
export class ConsensusBlock {

    /**
     * Constructs a new ConsensusBlock.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusBlock.$Properties);

    /** ConsensusBlock blockId. */
    blockId: Uint8Array;

    /** ConsensusBlock previousId. */
    previousId: Uint8Array;

    /** ConsensusBlock signerId. */
    signerId: Uint8Array;

    /** ConsensusBlock blockNum. */
    blockNum: number;

    /** BlockHeader.consensus. */
    payload: Uint8Array;

    /** Digest of the block's batch ids. */
    summary: Uint8Array;

    /**
     * Creates a new ConsensusBlock instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusBlock instance
     */
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
     * @returns {ConsensusBlock} ConsensusBlock
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusBlock;
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

        /** BlockHeader.consensus. */
        payload?: (Uint8Array|null);

        /** Digest of the block's batch ids. */
        summary?: (Uint8Array|null);
    }
}

/** Represents a ConsensusPeerInfo. */
export class ConsensusPeerInfo {

    /**
     * Constructs a new ConsensusPeerInfo.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusPeerInfo.$Properties);

    /** ConsensusPeerInfo peerId. */
    peerId: Uint8Array;

    /**
     * Creates a new ConsensusPeerInfo instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusPeerInfo instance
     */
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
     * @returns {ConsensusPeerInfo} ConsensusPeerInfo
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusPeerInfo;
}

export namespace ConsensusPeerInfo {

    /** Properties of a ConsensusPeerInfo. */
    interface $Properties {

        /** ConsensusPeerInfo peerId */
        peerId?: (Uint8Array|null);
    }
}

/** Represents a ConsensusSettingsEntry. */
export class ConsensusSettingsEntry {

    /**
     * Constructs a new ConsensusSettingsEntry.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSettingsEntry.$Properties);

    /** ConsensusSettingsEntry key. */
    key: string;

    /** ConsensusSettingsEntry value. */
    value: string;

    /**
     * Creates a new ConsensusSettingsEntry instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusSettingsEntry instance
     */
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
     * @returns {ConsensusSettingsEntry} ConsensusSettingsEntry
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSettingsEntry;
}

export namespace ConsensusSettingsEntry {

    /** Properties of a ConsensusSettingsEntry. */
    interface $Properties {

        /** ConsensusSettingsEntry key */
        key?: (string|null);

        /** ConsensusSettingsEntry value */
        value?: (string|null);
    }
}

/** Represents a ConsensusStateEntry. */
export class ConsensusStateEntry {

    /**
     * Constructs a new ConsensusStateEntry.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusStateEntry.$Properties);

    /** ConsensusStateEntry address. */
    address: string;

    /** ConsensusStateEntry data. */
    data: Uint8Array;

    /**
     * Creates a new ConsensusStateEntry instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusStateEntry instance
     */
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
     * @returns {ConsensusStateEntry} ConsensusStateEntry
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusStateEntry;
}

export namespace ConsensusStateEntry {

    /** Properties of a ConsensusStateEntry. */
    interface $Properties {

        /** ConsensusStateEntry address */
        address?: (string|null);

        /** ConsensusStateEntry data */
        data?: (Uint8Array|null);
    }
}

/** Represents a ConsensusRegisterRequest. */
export class ConsensusRegisterRequest {

    /**
     * Constructs a new ConsensusRegisterRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusRegisterRequest.$Properties);

    /** ConsensusRegisterRequest name. */
    name: string;

    /** ConsensusRegisterRequest version. */
    version: string;

    /** ConsensusRegisterRequest additionalProtocols. */
    additionalProtocols: ConsensusRegisterRequest.Protocol[];

    /**
     * Creates a new ConsensusRegisterRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusRegisterRequest instance
     */
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
     * @returns {ConsensusRegisterRequest} ConsensusRegisterRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusRegisterRequest;
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
    }

    /** Represents a Protocol. */
    class Protocol {

        /**
         * Constructs a new Protocol.
         * @param [properties] Properties to set
         */
        constructor(properties?: ConsensusRegisterRequest.Protocol.$Properties);

        /** Protocol name. */
        name: string;

        /** Protocol version. */
        version: string;

        /**
         * Creates a new Protocol instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Protocol instance
         */
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
         * @returns {ConsensusRegisterRequest.Protocol} Protocol
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusRegisterRequest.Protocol;
    }

    namespace Protocol {

        /** Properties of a Protocol. */
        interface $Properties {

            /** Protocol name */
            name?: (string|null);

            /** Protocol version */
            version?: (string|null);
        }
    }
}

/** Represents a ConsensusRegisterResponse. */
export class ConsensusRegisterResponse {

    /**
     * Constructs a new ConsensusRegisterResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusRegisterResponse.$Properties);

    /** ConsensusRegisterResponse status. */
    status: ConsensusRegisterResponse.Status;

    /** ConsensusRegisterResponse chainHead. */
    chainHead?: (ConsensusBlock|null);

    /** ConsensusRegisterResponse peers. */
    peers: ConsensusPeerInfo[];

    /** ConsensusRegisterResponse localPeerInfo. */
    localPeerInfo?: (ConsensusPeerInfo|null);

    /**
     * Creates a new ConsensusRegisterResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusRegisterResponse instance
     */
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
     * @returns {ConsensusRegisterResponse} ConsensusRegisterResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusRegisterResponse;
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
    }

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

/** Notifications. The engine answers each with ConsensusNotifyAck. */
export class ConsensusNotifyPeerConnected {

    /**
     * Constructs a new ConsensusNotifyPeerConnected.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyPeerConnected.$Properties);

    /** ConsensusNotifyPeerConnected peerInfo. */
    peerInfo?: (ConsensusPeerInfo|null);

    /**
     * Creates a new ConsensusNotifyPeerConnected instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyPeerConnected instance
     */
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
     * @returns {ConsensusNotifyPeerConnected} ConsensusNotifyPeerConnected
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyPeerConnected;
}

export namespace ConsensusNotifyPeerConnected {

    /** Properties of a ConsensusNotifyPeerConnected. */
    interface $Properties {

        /** ConsensusNotifyPeerConnected peerInfo */
        peerInfo?: (ConsensusPeerInfo.$Properties|null);
    }
}

/** Represents a ConsensusNotifyPeerDisconnected. */
export class ConsensusNotifyPeerDisconnected {

    /**
     * Constructs a new ConsensusNotifyPeerDisconnected.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyPeerDisconnected.$Properties);

    /** ConsensusNotifyPeerDisconnected peerId. */
    peerId: Uint8Array;

    /**
     * Creates a new ConsensusNotifyPeerDisconnected instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyPeerDisconnected instance
     */
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
     * @returns {ConsensusNotifyPeerDisconnected} ConsensusNotifyPeerDisconnected
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyPeerDisconnected;
}

export namespace ConsensusNotifyPeerDisconnected {

    /** Properties of a ConsensusNotifyPeerDisconnected. */
    interface $Properties {

        /** ConsensusNotifyPeerDisconnected peerId */
        peerId?: (Uint8Array|null);
    }
}

/** Represents a ConsensusNotifyPeerMessage. */
export class ConsensusNotifyPeerMessage {

    /**
     * Constructs a new ConsensusNotifyPeerMessage.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyPeerMessage.$Properties);

    /** ConsensusNotifyPeerMessage message. */
    message?: (ConsensusPeerMessage|null);

    /** ConsensusNotifyPeerMessage senderId. */
    senderId: Uint8Array;

    /**
     * Creates a new ConsensusNotifyPeerMessage instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyPeerMessage instance
     */
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
     * @returns {ConsensusNotifyPeerMessage} ConsensusNotifyPeerMessage
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyPeerMessage;
}

export namespace ConsensusNotifyPeerMessage {

    /** Properties of a ConsensusNotifyPeerMessage. */
    interface $Properties {

        /** ConsensusNotifyPeerMessage message */
        message?: (ConsensusPeerMessage.$Properties|null);

        /** ConsensusNotifyPeerMessage senderId */
        senderId?: (Uint8Array|null);
    }
}

/** Represents a ConsensusNotifyBlockNew. */
export class ConsensusNotifyBlockNew {

    /**
     * Constructs a new ConsensusNotifyBlockNew.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyBlockNew.$Properties);

    /** ConsensusNotifyBlockNew block. */
    block?: (ConsensusBlock|null);

    /**
     * Creates a new ConsensusNotifyBlockNew instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyBlockNew instance
     */
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
     * @returns {ConsensusNotifyBlockNew} ConsensusNotifyBlockNew
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyBlockNew;
}

export namespace ConsensusNotifyBlockNew {

    /** Properties of a ConsensusNotifyBlockNew. */
    interface $Properties {

        /** ConsensusNotifyBlockNew block */
        block?: (ConsensusBlock.$Properties|null);
    }
}

/** Represents a ConsensusNotifyBlockValid. */
export class ConsensusNotifyBlockValid {

    /**
     * Constructs a new ConsensusNotifyBlockValid.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyBlockValid.$Properties);

    /** ConsensusNotifyBlockValid blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusNotifyBlockValid instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyBlockValid instance
     */
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
     * @returns {ConsensusNotifyBlockValid} ConsensusNotifyBlockValid
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyBlockValid;
}

export namespace ConsensusNotifyBlockValid {

    /** Properties of a ConsensusNotifyBlockValid. */
    interface $Properties {

        /** ConsensusNotifyBlockValid blockId */
        blockId?: (Uint8Array|null);
    }
}

/** Represents a ConsensusNotifyBlockInvalid. */
export class ConsensusNotifyBlockInvalid {

    /**
     * Constructs a new ConsensusNotifyBlockInvalid.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyBlockInvalid.$Properties);

    /** ConsensusNotifyBlockInvalid blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusNotifyBlockInvalid instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyBlockInvalid instance
     */
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
     * @returns {ConsensusNotifyBlockInvalid} ConsensusNotifyBlockInvalid
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyBlockInvalid;
}

export namespace ConsensusNotifyBlockInvalid {

    /** Properties of a ConsensusNotifyBlockInvalid. */
    interface $Properties {

        /** ConsensusNotifyBlockInvalid blockId */
        blockId?: (Uint8Array|null);
    }
}

/** Represents a ConsensusNotifyBlockCommit. */
export class ConsensusNotifyBlockCommit {

    /**
     * Constructs a new ConsensusNotifyBlockCommit.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyBlockCommit.$Properties);

    /** ConsensusNotifyBlockCommit blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusNotifyBlockCommit instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyBlockCommit instance
     */
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
     * @returns {ConsensusNotifyBlockCommit} ConsensusNotifyBlockCommit
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyBlockCommit;
}

export namespace ConsensusNotifyBlockCommit {

    /** Properties of a ConsensusNotifyBlockCommit. */
    interface $Properties {

        /** ConsensusNotifyBlockCommit blockId */
        blockId?: (Uint8Array|null);
    }
}

/** Represents a ConsensusNotifyEngineActivated. */
export class ConsensusNotifyEngineActivated {

    /**
     * Constructs a new ConsensusNotifyEngineActivated.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyEngineActivated.$Properties);

    /** ConsensusNotifyEngineActivated chainHead. */
    chainHead?: (ConsensusBlock|null);

    /** ConsensusNotifyEngineActivated peers. */
    peers: ConsensusPeerInfo[];

    /** ConsensusNotifyEngineActivated localPeerInfo. */
    localPeerInfo?: (ConsensusPeerInfo|null);

    /**
     * Creates a new ConsensusNotifyEngineActivated instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyEngineActivated instance
     */
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
     * @returns {ConsensusNotifyEngineActivated} ConsensusNotifyEngineActivated
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyEngineActivated;
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
    }
}

/** Represents a ConsensusNotifyEngineDeactivated. */
export class ConsensusNotifyEngineDeactivated {

    /**
     * Constructs a new ConsensusNotifyEngineDeactivated.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyEngineDeactivated.$Properties);

    /**
     * Creates a new ConsensusNotifyEngineDeactivated instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyEngineDeactivated instance
     */
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
     * @returns {ConsensusNotifyEngineDeactivated} ConsensusNotifyEngineDeactivated
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyEngineDeactivated;
}

export namespace ConsensusNotifyEngineDeactivated {

    /** Properties of a ConsensusNotifyEngineDeactivated. */
    interface $Properties {
    }
}

/** Represents a ConsensusNotifyAck. */
export class ConsensusNotifyAck {

    /**
     * Constructs a new ConsensusNotifyAck.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusNotifyAck.$Properties);

    /**
     * Creates a new ConsensusNotifyAck instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusNotifyAck instance
     */
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
     * @returns {ConsensusNotifyAck} ConsensusNotifyAck
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusNotifyAck;
}

export namespace ConsensusNotifyAck {

    /** Properties of a ConsensusNotifyAck. */
    interface $Properties {
    }
}

/** Sending to other engines. */
export class ConsensusSendToRequest {

    /**
     * Constructs a new ConsensusSendToRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSendToRequest.$Properties);

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
     * @returns {ConsensusSendToRequest} ConsensusSendToRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSendToRequest;
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
    }
}

/** Represents a ConsensusSendToResponse. */
export class ConsensusSendToResponse {

    /**
     * Constructs a new ConsensusSendToResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSendToResponse.$Properties);

    /** ConsensusSendToResponse status. */
    status: ConsensusSendToResponse.Status;

    /**
     * Creates a new ConsensusSendToResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusSendToResponse instance
     */
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
     * @returns {ConsensusSendToResponse} ConsensusSendToResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSendToResponse;
}

export namespace ConsensusSendToResponse {

    /** Properties of a ConsensusSendToResponse. */
    interface $Properties {

        /** ConsensusSendToResponse status */
        status?: (ConsensusSendToResponse.Status|null);
    }

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

/** Represents a ConsensusBroadcastRequest. */
export class ConsensusBroadcastRequest {

    /**
     * Constructs a new ConsensusBroadcastRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusBroadcastRequest.$Properties);

    /** ConsensusBroadcastRequest content. */
    content: Uint8Array;

    /** ConsensusBroadcastRequest messageType. */
    messageType: string;

    /**
     * Creates a new ConsensusBroadcastRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusBroadcastRequest instance
     */
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
     * @returns {ConsensusBroadcastRequest} ConsensusBroadcastRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusBroadcastRequest;
}

export namespace ConsensusBroadcastRequest {

    /** Properties of a ConsensusBroadcastRequest. */
    interface $Properties {

        /** ConsensusBroadcastRequest content */
        content?: (Uint8Array|null);

        /** ConsensusBroadcastRequest messageType */
        messageType?: (string|null);
    }
}

/** Represents a ConsensusBroadcastResponse. */
export class ConsensusBroadcastResponse {

    /**
     * Constructs a new ConsensusBroadcastResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusBroadcastResponse.$Properties);

    /** ConsensusBroadcastResponse status. */
    status: ConsensusBroadcastResponse.Status;

    /**
     * Creates a new ConsensusBroadcastResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusBroadcastResponse instance
     */
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
     * @returns {ConsensusBroadcastResponse} ConsensusBroadcastResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusBroadcastResponse;
}

export namespace ConsensusBroadcastResponse {

    /** Properties of a ConsensusBroadcastResponse. */
    interface $Properties {

        /** ConsensusBroadcastResponse status */
        status?: (ConsensusBroadcastResponse.Status|null);
    }

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

/** Building a block. */
export class ConsensusInitializeBlockRequest {

    /**
     * Constructs a new ConsensusInitializeBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusInitializeBlockRequest.$Properties);

    /** Empty is the chain's head. */
    previousId: Uint8Array;

    /**
     * Creates a new ConsensusInitializeBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusInitializeBlockRequest instance
     */
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
     * @returns {ConsensusInitializeBlockRequest} ConsensusInitializeBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusInitializeBlockRequest;
}

export namespace ConsensusInitializeBlockRequest {

    /** Properties of a ConsensusInitializeBlockRequest. */
    interface $Properties {

        /** Empty is the chain's head. */
        previousId?: (Uint8Array|null);
    }
}

/** Represents a ConsensusInitializeBlockResponse. */
export class ConsensusInitializeBlockResponse {

    /**
     * Constructs a new ConsensusInitializeBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusInitializeBlockResponse.$Properties);

    /** ConsensusInitializeBlockResponse status. */
    status: ConsensusInitializeBlockResponse.Status;

    /**
     * Creates a new ConsensusInitializeBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusInitializeBlockResponse instance
     */
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
     * @returns {ConsensusInitializeBlockResponse} ConsensusInitializeBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusInitializeBlockResponse;
}

export namespace ConsensusInitializeBlockResponse {

    /** Properties of a ConsensusInitializeBlockResponse. */
    interface $Properties {

        /** ConsensusInitializeBlockResponse status */
        status?: (ConsensusInitializeBlockResponse.Status|null);
    }

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

/** Represents a ConsensusSummarizeBlockRequest. */
export class ConsensusSummarizeBlockRequest {

    /**
     * Constructs a new ConsensusSummarizeBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSummarizeBlockRequest.$Properties);

    /**
     * Creates a new ConsensusSummarizeBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusSummarizeBlockRequest instance
     */
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
     * @returns {ConsensusSummarizeBlockRequest} ConsensusSummarizeBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSummarizeBlockRequest;
}

export namespace ConsensusSummarizeBlockRequest {

    /** Properties of a ConsensusSummarizeBlockRequest. */
    interface $Properties {
    }
}

/** Represents a ConsensusSummarizeBlockResponse. */
export class ConsensusSummarizeBlockResponse {

    /**
     * Constructs a new ConsensusSummarizeBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSummarizeBlockResponse.$Properties);

    /** ConsensusSummarizeBlockResponse status. */
    status: ConsensusSummarizeBlockResponse.Status;

    /** ConsensusSummarizeBlockResponse summary. */
    summary: Uint8Array;

    /**
     * Creates a new ConsensusSummarizeBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusSummarizeBlockResponse instance
     */
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
     * @returns {ConsensusSummarizeBlockResponse} ConsensusSummarizeBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSummarizeBlockResponse;
}

export namespace ConsensusSummarizeBlockResponse {

    /** Properties of a ConsensusSummarizeBlockResponse. */
    interface $Properties {

        /** ConsensusSummarizeBlockResponse status */
        status?: (ConsensusSummarizeBlockResponse.Status|null);

        /** ConsensusSummarizeBlockResponse summary */
        summary?: (Uint8Array|null);
    }

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

/** Represents a ConsensusFinalizeBlockRequest. */
export class ConsensusFinalizeBlockRequest {

    /**
     * Constructs a new ConsensusFinalizeBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusFinalizeBlockRequest.$Properties);

    /** Becomes BlockHeader.consensus. */
    data: Uint8Array;

    /**
     * Creates a new ConsensusFinalizeBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusFinalizeBlockRequest instance
     */
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
     * @returns {ConsensusFinalizeBlockRequest} ConsensusFinalizeBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusFinalizeBlockRequest;
}

export namespace ConsensusFinalizeBlockRequest {

    /** Properties of a ConsensusFinalizeBlockRequest. */
    interface $Properties {

        /** Becomes BlockHeader.consensus. */
        data?: (Uint8Array|null);
    }
}

/** Represents a ConsensusFinalizeBlockResponse. */
export class ConsensusFinalizeBlockResponse {

    /**
     * Constructs a new ConsensusFinalizeBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusFinalizeBlockResponse.$Properties);

    /** ConsensusFinalizeBlockResponse status. */
    status: ConsensusFinalizeBlockResponse.Status;

    /** ConsensusFinalizeBlockResponse blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusFinalizeBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusFinalizeBlockResponse instance
     */
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
     * @returns {ConsensusFinalizeBlockResponse} ConsensusFinalizeBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusFinalizeBlockResponse;
}

export namespace ConsensusFinalizeBlockResponse {

    /** Properties of a ConsensusFinalizeBlockResponse. */
    interface $Properties {

        /** ConsensusFinalizeBlockResponse status */
        status?: (ConsensusFinalizeBlockResponse.Status|null);

        /** ConsensusFinalizeBlockResponse blockId */
        blockId?: (Uint8Array|null);
    }

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

/** Represents a ConsensusCancelBlockRequest. */
export class ConsensusCancelBlockRequest {

    /**
     * Constructs a new ConsensusCancelBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusCancelBlockRequest.$Properties);

    /**
     * Creates a new ConsensusCancelBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusCancelBlockRequest instance
     */
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
     * @returns {ConsensusCancelBlockRequest} ConsensusCancelBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusCancelBlockRequest;
}

export namespace ConsensusCancelBlockRequest {

    /** Properties of a ConsensusCancelBlockRequest. */
    interface $Properties {
    }
}

/** Represents a ConsensusCancelBlockResponse. */
export class ConsensusCancelBlockResponse {

    /**
     * Constructs a new ConsensusCancelBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusCancelBlockResponse.$Properties);

    /** ConsensusCancelBlockResponse status. */
    status: ConsensusCancelBlockResponse.Status;

    /**
     * Creates a new ConsensusCancelBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusCancelBlockResponse instance
     */
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
     * @returns {ConsensusCancelBlockResponse} ConsensusCancelBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusCancelBlockResponse;
}

export namespace ConsensusCancelBlockResponse {

    /** Properties of a ConsensusCancelBlockResponse. */
    interface $Properties {

        /** ConsensusCancelBlockResponse status */
        status?: (ConsensusCancelBlockResponse.Status|null);
    }

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

/** Judging blocks. */
export class ConsensusCheckBlocksRequest {

    /**
     * Constructs a new ConsensusCheckBlocksRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusCheckBlocksRequest.$Properties);

    /** ConsensusCheckBlocksRequest blockIds. */
    blockIds: Uint8Array[];

    /**
     * Creates a new ConsensusCheckBlocksRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusCheckBlocksRequest instance
     */
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
     * @returns {ConsensusCheckBlocksRequest} ConsensusCheckBlocksRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusCheckBlocksRequest;
}

export namespace ConsensusCheckBlocksRequest {

    /** Properties of a ConsensusCheckBlocksRequest. */
    interface $Properties {

        /** ConsensusCheckBlocksRequest blockIds */
        blockIds?: (Uint8Array[]|null);
    }
}

/** Represents a ConsensusCheckBlocksResponse. */
export class ConsensusCheckBlocksResponse {

    /**
     * Constructs a new ConsensusCheckBlocksResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusCheckBlocksResponse.$Properties);

    /** ConsensusCheckBlocksResponse status. */
    status: ConsensusCheckBlocksResponse.Status;

    /**
     * Creates a new ConsensusCheckBlocksResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusCheckBlocksResponse instance
     */
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
     * @returns {ConsensusCheckBlocksResponse} ConsensusCheckBlocksResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusCheckBlocksResponse;
}

export namespace ConsensusCheckBlocksResponse {

    /** Properties of a ConsensusCheckBlocksResponse. */
    interface $Properties {

        /** ConsensusCheckBlocksResponse status */
        status?: (ConsensusCheckBlocksResponse.Status|null);
    }

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

/** Represents a ConsensusCommitBlockRequest. */
export class ConsensusCommitBlockRequest {

    /**
     * Constructs a new ConsensusCommitBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusCommitBlockRequest.$Properties);

    /** ConsensusCommitBlockRequest blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusCommitBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusCommitBlockRequest instance
     */
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
     * @returns {ConsensusCommitBlockRequest} ConsensusCommitBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusCommitBlockRequest;
}

export namespace ConsensusCommitBlockRequest {

    /** Properties of a ConsensusCommitBlockRequest. */
    interface $Properties {

        /** ConsensusCommitBlockRequest blockId */
        blockId?: (Uint8Array|null);
    }
}

/** Represents a ConsensusCommitBlockResponse. */
export class ConsensusCommitBlockResponse {

    /**
     * Constructs a new ConsensusCommitBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusCommitBlockResponse.$Properties);

    /** ConsensusCommitBlockResponse status. */
    status: ConsensusCommitBlockResponse.Status;

    /**
     * Creates a new ConsensusCommitBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusCommitBlockResponse instance
     */
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
     * @returns {ConsensusCommitBlockResponse} ConsensusCommitBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusCommitBlockResponse;
}

export namespace ConsensusCommitBlockResponse {

    /** Properties of a ConsensusCommitBlockResponse. */
    interface $Properties {

        /** ConsensusCommitBlockResponse status */
        status?: (ConsensusCommitBlockResponse.Status|null);
    }

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

/** Represents a ConsensusIgnoreBlockRequest. */
export class ConsensusIgnoreBlockRequest {

    /**
     * Constructs a new ConsensusIgnoreBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusIgnoreBlockRequest.$Properties);

    /** ConsensusIgnoreBlockRequest blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusIgnoreBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusIgnoreBlockRequest instance
     */
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
     * @returns {ConsensusIgnoreBlockRequest} ConsensusIgnoreBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusIgnoreBlockRequest;
}

export namespace ConsensusIgnoreBlockRequest {

    /** Properties of a ConsensusIgnoreBlockRequest. */
    interface $Properties {

        /** ConsensusIgnoreBlockRequest blockId */
        blockId?: (Uint8Array|null);
    }
}

/** Represents a ConsensusIgnoreBlockResponse. */
export class ConsensusIgnoreBlockResponse {

    /**
     * Constructs a new ConsensusIgnoreBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusIgnoreBlockResponse.$Properties);

    /** ConsensusIgnoreBlockResponse status. */
    status: ConsensusIgnoreBlockResponse.Status;

    /**
     * Creates a new ConsensusIgnoreBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusIgnoreBlockResponse instance
     */
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
     * @returns {ConsensusIgnoreBlockResponse} ConsensusIgnoreBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusIgnoreBlockResponse;
}

export namespace ConsensusIgnoreBlockResponse {

    /** Properties of a ConsensusIgnoreBlockResponse. */
    interface $Properties {

        /** ConsensusIgnoreBlockResponse status */
        status?: (ConsensusIgnoreBlockResponse.Status|null);
    }

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

/** Represents a ConsensusFailBlockRequest. */
export class ConsensusFailBlockRequest {

    /**
     * Constructs a new ConsensusFailBlockRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusFailBlockRequest.$Properties);

    /** ConsensusFailBlockRequest blockId. */
    blockId: Uint8Array;

    /**
     * Creates a new ConsensusFailBlockRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusFailBlockRequest instance
     */
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
     * @returns {ConsensusFailBlockRequest} ConsensusFailBlockRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusFailBlockRequest;
}

export namespace ConsensusFailBlockRequest {

    /** Properties of a ConsensusFailBlockRequest. */
    interface $Properties {

        /** ConsensusFailBlockRequest blockId */
        blockId?: (Uint8Array|null);
    }
}

/** Represents a ConsensusFailBlockResponse. */
export class ConsensusFailBlockResponse {

    /**
     * Constructs a new ConsensusFailBlockResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusFailBlockResponse.$Properties);

    /** ConsensusFailBlockResponse status. */
    status: ConsensusFailBlockResponse.Status;

    /**
     * Creates a new ConsensusFailBlockResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusFailBlockResponse instance
     */
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
     * @returns {ConsensusFailBlockResponse} ConsensusFailBlockResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusFailBlockResponse;
}

export namespace ConsensusFailBlockResponse {

    /** Properties of a ConsensusFailBlockResponse. */
    interface $Properties {

        /** ConsensusFailBlockResponse status */
        status?: (ConsensusFailBlockResponse.Status|null);
    }

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

/** Queries. */
export class ConsensusBlocksGetRequest {

    /**
     * Constructs a new ConsensusBlocksGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusBlocksGetRequest.$Properties);

    /** ConsensusBlocksGetRequest blockIds. */
    blockIds: Uint8Array[];

    /**
     * Creates a new ConsensusBlocksGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusBlocksGetRequest instance
     */
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
     * @returns {ConsensusBlocksGetRequest} ConsensusBlocksGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusBlocksGetRequest;
}

export namespace ConsensusBlocksGetRequest {

    /** Properties of a ConsensusBlocksGetRequest. */
    interface $Properties {

        /** ConsensusBlocksGetRequest blockIds */
        blockIds?: (Uint8Array[]|null);
    }
}

/** Represents a ConsensusBlocksGetResponse. */
export class ConsensusBlocksGetResponse {

    /**
     * Constructs a new ConsensusBlocksGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusBlocksGetResponse.$Properties);

    /** ConsensusBlocksGetResponse status. */
    status: ConsensusBlocksGetResponse.Status;

    /** ConsensusBlocksGetResponse blocks. */
    blocks: ConsensusBlock[];

    /**
     * Creates a new ConsensusBlocksGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusBlocksGetResponse instance
     */
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
     * @returns {ConsensusBlocksGetResponse} ConsensusBlocksGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusBlocksGetResponse;
}

export namespace ConsensusBlocksGetResponse {

    /** Properties of a ConsensusBlocksGetResponse. */
    interface $Properties {

        /** ConsensusBlocksGetResponse status */
        status?: (ConsensusBlocksGetResponse.Status|null);

        /** ConsensusBlocksGetResponse blocks */
        blocks?: (ConsensusBlock.$Properties[]|null);
    }

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

/** Represents a ConsensusChainHeadGetRequest. */
export class ConsensusChainHeadGetRequest {

    /**
     * Constructs a new ConsensusChainHeadGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusChainHeadGetRequest.$Properties);

    /**
     * Creates a new ConsensusChainHeadGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusChainHeadGetRequest instance
     */
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
     * @returns {ConsensusChainHeadGetRequest} ConsensusChainHeadGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusChainHeadGetRequest;
}

export namespace ConsensusChainHeadGetRequest {

    /** Properties of a ConsensusChainHeadGetRequest. */
    interface $Properties {
    }
}

/** Represents a ConsensusChainHeadGetResponse. */
export class ConsensusChainHeadGetResponse {

    /**
     * Constructs a new ConsensusChainHeadGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusChainHeadGetResponse.$Properties);

    /** ConsensusChainHeadGetResponse status. */
    status: ConsensusChainHeadGetResponse.Status;

    /** ConsensusChainHeadGetResponse block. */
    block?: (ConsensusBlock|null);

    /**
     * Creates a new ConsensusChainHeadGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusChainHeadGetResponse instance
     */
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
     * @returns {ConsensusChainHeadGetResponse} ConsensusChainHeadGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusChainHeadGetResponse;
}

export namespace ConsensusChainHeadGetResponse {

    /** Properties of a ConsensusChainHeadGetResponse. */
    interface $Properties {

        /** ConsensusChainHeadGetResponse status */
        status?: (ConsensusChainHeadGetResponse.Status|null);

        /** ConsensusChainHeadGetResponse block */
        block?: (ConsensusBlock.$Properties|null);
    }

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

/** Represents a ConsensusSettingsGetRequest. */
export class ConsensusSettingsGetRequest {

    /**
     * Constructs a new ConsensusSettingsGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSettingsGetRequest.$Properties);

    /** ConsensusSettingsGetRequest blockId. */
    blockId: Uint8Array;

    /** ConsensusSettingsGetRequest keys. */
    keys: string[];

    /**
     * Creates a new ConsensusSettingsGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusSettingsGetRequest instance
     */
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
     * @returns {ConsensusSettingsGetRequest} ConsensusSettingsGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSettingsGetRequest;
}

export namespace ConsensusSettingsGetRequest {

    /** Properties of a ConsensusSettingsGetRequest. */
    interface $Properties {

        /** ConsensusSettingsGetRequest blockId */
        blockId?: (Uint8Array|null);

        /** ConsensusSettingsGetRequest keys */
        keys?: (string[]|null);
    }
}

/** Represents a ConsensusSettingsGetResponse. */
export class ConsensusSettingsGetResponse {

    /**
     * Constructs a new ConsensusSettingsGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusSettingsGetResponse.$Properties);

    /** ConsensusSettingsGetResponse status. */
    status: ConsensusSettingsGetResponse.Status;

    /** ConsensusSettingsGetResponse entries. */
    entries: ConsensusSettingsEntry[];

    /**
     * Creates a new ConsensusSettingsGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusSettingsGetResponse instance
     */
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
     * @returns {ConsensusSettingsGetResponse} ConsensusSettingsGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusSettingsGetResponse;
}

export namespace ConsensusSettingsGetResponse {

    /** Properties of a ConsensusSettingsGetResponse. */
    interface $Properties {

        /** ConsensusSettingsGetResponse status */
        status?: (ConsensusSettingsGetResponse.Status|null);

        /** ConsensusSettingsGetResponse entries */
        entries?: (ConsensusSettingsEntry.$Properties[]|null);
    }

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

/** Represents a ConsensusStateGetRequest. */
export class ConsensusStateGetRequest {

    /**
     * Constructs a new ConsensusStateGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusStateGetRequest.$Properties);

    /** ConsensusStateGetRequest blockId. */
    blockId: Uint8Array;

    /** ConsensusStateGetRequest addresses. */
    addresses: string[];

    /**
     * Creates a new ConsensusStateGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusStateGetRequest instance
     */
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
     * @returns {ConsensusStateGetRequest} ConsensusStateGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusStateGetRequest;
}

export namespace ConsensusStateGetRequest {

    /** Properties of a ConsensusStateGetRequest. */
    interface $Properties {

        /** ConsensusStateGetRequest blockId */
        blockId?: (Uint8Array|null);

        /** ConsensusStateGetRequest addresses */
        addresses?: (string[]|null);
    }
}

/** Represents a ConsensusStateGetResponse. */
export class ConsensusStateGetResponse {

    /**
     * Constructs a new ConsensusStateGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: ConsensusStateGetResponse.$Properties);

    /** ConsensusStateGetResponse status. */
    status: ConsensusStateGetResponse.Status;

    /** ConsensusStateGetResponse entries. */
    entries: ConsensusStateEntry[];

    /**
     * Creates a new ConsensusStateGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns ConsensusStateGetResponse instance
     */
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
     * @returns {ConsensusStateGetResponse} ConsensusStateGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): ConsensusStateGetResponse;
}

export namespace ConsensusStateGetResponse {

    /** Properties of a ConsensusStateGetResponse. */
    interface $Properties {

        /** ConsensusStateGetResponse status */
        status?: (ConsensusStateGetResponse.Status|null);

        /** ConsensusStateGetResponse entries */
        entries?: (ConsensusStateEntry.$Properties[]|null);
    }

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

/** Represents a GenesisData. */
export class GenesisData {

    /**
     * Constructs a new GenesisData.
     * @param [properties] Properties to set
     */
    constructor(properties?: GenesisData.$Properties);

    /** GenesisData batches. */
    batches: Batch[];

    /**
     * Creates a new GenesisData instance using the specified properties.
     * @param [properties] Properties to set
     * @returns GenesisData instance
     */
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
     * @returns {GenesisData} GenesisData
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): GenesisData;
}

export namespace GenesisData {

    /** Properties of a GenesisData. */
    interface $Properties {

        /** GenesisData batches */
        batches?: (Batch.$Properties[]|null);
    }
}

/** Represents a TpRegisterRequest. */
export class TpRegisterRequest {

    /**
     * Constructs a new TpRegisterRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpRegisterRequest.$Properties);

    /** TpRegisterRequest family. */
    family: string;

    /** TpRegisterRequest version. */
    version: string;

    /** State prefixes the family claims; the validator does not enforce them. */
    namespaces: string[];

    /** Transactions the processor takes at once; 0 leaves the number to the validator. Since 1.1. */
    maxOccupancy: number;

    /** The features of this protocol the processor needs; 0 is the protocol of 1.0. Since 1.2. */
    protocolVersion: number;

    /** Needs protocol_version 1. Since 1.2. */
    requestHeaderStyle: TpRegisterRequest.TpProcessRequestHeaderStyle;

    /**
     * Creates a new TpRegisterRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpRegisterRequest instance
     */
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
     * @returns {TpRegisterRequest} TpRegisterRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpRegisterRequest;
}

export namespace TpRegisterRequest {

    /** Properties of a TpRegisterRequest. */
    interface $Properties {

        /** TpRegisterRequest family */
        family?: (string|null);

        /** TpRegisterRequest version */
        version?: (string|null);

        /** State prefixes the family claims; the validator does not enforce them. */
        namespaces?: (string[]|null);

        /** Transactions the processor takes at once; 0 leaves the number to the validator. Since 1.1. */
        maxOccupancy?: (number|null);

        /** The features of this protocol the processor needs; 0 is the protocol of 1.0. Since 1.2. */
        protocolVersion?: (number|null);

        /** Needs protocol_version 1. Since 1.2. */
        requestHeaderStyle?: (TpRegisterRequest.TpProcessRequestHeaderStyle|null);
    }

    /** How TpProcessRequest carries the transaction header. Since 1.2. */
    enum TpProcessRequestHeaderStyle {

        /** HEADER_STYLE_UNSET value */
        HEADER_STYLE_UNSET = 0,

        /** Decoded, in `header`. What processors older than 1.2 get. */
        EXPANDED = 1,

        /** As signed, in `header_bytes`. */
        RAW = 2
    }
}

/** Represents a TpRegisterResponse. */
export class TpRegisterResponse {

    /**
     * Constructs a new TpRegisterResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpRegisterResponse.$Properties);

    /** TpRegisterResponse status. */
    status: TpRegisterResponse.Status;

    /** What the validator speaks. Since 1.2. */
    protocolVersion: number;

    /**
     * Creates a new TpRegisterResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpRegisterResponse instance
     */
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
     * @returns {TpRegisterResponse} TpRegisterResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpRegisterResponse;
}

export namespace TpRegisterResponse {

    /** Properties of a TpRegisterResponse. */
    interface $Properties {

        /** TpRegisterResponse status */
        status?: (TpRegisterResponse.Status|null);

        /** What the validator speaks. Since 1.2. */
        protocolVersion?: (number|null);
    }

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

/** Represents a TpUnregisterRequest. */
export class TpUnregisterRequest {

    /**
     * Constructs a new TpUnregisterRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpUnregisterRequest.$Properties);

    /**
     * Creates a new TpUnregisterRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpUnregisterRequest instance
     */
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
     * @returns {TpUnregisterRequest} TpUnregisterRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpUnregisterRequest;
}

export namespace TpUnregisterRequest {

    /** Properties of a TpUnregisterRequest. */
    interface $Properties {
    }
}

/** Represents a TpUnregisterResponse. */
export class TpUnregisterResponse {

    /**
     * Constructs a new TpUnregisterResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpUnregisterResponse.$Properties);

    /** TpUnregisterResponse status. */
    status: TpUnregisterResponse.Status;

    /**
     * Creates a new TpUnregisterResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpUnregisterResponse instance
     */
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
     * @returns {TpUnregisterResponse} TpUnregisterResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpUnregisterResponse;
}

export namespace TpUnregisterResponse {

    /** Properties of a TpUnregisterResponse. */
    interface $Properties {

        /** TpUnregisterResponse status */
        status?: (TpUnregisterResponse.Status|null);
    }

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

/** Represents a TpProcessRequest. */
export class TpProcessRequest {

    /**
     * Constructs a new TpProcessRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpProcessRequest.$Properties);

    /** Absent for processors that registered for RAW headers. */
    header?: (TransactionHeader|null);

    /** TpProcessRequest payload. */
    payload: Uint8Array;

    /** The transaction's header signature, which is its id. */
    signature: string;

    /** Names this transaction's view of the state in the TpState messages. */
    contextId: string;

    /** Since 1.2. */
    headerBytes: Uint8Array;

    /**
     * Creates a new TpProcessRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpProcessRequest instance
     */
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
     * @returns {TpProcessRequest} TpProcessRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpProcessRequest;
}

export namespace TpProcessRequest {

    /** Properties of a TpProcessRequest. */
    interface $Properties {

        /** Absent for processors that registered for RAW headers. */
        header?: (TransactionHeader.$Properties|null);

        /** TpProcessRequest payload */
        payload?: (Uint8Array|null);

        /** The transaction's header signature, which is its id. */
        signature?: (string|null);

        /** Names this transaction's view of the state in the TpState messages. */
        contextId?: (string|null);

        /** Since 1.2. */
        headerBytes?: (Uint8Array|null);
    }
}

/** Represents a TpProcessResponse. */
export class TpProcessResponse {

    /**
     * Constructs a new TpProcessResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpProcessResponse.$Properties);

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
     * @returns {TpProcessResponse} TpProcessResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpProcessResponse;
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
    }

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** INVALID_TRANSACTION value */
        INVALID_TRANSACTION = 2,

        /** The processor could not judge; the transaction is given to it again. */
        INTERNAL_ERROR = 3
    }
}

/** Represents a Setting. */
export class Setting {

    /**
     * Constructs a new Setting.
     * @param [properties] Properties to set
     */
    constructor(properties?: Setting.$Properties);

    /** Setting entries. */
    entries: Setting.Entry[];

    /**
     * Creates a new Setting instance using the specified properties.
     * @param [properties] Properties to set
     * @returns Setting instance
     */
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
     * @returns {Setting} Setting
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Setting;
}

export namespace Setting {

    /** Properties of a Setting. */
    interface $Properties {

        /** Setting entries */
        entries?: (Setting.Entry.$Properties[]|null);
    }

    /** Represents an Entry. */
    class Entry {

        /**
         * Constructs a new Entry.
         * @param [properties] Properties to set
         */
        constructor(properties?: Setting.Entry.$Properties);

        /** Entry key. */
        key: string;

        /** Entry value. */
        value: string;

        /**
         * Creates a new Entry instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Entry instance
         */
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
         * @returns {Setting.Entry} Entry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Setting.Entry;
    }

    namespace Entry {

        /** Properties of an Entry. */
        interface $Properties {

            /** Entry key */
            key?: (string|null);

            /** Entry value */
            value?: (string|null);
        }
    }
}

/** Represents a SettingsPayload. */
export class SettingsPayload {

    /**
     * Constructs a new SettingsPayload.
     * @param [properties] Properties to set
     */
    constructor(properties?: SettingsPayload.$Properties);

    /** SettingsPayload action. */
    action: SettingsPayload.Action;

    /** A serialized SettingProposal or SettingVote, as `action` says. */
    data: Uint8Array;

    /**
     * Creates a new SettingsPayload instance using the specified properties.
     * @param [properties] Properties to set
     * @returns SettingsPayload instance
     */
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
     * @returns {SettingsPayload} SettingsPayload
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SettingsPayload;
}

export namespace SettingsPayload {

    /** Properties of a SettingsPayload. */
    interface $Properties {

        /** SettingsPayload action */
        action?: (SettingsPayload.Action|null);

        /** A serialized SettingProposal or SettingVote, as `action` says. */
        data?: (Uint8Array|null);
    }

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

/** Represents a SettingProposal. */
export class SettingProposal {

    /**
     * Constructs a new SettingProposal.
     * @param [properties] Properties to set
     */
    constructor(properties?: SettingProposal.$Properties);

    /** SettingProposal setting. */
    setting: string;

    /** SettingProposal value. */
    value: string;

    /** Makes two proposals of the same value differ. */
    nonce: string;

    /**
     * Creates a new SettingProposal instance using the specified properties.
     * @param [properties] Properties to set
     * @returns SettingProposal instance
     */
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
     * @returns {SettingProposal} SettingProposal
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SettingProposal;
}

export namespace SettingProposal {

    /** Properties of a SettingProposal. */
    interface $Properties {

        /** SettingProposal setting */
        setting?: (string|null);

        /** SettingProposal value */
        value?: (string|null);

        /** Makes two proposals of the same value differ. */
        nonce?: (string|null);
    }
}

/** Represents a SettingVote. */
export class SettingVote {

    /**
     * Constructs a new SettingVote.
     * @param [properties] Properties to set
     */
    constructor(properties?: SettingVote.$Properties);

    /** SHA-256 of the serialized proposal, in hex. */
    proposalId: string;

    /** SettingVote vote. */
    vote: SettingVote.Vote;

    /**
     * Creates a new SettingVote instance using the specified properties.
     * @param [properties] Properties to set
     * @returns SettingVote instance
     */
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
     * @returns {SettingVote} SettingVote
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SettingVote;
}

export namespace SettingVote {

    /** Properties of a SettingVote. */
    interface $Properties {

        /** SHA-256 of the serialized proposal, in hex. */
        proposalId?: (string|null);

        /** SettingVote vote */
        vote?: (SettingVote.Vote|null);
    }

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

/** Represents a SettingCandidate. */
export class SettingCandidate {

    /**
     * Constructs a new SettingCandidate.
     * @param [properties] Properties to set
     */
    constructor(properties?: SettingCandidate.$Properties);

    /** SettingCandidate proposalId. */
    proposalId: string;

    /** SettingCandidate proposal. */
    proposal?: (SettingProposal|null);

    /** SettingCandidate votes. */
    votes: SettingCandidate.VoteRecord[];

    /**
     * Creates a new SettingCandidate instance using the specified properties.
     * @param [properties] Properties to set
     * @returns SettingCandidate instance
     */
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
     * @returns {SettingCandidate} SettingCandidate
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SettingCandidate;
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
    }

    /** Represents a VoteRecord. */
    class VoteRecord {

        /**
         * Constructs a new VoteRecord.
         * @param [properties] Properties to set
         */
        constructor(properties?: SettingCandidate.VoteRecord.$Properties);

        /** VoteRecord publicKey. */
        publicKey: string;

        /** VoteRecord vote. */
        vote: SettingVote.Vote;

        /**
         * Creates a new VoteRecord instance using the specified properties.
         * @param [properties] Properties to set
         * @returns VoteRecord instance
         */
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
         * @returns {SettingCandidate.VoteRecord} VoteRecord
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SettingCandidate.VoteRecord;
    }

    namespace VoteRecord {

        /** Properties of a VoteRecord. */
        interface $Properties {

            /** VoteRecord publicKey */
            publicKey?: (string|null);

            /** VoteRecord vote */
            vote?: (SettingVote.Vote|null);
        }
    }
}

/** Kept base64-encoded in the setting "sawtooth.settings.vote.proposals". */
export class SettingCandidates {

    /**
     * Constructs a new SettingCandidates.
     * @param [properties] Properties to set
     */
    constructor(properties?: SettingCandidates.$Properties);

    /** SettingCandidates candidates. */
    candidates: SettingCandidate[];

    /**
     * Creates a new SettingCandidates instance using the specified properties.
     * @param [properties] Properties to set
     * @returns SettingCandidates instance
     */
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
     * @returns {SettingCandidates} SettingCandidates
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): SettingCandidates;
}

export namespace SettingCandidates {

    /** Properties of a SettingCandidates. */
    interface $Properties {

        /** SettingCandidates candidates */
        candidates?: (SettingCandidate.$Properties[]|null);
    }
}

/** Represents a TpStateEntry. */
export class TpStateEntry {

    /**
     * Constructs a new TpStateEntry.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateEntry.$Properties);

    /** TpStateEntry address. */
    address: string;

    /** TpStateEntry data. */
    data: Uint8Array;

    /**
     * Creates a new TpStateEntry instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateEntry instance
     */
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
     * @returns {TpStateEntry} TpStateEntry
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateEntry;
}

export namespace TpStateEntry {

    /** Properties of a TpStateEntry. */
    interface $Properties {

        /** TpStateEntry address */
        address?: (string|null);

        /** TpStateEntry data */
        data?: (Uint8Array|null);
    }
}

/** Represents a TpStateGetRequest. */
export class TpStateGetRequest {

    /**
     * Constructs a new TpStateGetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateGetRequest.$Properties);

    /** TpStateGetRequest contextId. */
    contextId: string;

    /** TpStateGetRequest addresses. */
    addresses: string[];

    /**
     * Creates a new TpStateGetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateGetRequest instance
     */
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
     * @returns {TpStateGetRequest} TpStateGetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateGetRequest;
}

export namespace TpStateGetRequest {

    /** Properties of a TpStateGetRequest. */
    interface $Properties {

        /** TpStateGetRequest contextId */
        contextId?: (string|null);

        /** TpStateGetRequest addresses */
        addresses?: (string[]|null);
    }
}

/** Represents a TpStateGetResponse. */
export class TpStateGetResponse {

    /**
     * Constructs a new TpStateGetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateGetResponse.$Properties);

    /** TpStateGetResponse entries. */
    entries: TpStateEntry[];

    /** TpStateGetResponse status. */
    status: TpStateGetResponse.Status;

    /**
     * Creates a new TpStateGetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateGetResponse instance
     */
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
     * @returns {TpStateGetResponse} TpStateGetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateGetResponse;
}

export namespace TpStateGetResponse {

    /** Properties of a TpStateGetResponse. */
    interface $Properties {

        /** TpStateGetResponse entries */
        entries?: (TpStateEntry.$Properties[]|null);

        /** TpStateGetResponse status */
        status?: (TpStateGetResponse.Status|null);
    }

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** An address is not covered by the header's inputs. */
        AUTHORIZATION_ERROR = 2
    }
}

/** Represents a TpStateSetRequest. */
export class TpStateSetRequest {

    /**
     * Constructs a new TpStateSetRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateSetRequest.$Properties);

    /** TpStateSetRequest contextId. */
    contextId: string;

    /** TpStateSetRequest entries. */
    entries: TpStateEntry[];

    /**
     * Creates a new TpStateSetRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateSetRequest instance
     */
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
     * @returns {TpStateSetRequest} TpStateSetRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateSetRequest;
}

export namespace TpStateSetRequest {

    /** Properties of a TpStateSetRequest. */
    interface $Properties {

        /** TpStateSetRequest contextId */
        contextId?: (string|null);

        /** TpStateSetRequest entries */
        entries?: (TpStateEntry.$Properties[]|null);
    }
}

/** Represents a TpStateSetResponse. */
export class TpStateSetResponse {

    /**
     * Constructs a new TpStateSetResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateSetResponse.$Properties);

    /** The addresses that were set. */
    addresses: string[];

    /** TpStateSetResponse status. */
    status: TpStateSetResponse.Status;

    /**
     * Creates a new TpStateSetResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateSetResponse instance
     */
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
     * @returns {TpStateSetResponse} TpStateSetResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateSetResponse;
}

export namespace TpStateSetResponse {

    /** Properties of a TpStateSetResponse. */
    interface $Properties {

        /** The addresses that were set. */
        addresses?: (string[]|null);

        /** TpStateSetResponse status */
        status?: (TpStateSetResponse.Status|null);
    }

    /** Status enum. */
    enum Status {

        /** STATUS_UNSET value */
        STATUS_UNSET = 0,

        /** OK value */
        OK = 1,

        /** An address is not covered by the header's outputs. */
        AUTHORIZATION_ERROR = 2
    }
}

/** Represents a TpStateDeleteRequest. */
export class TpStateDeleteRequest {

    /**
     * Constructs a new TpStateDeleteRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateDeleteRequest.$Properties);

    /** TpStateDeleteRequest contextId. */
    contextId: string;

    /** TpStateDeleteRequest addresses. */
    addresses: string[];

    /**
     * Creates a new TpStateDeleteRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateDeleteRequest instance
     */
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
     * @returns {TpStateDeleteRequest} TpStateDeleteRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateDeleteRequest;
}

export namespace TpStateDeleteRequest {

    /** Properties of a TpStateDeleteRequest. */
    interface $Properties {

        /** TpStateDeleteRequest contextId */
        contextId?: (string|null);

        /** TpStateDeleteRequest addresses */
        addresses?: (string[]|null);
    }
}

/** Represents a TpStateDeleteResponse. */
export class TpStateDeleteResponse {

    /**
     * Constructs a new TpStateDeleteResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpStateDeleteResponse.$Properties);

    /** The addresses that held something and now do not. */
    addresses: string[];

    /** TpStateDeleteResponse status. */
    status: TpStateDeleteResponse.Status;

    /**
     * Creates a new TpStateDeleteResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpStateDeleteResponse instance
     */
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
     * @returns {TpStateDeleteResponse} TpStateDeleteResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpStateDeleteResponse;
}

export namespace TpStateDeleteResponse {

    /** Properties of a TpStateDeleteResponse. */
    interface $Properties {

        /** The addresses that held something and now do not. */
        addresses?: (string[]|null);

        /** TpStateDeleteResponse status */
        status?: (TpStateDeleteResponse.Status|null);
    }

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

/** Represents a TpReceiptAddDataRequest. */
export class TpReceiptAddDataRequest {

    /**
     * Constructs a new TpReceiptAddDataRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpReceiptAddDataRequest.$Properties);

    /** TpReceiptAddDataRequest contextId. */
    contextId: string;

    /** TpReceiptAddDataRequest data. */
    data: Uint8Array;

    /**
     * Creates a new TpReceiptAddDataRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpReceiptAddDataRequest instance
     */
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
     * @returns {TpReceiptAddDataRequest} TpReceiptAddDataRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpReceiptAddDataRequest;
}

export namespace TpReceiptAddDataRequest {

    /** Properties of a TpReceiptAddDataRequest. */
    interface $Properties {

        /** TpReceiptAddDataRequest contextId */
        contextId?: (string|null);

        /** TpReceiptAddDataRequest data */
        data?: (Uint8Array|null);
    }
}

/** Represents a TpReceiptAddDataResponse. */
export class TpReceiptAddDataResponse {

    /**
     * Constructs a new TpReceiptAddDataResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpReceiptAddDataResponse.$Properties);

    /** TpReceiptAddDataResponse status. */
    status: TpReceiptAddDataResponse.Status;

    /**
     * Creates a new TpReceiptAddDataResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpReceiptAddDataResponse instance
     */
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
     * @returns {TpReceiptAddDataResponse} TpReceiptAddDataResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpReceiptAddDataResponse;
}

export namespace TpReceiptAddDataResponse {

    /** Properties of a TpReceiptAddDataResponse. */
    interface $Properties {

        /** TpReceiptAddDataResponse status */
        status?: (TpReceiptAddDataResponse.Status|null);
    }

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

/** Represents a TpEventAddRequest. */
export class TpEventAddRequest {

    /**
     * Constructs a new TpEventAddRequest.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpEventAddRequest.$Properties);

    /** TpEventAddRequest contextId. */
    contextId: string;

    /** TpEventAddRequest event. */
    event?: (Event|null);

    /**
     * Creates a new TpEventAddRequest instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpEventAddRequest instance
     */
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
     * @returns {TpEventAddRequest} TpEventAddRequest
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpEventAddRequest;
}

export namespace TpEventAddRequest {

    /** Properties of a TpEventAddRequest. */
    interface $Properties {

        /** TpEventAddRequest contextId */
        contextId?: (string|null);

        /** TpEventAddRequest event */
        event?: (Event.$Properties|null);
    }
}

/** Represents a TpEventAddResponse. */
export class TpEventAddResponse {

    /**
     * Constructs a new TpEventAddResponse.
     * @param [properties] Properties to set
     */
    constructor(properties?: TpEventAddResponse.$Properties);

    /** TpEventAddResponse status. */
    status: TpEventAddResponse.Status;

    /**
     * Creates a new TpEventAddResponse instance using the specified properties.
     * @param [properties] Properties to set
     * @returns TpEventAddResponse instance
     */
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
     * @returns {TpEventAddResponse} TpEventAddResponse
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): TpEventAddResponse;
}

export namespace TpEventAddResponse {

    /** Properties of a TpEventAddResponse. */
    interface $Properties {

        /** TpEventAddResponse status */
        status?: (TpEventAddResponse.Status|null);
    }

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

/** Represents a MessageList. */
export class MessageList {

    /**
     * Constructs a new MessageList.
     * @param [properties] Properties to set
     */
    constructor(properties?: MessageList.$Properties);

    /** MessageList messages. */
    messages: Message[];

    /**
     * Creates a new MessageList instance using the specified properties.
     * @param [properties] Properties to set
     * @returns MessageList instance
     */
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
     * @returns {MessageList} MessageList
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): MessageList;
}

export namespace MessageList {

    /** Properties of a MessageList. */
    interface $Properties {

        /** MessageList messages */
        messages?: (Message.$Properties[]|null);
    }
}

/** Represents a Message. */
export class Message {

    /**
     * Constructs a new Message.
     * @param [properties] Properties to set
     */
    constructor(properties?: Message.$Properties);

    /** Message messageType. */
    messageType: Message.MessageType;

    /** Chosen by who asks, repeated by who answers. */
    correlationId: string;

    /** The serialized message `message_type` names. */
    content: Uint8Array;

    /**
     * Creates a new Message instance using the specified properties.
     * @param [properties] Properties to set
     * @returns Message instance
     */
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
     * @returns {Message} Message
     * @throws {Error} If the payload is not a reader or valid buffer
     * @throws {$protobuf.util.ProtocolError} If required fields are missing
     */
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): Message;
}

export namespace Message {

    /** Properties of a Message. */
    interface $Properties {

        /** Message messageType */
        messageType?: (Message.MessageType|null);

        /** Chosen by who asks, repeated by who answers. */
        correlationId?: (string|null);

        /** The serialized message `message_type` names. */
        content?: (Uint8Array|null);
    }

    /** MessageType enum. */
    enum MessageType {

        /** DEFAULT value */
        DEFAULT = 0,

        /** Transaction processors. */
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

        /** Clients. */
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

        /** Since 1.1. */
        CLIENT_STATUS_GET_REQUEST = 129,

        /** CLIENT_STATUS_GET_RESPONSE value */
        CLIENT_STATUS_GET_RESPONSE = 130,

        /** Event subscribers. */
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

        /** Gossip between validators. */
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

        /** Since 1.1. */
        GOSSIP_CONSENSUS_MESSAGE = 212,

        /** Connections. */
        NETWORK_ACK = 300,

        /** NETWORK_CONNECT value */
        NETWORK_CONNECT = 301,

        /** NETWORK_DISCONNECT value */
        NETWORK_DISCONNECT = 302,

        /** Authorization of connections between validators. */
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

        /** Liveness, both ways. */
        PING_REQUEST = 700,

        /** PING_RESPONSE value */
        PING_RESPONSE = 701,

        /** Consensus engines. Since 1.1; 1.0 had consensus inside the validator. */
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

        /** Told to a consensus engine. */
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

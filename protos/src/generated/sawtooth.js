// Generated from protos/proto by `npm run protos`. Do not edit.
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const BatchHeader = $root.BatchHeader = (() => {

    const BatchHeader = function (properties) {
        this.transactionIds = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    BatchHeader.prototype.signerPublicKey = "";
    BatchHeader.prototype.transactionIds = $util.emptyArray;

    BatchHeader.create = function(properties) {
        return new BatchHeader(properties);
    };

    BatchHeader.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.signerPublicKey != null && $Object.hasOwnProperty.call(message, "signerPublicKey") && message.signerPublicKey !== "")
            writer.uint32(10).string(message.signerPublicKey);
        if (message.transactionIds != null && message.transactionIds.length)
            for (let i = 0; i < message.transactionIds.length; ++i)
                writer.uint32(18).string(message.transactionIds[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    BatchHeader.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.BatchHeader();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.signerPublicKey = value;
                    else
                        delete message.signerPublicKey;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.transactionIds && message.transactionIds.length))
                        message.transactionIds = [];
                    message.transactionIds.push(reader.stringVerify());
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return BatchHeader;
})();

export const Batch = $root.Batch = (() => {

    const Batch = function (properties) {
        this.transactions = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    Batch.prototype.header = $util.newBuffer([]);
    Batch.prototype.headerSignature = "";
    Batch.prototype.transactions = $util.emptyArray;
    Batch.prototype.trace = false;

    Batch.create = function(properties) {
        return new Batch(properties);
    };

    Batch.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
            writer.uint32(10).bytes(message.header);
        if (message.headerSignature != null && $Object.hasOwnProperty.call(message, "headerSignature") && message.headerSignature !== "")
            writer.uint32(18).string(message.headerSignature);
        if (message.transactions != null && message.transactions.length)
            for (let i = 0; i < message.transactions.length; ++i)
                $root.Transaction.encode(message.transactions[i], writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.trace != null && $Object.hasOwnProperty.call(message, "trace") && message.trace !== false)
            writer.uint32(32).bool(message.trace);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    Batch.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.Batch();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.header = value;
                    else
                        delete message.header;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.headerSignature = value;
                    else
                        delete message.headerSignature;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if (!(message.transactions && message.transactions.length))
                        message.transactions = [];
                    message.transactions.push($root.Transaction.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.bool())
                        message.trace = value;
                    else
                        delete message.trace;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return Batch;
})();

export const BatchList = $root.BatchList = (() => {

    const BatchList = function (properties) {
        this.batches = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    BatchList.prototype.batches = $util.emptyArray;

    BatchList.create = function(properties) {
        return new BatchList(properties);
    };

    BatchList.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.batches != null && message.batches.length)
            for (let i = 0; i < message.batches.length; ++i)
                $root.Batch.encode(message.batches[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    BatchList.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.BatchList();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.batches && message.batches.length))
                        message.batches = [];
                    message.batches.push($root.Batch.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return BatchList;
})();

export const TransactionHeader = $root.TransactionHeader = (() => {

    const TransactionHeader = function (properties) {
        this.dependencies = [];
        this.inputs = [];
        this.outputs = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TransactionHeader.prototype.batcherPublicKey = "";
    TransactionHeader.prototype.dependencies = $util.emptyArray;
    TransactionHeader.prototype.familyName = "";
    TransactionHeader.prototype.familyVersion = "";
    TransactionHeader.prototype.inputs = $util.emptyArray;
    TransactionHeader.prototype.nonce = "";
    TransactionHeader.prototype.outputs = $util.emptyArray;
    TransactionHeader.prototype.payloadSha512 = "";
    TransactionHeader.prototype.signerPublicKey = "";

    TransactionHeader.create = function(properties) {
        return new TransactionHeader(properties);
    };

    TransactionHeader.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.batcherPublicKey != null && $Object.hasOwnProperty.call(message, "batcherPublicKey") && message.batcherPublicKey !== "")
            writer.uint32(10).string(message.batcherPublicKey);
        if (message.dependencies != null && message.dependencies.length)
            for (let i = 0; i < message.dependencies.length; ++i)
                writer.uint32(18).string(message.dependencies[i]);
        if (message.familyName != null && $Object.hasOwnProperty.call(message, "familyName") && message.familyName !== "")
            writer.uint32(26).string(message.familyName);
        if (message.familyVersion != null && $Object.hasOwnProperty.call(message, "familyVersion") && message.familyVersion !== "")
            writer.uint32(34).string(message.familyVersion);
        if (message.inputs != null && message.inputs.length)
            for (let i = 0; i < message.inputs.length; ++i)
                writer.uint32(42).string(message.inputs[i]);
        if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce !== "")
            writer.uint32(50).string(message.nonce);
        if (message.outputs != null && message.outputs.length)
            for (let i = 0; i < message.outputs.length; ++i)
                writer.uint32(58).string(message.outputs[i]);
        if (message.payloadSha512 != null && $Object.hasOwnProperty.call(message, "payloadSha512") && message.payloadSha512 !== "")
            writer.uint32(74).string(message.payloadSha512);
        if (message.signerPublicKey != null && $Object.hasOwnProperty.call(message, "signerPublicKey") && message.signerPublicKey !== "")
            writer.uint32(82).string(message.signerPublicKey);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TransactionHeader.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TransactionHeader();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.batcherPublicKey = value;
                    else
                        delete message.batcherPublicKey;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.dependencies && message.dependencies.length))
                        message.dependencies = [];
                    message.dependencies.push(reader.stringVerify());
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.familyName = value;
                    else
                        delete message.familyName;
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.familyVersion = value;
                    else
                        delete message.familyVersion;
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    if (!(message.inputs && message.inputs.length))
                        message.inputs = [];
                    message.inputs.push(reader.stringVerify());
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.nonce = value;
                    else
                        delete message.nonce;
                    continue;
                }
            case 7: {
                    if (wireType !== 2)
                        break;
                    if (!(message.outputs && message.outputs.length))
                        message.outputs = [];
                    message.outputs.push(reader.stringVerify());
                    continue;
                }
            case 9: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.payloadSha512 = value;
                    else
                        delete message.payloadSha512;
                    continue;
                }
            case 10: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.signerPublicKey = value;
                    else
                        delete message.signerPublicKey;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return TransactionHeader;
})();

export const Transaction = $root.Transaction = (() => {

    const Transaction = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    Transaction.prototype.header = $util.newBuffer([]);
    Transaction.prototype.headerSignature = "";
    Transaction.prototype.payload = $util.newBuffer([]);

    Transaction.create = function(properties) {
        return new Transaction(properties);
    };

    Transaction.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
            writer.uint32(10).bytes(message.header);
        if (message.headerSignature != null && $Object.hasOwnProperty.call(message, "headerSignature") && message.headerSignature !== "")
            writer.uint32(18).string(message.headerSignature);
        if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
            writer.uint32(26).bytes(message.payload);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    Transaction.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.Transaction();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.header = value;
                    else
                        delete message.header;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.headerSignature = value;
                    else
                        delete message.headerSignature;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.payload = value;
                    else
                        delete message.payload;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return Transaction;
})();

export const TransactionList = $root.TransactionList = (() => {

    const TransactionList = function (properties) {
        this.transactions = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TransactionList.prototype.transactions = $util.emptyArray;

    TransactionList.create = function(properties) {
        return new TransactionList(properties);
    };

    TransactionList.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.transactions != null && message.transactions.length)
            for (let i = 0; i < message.transactions.length; ++i)
                $root.Transaction.encode(message.transactions[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TransactionList.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TransactionList();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.transactions && message.transactions.length))
                        message.transactions = [];
                    message.transactions.push($root.Transaction.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return TransactionList;
})();

export const BlockHeader = $root.BlockHeader = (() => {

    const BlockHeader = function (properties) {
        this.batchIds = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    BlockHeader.prototype.blockNum = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    BlockHeader.prototype.previousBlockId = "";
    BlockHeader.prototype.signerPublicKey = "";
    BlockHeader.prototype.batchIds = $util.emptyArray;
    BlockHeader.prototype.consensus = $util.newBuffer([]);
    BlockHeader.prototype.stateRootHash = "";

    BlockHeader.create = function(properties) {
        return new BlockHeader(properties);
    };

    BlockHeader.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockNum != null && $Object.hasOwnProperty.call(message, "blockNum") && (typeof message.blockNum === "object" ? message.blockNum.low || message.blockNum.high : message.blockNum !== 0))
            writer.uint32(8).uint64(message.blockNum);
        if (message.previousBlockId != null && $Object.hasOwnProperty.call(message, "previousBlockId") && message.previousBlockId !== "")
            writer.uint32(18).string(message.previousBlockId);
        if (message.signerPublicKey != null && $Object.hasOwnProperty.call(message, "signerPublicKey") && message.signerPublicKey !== "")
            writer.uint32(26).string(message.signerPublicKey);
        if (message.batchIds != null && message.batchIds.length)
            for (let i = 0; i < message.batchIds.length; ++i)
                writer.uint32(34).string(message.batchIds[i]);
        if (message.consensus != null && $Object.hasOwnProperty.call(message, "consensus") && message.consensus.length)
            writer.uint32(42).bytes(message.consensus);
        if (message.stateRootHash != null && $Object.hasOwnProperty.call(message, "stateRootHash") && message.stateRootHash !== "")
            writer.uint32(50).string(message.stateRootHash);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    BlockHeader.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.BlockHeader();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                        message.blockNum = value;
                    else
                        delete message.blockNum;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.previousBlockId = value;
                    else
                        delete message.previousBlockId;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.signerPublicKey = value;
                    else
                        delete message.signerPublicKey;
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    if (!(message.batchIds && message.batchIds.length))
                        message.batchIds = [];
                    message.batchIds.push(reader.stringVerify());
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.consensus = value;
                    else
                        delete message.consensus;
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.stateRootHash = value;
                    else
                        delete message.stateRootHash;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return BlockHeader;
})();

export const Block = $root.Block = (() => {

    const Block = function (properties) {
        this.batches = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    Block.prototype.header = $util.newBuffer([]);
    Block.prototype.headerSignature = "";
    Block.prototype.batches = $util.emptyArray;

    Block.create = function(properties) {
        return new Block(properties);
    };

    Block.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
            writer.uint32(10).bytes(message.header);
        if (message.headerSignature != null && $Object.hasOwnProperty.call(message, "headerSignature") && message.headerSignature !== "")
            writer.uint32(18).string(message.headerSignature);
        if (message.batches != null && message.batches.length)
            for (let i = 0; i < message.batches.length; ++i)
                $root.Batch.encode(message.batches[i], writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    Block.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.Block();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.header = value;
                    else
                        delete message.header;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.headerSignature = value;
                    else
                        delete message.headerSignature;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if (!(message.batches && message.batches.length))
                        message.batches = [];
                    message.batches.push($root.Batch.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return Block;
})();

export const BlockInfoConfig = $root.BlockInfoConfig = (() => {

    const BlockInfoConfig = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    BlockInfoConfig.prototype.latestBlock = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    BlockInfoConfig.prototype.oldestBlock = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    BlockInfoConfig.prototype.targetCount = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    BlockInfoConfig.prototype.syncTolerance = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    BlockInfoConfig.create = function(properties) {
        return new BlockInfoConfig(properties);
    };

    BlockInfoConfig.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.latestBlock != null && $Object.hasOwnProperty.call(message, "latestBlock") && (typeof message.latestBlock === "object" ? message.latestBlock.low || message.latestBlock.high : message.latestBlock !== 0))
            writer.uint32(8).uint64(message.latestBlock);
        if (message.oldestBlock != null && $Object.hasOwnProperty.call(message, "oldestBlock") && (typeof message.oldestBlock === "object" ? message.oldestBlock.low || message.oldestBlock.high : message.oldestBlock !== 0))
            writer.uint32(16).uint64(message.oldestBlock);
        if (message.targetCount != null && $Object.hasOwnProperty.call(message, "targetCount") && (typeof message.targetCount === "object" ? message.targetCount.low || message.targetCount.high : message.targetCount !== 0))
            writer.uint32(24).uint64(message.targetCount);
        if (message.syncTolerance != null && $Object.hasOwnProperty.call(message, "syncTolerance") && (typeof message.syncTolerance === "object" ? message.syncTolerance.low || message.syncTolerance.high : message.syncTolerance !== 0))
            writer.uint32(32).uint64(message.syncTolerance);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    BlockInfoConfig.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.BlockInfoConfig();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                        message.latestBlock = value;
                    else
                        delete message.latestBlock;
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                        message.oldestBlock = value;
                    else
                        delete message.oldestBlock;
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                        message.targetCount = value;
                    else
                        delete message.targetCount;
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                        message.syncTolerance = value;
                    else
                        delete message.syncTolerance;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return BlockInfoConfig;
})();

export const BlockInfo = $root.BlockInfo = (() => {

    const BlockInfo = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    BlockInfo.prototype.blockNum = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    BlockInfo.prototype.previousBlockId = "";
    BlockInfo.prototype.signerPublicKey = "";
    BlockInfo.prototype.headerSignature = "";
    BlockInfo.prototype.timestamp = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    BlockInfo.create = function(properties) {
        return new BlockInfo(properties);
    };

    BlockInfo.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockNum != null && $Object.hasOwnProperty.call(message, "blockNum") && (typeof message.blockNum === "object" ? message.blockNum.low || message.blockNum.high : message.blockNum !== 0))
            writer.uint32(8).uint64(message.blockNum);
        if (message.previousBlockId != null && $Object.hasOwnProperty.call(message, "previousBlockId") && message.previousBlockId !== "")
            writer.uint32(18).string(message.previousBlockId);
        if (message.signerPublicKey != null && $Object.hasOwnProperty.call(message, "signerPublicKey") && message.signerPublicKey !== "")
            writer.uint32(26).string(message.signerPublicKey);
        if (message.headerSignature != null && $Object.hasOwnProperty.call(message, "headerSignature") && message.headerSignature !== "")
            writer.uint32(34).string(message.headerSignature);
        if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp") && (typeof message.timestamp === "object" ? message.timestamp.low || message.timestamp.high : message.timestamp !== 0))
            writer.uint32(40).uint64(message.timestamp);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    BlockInfo.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.BlockInfo();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                        message.blockNum = value;
                    else
                        delete message.blockNum;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.previousBlockId = value;
                    else
                        delete message.previousBlockId;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.signerPublicKey = value;
                    else
                        delete message.signerPublicKey;
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.headerSignature = value;
                    else
                        delete message.headerSignature;
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                        message.timestamp = value;
                    else
                        delete message.timestamp;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return BlockInfo;
})();

export const BlockInfoTxn = $root.BlockInfoTxn = (() => {

    const BlockInfoTxn = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    BlockInfoTxn.prototype.block = null;
    BlockInfoTxn.prototype.targetCount = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    BlockInfoTxn.prototype.syncTolerance = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    BlockInfoTxn.create = function(properties) {
        return new BlockInfoTxn(properties);
    };

    BlockInfoTxn.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
            $root.BlockInfo.encode(message.block, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.targetCount != null && $Object.hasOwnProperty.call(message, "targetCount") && (typeof message.targetCount === "object" ? message.targetCount.low || message.targetCount.high : message.targetCount !== 0))
            writer.uint32(16).uint64(message.targetCount);
        if (message.syncTolerance != null && $Object.hasOwnProperty.call(message, "syncTolerance") && (typeof message.syncTolerance === "object" ? message.syncTolerance.low || message.syncTolerance.high : message.syncTolerance !== 0))
            writer.uint32(24).uint64(message.syncTolerance);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    BlockInfoTxn.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.BlockInfoTxn();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.block = $root.BlockInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.block);
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                        message.targetCount = value;
                    else
                        delete message.targetCount;
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                        message.syncTolerance = value;
                    else
                        delete message.syncTolerance;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return BlockInfoTxn;
})();

export const ClientBatchListRequest = $root.ClientBatchListRequest = (() => {

    const ClientBatchListRequest = function (properties) {
        this.batchIds = [];
        this.sorting = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBatchListRequest.prototype.headId = "";
    ClientBatchListRequest.prototype.batchIds = $util.emptyArray;
    ClientBatchListRequest.prototype.paging = null;
    ClientBatchListRequest.prototype.sorting = $util.emptyArray;

    ClientBatchListRequest.create = function(properties) {
        return new ClientBatchListRequest(properties);
    };

    ClientBatchListRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.headId != null && $Object.hasOwnProperty.call(message, "headId") && message.headId !== "")
            writer.uint32(10).string(message.headId);
        if (message.batchIds != null && message.batchIds.length)
            for (let i = 0; i < message.batchIds.length; ++i)
                writer.uint32(18).string(message.batchIds[i]);
        if (message.paging != null && $Object.hasOwnProperty.call(message, "paging"))
            $root.ClientPagingControls.encode(message.paging, writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.sorting != null && message.sorting.length)
            for (let i = 0; i < message.sorting.length; ++i)
                $root.ClientSortControls.encode(message.sorting[i], writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBatchListRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBatchListRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.headId = value;
                    else
                        delete message.headId;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.batchIds && message.batchIds.length))
                        message.batchIds = [];
                    message.batchIds.push(reader.stringVerify());
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.paging = $root.ClientPagingControls.decode(reader, reader.size(), $undefined, _depth + 1, message.paging);
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    if (!(message.sorting && message.sorting.length))
                        message.sorting = [];
                    message.sorting.push($root.ClientSortControls.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientBatchListRequest;
})();

export const ClientBatchListResponse = $root.ClientBatchListResponse = (() => {

    const ClientBatchListResponse = function (properties) {
        this.batches = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBatchListResponse.prototype.status = 0;
    ClientBatchListResponse.prototype.batches = $util.emptyArray;
    ClientBatchListResponse.prototype.headId = "";
    ClientBatchListResponse.prototype.paging = null;

    ClientBatchListResponse.create = function(properties) {
        return new ClientBatchListResponse(properties);
    };

    ClientBatchListResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.batches != null && message.batches.length)
            for (let i = 0; i < message.batches.length; ++i)
                $root.Batch.encode(message.batches[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.headId != null && $Object.hasOwnProperty.call(message, "headId") && message.headId !== "")
            writer.uint32(26).string(message.headId);
        if (message.paging != null && $Object.hasOwnProperty.call(message, "paging"))
            $root.ClientPagingResponse.encode(message.paging, writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBatchListResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBatchListResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.batches && message.batches.length))
                        message.batches = [];
                    message.batches.push($root.Batch.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.headId = value;
                    else
                        delete message.headId;
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.paging = $root.ClientPagingResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.paging);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientBatchListResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INTERNAL_ERROR"] = 2;
        values[valuesById[3] = "NOT_READY"] = 3;
        values[valuesById[4] = "NO_ROOT"] = 4;
        values[valuesById[5] = "NO_RESOURCE"] = 5;
        values[valuesById[6] = "INVALID_PAGING"] = 6;
        values[valuesById[7] = "INVALID_SORT"] = 7;
        values[valuesById[8] = "INVALID_ID"] = 8;
        return values;
    })();

    return ClientBatchListResponse;
})();

export const ClientBatchGetRequest = $root.ClientBatchGetRequest = (() => {

    const ClientBatchGetRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBatchGetRequest.prototype.batchId = "";

    ClientBatchGetRequest.create = function(properties) {
        return new ClientBatchGetRequest(properties);
    };

    ClientBatchGetRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.batchId != null && $Object.hasOwnProperty.call(message, "batchId") && message.batchId !== "")
            writer.uint32(10).string(message.batchId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBatchGetRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBatchGetRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.batchId = value;
                    else
                        delete message.batchId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientBatchGetRequest;
})();

export const ClientBatchGetResponse = $root.ClientBatchGetResponse = (() => {

    const ClientBatchGetResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBatchGetResponse.prototype.status = 0;
    ClientBatchGetResponse.prototype.batch = null;

    ClientBatchGetResponse.create = function(properties) {
        return new ClientBatchGetResponse(properties);
    };

    ClientBatchGetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.batch != null && $Object.hasOwnProperty.call(message, "batch"))
            $root.Batch.encode(message.batch, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBatchGetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBatchGetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.batch = $root.Batch.decode(reader, reader.size(), $undefined, _depth + 1, message.batch);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientBatchGetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INTERNAL_ERROR"] = 2;
        values[valuesById[5] = "NO_RESOURCE"] = 5;
        values[valuesById[8] = "INVALID_ID"] = 8;
        return values;
    })();

    return ClientBatchGetResponse;
})();

export const ClientPagingControls = $root.ClientPagingControls = (() => {

    const ClientPagingControls = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientPagingControls.prototype.start = "";
    ClientPagingControls.prototype.limit = 0;

    ClientPagingControls.create = function(properties) {
        return new ClientPagingControls(properties);
    };

    ClientPagingControls.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.start != null && $Object.hasOwnProperty.call(message, "start") && message.start !== "")
            writer.uint32(10).string(message.start);
        if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
            writer.uint32(16).int32(message.limit);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientPagingControls.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientPagingControls();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.start = value;
                    else
                        delete message.start;
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.limit = value;
                    else
                        delete message.limit;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientPagingControls;
})();

export const ClientPagingResponse = $root.ClientPagingResponse = (() => {

    const ClientPagingResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientPagingResponse.prototype.next = "";
    ClientPagingResponse.prototype.start = "";
    ClientPagingResponse.prototype.limit = 0;

    ClientPagingResponse.create = function(properties) {
        return new ClientPagingResponse(properties);
    };

    ClientPagingResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== "")
            writer.uint32(10).string(message.next);
        if (message.start != null && $Object.hasOwnProperty.call(message, "start") && message.start !== "")
            writer.uint32(18).string(message.start);
        if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
            writer.uint32(24).int32(message.limit);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientPagingResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientPagingResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.next = value;
                    else
                        delete message.next;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.start = value;
                    else
                        delete message.start;
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.limit = value;
                    else
                        delete message.limit;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientPagingResponse;
})();

export const ClientSortControls = $root.ClientSortControls = (() => {

    const ClientSortControls = function (properties) {
        this.keys = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientSortControls.prototype.keys = $util.emptyArray;
    ClientSortControls.prototype.reverse = false;

    ClientSortControls.create = function(properties) {
        return new ClientSortControls(properties);
    };

    ClientSortControls.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.keys != null && message.keys.length)
            for (let i = 0; i < message.keys.length; ++i)
                writer.uint32(10).string(message.keys[i]);
        if (message.reverse != null && $Object.hasOwnProperty.call(message, "reverse") && message.reverse !== false)
            writer.uint32(16).bool(message.reverse);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientSortControls.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientSortControls();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.keys && message.keys.length))
                        message.keys = [];
                    message.keys.push(reader.stringVerify());
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.bool())
                        message.reverse = value;
                    else
                        delete message.reverse;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientSortControls;
})();

export const ClientBatchStatus = $root.ClientBatchStatus = (() => {

    const ClientBatchStatus = function (properties) {
        this.invalidTransactions = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBatchStatus.prototype.batchId = "";
    ClientBatchStatus.prototype.status = 0;
    ClientBatchStatus.prototype.invalidTransactions = $util.emptyArray;

    ClientBatchStatus.create = function(properties) {
        return new ClientBatchStatus(properties);
    };

    ClientBatchStatus.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.batchId != null && $Object.hasOwnProperty.call(message, "batchId") && message.batchId !== "")
            writer.uint32(10).string(message.batchId);
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(16).int32(message.status);
        if (message.invalidTransactions != null && message.invalidTransactions.length)
            for (let i = 0; i < message.invalidTransactions.length; ++i)
                $root.ClientBatchStatus.InvalidTransaction.encode(message.invalidTransactions[i], writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBatchStatus.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBatchStatus();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.batchId = value;
                    else
                        delete message.batchId;
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if (!(message.invalidTransactions && message.invalidTransactions.length))
                        message.invalidTransactions = [];
                    message.invalidTransactions.push($root.ClientBatchStatus.InvalidTransaction.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientBatchStatus.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "COMMITTED"] = 1;
        values[valuesById[2] = "INVALID"] = 2;
        values[valuesById[3] = "PENDING"] = 3;
        values[valuesById[4] = "UNKNOWN"] = 4;
        return values;
    })();

    ClientBatchStatus.InvalidTransaction = (function() {

        const InvalidTransaction = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        InvalidTransaction.prototype.transactionId = "";
        InvalidTransaction.prototype.message = "";
        InvalidTransaction.prototype.extendedData = $util.newBuffer([]);

        InvalidTransaction.create = function(properties) {
            return new InvalidTransaction(properties);
        };

        InvalidTransaction.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.transactionId != null && $Object.hasOwnProperty.call(message, "transactionId") && message.transactionId !== "")
                writer.uint32(10).string(message.transactionId);
            if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                writer.uint32(18).string(message.message);
            if (message.extendedData != null && $Object.hasOwnProperty.call(message, "extendedData") && message.extendedData.length)
                writer.uint32(26).bytes(message.extendedData);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        InvalidTransaction.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.ClientBatchStatus.InvalidTransaction();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.transactionId = value;
                        else
                            delete message.transactionId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.message = value;
                        else
                            delete message.message;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.extendedData = value;
                        else
                            delete message.extendedData;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return InvalidTransaction;
    })();

    return ClientBatchStatus;
})();

export const ClientBatchSubmitRequest = $root.ClientBatchSubmitRequest = (() => {

    const ClientBatchSubmitRequest = function (properties) {
        this.batches = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBatchSubmitRequest.prototype.batches = $util.emptyArray;

    ClientBatchSubmitRequest.create = function(properties) {
        return new ClientBatchSubmitRequest(properties);
    };

    ClientBatchSubmitRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.batches != null && message.batches.length)
            for (let i = 0; i < message.batches.length; ++i)
                $root.Batch.encode(message.batches[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBatchSubmitRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBatchSubmitRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.batches && message.batches.length))
                        message.batches = [];
                    message.batches.push($root.Batch.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientBatchSubmitRequest;
})();

export const ClientBatchSubmitResponse = $root.ClientBatchSubmitResponse = (() => {

    const ClientBatchSubmitResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBatchSubmitResponse.prototype.status = 0;

    ClientBatchSubmitResponse.create = function(properties) {
        return new ClientBatchSubmitResponse(properties);
    };

    ClientBatchSubmitResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBatchSubmitResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBatchSubmitResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientBatchSubmitResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INTERNAL_ERROR"] = 2;
        values[valuesById[3] = "INVALID_BATCH"] = 3;
        values[valuesById[4] = "QUEUE_FULL"] = 4;
        return values;
    })();

    return ClientBatchSubmitResponse;
})();

export const ClientBatchStatusRequest = $root.ClientBatchStatusRequest = (() => {

    const ClientBatchStatusRequest = function (properties) {
        this.batchIds = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBatchStatusRequest.prototype.batchIds = $util.emptyArray;
    ClientBatchStatusRequest.prototype.wait = false;
    ClientBatchStatusRequest.prototype.timeout = 0;

    ClientBatchStatusRequest.create = function(properties) {
        return new ClientBatchStatusRequest(properties);
    };

    ClientBatchStatusRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.batchIds != null && message.batchIds.length)
            for (let i = 0; i < message.batchIds.length; ++i)
                writer.uint32(10).string(message.batchIds[i]);
        if (message.wait != null && $Object.hasOwnProperty.call(message, "wait") && message.wait !== false)
            writer.uint32(16).bool(message.wait);
        if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout") && message.timeout !== 0)
            writer.uint32(24).uint32(message.timeout);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBatchStatusRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBatchStatusRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.batchIds && message.batchIds.length))
                        message.batchIds = [];
                    message.batchIds.push(reader.stringVerify());
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.bool())
                        message.wait = value;
                    else
                        delete message.wait;
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.uint32())
                        message.timeout = value;
                    else
                        delete message.timeout;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientBatchStatusRequest;
})();

export const ClientBatchStatusResponse = $root.ClientBatchStatusResponse = (() => {

    const ClientBatchStatusResponse = function (properties) {
        this.batchStatuses = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBatchStatusResponse.prototype.status = 0;
    ClientBatchStatusResponse.prototype.batchStatuses = $util.emptyArray;

    ClientBatchStatusResponse.create = function(properties) {
        return new ClientBatchStatusResponse(properties);
    };

    ClientBatchStatusResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.batchStatuses != null && message.batchStatuses.length)
            for (let i = 0; i < message.batchStatuses.length; ++i)
                $root.ClientBatchStatus.encode(message.batchStatuses[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBatchStatusResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBatchStatusResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.batchStatuses && message.batchStatuses.length))
                        message.batchStatuses = [];
                    message.batchStatuses.push($root.ClientBatchStatus.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientBatchStatusResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INTERNAL_ERROR"] = 2;
        values[valuesById[5] = "NO_RESOURCE"] = 5;
        values[valuesById[8] = "INVALID_ID"] = 8;
        return values;
    })();

    return ClientBatchStatusResponse;
})();

export const ClientBlockListRequest = $root.ClientBlockListRequest = (() => {

    const ClientBlockListRequest = function (properties) {
        this.blockIds = [];
        this.sorting = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBlockListRequest.prototype.headId = "";
    ClientBlockListRequest.prototype.blockIds = $util.emptyArray;
    ClientBlockListRequest.prototype.paging = null;
    ClientBlockListRequest.prototype.sorting = $util.emptyArray;

    ClientBlockListRequest.create = function(properties) {
        return new ClientBlockListRequest(properties);
    };

    ClientBlockListRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.headId != null && $Object.hasOwnProperty.call(message, "headId") && message.headId !== "")
            writer.uint32(10).string(message.headId);
        if (message.blockIds != null && message.blockIds.length)
            for (let i = 0; i < message.blockIds.length; ++i)
                writer.uint32(18).string(message.blockIds[i]);
        if (message.paging != null && $Object.hasOwnProperty.call(message, "paging"))
            $root.ClientPagingControls.encode(message.paging, writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.sorting != null && message.sorting.length)
            for (let i = 0; i < message.sorting.length; ++i)
                $root.ClientSortControls.encode(message.sorting[i], writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBlockListRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBlockListRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.headId = value;
                    else
                        delete message.headId;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.blockIds && message.blockIds.length))
                        message.blockIds = [];
                    message.blockIds.push(reader.stringVerify());
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.paging = $root.ClientPagingControls.decode(reader, reader.size(), $undefined, _depth + 1, message.paging);
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    if (!(message.sorting && message.sorting.length))
                        message.sorting = [];
                    message.sorting.push($root.ClientSortControls.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientBlockListRequest;
})();

export const ClientBlockListResponse = $root.ClientBlockListResponse = (() => {

    const ClientBlockListResponse = function (properties) {
        this.blocks = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBlockListResponse.prototype.status = 0;
    ClientBlockListResponse.prototype.blocks = $util.emptyArray;
    ClientBlockListResponse.prototype.headId = "";
    ClientBlockListResponse.prototype.paging = null;

    ClientBlockListResponse.create = function(properties) {
        return new ClientBlockListResponse(properties);
    };

    ClientBlockListResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.blocks != null && message.blocks.length)
            for (let i = 0; i < message.blocks.length; ++i)
                $root.Block.encode(message.blocks[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.headId != null && $Object.hasOwnProperty.call(message, "headId") && message.headId !== "")
            writer.uint32(26).string(message.headId);
        if (message.paging != null && $Object.hasOwnProperty.call(message, "paging"))
            $root.ClientPagingResponse.encode(message.paging, writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBlockListResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBlockListResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.blocks && message.blocks.length))
                        message.blocks = [];
                    message.blocks.push($root.Block.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.headId = value;
                    else
                        delete message.headId;
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.paging = $root.ClientPagingResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.paging);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientBlockListResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INTERNAL_ERROR"] = 2;
        values[valuesById[3] = "NOT_READY"] = 3;
        values[valuesById[4] = "NO_ROOT"] = 4;
        values[valuesById[5] = "NO_RESOURCE"] = 5;
        values[valuesById[6] = "INVALID_PAGING"] = 6;
        values[valuesById[7] = "INVALID_SORT"] = 7;
        values[valuesById[8] = "INVALID_ID"] = 8;
        return values;
    })();

    return ClientBlockListResponse;
})();

export const ClientBlockGetByIdRequest = $root.ClientBlockGetByIdRequest = (() => {

    const ClientBlockGetByIdRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBlockGetByIdRequest.prototype.blockId = "";

    ClientBlockGetByIdRequest.create = function(properties) {
        return new ClientBlockGetByIdRequest(properties);
    };

    ClientBlockGetByIdRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId !== "")
            writer.uint32(10).string(message.blockId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBlockGetByIdRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBlockGetByIdRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.blockId = value;
                    else
                        delete message.blockId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientBlockGetByIdRequest;
})();

export const ClientBlockGetByNumRequest = $root.ClientBlockGetByNumRequest = (() => {

    const ClientBlockGetByNumRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBlockGetByNumRequest.prototype.blockNum = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

    ClientBlockGetByNumRequest.create = function(properties) {
        return new ClientBlockGetByNumRequest(properties);
    };

    ClientBlockGetByNumRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockNum != null && $Object.hasOwnProperty.call(message, "blockNum") && (typeof message.blockNum === "object" ? message.blockNum.low || message.blockNum.high : message.blockNum !== 0))
            writer.uint32(8).uint64(message.blockNum);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBlockGetByNumRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBlockGetByNumRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                        message.blockNum = value;
                    else
                        delete message.blockNum;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientBlockGetByNumRequest;
})();

export const ClientBlockGetByTransactionIdRequest = $root.ClientBlockGetByTransactionIdRequest = (() => {

    const ClientBlockGetByTransactionIdRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBlockGetByTransactionIdRequest.prototype.transactionId = "";

    ClientBlockGetByTransactionIdRequest.create = function(properties) {
        return new ClientBlockGetByTransactionIdRequest(properties);
    };

    ClientBlockGetByTransactionIdRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.transactionId != null && $Object.hasOwnProperty.call(message, "transactionId") && message.transactionId !== "")
            writer.uint32(10).string(message.transactionId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBlockGetByTransactionIdRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBlockGetByTransactionIdRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.transactionId = value;
                    else
                        delete message.transactionId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientBlockGetByTransactionIdRequest;
})();

export const ClientBlockGetByBatchIdRequest = $root.ClientBlockGetByBatchIdRequest = (() => {

    const ClientBlockGetByBatchIdRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBlockGetByBatchIdRequest.prototype.batchId = "";

    ClientBlockGetByBatchIdRequest.create = function(properties) {
        return new ClientBlockGetByBatchIdRequest(properties);
    };

    ClientBlockGetByBatchIdRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.batchId != null && $Object.hasOwnProperty.call(message, "batchId") && message.batchId !== "")
            writer.uint32(10).string(message.batchId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBlockGetByBatchIdRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBlockGetByBatchIdRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.batchId = value;
                    else
                        delete message.batchId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientBlockGetByBatchIdRequest;
})();

export const ClientBlockGetResponse = $root.ClientBlockGetResponse = (() => {

    const ClientBlockGetResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientBlockGetResponse.prototype.status = 0;
    ClientBlockGetResponse.prototype.block = null;

    ClientBlockGetResponse.create = function(properties) {
        return new ClientBlockGetResponse(properties);
    };

    ClientBlockGetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
            $root.Block.encode(message.block, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientBlockGetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientBlockGetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.block = $root.Block.decode(reader, reader.size(), $undefined, _depth + 1, message.block);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientBlockGetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INTERNAL_ERROR"] = 2;
        values[valuesById[5] = "NO_RESOURCE"] = 5;
        values[valuesById[8] = "INVALID_ID"] = 8;
        return values;
    })();

    return ClientBlockGetResponse;
})();

export const ClientEventsSubscribeRequest = $root.ClientEventsSubscribeRequest = (() => {

    const ClientEventsSubscribeRequest = function (properties) {
        this.subscriptions = [];
        this.lastKnownBlockIds = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientEventsSubscribeRequest.prototype.subscriptions = $util.emptyArray;
    ClientEventsSubscribeRequest.prototype.lastKnownBlockIds = $util.emptyArray;

    ClientEventsSubscribeRequest.create = function(properties) {
        return new ClientEventsSubscribeRequest(properties);
    };

    ClientEventsSubscribeRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.subscriptions != null && message.subscriptions.length)
            for (let i = 0; i < message.subscriptions.length; ++i)
                $root.EventSubscription.encode(message.subscriptions[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.lastKnownBlockIds != null && message.lastKnownBlockIds.length)
            for (let i = 0; i < message.lastKnownBlockIds.length; ++i)
                writer.uint32(18).string(message.lastKnownBlockIds[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientEventsSubscribeRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientEventsSubscribeRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.subscriptions && message.subscriptions.length))
                        message.subscriptions = [];
                    message.subscriptions.push($root.EventSubscription.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.lastKnownBlockIds && message.lastKnownBlockIds.length))
                        message.lastKnownBlockIds = [];
                    message.lastKnownBlockIds.push(reader.stringVerify());
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientEventsSubscribeRequest;
})();

export const ClientEventsSubscribeResponse = $root.ClientEventsSubscribeResponse = (() => {

    const ClientEventsSubscribeResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientEventsSubscribeResponse.prototype.status = 0;
    ClientEventsSubscribeResponse.prototype.responseMessage = "";

    ClientEventsSubscribeResponse.create = function(properties) {
        return new ClientEventsSubscribeResponse(properties);
    };

    ClientEventsSubscribeResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.responseMessage != null && $Object.hasOwnProperty.call(message, "responseMessage") && message.responseMessage !== "")
            writer.uint32(18).string(message.responseMessage);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientEventsSubscribeResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientEventsSubscribeResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.responseMessage = value;
                    else
                        delete message.responseMessage;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientEventsSubscribeResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INVALID_FILTER"] = 2;
        values[valuesById[3] = "UNKNOWN_BLOCK"] = 3;
        return values;
    })();

    return ClientEventsSubscribeResponse;
})();

export const ClientEventsUnsubscribeRequest = $root.ClientEventsUnsubscribeRequest = (() => {

    const ClientEventsUnsubscribeRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientEventsUnsubscribeRequest.create = function(properties) {
        return new ClientEventsUnsubscribeRequest(properties);
    };

    ClientEventsUnsubscribeRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientEventsUnsubscribeRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientEventsUnsubscribeRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            reader.skipType(tag & 7, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientEventsUnsubscribeRequest;
})();

export const ClientEventsUnsubscribeResponse = $root.ClientEventsUnsubscribeResponse = (() => {

    const ClientEventsUnsubscribeResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientEventsUnsubscribeResponse.prototype.status = 0;

    ClientEventsUnsubscribeResponse.create = function(properties) {
        return new ClientEventsUnsubscribeResponse(properties);
    };

    ClientEventsUnsubscribeResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientEventsUnsubscribeResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientEventsUnsubscribeResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientEventsUnsubscribeResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INTERNAL_ERROR"] = 2;
        return values;
    })();

    return ClientEventsUnsubscribeResponse;
})();

export const ClientEventsGetRequest = $root.ClientEventsGetRequest = (() => {

    const ClientEventsGetRequest = function (properties) {
        this.subscriptions = [];
        this.blockIds = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientEventsGetRequest.prototype.subscriptions = $util.emptyArray;
    ClientEventsGetRequest.prototype.blockIds = $util.emptyArray;

    ClientEventsGetRequest.create = function(properties) {
        return new ClientEventsGetRequest(properties);
    };

    ClientEventsGetRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.subscriptions != null && message.subscriptions.length)
            for (let i = 0; i < message.subscriptions.length; ++i)
                $root.EventSubscription.encode(message.subscriptions[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.blockIds != null && message.blockIds.length)
            for (let i = 0; i < message.blockIds.length; ++i)
                writer.uint32(18).string(message.blockIds[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientEventsGetRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientEventsGetRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.subscriptions && message.subscriptions.length))
                        message.subscriptions = [];
                    message.subscriptions.push($root.EventSubscription.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.blockIds && message.blockIds.length))
                        message.blockIds = [];
                    message.blockIds.push(reader.stringVerify());
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientEventsGetRequest;
})();

export const ClientEventsGetResponse = $root.ClientEventsGetResponse = (() => {

    const ClientEventsGetResponse = function (properties) {
        this.events = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientEventsGetResponse.prototype.status = 0;
    ClientEventsGetResponse.prototype.events = $util.emptyArray;

    ClientEventsGetResponse.create = function(properties) {
        return new ClientEventsGetResponse(properties);
    };

    ClientEventsGetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.events != null && message.events.length)
            for (let i = 0; i < message.events.length; ++i)
                $root.Event.encode(message.events[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientEventsGetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientEventsGetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.events && message.events.length))
                        message.events = [];
                    message.events.push($root.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientEventsGetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INTERNAL_ERROR"] = 2;
        values[valuesById[3] = "INVALID_FILTER"] = 3;
        values[valuesById[4] = "UNKNOWN_BLOCK"] = 4;
        return values;
    })();

    return ClientEventsGetResponse;
})();

export const Event = $root.Event = (() => {

    const Event = function (properties) {
        this.attributes = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    Event.prototype.eventType = "";
    Event.prototype.attributes = $util.emptyArray;
    Event.prototype.data = $util.newBuffer([]);

    Event.create = function(properties) {
        return new Event(properties);
    };

    Event.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.eventType != null && $Object.hasOwnProperty.call(message, "eventType") && message.eventType !== "")
            writer.uint32(10).string(message.eventType);
        if (message.attributes != null && message.attributes.length)
            for (let i = 0; i < message.attributes.length; ++i)
                $root.Event.Attribute.encode(message.attributes[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
            writer.uint32(26).bytes(message.data);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    Event.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.Event();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.eventType = value;
                    else
                        delete message.eventType;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.attributes && message.attributes.length))
                        message.attributes = [];
                    message.attributes.push($root.Event.Attribute.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.data = value;
                    else
                        delete message.data;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    Event.Attribute = (function() {

        const Attribute = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Attribute.prototype.key = "";
        Attribute.prototype.value = "";

        Attribute.create = function(properties) {
            return new Attribute(properties);
        };

        Attribute.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                writer.uint32(18).string(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Attribute.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.Event.Attribute();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Attribute;
    })();

    return Event;
})();

export const EventList = $root.EventList = (() => {

    const EventList = function (properties) {
        this.events = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    EventList.prototype.events = $util.emptyArray;

    EventList.create = function(properties) {
        return new EventList(properties);
    };

    EventList.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.events != null && message.events.length)
            for (let i = 0; i < message.events.length; ++i)
                $root.Event.encode(message.events[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    EventList.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.EventList();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.events && message.events.length))
                        message.events = [];
                    message.events.push($root.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return EventList;
})();

export const EventFilter = $root.EventFilter = (() => {

    const EventFilter = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    EventFilter.prototype.key = "";
    EventFilter.prototype.matchString = "";
    EventFilter.prototype.filterType = 0;

    EventFilter.create = function(properties) {
        return new EventFilter(properties);
    };

    EventFilter.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
            writer.uint32(10).string(message.key);
        if (message.matchString != null && $Object.hasOwnProperty.call(message, "matchString") && message.matchString !== "")
            writer.uint32(18).string(message.matchString);
        if (message.filterType != null && $Object.hasOwnProperty.call(message, "filterType") && message.filterType !== 0)
            writer.uint32(24).int32(message.filterType);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    EventFilter.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.EventFilter();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.key = value;
                    else
                        delete message.key;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.matchString = value;
                    else
                        delete message.matchString;
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.filterType = value;
                    else
                        delete message.filterType;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    EventFilter.FilterType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "FILTER_TYPE_UNSET"] = 0;
        values[valuesById[1] = "SIMPLE_ANY"] = 1;
        values[valuesById[2] = "SIMPLE_ALL"] = 2;
        values[valuesById[3] = "REGEX_ANY"] = 3;
        values[valuesById[4] = "REGEX_ALL"] = 4;
        return values;
    })();

    return EventFilter;
})();

export const EventSubscription = $root.EventSubscription = (() => {

    const EventSubscription = function (properties) {
        this.filters = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    EventSubscription.prototype.eventType = "";
    EventSubscription.prototype.filters = $util.emptyArray;

    EventSubscription.create = function(properties) {
        return new EventSubscription(properties);
    };

    EventSubscription.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.eventType != null && $Object.hasOwnProperty.call(message, "eventType") && message.eventType !== "")
            writer.uint32(10).string(message.eventType);
        if (message.filters != null && message.filters.length)
            for (let i = 0; i < message.filters.length; ++i)
                $root.EventFilter.encode(message.filters[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    EventSubscription.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.EventSubscription();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.eventType = value;
                    else
                        delete message.eventType;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.filters && message.filters.length))
                        message.filters = [];
                    message.filters.push($root.EventFilter.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return EventSubscription;
})();

export const ClientPeersGetRequest = $root.ClientPeersGetRequest = (() => {

    const ClientPeersGetRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientPeersGetRequest.create = function(properties) {
        return new ClientPeersGetRequest(properties);
    };

    ClientPeersGetRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientPeersGetRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientPeersGetRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            reader.skipType(tag & 7, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientPeersGetRequest;
})();

export const ClientPeersGetResponse = $root.ClientPeersGetResponse = (() => {

    const ClientPeersGetResponse = function (properties) {
        this.peers = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientPeersGetResponse.prototype.status = 0;
    ClientPeersGetResponse.prototype.peers = $util.emptyArray;

    ClientPeersGetResponse.create = function(properties) {
        return new ClientPeersGetResponse(properties);
    };

    ClientPeersGetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.peers != null && message.peers.length)
            for (let i = 0; i < message.peers.length; ++i)
                writer.uint32(18).string(message.peers[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientPeersGetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientPeersGetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.peers && message.peers.length))
                        message.peers = [];
                    message.peers.push(reader.stringVerify());
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientPeersGetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "ERROR"] = 2;
        return values;
    })();

    return ClientPeersGetResponse;
})();

export const ClientReceiptGetRequest = $root.ClientReceiptGetRequest = (() => {

    const ClientReceiptGetRequest = function (properties) {
        this.transactionIds = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientReceiptGetRequest.prototype.transactionIds = $util.emptyArray;

    ClientReceiptGetRequest.create = function(properties) {
        return new ClientReceiptGetRequest(properties);
    };

    ClientReceiptGetRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.transactionIds != null && message.transactionIds.length)
            for (let i = 0; i < message.transactionIds.length; ++i)
                writer.uint32(10).string(message.transactionIds[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientReceiptGetRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientReceiptGetRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.transactionIds && message.transactionIds.length))
                        message.transactionIds = [];
                    message.transactionIds.push(reader.stringVerify());
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientReceiptGetRequest;
})();

export const ClientReceiptGetResponse = $root.ClientReceiptGetResponse = (() => {

    const ClientReceiptGetResponse = function (properties) {
        this.receipts = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientReceiptGetResponse.prototype.status = 0;
    ClientReceiptGetResponse.prototype.receipts = $util.emptyArray;

    ClientReceiptGetResponse.create = function(properties) {
        return new ClientReceiptGetResponse(properties);
    };

    ClientReceiptGetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.receipts != null && message.receipts.length)
            for (let i = 0; i < message.receipts.length; ++i)
                $root.TransactionReceipt.encode(message.receipts[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientReceiptGetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientReceiptGetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.receipts && message.receipts.length))
                        message.receipts = [];
                    message.receipts.push($root.TransactionReceipt.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientReceiptGetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INTERNAL_ERROR"] = 2;
        values[valuesById[5] = "NO_RESOURCE"] = 5;
        values[valuesById[8] = "INVALID_ID"] = 8;
        return values;
    })();

    return ClientReceiptGetResponse;
})();

export const StateChange = $root.StateChange = (() => {

    const StateChange = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    StateChange.prototype.address = "";
    StateChange.prototype.value = $util.newBuffer([]);
    StateChange.prototype.type = 0;

    StateChange.create = function(properties) {
        return new StateChange(properties);
    };

    StateChange.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
            writer.uint32(10).string(message.address);
        if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
            writer.uint32(18).bytes(message.value);
        if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
            writer.uint32(24).int32(message.type);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    StateChange.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.StateChange();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.address = value;
                    else
                        delete message.address;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.value = value;
                    else
                        delete message.value;
                    continue;
                }
            case 3: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.type = value;
                    else
                        delete message.type;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    StateChange.Type = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "TYPE_UNSET"] = 0;
        values[valuesById[1] = "SET"] = 1;
        values[valuesById[2] = "DELETE"] = 2;
        return values;
    })();

    return StateChange;
})();

export const StateChangeList = $root.StateChangeList = (() => {

    const StateChangeList = function (properties) {
        this.stateChanges = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    StateChangeList.prototype.stateChanges = $util.emptyArray;

    StateChangeList.create = function(properties) {
        return new StateChangeList(properties);
    };

    StateChangeList.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.stateChanges != null && message.stateChanges.length)
            for (let i = 0; i < message.stateChanges.length; ++i)
                $root.StateChange.encode(message.stateChanges[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    StateChangeList.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.StateChangeList();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.stateChanges && message.stateChanges.length))
                        message.stateChanges = [];
                    message.stateChanges.push($root.StateChange.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return StateChangeList;
})();

export const TransactionReceipt = $root.TransactionReceipt = (() => {

    const TransactionReceipt = function (properties) {
        this.stateChanges = [];
        this.events = [];
        this.data = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TransactionReceipt.prototype.stateChanges = $util.emptyArray;
    TransactionReceipt.prototype.events = $util.emptyArray;
    TransactionReceipt.prototype.data = $util.emptyArray;
    TransactionReceipt.prototype.transactionId = "";

    TransactionReceipt.create = function(properties) {
        return new TransactionReceipt(properties);
    };

    TransactionReceipt.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.stateChanges != null && message.stateChanges.length)
            for (let i = 0; i < message.stateChanges.length; ++i)
                $root.StateChange.encode(message.stateChanges[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.events != null && message.events.length)
            for (let i = 0; i < message.events.length; ++i)
                $root.Event.encode(message.events[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.data != null && message.data.length)
            for (let i = 0; i < message.data.length; ++i)
                writer.uint32(26).bytes(message.data[i]);
        if (message.transactionId != null && $Object.hasOwnProperty.call(message, "transactionId") && message.transactionId !== "")
            writer.uint32(34).string(message.transactionId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TransactionReceipt.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TransactionReceipt();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.stateChanges && message.stateChanges.length))
                        message.stateChanges = [];
                    message.stateChanges.push($root.StateChange.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.events && message.events.length))
                        message.events = [];
                    message.events.push($root.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if (!(message.data && message.data.length))
                        message.data = [];
                    message.data.push(reader.bytes());
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.transactionId = value;
                    else
                        delete message.transactionId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return TransactionReceipt;
})();

export const ClientStateListRequest = $root.ClientStateListRequest = (() => {

    const ClientStateListRequest = function (properties) {
        this.sorting = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientStateListRequest.prototype.stateRoot = "";
    ClientStateListRequest.prototype.address = "";
    ClientStateListRequest.prototype.paging = null;
    ClientStateListRequest.prototype.sorting = $util.emptyArray;

    ClientStateListRequest.create = function(properties) {
        return new ClientStateListRequest(properties);
    };

    ClientStateListRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.stateRoot != null && $Object.hasOwnProperty.call(message, "stateRoot") && message.stateRoot !== "")
            writer.uint32(10).string(message.stateRoot);
        if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
            writer.uint32(26).string(message.address);
        if (message.paging != null && $Object.hasOwnProperty.call(message, "paging"))
            $root.ClientPagingControls.encode(message.paging, writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.sorting != null && message.sorting.length)
            for (let i = 0; i < message.sorting.length; ++i)
                $root.ClientSortControls.encode(message.sorting[i], writer.uint32(42).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientStateListRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientStateListRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.stateRoot = value;
                    else
                        delete message.stateRoot;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.address = value;
                    else
                        delete message.address;
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.paging = $root.ClientPagingControls.decode(reader, reader.size(), $undefined, _depth + 1, message.paging);
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    if (!(message.sorting && message.sorting.length))
                        message.sorting = [];
                    message.sorting.push($root.ClientSortControls.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientStateListRequest;
})();

export const ClientStateListResponse = $root.ClientStateListResponse = (() => {

    const ClientStateListResponse = function (properties) {
        this.entries = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientStateListResponse.prototype.status = 0;
    ClientStateListResponse.prototype.entries = $util.emptyArray;
    ClientStateListResponse.prototype.stateRoot = "";
    ClientStateListResponse.prototype.paging = null;

    ClientStateListResponse.create = function(properties) {
        return new ClientStateListResponse(properties);
    };

    ClientStateListResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.entries != null && message.entries.length)
            for (let i = 0; i < message.entries.length; ++i)
                $root.ClientStateListResponse.Entry.encode(message.entries[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.stateRoot != null && $Object.hasOwnProperty.call(message, "stateRoot") && message.stateRoot !== "")
            writer.uint32(26).string(message.stateRoot);
        if (message.paging != null && $Object.hasOwnProperty.call(message, "paging"))
            $root.ClientPagingResponse.encode(message.paging, writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientStateListResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientStateListResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.entries && message.entries.length))
                        message.entries = [];
                    message.entries.push($root.ClientStateListResponse.Entry.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.stateRoot = value;
                    else
                        delete message.stateRoot;
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.paging = $root.ClientPagingResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.paging);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientStateListResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INTERNAL_ERROR"] = 2;
        values[valuesById[3] = "NOT_READY"] = 3;
        values[valuesById[4] = "NO_ROOT"] = 4;
        values[valuesById[5] = "NO_RESOURCE"] = 5;
        values[valuesById[6] = "INVALID_PAGING"] = 6;
        values[valuesById[7] = "INVALID_SORT"] = 7;
        values[valuesById[8] = "INVALID_ADDRESS"] = 8;
        values[valuesById[9] = "INVALID_ROOT"] = 9;
        return values;
    })();

    ClientStateListResponse.Entry = (function() {

        const Entry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Entry.prototype.address = "";
        Entry.prototype.data = $util.newBuffer([]);

        Entry.create = function(properties) {
            return new Entry(properties);
        };

        Entry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                writer.uint32(10).string(message.address);
            if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                writer.uint32(18).bytes(message.data);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Entry.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.ClientStateListResponse.Entry();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.address = value;
                        else
                            delete message.address;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.data = value;
                        else
                            delete message.data;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Entry;
    })();

    return ClientStateListResponse;
})();

export const ClientStateGetRequest = $root.ClientStateGetRequest = (() => {

    const ClientStateGetRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientStateGetRequest.prototype.stateRoot = "";
    ClientStateGetRequest.prototype.address = "";

    ClientStateGetRequest.create = function(properties) {
        return new ClientStateGetRequest(properties);
    };

    ClientStateGetRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.stateRoot != null && $Object.hasOwnProperty.call(message, "stateRoot") && message.stateRoot !== "")
            writer.uint32(10).string(message.stateRoot);
        if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
            writer.uint32(26).string(message.address);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientStateGetRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientStateGetRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.stateRoot = value;
                    else
                        delete message.stateRoot;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.address = value;
                    else
                        delete message.address;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientStateGetRequest;
})();

export const ClientStateGetResponse = $root.ClientStateGetResponse = (() => {

    const ClientStateGetResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientStateGetResponse.prototype.status = 0;
    ClientStateGetResponse.prototype.value = $util.newBuffer([]);
    ClientStateGetResponse.prototype.stateRoot = "";

    ClientStateGetResponse.create = function(properties) {
        return new ClientStateGetResponse(properties);
    };

    ClientStateGetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
            writer.uint32(18).bytes(message.value);
        if (message.stateRoot != null && $Object.hasOwnProperty.call(message, "stateRoot") && message.stateRoot !== "")
            writer.uint32(26).string(message.stateRoot);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientStateGetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientStateGetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.value = value;
                    else
                        delete message.value;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.stateRoot = value;
                    else
                        delete message.stateRoot;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientStateGetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INTERNAL_ERROR"] = 2;
        values[valuesById[3] = "NOT_READY"] = 3;
        values[valuesById[4] = "NO_ROOT"] = 4;
        values[valuesById[5] = "NO_RESOURCE"] = 5;
        values[valuesById[6] = "INVALID_ADDRESS"] = 6;
        values[valuesById[7] = "INVALID_ROOT"] = 7;
        return values;
    })();

    return ClientStateGetResponse;
})();

export const ClientStatusGetRequest = $root.ClientStatusGetRequest = (() => {

    const ClientStatusGetRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientStatusGetRequest.create = function(properties) {
        return new ClientStatusGetRequest(properties);
    };

    ClientStatusGetRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientStatusGetRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientStatusGetRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            reader.skipType(tag & 7, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientStatusGetRequest;
})();

export const ClientStatusGetResponse = $root.ClientStatusGetResponse = (() => {

    const ClientStatusGetResponse = function (properties) {
        this.peers = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientStatusGetResponse.prototype.status = 0;
    ClientStatusGetResponse.prototype.peers = $util.emptyArray;
    ClientStatusGetResponse.prototype.endpoint = "";

    ClientStatusGetResponse.create = function(properties) {
        return new ClientStatusGetResponse(properties);
    };

    ClientStatusGetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.peers != null && message.peers.length)
            for (let i = 0; i < message.peers.length; ++i)
                $root.ClientStatusGetResponse.Peer.encode(message.peers[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint") && message.endpoint !== "")
            writer.uint32(26).string(message.endpoint);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientStatusGetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientStatusGetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.peers && message.peers.length))
                        message.peers = [];
                    message.peers.push($root.ClientStatusGetResponse.Peer.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.endpoint = value;
                    else
                        delete message.endpoint;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientStatusGetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "ERROR"] = 2;
        return values;
    })();

    ClientStatusGetResponse.Peer = (function() {

        const Peer = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Peer.prototype.endpoint = "";

        Peer.create = function(properties) {
            return new Peer(properties);
        };

        Peer.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.endpoint != null && $Object.hasOwnProperty.call(message, "endpoint") && message.endpoint !== "")
                writer.uint32(10).string(message.endpoint);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Peer.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.ClientStatusGetResponse.Peer();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.endpoint = value;
                        else
                            delete message.endpoint;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Peer;
    })();

    return ClientStatusGetResponse;
})();

export const ClientTransactionListRequest = $root.ClientTransactionListRequest = (() => {

    const ClientTransactionListRequest = function (properties) {
        this.transactionIds = [];
        this.sorting = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientTransactionListRequest.prototype.headId = "";
    ClientTransactionListRequest.prototype.transactionIds = $util.emptyArray;
    ClientTransactionListRequest.prototype.paging = null;
    ClientTransactionListRequest.prototype.sorting = $util.emptyArray;

    ClientTransactionListRequest.create = function(properties) {
        return new ClientTransactionListRequest(properties);
    };

    ClientTransactionListRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.headId != null && $Object.hasOwnProperty.call(message, "headId") && message.headId !== "")
            writer.uint32(10).string(message.headId);
        if (message.transactionIds != null && message.transactionIds.length)
            for (let i = 0; i < message.transactionIds.length; ++i)
                writer.uint32(18).string(message.transactionIds[i]);
        if (message.paging != null && $Object.hasOwnProperty.call(message, "paging"))
            $root.ClientPagingControls.encode(message.paging, writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.sorting != null && message.sorting.length)
            for (let i = 0; i < message.sorting.length; ++i)
                $root.ClientSortControls.encode(message.sorting[i], writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientTransactionListRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientTransactionListRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.headId = value;
                    else
                        delete message.headId;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.transactionIds && message.transactionIds.length))
                        message.transactionIds = [];
                    message.transactionIds.push(reader.stringVerify());
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.paging = $root.ClientPagingControls.decode(reader, reader.size(), $undefined, _depth + 1, message.paging);
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    if (!(message.sorting && message.sorting.length))
                        message.sorting = [];
                    message.sorting.push($root.ClientSortControls.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientTransactionListRequest;
})();

export const ClientTransactionListResponse = $root.ClientTransactionListResponse = (() => {

    const ClientTransactionListResponse = function (properties) {
        this.transactions = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientTransactionListResponse.prototype.status = 0;
    ClientTransactionListResponse.prototype.transactions = $util.emptyArray;
    ClientTransactionListResponse.prototype.headId = "";
    ClientTransactionListResponse.prototype.paging = null;

    ClientTransactionListResponse.create = function(properties) {
        return new ClientTransactionListResponse(properties);
    };

    ClientTransactionListResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.transactions != null && message.transactions.length)
            for (let i = 0; i < message.transactions.length; ++i)
                $root.Transaction.encode(message.transactions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.headId != null && $Object.hasOwnProperty.call(message, "headId") && message.headId !== "")
            writer.uint32(26).string(message.headId);
        if (message.paging != null && $Object.hasOwnProperty.call(message, "paging"))
            $root.ClientPagingResponse.encode(message.paging, writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientTransactionListResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientTransactionListResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.transactions && message.transactions.length))
                        message.transactions = [];
                    message.transactions.push($root.Transaction.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.headId = value;
                    else
                        delete message.headId;
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.paging = $root.ClientPagingResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.paging);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientTransactionListResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INTERNAL_ERROR"] = 2;
        values[valuesById[3] = "NOT_READY"] = 3;
        values[valuesById[4] = "NO_ROOT"] = 4;
        values[valuesById[5] = "NO_RESOURCE"] = 5;
        values[valuesById[6] = "INVALID_PAGING"] = 6;
        values[valuesById[7] = "INVALID_SORT"] = 7;
        values[valuesById[8] = "INVALID_ID"] = 8;
        return values;
    })();

    return ClientTransactionListResponse;
})();

export const ClientTransactionGetRequest = $root.ClientTransactionGetRequest = (() => {

    const ClientTransactionGetRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientTransactionGetRequest.prototype.transactionId = "";

    ClientTransactionGetRequest.create = function(properties) {
        return new ClientTransactionGetRequest(properties);
    };

    ClientTransactionGetRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.transactionId != null && $Object.hasOwnProperty.call(message, "transactionId") && message.transactionId !== "")
            writer.uint32(10).string(message.transactionId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientTransactionGetRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientTransactionGetRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.transactionId = value;
                    else
                        delete message.transactionId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ClientTransactionGetRequest;
})();

export const ClientTransactionGetResponse = $root.ClientTransactionGetResponse = (() => {

    const ClientTransactionGetResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ClientTransactionGetResponse.prototype.status = 0;
    ClientTransactionGetResponse.prototype.transaction = null;

    ClientTransactionGetResponse.create = function(properties) {
        return new ClientTransactionGetResponse(properties);
    };

    ClientTransactionGetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.transaction != null && $Object.hasOwnProperty.call(message, "transaction"))
            $root.Transaction.encode(message.transaction, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ClientTransactionGetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ClientTransactionGetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.transaction = $root.Transaction.decode(reader, reader.size(), $undefined, _depth + 1, message.transaction);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ClientTransactionGetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INTERNAL_ERROR"] = 2;
        values[valuesById[5] = "NO_RESOURCE"] = 5;
        values[valuesById[8] = "INVALID_ID"] = 8;
        return values;
    })();

    return ClientTransactionGetResponse;
})();

export const ConsensusPeerMessageHeader = $root.ConsensusPeerMessageHeader = (() => {

    const ConsensusPeerMessageHeader = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusPeerMessageHeader.prototype.signerId = $util.newBuffer([]);
    ConsensusPeerMessageHeader.prototype.contentSha512 = $util.newBuffer([]);
    ConsensusPeerMessageHeader.prototype.name = "";
    ConsensusPeerMessageHeader.prototype.version = "";
    ConsensusPeerMessageHeader.prototype.messageType = "";

    ConsensusPeerMessageHeader.create = function(properties) {
        return new ConsensusPeerMessageHeader(properties);
    };

    ConsensusPeerMessageHeader.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.signerId != null && $Object.hasOwnProperty.call(message, "signerId") && message.signerId.length)
            writer.uint32(10).bytes(message.signerId);
        if (message.contentSha512 != null && $Object.hasOwnProperty.call(message, "contentSha512") && message.contentSha512.length)
            writer.uint32(18).bytes(message.contentSha512);
        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
            writer.uint32(26).string(message.name);
        if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
            writer.uint32(34).string(message.version);
        if (message.messageType != null && $Object.hasOwnProperty.call(message, "messageType") && message.messageType !== "")
            writer.uint32(42).string(message.messageType);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusPeerMessageHeader.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusPeerMessageHeader();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.signerId = value;
                    else
                        delete message.signerId;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.contentSha512 = value;
                    else
                        delete message.contentSha512;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.name = value;
                    else
                        delete message.name;
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.version = value;
                    else
                        delete message.version;
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.messageType = value;
                    else
                        delete message.messageType;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusPeerMessageHeader;
})();

export const ConsensusPeerMessage = $root.ConsensusPeerMessage = (() => {

    const ConsensusPeerMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusPeerMessage.prototype.header = $util.newBuffer([]);
    ConsensusPeerMessage.prototype.content = $util.newBuffer([]);
    ConsensusPeerMessage.prototype.headerSignature = $util.newBuffer([]);

    ConsensusPeerMessage.create = function(properties) {
        return new ConsensusPeerMessage(properties);
    };

    ConsensusPeerMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
            writer.uint32(10).bytes(message.header);
        if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content.length)
            writer.uint32(18).bytes(message.content);
        if (message.headerSignature != null && $Object.hasOwnProperty.call(message, "headerSignature") && message.headerSignature.length)
            writer.uint32(26).bytes(message.headerSignature);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusPeerMessage.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusPeerMessage();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.header = value;
                    else
                        delete message.header;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.content = value;
                    else
                        delete message.content;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.headerSignature = value;
                    else
                        delete message.headerSignature;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusPeerMessage;
})();

export const ConsensusBlock = $root.ConsensusBlock = (() => {

    const ConsensusBlock = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusBlock.prototype.blockId = $util.newBuffer([]);
    ConsensusBlock.prototype.previousId = $util.newBuffer([]);
    ConsensusBlock.prototype.signerId = $util.newBuffer([]);
    ConsensusBlock.prototype.blockNum = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
    ConsensusBlock.prototype.payload = $util.newBuffer([]);
    ConsensusBlock.prototype.summary = $util.newBuffer([]);

    ConsensusBlock.create = function(properties) {
        return new ConsensusBlock(properties);
    };

    ConsensusBlock.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
            writer.uint32(10).bytes(message.blockId);
        if (message.previousId != null && $Object.hasOwnProperty.call(message, "previousId") && message.previousId.length)
            writer.uint32(18).bytes(message.previousId);
        if (message.signerId != null && $Object.hasOwnProperty.call(message, "signerId") && message.signerId.length)
            writer.uint32(26).bytes(message.signerId);
        if (message.blockNum != null && $Object.hasOwnProperty.call(message, "blockNum") && (typeof message.blockNum === "object" ? message.blockNum.low || message.blockNum.high : message.blockNum !== 0))
            writer.uint32(32).uint64(message.blockNum);
        if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
            writer.uint32(42).bytes(message.payload);
        if (message.summary != null && $Object.hasOwnProperty.call(message, "summary") && message.summary.length)
            writer.uint32(50).bytes(message.summary);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusBlock.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusBlock();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.blockId = value;
                    else
                        delete message.blockId;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.previousId = value;
                    else
                        delete message.previousId;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.signerId = value;
                    else
                        delete message.signerId;
                    continue;
                }
            case 4: {
                    if (wireType !== 0)
                        break;
                    if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                        message.blockNum = value;
                    else
                        delete message.blockNum;
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.payload = value;
                    else
                        delete message.payload;
                    continue;
                }
            case 6: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.summary = value;
                    else
                        delete message.summary;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusBlock;
})();

export const ConsensusPeerInfo = $root.ConsensusPeerInfo = (() => {

    const ConsensusPeerInfo = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusPeerInfo.prototype.peerId = $util.newBuffer([]);

    ConsensusPeerInfo.create = function(properties) {
        return new ConsensusPeerInfo(properties);
    };

    ConsensusPeerInfo.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.peerId != null && $Object.hasOwnProperty.call(message, "peerId") && message.peerId.length)
            writer.uint32(10).bytes(message.peerId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusPeerInfo.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusPeerInfo();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.peerId = value;
                    else
                        delete message.peerId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusPeerInfo;
})();

export const ConsensusSettingsEntry = $root.ConsensusSettingsEntry = (() => {

    const ConsensusSettingsEntry = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusSettingsEntry.prototype.key = "";
    ConsensusSettingsEntry.prototype.value = "";

    ConsensusSettingsEntry.create = function(properties) {
        return new ConsensusSettingsEntry(properties);
    };

    ConsensusSettingsEntry.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
            writer.uint32(10).string(message.key);
        if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
            writer.uint32(18).string(message.value);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusSettingsEntry.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusSettingsEntry();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.key = value;
                    else
                        delete message.key;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.value = value;
                    else
                        delete message.value;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusSettingsEntry;
})();

export const ConsensusStateEntry = $root.ConsensusStateEntry = (() => {

    const ConsensusStateEntry = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusStateEntry.prototype.address = "";
    ConsensusStateEntry.prototype.data = $util.newBuffer([]);

    ConsensusStateEntry.create = function(properties) {
        return new ConsensusStateEntry(properties);
    };

    ConsensusStateEntry.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
            writer.uint32(10).string(message.address);
        if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
            writer.uint32(18).bytes(message.data);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusStateEntry.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusStateEntry();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.address = value;
                    else
                        delete message.address;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.data = value;
                    else
                        delete message.data;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusStateEntry;
})();

export const ConsensusRegisterRequest = $root.ConsensusRegisterRequest = (() => {

    const ConsensusRegisterRequest = function (properties) {
        this.additionalProtocols = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusRegisterRequest.prototype.name = "";
    ConsensusRegisterRequest.prototype.version = "";
    ConsensusRegisterRequest.prototype.additionalProtocols = $util.emptyArray;

    ConsensusRegisterRequest.create = function(properties) {
        return new ConsensusRegisterRequest(properties);
    };

    ConsensusRegisterRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
            writer.uint32(10).string(message.name);
        if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
            writer.uint32(18).string(message.version);
        if (message.additionalProtocols != null && message.additionalProtocols.length)
            for (let i = 0; i < message.additionalProtocols.length; ++i)
                $root.ConsensusRegisterRequest.Protocol.encode(message.additionalProtocols[i], writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusRegisterRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusRegisterRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.name = value;
                    else
                        delete message.name;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.version = value;
                    else
                        delete message.version;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if (!(message.additionalProtocols && message.additionalProtocols.length))
                        message.additionalProtocols = [];
                    message.additionalProtocols.push($root.ConsensusRegisterRequest.Protocol.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusRegisterRequest.Protocol = (function() {

        const Protocol = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Protocol.prototype.name = "";
        Protocol.prototype.version = "";

        Protocol.create = function(properties) {
            return new Protocol(properties);
        };

        Protocol.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                writer.uint32(18).string(message.version);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Protocol.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.ConsensusRegisterRequest.Protocol();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Protocol;
    })();

    return ConsensusRegisterRequest;
})();

export const ConsensusRegisterResponse = $root.ConsensusRegisterResponse = (() => {

    const ConsensusRegisterResponse = function (properties) {
        this.peers = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusRegisterResponse.prototype.status = 0;
    ConsensusRegisterResponse.prototype.chainHead = null;
    ConsensusRegisterResponse.prototype.peers = $util.emptyArray;
    ConsensusRegisterResponse.prototype.localPeerInfo = null;

    ConsensusRegisterResponse.create = function(properties) {
        return new ConsensusRegisterResponse(properties);
    };

    ConsensusRegisterResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.chainHead != null && $Object.hasOwnProperty.call(message, "chainHead"))
            $root.ConsensusBlock.encode(message.chainHead, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.peers != null && message.peers.length)
            for (let i = 0; i < message.peers.length; ++i)
                $root.ConsensusPeerInfo.encode(message.peers[i], writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.localPeerInfo != null && $Object.hasOwnProperty.call(message, "localPeerInfo"))
            $root.ConsensusPeerInfo.encode(message.localPeerInfo, writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusRegisterResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusRegisterResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.chainHead = $root.ConsensusBlock.decode(reader, reader.size(), $undefined, _depth + 1, message.chainHead);
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if (!(message.peers && message.peers.length))
                        message.peers = [];
                    message.peers.push($root.ConsensusPeerInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    message.localPeerInfo = $root.ConsensusPeerInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.localPeerInfo);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusRegisterResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        return values;
    })();

    return ConsensusRegisterResponse;
})();

export const ConsensusNotifyPeerConnected = $root.ConsensusNotifyPeerConnected = (() => {

    const ConsensusNotifyPeerConnected = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusNotifyPeerConnected.prototype.peerInfo = null;

    ConsensusNotifyPeerConnected.create = function(properties) {
        return new ConsensusNotifyPeerConnected(properties);
    };

    ConsensusNotifyPeerConnected.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.peerInfo != null && $Object.hasOwnProperty.call(message, "peerInfo"))
            $root.ConsensusPeerInfo.encode(message.peerInfo, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusNotifyPeerConnected.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusNotifyPeerConnected();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.peerInfo = $root.ConsensusPeerInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.peerInfo);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusNotifyPeerConnected;
})();

export const ConsensusNotifyPeerDisconnected = $root.ConsensusNotifyPeerDisconnected = (() => {

    const ConsensusNotifyPeerDisconnected = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusNotifyPeerDisconnected.prototype.peerId = $util.newBuffer([]);

    ConsensusNotifyPeerDisconnected.create = function(properties) {
        return new ConsensusNotifyPeerDisconnected(properties);
    };

    ConsensusNotifyPeerDisconnected.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.peerId != null && $Object.hasOwnProperty.call(message, "peerId") && message.peerId.length)
            writer.uint32(10).bytes(message.peerId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusNotifyPeerDisconnected.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusNotifyPeerDisconnected();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.peerId = value;
                    else
                        delete message.peerId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusNotifyPeerDisconnected;
})();

export const ConsensusNotifyPeerMessage = $root.ConsensusNotifyPeerMessage = (() => {

    const ConsensusNotifyPeerMessage = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusNotifyPeerMessage.prototype.message = null;
    ConsensusNotifyPeerMessage.prototype.senderId = $util.newBuffer([]);

    ConsensusNotifyPeerMessage.create = function(properties) {
        return new ConsensusNotifyPeerMessage(properties);
    };

    ConsensusNotifyPeerMessage.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
            $root.ConsensusPeerMessage.encode(message.message, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.senderId != null && $Object.hasOwnProperty.call(message, "senderId") && message.senderId.length)
            writer.uint32(18).bytes(message.senderId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusNotifyPeerMessage.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusNotifyPeerMessage();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.message = $root.ConsensusPeerMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.senderId = value;
                    else
                        delete message.senderId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusNotifyPeerMessage;
})();

export const ConsensusNotifyBlockNew = $root.ConsensusNotifyBlockNew = (() => {

    const ConsensusNotifyBlockNew = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusNotifyBlockNew.prototype.block = null;

    ConsensusNotifyBlockNew.create = function(properties) {
        return new ConsensusNotifyBlockNew(properties);
    };

    ConsensusNotifyBlockNew.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
            $root.ConsensusBlock.encode(message.block, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusNotifyBlockNew.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusNotifyBlockNew();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.block = $root.ConsensusBlock.decode(reader, reader.size(), $undefined, _depth + 1, message.block);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusNotifyBlockNew;
})();

export const ConsensusNotifyBlockValid = $root.ConsensusNotifyBlockValid = (() => {

    const ConsensusNotifyBlockValid = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusNotifyBlockValid.prototype.blockId = $util.newBuffer([]);

    ConsensusNotifyBlockValid.create = function(properties) {
        return new ConsensusNotifyBlockValid(properties);
    };

    ConsensusNotifyBlockValid.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
            writer.uint32(10).bytes(message.blockId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusNotifyBlockValid.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusNotifyBlockValid();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.blockId = value;
                    else
                        delete message.blockId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusNotifyBlockValid;
})();

export const ConsensusNotifyBlockInvalid = $root.ConsensusNotifyBlockInvalid = (() => {

    const ConsensusNotifyBlockInvalid = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusNotifyBlockInvalid.prototype.blockId = $util.newBuffer([]);

    ConsensusNotifyBlockInvalid.create = function(properties) {
        return new ConsensusNotifyBlockInvalid(properties);
    };

    ConsensusNotifyBlockInvalid.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
            writer.uint32(10).bytes(message.blockId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusNotifyBlockInvalid.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusNotifyBlockInvalid();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.blockId = value;
                    else
                        delete message.blockId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusNotifyBlockInvalid;
})();

export const ConsensusNotifyBlockCommit = $root.ConsensusNotifyBlockCommit = (() => {

    const ConsensusNotifyBlockCommit = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusNotifyBlockCommit.prototype.blockId = $util.newBuffer([]);

    ConsensusNotifyBlockCommit.create = function(properties) {
        return new ConsensusNotifyBlockCommit(properties);
    };

    ConsensusNotifyBlockCommit.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
            writer.uint32(10).bytes(message.blockId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusNotifyBlockCommit.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusNotifyBlockCommit();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.blockId = value;
                    else
                        delete message.blockId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusNotifyBlockCommit;
})();

export const ConsensusNotifyEngineActivated = $root.ConsensusNotifyEngineActivated = (() => {

    const ConsensusNotifyEngineActivated = function (properties) {
        this.peers = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusNotifyEngineActivated.prototype.chainHead = null;
    ConsensusNotifyEngineActivated.prototype.peers = $util.emptyArray;
    ConsensusNotifyEngineActivated.prototype.localPeerInfo = null;

    ConsensusNotifyEngineActivated.create = function(properties) {
        return new ConsensusNotifyEngineActivated(properties);
    };

    ConsensusNotifyEngineActivated.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.chainHead != null && $Object.hasOwnProperty.call(message, "chainHead"))
            $root.ConsensusBlock.encode(message.chainHead, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.peers != null && message.peers.length)
            for (let i = 0; i < message.peers.length; ++i)
                $root.ConsensusPeerInfo.encode(message.peers[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.localPeerInfo != null && $Object.hasOwnProperty.call(message, "localPeerInfo"))
            $root.ConsensusPeerInfo.encode(message.localPeerInfo, writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusNotifyEngineActivated.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusNotifyEngineActivated();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.chainHead = $root.ConsensusBlock.decode(reader, reader.size(), $undefined, _depth + 1, message.chainHead);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.peers && message.peers.length))
                        message.peers = [];
                    message.peers.push($root.ConsensusPeerInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    message.localPeerInfo = $root.ConsensusPeerInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.localPeerInfo);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusNotifyEngineActivated;
})();

export const ConsensusNotifyEngineDeactivated = $root.ConsensusNotifyEngineDeactivated = (() => {

    const ConsensusNotifyEngineDeactivated = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusNotifyEngineDeactivated.create = function(properties) {
        return new ConsensusNotifyEngineDeactivated(properties);
    };

    ConsensusNotifyEngineDeactivated.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusNotifyEngineDeactivated.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusNotifyEngineDeactivated();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            reader.skipType(tag & 7, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusNotifyEngineDeactivated;
})();

export const ConsensusNotifyAck = $root.ConsensusNotifyAck = (() => {

    const ConsensusNotifyAck = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusNotifyAck.create = function(properties) {
        return new ConsensusNotifyAck(properties);
    };

    ConsensusNotifyAck.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusNotifyAck.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusNotifyAck();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            reader.skipType(tag & 7, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusNotifyAck;
})();

export const ConsensusSendToRequest = $root.ConsensusSendToRequest = (() => {

    const ConsensusSendToRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusSendToRequest.prototype.content = $util.newBuffer([]);
    ConsensusSendToRequest.prototype.receiverId = $util.newBuffer([]);
    ConsensusSendToRequest.prototype.messageType = "";

    ConsensusSendToRequest.create = function(properties) {
        return new ConsensusSendToRequest(properties);
    };

    ConsensusSendToRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content.length)
            writer.uint32(10).bytes(message.content);
        if (message.receiverId != null && $Object.hasOwnProperty.call(message, "receiverId") && message.receiverId.length)
            writer.uint32(18).bytes(message.receiverId);
        if (message.messageType != null && $Object.hasOwnProperty.call(message, "messageType") && message.messageType !== "")
            writer.uint32(26).string(message.messageType);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusSendToRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusSendToRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.content = value;
                    else
                        delete message.content;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.receiverId = value;
                    else
                        delete message.receiverId;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.messageType = value;
                    else
                        delete message.messageType;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusSendToRequest;
})();

export const ConsensusSendToResponse = $root.ConsensusSendToResponse = (() => {

    const ConsensusSendToResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusSendToResponse.prototype.status = 0;

    ConsensusSendToResponse.create = function(properties) {
        return new ConsensusSendToResponse(properties);
    };

    ConsensusSendToResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusSendToResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusSendToResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusSendToResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "UNKNOWN_PEER"] = 5;
        values[valuesById[6] = "NOT_ACTIVE_ENGINE"] = 6;
        return values;
    })();

    return ConsensusSendToResponse;
})();

export const ConsensusBroadcastRequest = $root.ConsensusBroadcastRequest = (() => {

    const ConsensusBroadcastRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusBroadcastRequest.prototype.content = $util.newBuffer([]);
    ConsensusBroadcastRequest.prototype.messageType = "";

    ConsensusBroadcastRequest.create = function(properties) {
        return new ConsensusBroadcastRequest(properties);
    };

    ConsensusBroadcastRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content.length)
            writer.uint32(10).bytes(message.content);
        if (message.messageType != null && $Object.hasOwnProperty.call(message, "messageType") && message.messageType !== "")
            writer.uint32(18).string(message.messageType);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusBroadcastRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusBroadcastRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.content = value;
                    else
                        delete message.content;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.messageType = value;
                    else
                        delete message.messageType;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusBroadcastRequest;
})();

export const ConsensusBroadcastResponse = $root.ConsensusBroadcastResponse = (() => {

    const ConsensusBroadcastResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusBroadcastResponse.prototype.status = 0;

    ConsensusBroadcastResponse.create = function(properties) {
        return new ConsensusBroadcastResponse(properties);
    };

    ConsensusBroadcastResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusBroadcastResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusBroadcastResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusBroadcastResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "NOT_ACTIVE_ENGINE"] = 5;
        return values;
    })();

    return ConsensusBroadcastResponse;
})();

export const ConsensusInitializeBlockRequest = $root.ConsensusInitializeBlockRequest = (() => {

    const ConsensusInitializeBlockRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusInitializeBlockRequest.prototype.previousId = $util.newBuffer([]);

    ConsensusInitializeBlockRequest.create = function(properties) {
        return new ConsensusInitializeBlockRequest(properties);
    };

    ConsensusInitializeBlockRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.previousId != null && $Object.hasOwnProperty.call(message, "previousId") && message.previousId.length)
            writer.uint32(10).bytes(message.previousId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusInitializeBlockRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusInitializeBlockRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.previousId = value;
                    else
                        delete message.previousId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusInitializeBlockRequest;
})();

export const ConsensusInitializeBlockResponse = $root.ConsensusInitializeBlockResponse = (() => {

    const ConsensusInitializeBlockResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusInitializeBlockResponse.prototype.status = 0;

    ConsensusInitializeBlockResponse.create = function(properties) {
        return new ConsensusInitializeBlockResponse(properties);
    };

    ConsensusInitializeBlockResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusInitializeBlockResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusInitializeBlockResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusInitializeBlockResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "INVALID_STATE"] = 5;
        values[valuesById[6] = "UNKNOWN_BLOCK"] = 6;
        values[valuesById[7] = "NOT_ACTIVE_ENGINE"] = 7;
        return values;
    })();

    return ConsensusInitializeBlockResponse;
})();

export const ConsensusSummarizeBlockRequest = $root.ConsensusSummarizeBlockRequest = (() => {

    const ConsensusSummarizeBlockRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusSummarizeBlockRequest.create = function(properties) {
        return new ConsensusSummarizeBlockRequest(properties);
    };

    ConsensusSummarizeBlockRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusSummarizeBlockRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusSummarizeBlockRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            reader.skipType(tag & 7, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusSummarizeBlockRequest;
})();

export const ConsensusSummarizeBlockResponse = $root.ConsensusSummarizeBlockResponse = (() => {

    const ConsensusSummarizeBlockResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusSummarizeBlockResponse.prototype.status = 0;
    ConsensusSummarizeBlockResponse.prototype.summary = $util.newBuffer([]);

    ConsensusSummarizeBlockResponse.create = function(properties) {
        return new ConsensusSummarizeBlockResponse(properties);
    };

    ConsensusSummarizeBlockResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.summary != null && $Object.hasOwnProperty.call(message, "summary") && message.summary.length)
            writer.uint32(18).bytes(message.summary);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusSummarizeBlockResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusSummarizeBlockResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.summary = value;
                    else
                        delete message.summary;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusSummarizeBlockResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "INVALID_STATE"] = 5;
        values[valuesById[6] = "BLOCK_NOT_READY"] = 6;
        values[valuesById[7] = "NOT_ACTIVE_ENGINE"] = 7;
        return values;
    })();

    return ConsensusSummarizeBlockResponse;
})();

export const ConsensusFinalizeBlockRequest = $root.ConsensusFinalizeBlockRequest = (() => {

    const ConsensusFinalizeBlockRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusFinalizeBlockRequest.prototype.data = $util.newBuffer([]);

    ConsensusFinalizeBlockRequest.create = function(properties) {
        return new ConsensusFinalizeBlockRequest(properties);
    };

    ConsensusFinalizeBlockRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
            writer.uint32(10).bytes(message.data);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusFinalizeBlockRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusFinalizeBlockRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.data = value;
                    else
                        delete message.data;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusFinalizeBlockRequest;
})();

export const ConsensusFinalizeBlockResponse = $root.ConsensusFinalizeBlockResponse = (() => {

    const ConsensusFinalizeBlockResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusFinalizeBlockResponse.prototype.status = 0;
    ConsensusFinalizeBlockResponse.prototype.blockId = $util.newBuffer([]);

    ConsensusFinalizeBlockResponse.create = function(properties) {
        return new ConsensusFinalizeBlockResponse(properties);
    };

    ConsensusFinalizeBlockResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
            writer.uint32(18).bytes(message.blockId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusFinalizeBlockResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusFinalizeBlockResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.blockId = value;
                    else
                        delete message.blockId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusFinalizeBlockResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "INVALID_STATE"] = 5;
        values[valuesById[6] = "BLOCK_NOT_READY"] = 6;
        values[valuesById[7] = "NOT_ACTIVE_ENGINE"] = 7;
        return values;
    })();

    return ConsensusFinalizeBlockResponse;
})();

export const ConsensusCancelBlockRequest = $root.ConsensusCancelBlockRequest = (() => {

    const ConsensusCancelBlockRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusCancelBlockRequest.create = function(properties) {
        return new ConsensusCancelBlockRequest(properties);
    };

    ConsensusCancelBlockRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusCancelBlockRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusCancelBlockRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            reader.skipType(tag & 7, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusCancelBlockRequest;
})();

export const ConsensusCancelBlockResponse = $root.ConsensusCancelBlockResponse = (() => {

    const ConsensusCancelBlockResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusCancelBlockResponse.prototype.status = 0;

    ConsensusCancelBlockResponse.create = function(properties) {
        return new ConsensusCancelBlockResponse(properties);
    };

    ConsensusCancelBlockResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusCancelBlockResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusCancelBlockResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusCancelBlockResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "INVALID_STATE"] = 5;
        values[valuesById[6] = "NOT_ACTIVE_ENGINE"] = 6;
        return values;
    })();

    return ConsensusCancelBlockResponse;
})();

export const ConsensusCheckBlocksRequest = $root.ConsensusCheckBlocksRequest = (() => {

    const ConsensusCheckBlocksRequest = function (properties) {
        this.blockIds = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusCheckBlocksRequest.prototype.blockIds = $util.emptyArray;

    ConsensusCheckBlocksRequest.create = function(properties) {
        return new ConsensusCheckBlocksRequest(properties);
    };

    ConsensusCheckBlocksRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockIds != null && message.blockIds.length)
            for (let i = 0; i < message.blockIds.length; ++i)
                writer.uint32(10).bytes(message.blockIds[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusCheckBlocksRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusCheckBlocksRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.blockIds && message.blockIds.length))
                        message.blockIds = [];
                    message.blockIds.push(reader.bytes());
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusCheckBlocksRequest;
})();

export const ConsensusCheckBlocksResponse = $root.ConsensusCheckBlocksResponse = (() => {

    const ConsensusCheckBlocksResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusCheckBlocksResponse.prototype.status = 0;

    ConsensusCheckBlocksResponse.create = function(properties) {
        return new ConsensusCheckBlocksResponse(properties);
    };

    ConsensusCheckBlocksResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusCheckBlocksResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusCheckBlocksResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusCheckBlocksResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "UNKNOWN_BLOCK"] = 5;
        values[valuesById[6] = "NOT_ACTIVE_ENGINE"] = 6;
        return values;
    })();

    return ConsensusCheckBlocksResponse;
})();

export const ConsensusCommitBlockRequest = $root.ConsensusCommitBlockRequest = (() => {

    const ConsensusCommitBlockRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusCommitBlockRequest.prototype.blockId = $util.newBuffer([]);

    ConsensusCommitBlockRequest.create = function(properties) {
        return new ConsensusCommitBlockRequest(properties);
    };

    ConsensusCommitBlockRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
            writer.uint32(10).bytes(message.blockId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusCommitBlockRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusCommitBlockRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.blockId = value;
                    else
                        delete message.blockId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusCommitBlockRequest;
})();

export const ConsensusCommitBlockResponse = $root.ConsensusCommitBlockResponse = (() => {

    const ConsensusCommitBlockResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusCommitBlockResponse.prototype.status = 0;

    ConsensusCommitBlockResponse.create = function(properties) {
        return new ConsensusCommitBlockResponse(properties);
    };

    ConsensusCommitBlockResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusCommitBlockResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusCommitBlockResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusCommitBlockResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "UNKNOWN_BLOCK"] = 5;
        values[valuesById[6] = "NOT_ACTIVE_ENGINE"] = 6;
        return values;
    })();

    return ConsensusCommitBlockResponse;
})();

export const ConsensusIgnoreBlockRequest = $root.ConsensusIgnoreBlockRequest = (() => {

    const ConsensusIgnoreBlockRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusIgnoreBlockRequest.prototype.blockId = $util.newBuffer([]);

    ConsensusIgnoreBlockRequest.create = function(properties) {
        return new ConsensusIgnoreBlockRequest(properties);
    };

    ConsensusIgnoreBlockRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
            writer.uint32(10).bytes(message.blockId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusIgnoreBlockRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusIgnoreBlockRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.blockId = value;
                    else
                        delete message.blockId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusIgnoreBlockRequest;
})();

export const ConsensusIgnoreBlockResponse = $root.ConsensusIgnoreBlockResponse = (() => {

    const ConsensusIgnoreBlockResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusIgnoreBlockResponse.prototype.status = 0;

    ConsensusIgnoreBlockResponse.create = function(properties) {
        return new ConsensusIgnoreBlockResponse(properties);
    };

    ConsensusIgnoreBlockResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusIgnoreBlockResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusIgnoreBlockResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusIgnoreBlockResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "UNKNOWN_BLOCK"] = 5;
        values[valuesById[6] = "NOT_ACTIVE_ENGINE"] = 6;
        return values;
    })();

    return ConsensusIgnoreBlockResponse;
})();

export const ConsensusFailBlockRequest = $root.ConsensusFailBlockRequest = (() => {

    const ConsensusFailBlockRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusFailBlockRequest.prototype.blockId = $util.newBuffer([]);

    ConsensusFailBlockRequest.create = function(properties) {
        return new ConsensusFailBlockRequest(properties);
    };

    ConsensusFailBlockRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
            writer.uint32(10).bytes(message.blockId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusFailBlockRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusFailBlockRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.blockId = value;
                    else
                        delete message.blockId;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusFailBlockRequest;
})();

export const ConsensusFailBlockResponse = $root.ConsensusFailBlockResponse = (() => {

    const ConsensusFailBlockResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusFailBlockResponse.prototype.status = 0;

    ConsensusFailBlockResponse.create = function(properties) {
        return new ConsensusFailBlockResponse(properties);
    };

    ConsensusFailBlockResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusFailBlockResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusFailBlockResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusFailBlockResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "UNKNOWN_BLOCK"] = 5;
        values[valuesById[6] = "NOT_ACTIVE_ENGINE"] = 6;
        return values;
    })();

    return ConsensusFailBlockResponse;
})();

export const ConsensusBlocksGetRequest = $root.ConsensusBlocksGetRequest = (() => {

    const ConsensusBlocksGetRequest = function (properties) {
        this.blockIds = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusBlocksGetRequest.prototype.blockIds = $util.emptyArray;

    ConsensusBlocksGetRequest.create = function(properties) {
        return new ConsensusBlocksGetRequest(properties);
    };

    ConsensusBlocksGetRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockIds != null && message.blockIds.length)
            for (let i = 0; i < message.blockIds.length; ++i)
                writer.uint32(10).bytes(message.blockIds[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusBlocksGetRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusBlocksGetRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.blockIds && message.blockIds.length))
                        message.blockIds = [];
                    message.blockIds.push(reader.bytes());
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusBlocksGetRequest;
})();

export const ConsensusBlocksGetResponse = $root.ConsensusBlocksGetResponse = (() => {

    const ConsensusBlocksGetResponse = function (properties) {
        this.blocks = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusBlocksGetResponse.prototype.status = 0;
    ConsensusBlocksGetResponse.prototype.blocks = $util.emptyArray;

    ConsensusBlocksGetResponse.create = function(properties) {
        return new ConsensusBlocksGetResponse(properties);
    };

    ConsensusBlocksGetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.blocks != null && message.blocks.length)
            for (let i = 0; i < message.blocks.length; ++i)
                $root.ConsensusBlock.encode(message.blocks[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusBlocksGetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusBlocksGetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.blocks && message.blocks.length))
                        message.blocks = [];
                    message.blocks.push($root.ConsensusBlock.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusBlocksGetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "UNKNOWN_BLOCK"] = 5;
        values[valuesById[6] = "NOT_ACTIVE_ENGINE"] = 6;
        return values;
    })();

    return ConsensusBlocksGetResponse;
})();

export const ConsensusChainHeadGetRequest = $root.ConsensusChainHeadGetRequest = (() => {

    const ConsensusChainHeadGetRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusChainHeadGetRequest.create = function(properties) {
        return new ConsensusChainHeadGetRequest(properties);
    };

    ConsensusChainHeadGetRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusChainHeadGetRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusChainHeadGetRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            reader.skipType(tag & 7, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusChainHeadGetRequest;
})();

export const ConsensusChainHeadGetResponse = $root.ConsensusChainHeadGetResponse = (() => {

    const ConsensusChainHeadGetResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusChainHeadGetResponse.prototype.status = 0;
    ConsensusChainHeadGetResponse.prototype.block = null;

    ConsensusChainHeadGetResponse.create = function(properties) {
        return new ConsensusChainHeadGetResponse(properties);
    };

    ConsensusChainHeadGetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.block != null && $Object.hasOwnProperty.call(message, "block"))
            $root.ConsensusBlock.encode(message.block, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusChainHeadGetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusChainHeadGetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.block = $root.ConsensusBlock.decode(reader, reader.size(), $undefined, _depth + 1, message.block);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusChainHeadGetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "NO_CHAIN_HEAD"] = 5;
        values[valuesById[6] = "NOT_ACTIVE_ENGINE"] = 6;
        return values;
    })();

    return ConsensusChainHeadGetResponse;
})();

export const ConsensusSettingsGetRequest = $root.ConsensusSettingsGetRequest = (() => {

    const ConsensusSettingsGetRequest = function (properties) {
        this.keys = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusSettingsGetRequest.prototype.blockId = $util.newBuffer([]);
    ConsensusSettingsGetRequest.prototype.keys = $util.emptyArray;

    ConsensusSettingsGetRequest.create = function(properties) {
        return new ConsensusSettingsGetRequest(properties);
    };

    ConsensusSettingsGetRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
            writer.uint32(10).bytes(message.blockId);
        if (message.keys != null && message.keys.length)
            for (let i = 0; i < message.keys.length; ++i)
                writer.uint32(18).string(message.keys[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusSettingsGetRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusSettingsGetRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.blockId = value;
                    else
                        delete message.blockId;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.keys && message.keys.length))
                        message.keys = [];
                    message.keys.push(reader.stringVerify());
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusSettingsGetRequest;
})();

export const ConsensusSettingsGetResponse = $root.ConsensusSettingsGetResponse = (() => {

    const ConsensusSettingsGetResponse = function (properties) {
        this.entries = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusSettingsGetResponse.prototype.status = 0;
    ConsensusSettingsGetResponse.prototype.entries = $util.emptyArray;

    ConsensusSettingsGetResponse.create = function(properties) {
        return new ConsensusSettingsGetResponse(properties);
    };

    ConsensusSettingsGetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.entries != null && message.entries.length)
            for (let i = 0; i < message.entries.length; ++i)
                $root.ConsensusSettingsEntry.encode(message.entries[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusSettingsGetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusSettingsGetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.entries && message.entries.length))
                        message.entries = [];
                    message.entries.push($root.ConsensusSettingsEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusSettingsGetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "UNKNOWN_BLOCK"] = 5;
        values[valuesById[6] = "NOT_ACTIVE_ENGINE"] = 6;
        return values;
    })();

    return ConsensusSettingsGetResponse;
})();

export const ConsensusStateGetRequest = $root.ConsensusStateGetRequest = (() => {

    const ConsensusStateGetRequest = function (properties) {
        this.addresses = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusStateGetRequest.prototype.blockId = $util.newBuffer([]);
    ConsensusStateGetRequest.prototype.addresses = $util.emptyArray;

    ConsensusStateGetRequest.create = function(properties) {
        return new ConsensusStateGetRequest(properties);
    };

    ConsensusStateGetRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.blockId != null && $Object.hasOwnProperty.call(message, "blockId") && message.blockId.length)
            writer.uint32(10).bytes(message.blockId);
        if (message.addresses != null && message.addresses.length)
            for (let i = 0; i < message.addresses.length; ++i)
                writer.uint32(18).string(message.addresses[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusStateGetRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusStateGetRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.blockId = value;
                    else
                        delete message.blockId;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.addresses && message.addresses.length))
                        message.addresses = [];
                    message.addresses.push(reader.stringVerify());
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return ConsensusStateGetRequest;
})();

export const ConsensusStateGetResponse = $root.ConsensusStateGetResponse = (() => {

    const ConsensusStateGetResponse = function (properties) {
        this.entries = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    ConsensusStateGetResponse.prototype.status = 0;
    ConsensusStateGetResponse.prototype.entries = $util.emptyArray;

    ConsensusStateGetResponse.create = function(properties) {
        return new ConsensusStateGetResponse(properties);
    };

    ConsensusStateGetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.entries != null && message.entries.length)
            for (let i = 0; i < message.entries.length; ++i)
                $root.ConsensusStateEntry.encode(message.entries[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    ConsensusStateGetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.ConsensusStateGetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.entries && message.entries.length))
                        message.entries = [];
                    message.entries.push($root.ConsensusStateEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    ConsensusStateGetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "BAD_REQUEST"] = 2;
        values[valuesById[3] = "SERVICE_ERROR"] = 3;
        values[valuesById[4] = "NOT_READY"] = 4;
        values[valuesById[5] = "UNKNOWN_BLOCK"] = 5;
        values[valuesById[6] = "NOT_ACTIVE_ENGINE"] = 6;
        return values;
    })();

    return ConsensusStateGetResponse;
})();

export const GenesisData = $root.GenesisData = (() => {

    const GenesisData = function (properties) {
        this.batches = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    GenesisData.prototype.batches = $util.emptyArray;

    GenesisData.create = function(properties) {
        return new GenesisData(properties);
    };

    GenesisData.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.batches != null && message.batches.length)
            for (let i = 0; i < message.batches.length; ++i)
                $root.Batch.encode(message.batches[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    GenesisData.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.GenesisData();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.batches && message.batches.length))
                        message.batches = [];
                    message.batches.push($root.Batch.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return GenesisData;
})();

export const TpRegisterRequest = $root.TpRegisterRequest = (() => {

    const TpRegisterRequest = function (properties) {
        this.namespaces = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpRegisterRequest.prototype.family = "";
    TpRegisterRequest.prototype.version = "";
    TpRegisterRequest.prototype.namespaces = $util.emptyArray;
    TpRegisterRequest.prototype.maxOccupancy = 0;
    TpRegisterRequest.prototype.protocolVersion = 0;
    TpRegisterRequest.prototype.requestHeaderStyle = 0;

    TpRegisterRequest.create = function(properties) {
        return new TpRegisterRequest(properties);
    };

    TpRegisterRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.family != null && $Object.hasOwnProperty.call(message, "family") && message.family !== "")
            writer.uint32(10).string(message.family);
        if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
            writer.uint32(18).string(message.version);
        if (message.namespaces != null && message.namespaces.length)
            for (let i = 0; i < message.namespaces.length; ++i)
                writer.uint32(34).string(message.namespaces[i]);
        if (message.maxOccupancy != null && $Object.hasOwnProperty.call(message, "maxOccupancy") && message.maxOccupancy !== 0)
            writer.uint32(40).uint32(message.maxOccupancy);
        if (message.protocolVersion != null && $Object.hasOwnProperty.call(message, "protocolVersion") && message.protocolVersion !== 0)
            writer.uint32(48).uint32(message.protocolVersion);
        if (message.requestHeaderStyle != null && $Object.hasOwnProperty.call(message, "requestHeaderStyle") && message.requestHeaderStyle !== 0)
            writer.uint32(56).int32(message.requestHeaderStyle);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpRegisterRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpRegisterRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.family = value;
                    else
                        delete message.family;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.version = value;
                    else
                        delete message.version;
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    if (!(message.namespaces && message.namespaces.length))
                        message.namespaces = [];
                    message.namespaces.push(reader.stringVerify());
                    continue;
                }
            case 5: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.uint32())
                        message.maxOccupancy = value;
                    else
                        delete message.maxOccupancy;
                    continue;
                }
            case 6: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.uint32())
                        message.protocolVersion = value;
                    else
                        delete message.protocolVersion;
                    continue;
                }
            case 7: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.requestHeaderStyle = value;
                    else
                        delete message.requestHeaderStyle;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    TpRegisterRequest.TpProcessRequestHeaderStyle = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "HEADER_STYLE_UNSET"] = 0;
        values[valuesById[1] = "EXPANDED"] = 1;
        values[valuesById[2] = "RAW"] = 2;
        return values;
    })();

    return TpRegisterRequest;
})();

export const TpRegisterResponse = $root.TpRegisterResponse = (() => {

    const TpRegisterResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpRegisterResponse.prototype.status = 0;
    TpRegisterResponse.prototype.protocolVersion = 0;

    TpRegisterResponse.create = function(properties) {
        return new TpRegisterResponse(properties);
    };

    TpRegisterResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.protocolVersion != null && $Object.hasOwnProperty.call(message, "protocolVersion") && message.protocolVersion !== 0)
            writer.uint32(16).uint32(message.protocolVersion);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpRegisterResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpRegisterResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.uint32())
                        message.protocolVersion = value;
                    else
                        delete message.protocolVersion;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    TpRegisterResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "ERROR"] = 2;
        return values;
    })();

    return TpRegisterResponse;
})();

export const TpUnregisterRequest = $root.TpUnregisterRequest = (() => {

    const TpUnregisterRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpUnregisterRequest.create = function(properties) {
        return new TpUnregisterRequest(properties);
    };

    TpUnregisterRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpUnregisterRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpUnregisterRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            reader.skipType(tag & 7, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return TpUnregisterRequest;
})();

export const TpUnregisterResponse = $root.TpUnregisterResponse = (() => {

    const TpUnregisterResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpUnregisterResponse.prototype.status = 0;

    TpUnregisterResponse.create = function(properties) {
        return new TpUnregisterResponse(properties);
    };

    TpUnregisterResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpUnregisterResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpUnregisterResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    TpUnregisterResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "ERROR"] = 2;
        return values;
    })();

    return TpUnregisterResponse;
})();

export const TpProcessRequest = $root.TpProcessRequest = (() => {

    const TpProcessRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpProcessRequest.prototype.header = null;
    TpProcessRequest.prototype.payload = $util.newBuffer([]);
    TpProcessRequest.prototype.signature = "";
    TpProcessRequest.prototype.contextId = "";
    TpProcessRequest.prototype.headerBytes = $util.newBuffer([]);

    TpProcessRequest.create = function(properties) {
        return new TpProcessRequest(properties);
    };

    TpProcessRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
            $root.TransactionHeader.encode(message.header, writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
            writer.uint32(18).bytes(message.payload);
        if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature !== "")
            writer.uint32(26).string(message.signature);
        if (message.contextId != null && $Object.hasOwnProperty.call(message, "contextId") && message.contextId !== "")
            writer.uint32(34).string(message.contextId);
        if (message.headerBytes != null && $Object.hasOwnProperty.call(message, "headerBytes") && message.headerBytes.length)
            writer.uint32(42).bytes(message.headerBytes);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpProcessRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpProcessRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    message.header = $root.TransactionHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.payload = value;
                    else
                        delete message.payload;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.signature = value;
                    else
                        delete message.signature;
                    continue;
                }
            case 4: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.contextId = value;
                    else
                        delete message.contextId;
                    continue;
                }
            case 5: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.headerBytes = value;
                    else
                        delete message.headerBytes;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return TpProcessRequest;
})();

export const TpProcessResponse = $root.TpProcessResponse = (() => {

    const TpProcessResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpProcessResponse.prototype.status = 0;
    TpProcessResponse.prototype.message = "";
    TpProcessResponse.prototype.extendedData = $util.newBuffer([]);

    TpProcessResponse.create = function(properties) {
        return new TpProcessResponse(properties);
    };

    TpProcessResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(8).int32(message.status);
        if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
            writer.uint32(18).string(message.message);
        if (message.extendedData != null && $Object.hasOwnProperty.call(message, "extendedData") && message.extendedData.length)
            writer.uint32(26).bytes(message.extendedData);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpProcessResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpProcessResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.message = value;
                    else
                        delete message.message;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.extendedData = value;
                    else
                        delete message.extendedData;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    TpProcessResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "INVALID_TRANSACTION"] = 2;
        values[valuesById[3] = "INTERNAL_ERROR"] = 3;
        return values;
    })();

    return TpProcessResponse;
})();

export const Setting = $root.Setting = (() => {

    const Setting = function (properties) {
        this.entries = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    Setting.prototype.entries = $util.emptyArray;

    Setting.create = function(properties) {
        return new Setting(properties);
    };

    Setting.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.entries != null && message.entries.length)
            for (let i = 0; i < message.entries.length; ++i)
                $root.Setting.Entry.encode(message.entries[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    Setting.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.Setting();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.entries && message.entries.length))
                        message.entries = [];
                    message.entries.push($root.Setting.Entry.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    Setting.Entry = (function() {

        const Entry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Entry.prototype.key = "";
        Entry.prototype.value = "";

        Entry.create = function(properties) {
            return new Entry(properties);
        };

        Entry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                writer.uint32(18).string(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Entry.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.Setting.Entry();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Entry;
    })();

    return Setting;
})();

export const SettingsPayload = $root.SettingsPayload = (() => {

    const SettingsPayload = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SettingsPayload.prototype.action = 0;
    SettingsPayload.prototype.data = $util.newBuffer([]);

    SettingsPayload.create = function(properties) {
        return new SettingsPayload(properties);
    };

    SettingsPayload.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
            writer.uint32(8).int32(message.action);
        if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
            writer.uint32(18).bytes(message.data);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SettingsPayload.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.SettingsPayload();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.action = value;
                    else
                        delete message.action;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.data = value;
                    else
                        delete message.data;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    SettingsPayload.Action = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "ACTION_UNSET"] = 0;
        values[valuesById[1] = "PROPOSE"] = 1;
        values[valuesById[2] = "VOTE"] = 2;
        return values;
    })();

    return SettingsPayload;
})();

export const SettingProposal = $root.SettingProposal = (() => {

    const SettingProposal = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SettingProposal.prototype.setting = "";
    SettingProposal.prototype.value = "";
    SettingProposal.prototype.nonce = "";

    SettingProposal.create = function(properties) {
        return new SettingProposal(properties);
    };

    SettingProposal.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.setting != null && $Object.hasOwnProperty.call(message, "setting") && message.setting !== "")
            writer.uint32(10).string(message.setting);
        if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
            writer.uint32(18).string(message.value);
        if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce !== "")
            writer.uint32(26).string(message.nonce);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SettingProposal.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.SettingProposal();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.setting = value;
                    else
                        delete message.setting;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.value = value;
                    else
                        delete message.value;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.nonce = value;
                    else
                        delete message.nonce;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return SettingProposal;
})();

export const SettingVote = $root.SettingVote = (() => {

    const SettingVote = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SettingVote.prototype.proposalId = "";
    SettingVote.prototype.vote = 0;

    SettingVote.create = function(properties) {
        return new SettingVote(properties);
    };

    SettingVote.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.proposalId != null && $Object.hasOwnProperty.call(message, "proposalId") && message.proposalId !== "")
            writer.uint32(10).string(message.proposalId);
        if (message.vote != null && $Object.hasOwnProperty.call(message, "vote") && message.vote !== 0)
            writer.uint32(16).int32(message.vote);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SettingVote.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.SettingVote();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.proposalId = value;
                    else
                        delete message.proposalId;
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.vote = value;
                    else
                        delete message.vote;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    SettingVote.Vote = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "VOTE_UNSET"] = 0;
        values[valuesById[1] = "ACCEPT"] = 1;
        values[valuesById[2] = "REJECT"] = 2;
        return values;
    })();

    return SettingVote;
})();

export const SettingCandidate = $root.SettingCandidate = (() => {

    const SettingCandidate = function (properties) {
        this.votes = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SettingCandidate.prototype.proposalId = "";
    SettingCandidate.prototype.proposal = null;
    SettingCandidate.prototype.votes = $util.emptyArray;

    SettingCandidate.create = function(properties) {
        return new SettingCandidate(properties);
    };

    SettingCandidate.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.proposalId != null && $Object.hasOwnProperty.call(message, "proposalId") && message.proposalId !== "")
            writer.uint32(10).string(message.proposalId);
        if (message.proposal != null && $Object.hasOwnProperty.call(message, "proposal"))
            $root.SettingProposal.encode(message.proposal, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.votes != null && message.votes.length)
            for (let i = 0; i < message.votes.length; ++i)
                $root.SettingCandidate.VoteRecord.encode(message.votes[i], writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SettingCandidate.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.SettingCandidate();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.proposalId = value;
                    else
                        delete message.proposalId;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.proposal = $root.SettingProposal.decode(reader, reader.size(), $undefined, _depth + 1, message.proposal);
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if (!(message.votes && message.votes.length))
                        message.votes = [];
                    message.votes.push($root.SettingCandidate.VoteRecord.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    SettingCandidate.VoteRecord = (function() {

        const VoteRecord = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        VoteRecord.prototype.publicKey = "";
        VoteRecord.prototype.vote = 0;

        VoteRecord.create = function(properties) {
            return new VoteRecord(properties);
        };

        VoteRecord.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.publicKey != null && $Object.hasOwnProperty.call(message, "publicKey") && message.publicKey !== "")
                writer.uint32(10).string(message.publicKey);
            if (message.vote != null && $Object.hasOwnProperty.call(message, "vote") && message.vote !== 0)
                writer.uint32(16).int32(message.vote);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        VoteRecord.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.SettingCandidate.VoteRecord();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.publicKey = value;
                        else
                            delete message.publicKey;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.vote = value;
                        else
                            delete message.vote;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return VoteRecord;
    })();

    return SettingCandidate;
})();

export const SettingCandidates = $root.SettingCandidates = (() => {

    const SettingCandidates = function (properties) {
        this.candidates = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    SettingCandidates.prototype.candidates = $util.emptyArray;

    SettingCandidates.create = function(properties) {
        return new SettingCandidates(properties);
    };

    SettingCandidates.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.candidates != null && message.candidates.length)
            for (let i = 0; i < message.candidates.length; ++i)
                $root.SettingCandidate.encode(message.candidates[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    SettingCandidates.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.SettingCandidates();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.candidates && message.candidates.length))
                        message.candidates = [];
                    message.candidates.push($root.SettingCandidate.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return SettingCandidates;
})();

export const TpStateEntry = $root.TpStateEntry = (() => {

    const TpStateEntry = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpStateEntry.prototype.address = "";
    TpStateEntry.prototype.data = $util.newBuffer([]);

    TpStateEntry.create = function(properties) {
        return new TpStateEntry(properties);
    };

    TpStateEntry.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
            writer.uint32(10).string(message.address);
        if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
            writer.uint32(18).bytes(message.data);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpStateEntry.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpStateEntry();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.address = value;
                    else
                        delete message.address;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.data = value;
                    else
                        delete message.data;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return TpStateEntry;
})();

export const TpStateGetRequest = $root.TpStateGetRequest = (() => {

    const TpStateGetRequest = function (properties) {
        this.addresses = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpStateGetRequest.prototype.contextId = "";
    TpStateGetRequest.prototype.addresses = $util.emptyArray;

    TpStateGetRequest.create = function(properties) {
        return new TpStateGetRequest(properties);
    };

    TpStateGetRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.contextId != null && $Object.hasOwnProperty.call(message, "contextId") && message.contextId !== "")
            writer.uint32(10).string(message.contextId);
        if (message.addresses != null && message.addresses.length)
            for (let i = 0; i < message.addresses.length; ++i)
                writer.uint32(18).string(message.addresses[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpStateGetRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpStateGetRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.contextId = value;
                    else
                        delete message.contextId;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.addresses && message.addresses.length))
                        message.addresses = [];
                    message.addresses.push(reader.stringVerify());
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return TpStateGetRequest;
})();

export const TpStateGetResponse = $root.TpStateGetResponse = (() => {

    const TpStateGetResponse = function (properties) {
        this.entries = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpStateGetResponse.prototype.entries = $util.emptyArray;
    TpStateGetResponse.prototype.status = 0;

    TpStateGetResponse.create = function(properties) {
        return new TpStateGetResponse(properties);
    };

    TpStateGetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.entries != null && message.entries.length)
            for (let i = 0; i < message.entries.length; ++i)
                $root.TpStateEntry.encode(message.entries[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(16).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpStateGetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpStateGetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.entries && message.entries.length))
                        message.entries = [];
                    message.entries.push($root.TpStateEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    TpStateGetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "AUTHORIZATION_ERROR"] = 2;
        return values;
    })();

    return TpStateGetResponse;
})();

export const TpStateSetRequest = $root.TpStateSetRequest = (() => {

    const TpStateSetRequest = function (properties) {
        this.entries = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpStateSetRequest.prototype.contextId = "";
    TpStateSetRequest.prototype.entries = $util.emptyArray;

    TpStateSetRequest.create = function(properties) {
        return new TpStateSetRequest(properties);
    };

    TpStateSetRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.contextId != null && $Object.hasOwnProperty.call(message, "contextId") && message.contextId !== "")
            writer.uint32(10).string(message.contextId);
        if (message.entries != null && message.entries.length)
            for (let i = 0; i < message.entries.length; ++i)
                $root.TpStateEntry.encode(message.entries[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpStateSetRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpStateSetRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.contextId = value;
                    else
                        delete message.contextId;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.entries && message.entries.length))
                        message.entries = [];
                    message.entries.push($root.TpStateEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return TpStateSetRequest;
})();

export const TpStateSetResponse = $root.TpStateSetResponse = (() => {

    const TpStateSetResponse = function (properties) {
        this.addresses = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpStateSetResponse.prototype.addresses = $util.emptyArray;
    TpStateSetResponse.prototype.status = 0;

    TpStateSetResponse.create = function(properties) {
        return new TpStateSetResponse(properties);
    };

    TpStateSetResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.addresses != null && message.addresses.length)
            for (let i = 0; i < message.addresses.length; ++i)
                writer.uint32(10).string(message.addresses[i]);
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(16).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpStateSetResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpStateSetResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.addresses && message.addresses.length))
                        message.addresses = [];
                    message.addresses.push(reader.stringVerify());
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    TpStateSetResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "AUTHORIZATION_ERROR"] = 2;
        return values;
    })();

    return TpStateSetResponse;
})();

export const TpStateDeleteRequest = $root.TpStateDeleteRequest = (() => {

    const TpStateDeleteRequest = function (properties) {
        this.addresses = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpStateDeleteRequest.prototype.contextId = "";
    TpStateDeleteRequest.prototype.addresses = $util.emptyArray;

    TpStateDeleteRequest.create = function(properties) {
        return new TpStateDeleteRequest(properties);
    };

    TpStateDeleteRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.contextId != null && $Object.hasOwnProperty.call(message, "contextId") && message.contextId !== "")
            writer.uint32(10).string(message.contextId);
        if (message.addresses != null && message.addresses.length)
            for (let i = 0; i < message.addresses.length; ++i)
                writer.uint32(18).string(message.addresses[i]);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpStateDeleteRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpStateDeleteRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.contextId = value;
                    else
                        delete message.contextId;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if (!(message.addresses && message.addresses.length))
                        message.addresses = [];
                    message.addresses.push(reader.stringVerify());
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return TpStateDeleteRequest;
})();

export const TpStateDeleteResponse = $root.TpStateDeleteResponse = (() => {

    const TpStateDeleteResponse = function (properties) {
        this.addresses = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpStateDeleteResponse.prototype.addresses = $util.emptyArray;
    TpStateDeleteResponse.prototype.status = 0;

    TpStateDeleteResponse.create = function(properties) {
        return new TpStateDeleteResponse(properties);
    };

    TpStateDeleteResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.addresses != null && message.addresses.length)
            for (let i = 0; i < message.addresses.length; ++i)
                writer.uint32(10).string(message.addresses[i]);
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(16).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpStateDeleteResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpStateDeleteResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.addresses && message.addresses.length))
                        message.addresses = [];
                    message.addresses.push(reader.stringVerify());
                    continue;
                }
            case 2: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    TpStateDeleteResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "AUTHORIZATION_ERROR"] = 2;
        return values;
    })();

    return TpStateDeleteResponse;
})();

export const TpReceiptAddDataRequest = $root.TpReceiptAddDataRequest = (() => {

    const TpReceiptAddDataRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpReceiptAddDataRequest.prototype.contextId = "";
    TpReceiptAddDataRequest.prototype.data = $util.newBuffer([]);

    TpReceiptAddDataRequest.create = function(properties) {
        return new TpReceiptAddDataRequest(properties);
    };

    TpReceiptAddDataRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.contextId != null && $Object.hasOwnProperty.call(message, "contextId") && message.contextId !== "")
            writer.uint32(10).string(message.contextId);
        if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
            writer.uint32(26).bytes(message.data);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpReceiptAddDataRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpReceiptAddDataRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.contextId = value;
                    else
                        delete message.contextId;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.data = value;
                    else
                        delete message.data;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return TpReceiptAddDataRequest;
})();

export const TpReceiptAddDataResponse = $root.TpReceiptAddDataResponse = (() => {

    const TpReceiptAddDataResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpReceiptAddDataResponse.prototype.status = 0;

    TpReceiptAddDataResponse.create = function(properties) {
        return new TpReceiptAddDataResponse(properties);
    };

    TpReceiptAddDataResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(16).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpReceiptAddDataResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpReceiptAddDataResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 2: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    TpReceiptAddDataResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "ERROR"] = 2;
        return values;
    })();

    return TpReceiptAddDataResponse;
})();

export const TpEventAddRequest = $root.TpEventAddRequest = (() => {

    const TpEventAddRequest = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpEventAddRequest.prototype.contextId = "";
    TpEventAddRequest.prototype.event = null;

    TpEventAddRequest.create = function(properties) {
        return new TpEventAddRequest(properties);
    };

    TpEventAddRequest.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.contextId != null && $Object.hasOwnProperty.call(message, "contextId") && message.contextId !== "")
            writer.uint32(10).string(message.contextId);
        if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
            $root.Event.encode(message.event, writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpEventAddRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpEventAddRequest();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.contextId = value;
                    else
                        delete message.contextId;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    message.event = $root.Event.decode(reader, reader.size(), $undefined, _depth + 1, message.event);
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return TpEventAddRequest;
})();

export const TpEventAddResponse = $root.TpEventAddResponse = (() => {

    const TpEventAddResponse = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    TpEventAddResponse.prototype.status = 0;

    TpEventAddResponse.create = function(properties) {
        return new TpEventAddResponse(properties);
    };

    TpEventAddResponse.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
            writer.uint32(16).int32(message.status);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    TpEventAddResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.TpEventAddResponse();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 2: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.status = value;
                    else
                        delete message.status;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    TpEventAddResponse.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "STATUS_UNSET"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "ERROR"] = 2;
        return values;
    })();

    return TpEventAddResponse;
})();

export const MessageList = $root.MessageList = (() => {

    const MessageList = function (properties) {
        this.messages = [];
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    MessageList.prototype.messages = $util.emptyArray;

    MessageList.create = function(properties) {
        return new MessageList(properties);
    };

    MessageList.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.messages != null && message.messages.length)
            for (let i = 0; i < message.messages.length; ++i)
                $root.Message.encode(message.messages[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    MessageList.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.MessageList();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 2)
                        break;
                    if (!(message.messages && message.messages.length))
                        message.messages = [];
                    message.messages.push($root.Message.decode(reader, reader.size(), $undefined, _depth + 1));
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    return MessageList;
})();

export const Message = $root.Message = (() => {

    const Message = function (properties) {
        if (properties)
            for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null && keys[i] !== "__proto__")
                    this[keys[i]] = properties[keys[i]];
    };

    Message.prototype.messageType = 0;
    Message.prototype.correlationId = "";
    Message.prototype.content = $util.newBuffer([]);

    Message.create = function(properties) {
        return new Message(properties);
    };

    Message.encode = function (message, writer, _depth) {
        if (!writer)
            writer = $Writer.create();
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $util.recursionLimit)
            throw $Error("max depth exceeded");
        if (message.messageType != null && $Object.hasOwnProperty.call(message, "messageType") && message.messageType !== 0)
            writer.uint32(8).int32(message.messageType);
        if (message.correlationId != null && $Object.hasOwnProperty.call(message, "correlationId") && message.correlationId !== "")
            writer.uint32(18).string(message.correlationId);
        if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content.length)
            writer.uint32(26).bytes(message.content);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
            for (let i = 0; i < message.$unknowns.length; ++i)
                writer.raw(message.$unknowns[i]);
        return writer;
    };

    Message.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
        if (_depth === $undefined)
            _depth = 0;
        if (_depth > $Reader.recursionLimit)
            throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
            end = reader.len;
        else {
            end = reader.pos + length;
            if (end > reader.len)
                throw $RangeError("index out of range");
            length = reader.len;
            reader.len = end;
        }
        message = _target || new $root.Message();
        while (reader.pos < end) {
            let start = reader.pos;
            let tag = reader.tag();
            if (tag === _end) {
                _end = $undefined;
                break;
            }
            let wireType = tag & 7;
            switch (tag >>>= 3) {
            case 1: {
                    if (wireType !== 0)
                        break;
                    if (value = reader.int32())
                        message.messageType = value;
                    else
                        delete message.messageType;
                    continue;
                }
            case 2: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.stringVerify()).length)
                        message.correlationId = value;
                    else
                        delete message.correlationId;
                    continue;
                }
            case 3: {
                    if (wireType !== 2)
                        break;
                    if ((value = reader.bytes()).length)
                        message.content = value;
                    else
                        delete message.content;
                    continue;
                }
            }
            reader.skipType(wireType, _depth, tag);
            if (!reader.discardUnknown) {
                $util.makeProp(message, "$unknowns", false);
                (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
            }
        }
        if (length !== $undefined) {
            if (reader.pos !== end)
                throw $RangeError("index out of range");
            reader.len = length;
        }
        if (_end !== $undefined)
            throw $Error("missing end group");
        return message;
    };

    Message.MessageType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "DEFAULT"] = 0;
        values[valuesById[1] = "TP_REGISTER_REQUEST"] = 1;
        values[valuesById[2] = "TP_REGISTER_RESPONSE"] = 2;
        values[valuesById[3] = "TP_UNREGISTER_REQUEST"] = 3;
        values[valuesById[4] = "TP_UNREGISTER_RESPONSE"] = 4;
        values[valuesById[5] = "TP_PROCESS_REQUEST"] = 5;
        values[valuesById[6] = "TP_PROCESS_RESPONSE"] = 6;
        values[valuesById[7] = "TP_STATE_GET_REQUEST"] = 7;
        values[valuesById[8] = "TP_STATE_GET_RESPONSE"] = 8;
        values[valuesById[9] = "TP_STATE_SET_REQUEST"] = 9;
        values[valuesById[10] = "TP_STATE_SET_RESPONSE"] = 10;
        values[valuesById[11] = "TP_STATE_DELETE_REQUEST"] = 11;
        values[valuesById[12] = "TP_STATE_DELETE_RESPONSE"] = 12;
        values[valuesById[13] = "TP_RECEIPT_ADD_DATA_REQUEST"] = 13;
        values[valuesById[14] = "TP_RECEIPT_ADD_DATA_RESPONSE"] = 14;
        values[valuesById[15] = "TP_EVENT_ADD_REQUEST"] = 15;
        values[valuesById[16] = "TP_EVENT_ADD_RESPONSE"] = 16;
        values[valuesById[100] = "CLIENT_BATCH_SUBMIT_REQUEST"] = 100;
        values[valuesById[101] = "CLIENT_BATCH_SUBMIT_RESPONSE"] = 101;
        values[valuesById[102] = "CLIENT_BLOCK_LIST_REQUEST"] = 102;
        values[valuesById[103] = "CLIENT_BLOCK_LIST_RESPONSE"] = 103;
        values[valuesById[104] = "CLIENT_BLOCK_GET_BY_ID_REQUEST"] = 104;
        values[valuesById[105] = "CLIENT_BLOCK_GET_RESPONSE"] = 105;
        values[valuesById[106] = "CLIENT_BATCH_LIST_REQUEST"] = 106;
        values[valuesById[107] = "CLIENT_BATCH_LIST_RESPONSE"] = 107;
        values[valuesById[108] = "CLIENT_BATCH_GET_REQUEST"] = 108;
        values[valuesById[109] = "CLIENT_BATCH_GET_RESPONSE"] = 109;
        values[valuesById[110] = "CLIENT_TRANSACTION_LIST_REQUEST"] = 110;
        values[valuesById[111] = "CLIENT_TRANSACTION_LIST_RESPONSE"] = 111;
        values[valuesById[112] = "CLIENT_TRANSACTION_GET_REQUEST"] = 112;
        values[valuesById[113] = "CLIENT_TRANSACTION_GET_RESPONSE"] = 113;
        values[valuesById[114] = "CLIENT_STATE_CURRENT_REQUEST"] = 114;
        values[valuesById[115] = "CLIENT_STATE_CURRENT_RESPONSE"] = 115;
        values[valuesById[116] = "CLIENT_STATE_LIST_REQUEST"] = 116;
        values[valuesById[117] = "CLIENT_STATE_LIST_RESPONSE"] = 117;
        values[valuesById[118] = "CLIENT_STATE_GET_REQUEST"] = 118;
        values[valuesById[119] = "CLIENT_STATE_GET_RESPONSE"] = 119;
        values[valuesById[120] = "CLIENT_BATCH_STATUS_REQUEST"] = 120;
        values[valuesById[121] = "CLIENT_BATCH_STATUS_RESPONSE"] = 121;
        values[valuesById[122] = "CLIENT_RECEIPT_GET_REQUEST"] = 122;
        values[valuesById[123] = "CLIENT_RECEIPT_GET_RESPONSE"] = 123;
        values[valuesById[124] = "CLIENT_BLOCK_GET_BY_NUM_REQUEST"] = 124;
        values[valuesById[125] = "CLIENT_PEERS_GET_REQUEST"] = 125;
        values[valuesById[126] = "CLIENT_PEERS_GET_RESPONSE"] = 126;
        values[valuesById[127] = "CLIENT_BLOCK_GET_BY_TRANSACTION_ID_REQUEST"] = 127;
        values[valuesById[128] = "CLIENT_BLOCK_GET_BY_BATCH_ID_REQUEST"] = 128;
        values[valuesById[129] = "CLIENT_STATUS_GET_REQUEST"] = 129;
        values[valuesById[130] = "CLIENT_STATUS_GET_RESPONSE"] = 130;
        values[valuesById[500] = "CLIENT_EVENTS_SUBSCRIBE_REQUEST"] = 500;
        values[valuesById[501] = "CLIENT_EVENTS_SUBSCRIBE_RESPONSE"] = 501;
        values[valuesById[502] = "CLIENT_EVENTS_UNSUBSCRIBE_REQUEST"] = 502;
        values[valuesById[503] = "CLIENT_EVENTS_UNSUBSCRIBE_RESPONSE"] = 503;
        values[valuesById[504] = "CLIENT_EVENTS"] = 504;
        values[valuesById[505] = "CLIENT_EVENTS_GET_REQUEST"] = 505;
        values[valuesById[506] = "CLIENT_EVENTS_GET_RESPONSE"] = 506;
        values[valuesById[200] = "GOSSIP_MESSAGE"] = 200;
        values[valuesById[201] = "GOSSIP_REGISTER"] = 201;
        values[valuesById[202] = "GOSSIP_UNREGISTER"] = 202;
        values[valuesById[205] = "GOSSIP_BLOCK_REQUEST"] = 205;
        values[valuesById[206] = "GOSSIP_BLOCK_RESPONSE"] = 206;
        values[valuesById[207] = "GOSSIP_BATCH_BY_BATCH_ID_REQUEST"] = 207;
        values[valuesById[208] = "GOSSIP_BATCH_BY_TRANSACTION_ID_REQUEST"] = 208;
        values[valuesById[209] = "GOSSIP_BATCH_RESPONSE"] = 209;
        values[valuesById[210] = "GOSSIP_GET_PEERS_REQUEST"] = 210;
        values[valuesById[211] = "GOSSIP_GET_PEERS_RESPONSE"] = 211;
        values[valuesById[212] = "GOSSIP_CONSENSUS_MESSAGE"] = 212;
        values[valuesById[300] = "NETWORK_ACK"] = 300;
        values[valuesById[301] = "NETWORK_CONNECT"] = 301;
        values[valuesById[302] = "NETWORK_DISCONNECT"] = 302;
        values[valuesById[600] = "AUTHORIZATION_CONNECTION_RESPONSE"] = 600;
        values[valuesById[601] = "AUTHORIZATION_VIOLATION"] = 601;
        values[valuesById[602] = "AUTHORIZATION_TRUST_REQUEST"] = 602;
        values[valuesById[603] = "AUTHORIZATION_TRUST_RESPONSE"] = 603;
        values[valuesById[604] = "AUTHORIZATION_CHALLENGE_REQUEST"] = 604;
        values[valuesById[605] = "AUTHORIZATION_CHALLENGE_RESPONSE"] = 605;
        values[valuesById[606] = "AUTHORIZATION_CHALLENGE_SUBMIT"] = 606;
        values[valuesById[607] = "AUTHORIZATION_CHALLENGE_RESULT"] = 607;
        values[valuesById[700] = "PING_REQUEST"] = 700;
        values[valuesById[701] = "PING_RESPONSE"] = 701;
        values[valuesById[800] = "CONSENSUS_REGISTER_REQUEST"] = 800;
        values[valuesById[801] = "CONSENSUS_REGISTER_RESPONSE"] = 801;
        values[valuesById[802] = "CONSENSUS_SEND_TO_REQUEST"] = 802;
        values[valuesById[803] = "CONSENSUS_SEND_TO_RESPONSE"] = 803;
        values[valuesById[804] = "CONSENSUS_BROADCAST_REQUEST"] = 804;
        values[valuesById[805] = "CONSENSUS_BROADCAST_RESPONSE"] = 805;
        values[valuesById[806] = "CONSENSUS_INITIALIZE_BLOCK_REQUEST"] = 806;
        values[valuesById[807] = "CONSENSUS_INITIALIZE_BLOCK_RESPONSE"] = 807;
        values[valuesById[808] = "CONSENSUS_FINALIZE_BLOCK_REQUEST"] = 808;
        values[valuesById[809] = "CONSENSUS_FINALIZE_BLOCK_RESPONSE"] = 809;
        values[valuesById[828] = "CONSENSUS_SUMMARIZE_BLOCK_REQUEST"] = 828;
        values[valuesById[829] = "CONSENSUS_SUMMARIZE_BLOCK_RESPONSE"] = 829;
        values[valuesById[810] = "CONSENSUS_CANCEL_BLOCK_REQUEST"] = 810;
        values[valuesById[811] = "CONSENSUS_CANCEL_BLOCK_RESPONSE"] = 811;
        values[valuesById[812] = "CONSENSUS_CHECK_BLOCKS_REQUEST"] = 812;
        values[valuesById[813] = "CONSENSUS_CHECK_BLOCKS_RESPONSE"] = 813;
        values[valuesById[814] = "CONSENSUS_COMMIT_BLOCK_REQUEST"] = 814;
        values[valuesById[815] = "CONSENSUS_COMMIT_BLOCK_RESPONSE"] = 815;
        values[valuesById[816] = "CONSENSUS_IGNORE_BLOCK_REQUEST"] = 816;
        values[valuesById[817] = "CONSENSUS_IGNORE_BLOCK_RESPONSE"] = 817;
        values[valuesById[818] = "CONSENSUS_FAIL_BLOCK_REQUEST"] = 818;
        values[valuesById[819] = "CONSENSUS_FAIL_BLOCK_RESPONSE"] = 819;
        values[valuesById[820] = "CONSENSUS_SETTINGS_GET_REQUEST"] = 820;
        values[valuesById[821] = "CONSENSUS_SETTINGS_GET_RESPONSE"] = 821;
        values[valuesById[822] = "CONSENSUS_STATE_GET_REQUEST"] = 822;
        values[valuesById[823] = "CONSENSUS_STATE_GET_RESPONSE"] = 823;
        values[valuesById[824] = "CONSENSUS_BLOCKS_GET_REQUEST"] = 824;
        values[valuesById[825] = "CONSENSUS_BLOCKS_GET_RESPONSE"] = 825;
        values[valuesById[826] = "CONSENSUS_CHAIN_HEAD_GET_REQUEST"] = 826;
        values[valuesById[827] = "CONSENSUS_CHAIN_HEAD_GET_RESPONSE"] = 827;
        values[valuesById[900] = "CONSENSUS_NOTIFY_PEER_CONNECTED"] = 900;
        values[valuesById[901] = "CONSENSUS_NOTIFY_PEER_DISCONNECTED"] = 901;
        values[valuesById[902] = "CONSENSUS_NOTIFY_PEER_MESSAGE"] = 902;
        values[valuesById[903] = "CONSENSUS_NOTIFY_BLOCK_NEW"] = 903;
        values[valuesById[904] = "CONSENSUS_NOTIFY_BLOCK_VALID"] = 904;
        values[valuesById[905] = "CONSENSUS_NOTIFY_BLOCK_INVALID"] = 905;
        values[valuesById[906] = "CONSENSUS_NOTIFY_BLOCK_COMMIT"] = 906;
        values[valuesById[907] = "CONSENSUS_NOTIFY_ENGINE_ACTIVATED"] = 907;
        values[valuesById[908] = "CONSENSUS_NOTIFY_ENGINE_DEACTIVATED"] = 908;
        values[valuesById[999] = "CONSENSUS_NOTIFY_ACK"] = 999;
        return values;
    })();

    return Message;
})();

export {
  $root as default
};

import protobuf from "protobufjs/minimal.js"

// protobufjs decodes 64-bit integers to Long objects as soon as the package `long` can be found, whoever installed it.
// The types promise numbers. Block numbers and seconds stay far below 2^53.
protobuf.util.Long = null as never
protobuf.configure()

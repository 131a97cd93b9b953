"use strict"

// sawtooth-sdk 1.1.1 asks for zeromq 4, which downloads libzmq when it is installed. zeromq 6 carries its binaries inside
// the package and still offers the old interface; the root package.json points sawtooth-sdk here with an npm override.
module.exports = require("zeromq-6/v5-compat")

import { TestEnvironment } from "jest-environment-node"
// Jest gives every test file its own copy of each module, but a native addon exists once per process. zeromq extends the
// addon's prototypes only the first time it is loaded; were that in a test file, the extension would stop working with the
// end of that file, for all files that follow in the same worker. Loaded here it belongs to the process.
import "zeromq-6"

export default TestEnvironment

export { chromiumPath } from "./chromium.js"
export { pgliteTemplate, type TestEngine, testEngines } from "./databases.js"
export { testSigner } from "./signer.js"

export { type TestEngine, testEngines } from "./databases.js"

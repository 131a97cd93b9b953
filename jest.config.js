/**
 * Which suites run: the quick ones, unless TESTS says `slow` (`npm run test:slow`) or `all`. Slow are those that start several
 * processes, kill them, flood them, or drive a browser: `*.slow.test.ts`.
 */
const MATCH = {
  quick: ["<rootDir>/*/dist/**/!(*.slow).test.js"],
  slow: ["<rootDir>/*/dist/**/*.slow.test.js"],
  all: ["<rootDir>/*/dist/**/*.test.js"],
}

/** Tests are compiled with the code they test (`tsc -b`) and run as the plain modules that ship: no transform. */
export default {
  testMatch: MATCH[process.env.TESTS ?? "quick"] ?? MATCH.all,
  testPathIgnorePatterns: ["/node_modules/"],
  modulePathIgnorePatterns: ["<rootDir>/.*/\\.tmp/"],
  transform: {},
  testEnvironment: "<rootDir>/jest.environment.js",
  testTimeout: 30_000,
  // Many suites wait for a disk or a process; with a core left idle, as jest would have it, two cores do the work of one.
  maxWorkers: "100%",
  coverageProvider: "v8",
}

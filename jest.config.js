/** Tests are compiled with the code they test (`tsc -b`) and run as the plain modules that ship: no transform. */
export default {
  testMatch: ["<rootDir>/*/dist/**/*.test.js"],
  testPathIgnorePatterns: ["/node_modules/"],
  modulePathIgnorePatterns: ["<rootDir>/.*/\\.tmp/"],
  transform: {},
  testEnvironment: "<rootDir>/jest.environment.js",
  testTimeout: 30_000,
  coverageProvider: "v8",
}

/** Each folder of test/ is a tier; its head says what it proves. `node dist/bin/test.js` runs them and counts. */
module.exports = {
  rootDir: __dirname,
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "^.+\\.ts$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } }] },
  moduleFileExtensions: ["ts", "js", "json"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  testEnvironment: "node",
};

import { defineConfig } from "vitest/config";

const top = import.meta.dirname;

export default defineConfig({
  resolve: { alias: { "@": top, "server-only": `${top}/node_modules/server-only/empty.js` } },
  test: {
    include: ["**/*.test.{ts,tsx,mjs}"],
    exclude: ["node_modules/**", ".next/**", ".data*/**", "e2e/**"],
    globalSetup: "scripts/testing/global-setup.ts",
    maxWorkers: 2,
    // A database is cloned before the tests of a file begin.
    hookTimeout: 60_000,
    testTimeout: 20_000,
    env: { TZ: "UTC" },
  },
});

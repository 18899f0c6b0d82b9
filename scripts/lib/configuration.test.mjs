import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { wrongSettings } from "./configuration.mjs";
import { inTop } from "./folders.mjs";

const PRODUCTION = { NODE_ENV: "production", AUTH_SECRET: "x".repeat(40), AUTH_URL: "https://suivi.facility.example", DATABASE_URL: "postgres://owner:secret@database:5432/suivi" };

describe("settings", () => {
  test("nothing set is a demonstration, and may start", () => {
    expect(wrongSettings({})).toEqual([]);
    expect(wrongSettings({ PORT: "3001", DEMO: "1", SMTP_URL: "", MAIL_FROM: "Suivi <suivi@facility.example>" })).toEqual([]);
  });

  test.each([
    ["PORT", "many"], ["PORT", "70000"], ["HOST", "two words"], ["DEMO", "yes"], ["TRUST_PROXY", "true"], ["DATABASE_URL", "mysql://host/suivi"], ["DATABASE_STAFF_URL", "staff"], ["AUTH_SECRET", "short"], ["AUTH_URL", "suivi.example"],
    ["AUTH_URL", "https://suivi.example/path"], ["SMTP_URL", "http://mail"], ["MAIL_FROM", "Suivi"], ["FILES_S3_ENDPOINT", "s3"], ["CLAMD", "scanner"], ["WORKER_EVERY_MS", "often"], ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "c2hvcnQ="],
  ])("%s=%s is named, once", (name, value) => {
    const wrong = wrongSettings({ DEMO: "1", [name]: value });
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(new RegExp(`^${name} is .+\\.$`));
  });

  test("every wrong one is told at once, and none of their values", () => {
    const wrong = wrongSettings({ DEMO: "1", PORT: "x", AUTH_SECRET: "hunter2", SMTP_URL: "mail:password" });
    expect(wrong).toHaveLength(3);
    expect(wrong.join(" ")).not.toMatch(/hunter2|password(?!@)/);
  });

  test("the three settings of a provider go together", () => {
    expect(wrongSettings({ OIDC_ISSUER: "https://login.example" })).toEqual([expect.stringMatching(/^OIDC_CLIENT_ID is missing/), expect.stringMatching(/^OIDC_CLIENT_SECRET is missing/)]);
  });
});

describe("a production start", () => {
  test("with a secret, a public https address and no demonstration people may start", () => {
    expect(wrongSettings(PRODUCTION)).toEqual([]);
  });

  test.each([
    ["a secret", { AUTH_SECRET: "" }, /^AUTH_SECRET is not set/],
    ["an address", { AUTH_URL: "" }, /^AUTH_URL is not set/],
    ["https", { AUTH_URL: "http://suivi.facility.example" }, /^AUTH_URL is plain http/],
    ["leaving demonstration people out", { DEMO: "1" }, /^DEMO is 1/],
  ])("is refused without %s", (_, change, sentence) => {
    expect(wrongSettings({ ...PRODUCTION, ...change })).toEqual([expect.stringMatching(sentence)]);
  });

  test("over plain http is allowed by an explicit setting", () => {
    expect(wrongSettings({ ...PRODUCTION, AUTH_URL: "http://suivi.internal", ALLOW_HTTP: "1" })).toEqual([]);
  });

  test.each([{ DEMO: "0" }, { DATABASE_URL: PRODUCTION.DATABASE_URL }, { NODE_ENV: "production" }])("is also what %o asks for", (env) => {
    expect(wrongSettings(env)).toContainEqual(expect.stringMatching(/^AUTH_SECRET is not set/));
  });

  test("npm start says what is wrong and ends before anything is opened", () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [inTop("scripts", "start.mjs")], { encoding: "utf8", env: { PATH: process.env.PATH, PORT: "1", NODE_ENV: "production" } });
    expect(status).toBe(1);
    expect(stderr).toContain("AUTH_SECRET is not set");
    expect(stderr).toContain("AUTH_URL is not set");
    expect(stdout).not.toContain("database");
  });
});

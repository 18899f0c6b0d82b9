import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "./folders.mjs";

const URL_OF = {
  suivi_staff: "DATABASE_STAFF_URL",
  suivi_partner: "DATABASE_PARTNER_URL",
  suivi_delegation: "DATABASE_DELEGATION_URL",
  suivi_system: "DATABASE_SYSTEM_URL",
  suivi_auth: "DATABASE_AUTH_URL",
};

/** What the web server and the worker are told: five logins that row-level security binds, never the owner of the tables. */
export function serverEnvironment({ ownerUrl, port, isDemo }) {
  const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, TEST_DATABASE_ADMIN_URL: _admin, ...rest } = process.env;
  return { ...rest, ...commonEnvironment(port), ...loginUrls(ownerUrl), DEMO: isDemo ? "1" : "0" };
}

/** What migrations and the demonstration's loader are told: the owner as well. */
export function ownerEnvironment({ ownerUrl, port, isDemo }) {
  return { ...serverEnvironment({ ownerUrl, port, isDemo }), DATABASE_OWNER_URL: ownerUrl };
}

/** What building is told; it needs no database. */
export function buildEnvironment() {
  return { ...process.env, ...commonEnvironment(3000), NODE_ENV: "production" };
}

/** Forgets every address the caller's environment names: tests must never reach a database or a site they did not make. */
export function forgetAddresses() {
  for (const name of [...Object.values(URL_OF), "DATABASE_URL", "DATABASE_OWNER_URL", "AUTH_URL", "FILES_DIR", "ANCHORS_DIR", "WAL_ARCHIVE_DIR", "SMTP_URL", "MAIL_FROM"]) delete process.env[name];
}

/** The addresses of the five logins in the owner's database; addresses that are already set are kept. */
export function loginUrls(ownerUrl, kept = process.env) {
  return Object.fromEntries(Object.entries(URL_OF).map(([login, name]) => [name, kept[name] || loginUrl(ownerUrl, login)]));
}

/** The password of each login, made from the secret: nothing to keep, nothing to type. */
export function loginPasswords() {
  return Object.fromEntries(Object.keys(URL_OF).map((login) => [login, derive(`database login ${login}`, "base64url")]));
}

function loginUrl(ownerUrl, login) {
  const url = new URL(ownerUrl);
  url.username = login;
  url.password = loginPasswords()[login];
  return url.href;
}

function commonEnvironment(port) {
  return {
    AUTH_SECRET: secret(),
    AUTH_URL: process.env.AUTH_URL || `http://localhost:${port}`,
    AUTH_TRUST_HOST: "true",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || derive("server actions", "base64"),
    FILES_DIR: process.env.FILES_DIR || join(DATA, "files"),
    ANCHORS_DIR: process.env.ANCHORS_DIR || join(DATA, "anchors"),
    NEXT_TELEMETRY_DISABLED: "1",
    TZ: "UTC",
  };
}

const derive = (purpose, encoding) => createHmac("sha256", secret()).update(purpose).digest(encoding);

function secret() {
  if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET;
  const file = join(DATA, "secret");
  if (!existsSync(file)) {
    mkdirSync(DATA, { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  }
  return readFileSync(file, "utf8").trim();
}

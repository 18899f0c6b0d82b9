import { z } from "zod";
import { isProduction } from "./production.mjs";

const SECRET_LENGTH = 32;
const flag = z.enum(["0", "1"], { error: "is 0 or 1" });
const port = z.string().regex(/^\d{1,5}$/, "is a number from 1 to 65535").refine((text) => Number(text) >= 1 && Number(text) <= 65_535, "is a number from 1 to 65535");
const address = (protocols, form) => z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), `is an address like ${form}`);
const postgres = address(["postgres:", "postgresql:"], "postgres://owner:password@host:5432/suivi");
const site = address(["http:", "https:"], "https://suivi.facility.example").refine((text) => !URL.canParse(text) || (new URL(text).pathname === "/" && !new URL(text).search), "is the site's address alone, without a path");
const secret = z.string().min(SECRET_LENGTH, `is at least ${SECRET_LENGTH} characters long, by chance`);
const word = z.string().refine((text) => !/\s/.test(text), "is one word, without spaces");

/** Every setting that Suivi reads, and what it may be. What is empty is not set. */
const SETTINGS = z.object({
  PORT: port, HOST: word, DEMO: flag, NODE_ENV: z.enum(["production", "development", "test"], { error: "is production, development or test" }), ALLOW_HTTP: flag, TRUST_PROXY: flag, RATE_LIMIT_TIMES: z.string().regex(/^[1-9]\d{0,3}$/, "is a number from 1 to 9999"),
  DATABASE_URL: postgres, DATABASE_OWNER_URL: postgres, DATABASE_STAFF_URL: postgres, DATABASE_PARTNER_URL: postgres, DATABASE_DELEGATION_URL: postgres, DATABASE_SYSTEM_URL: postgres, DATABASE_AUTH_URL: postgres,
  AUTH_SECRET: secret, PERSON_SECRET: secret, AUTH_URL: site,
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string().refine((text) => [16, 24, 32].includes(Buffer.from(text, "base64").length), "is a key of 16, 24 or 32 bytes in base64"),
  OIDC_ISSUER: address(["http:", "https:"], "https://login.facility.example"), OIDC_CLIENT_ID: word, OIDC_CLIENT_SECRET: word, OIDC_OWNS_ADDRESSES: flag, OIDC_TWO_FACTOR_AMR: z.string(), OIDC_TWO_FACTOR_ACR: z.string(),
  SMTP_URL: address(["smtp:", "smtps:"], "smtps://user:password@host:465"), MAIL_FROM: z.string().regex(/^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/, "is an address like Suivi <suivi@facility.example>"),
  FILES_DIR: z.string(), ANCHORS_DIR: z.string(), BACKUP_DIR: z.string(), WAL_ARCHIVE_DIR: z.string().regex(/^[^'"%\\]+$/, "is a folder without quotes, percent signs and backslashes in its name"), FILES_S3_BUCKET: word, FILES_S3_ENDPOINT: address(["http:", "https:"], "https://files.facility.example"),
  CLAMD: z.string().regex(/^[^/\s]+:\d+$|^\//, "is host:port, or the path of a socket"), WORKER_EVERY_MS: z.string().regex(/^\d{2,}$/, "is a number of milliseconds"),
}).partial();

/** What is wrong with the settings, one sentence for each variable; none when Suivi may start. */
export function wrongSettings(env) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value));
  const { error } = SETTINGS.safeParse(given);
  const wrong = new Map((error?.issues ?? []).map(({ path, message }) => [path[0], `${path[0]} ${message}.`]).reverse());
  const say = (name, sentence) => void (wrong.has(name) || wrong.set(name, `${name} ${sentence}`));
  const provider = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"];
  if (provider.some((name) => given[name])) for (const name of provider.filter((one) => !given[one])) say(name, "is missing: the three OIDC settings go together.");
  if (isProduction(given)) for (const [name, sentence] of productionNeeds(given)) say(name, sentence);
  return [...wrong.values()].sort();
}

function* productionNeeds({ DEMO, AUTH_SECRET, AUTH_URL, ALLOW_HTTP, OIDC_ISSUER }) {
  if (DEMO === "1") yield ["DEMO", "is 1, but this is a production start: demonstration people come in without a password."];
  if (!AUTH_SECRET) yield ["AUTH_SECRET", `is not set: a production start needs ${SECRET_LENGTH} characters or more that nobody can guess.`];
  if (!AUTH_URL) yield ["AUTH_URL", "is not set: a production start needs the site's public address."];
  for (const [name, value] of Object.entries({ AUTH_URL, OIDC_ISSUER })) {
    if (value?.startsWith("http:") && ALLOW_HTTP !== "1") yield [name, "is plain http: use https, or set ALLOW_HTTP=1 where no stranger can listen."];
  }
}

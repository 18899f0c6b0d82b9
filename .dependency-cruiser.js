// Who may import whom: the table of docs/architecture.md. scripts/import-rules.test.ts plants a violation of each row.
const PURE = "^domain/[^/]+/[^/]+\\.ts$";
const QUERIES = "^domain/[^/]+/queries/";
const COMMANDS = "^domain/[^/]+/commands/";
const DB = "^db/(?!seed/|testing/)";
const WORLDS = "^db/(seed|testing)/";
const SERVER = "^server/";
const COMPONENTS = "^components/";
const MESSAGES = "^messages/";
const APP = "^app/";
const packages = (...names) => names.map((name) => `(^|node_modules/)${name}(/|$)`);
const ANY_PACKAGE = ["node_modules/"];
const SQL = packages("drizzle-orm", "postgres", "@auth/drizzle-adapter");

const ROOMS = [
  { room: "pure domain files", from: PURE, may: [PURE, ...packages("zod")] },
  { room: "db", from: DB, may: [DB, PURE, ...packages("drizzle-orm", "postgres", "server-only")], core: true },
  { room: "queries", from: QUERIES, may: [QUERIES, DB, PURE, ...packages("drizzle-orm", "server-only", "react", "zod")] },
  { room: "commands", from: COMMANDS, may: [COMMANDS, SERVER, DB, PURE, ...packages("drizzle-orm", "server-only", "zod")], core: true },
  // A handler answers with the state its form draws, in the reader's language.
  { room: "server", from: SERVER, may: [SERVER, DB, PURE, MESSAGES, "^components/forms/form-state\\.ts$", ...ANY_PACKAGE], core: true },
  { room: "components", from: COMPONENTS, may: [COMPONENTS, PURE, MESSAGES, ...ANY_PACKAGE], core: true },
  { room: "app", from: APP, may: [APP, COMPONENTS, QUERIES, COMMANDS, SERVER, PURE, MESSAGES, ...ANY_PACKAGE], core: true },
  { room: "messages", from: MESSAGES, may: [MESSAGES, PURE, ...packages("next", "next-intl")] },
  { room: "worker", from: "^worker/", may: ["^worker/", COMMANDS, QUERIES, "^db/", SERVER, PURE, MESSAGES, ...ANY_PACKAGE], core: true },
  { room: "scripts", from: "^scripts/", may: ["^scripts/", COMMANDS, QUERIES, "^db/", SERVER, PURE, MESSAGES, ...ANY_PACKAGE], core: true },
  { room: "seed and test worlds", from: WORLDS, may: ["^db/", "^scripts/lib/", COMMANDS, QUERIES, SERVER, PURE, MESSAGES, ...ANY_PACKAGE], core: true },
  // A test starts a server of its own, to kill it.
  { room: "e2e", from: "^e2e/", may: ["^e2e/", "^db/seed/", "^db/(logins|testing/strangers)\\.", "^scripts/lib/(environment|office)\\.", "^domain/documents/testing/", PURE, MESSAGES, ...ANY_PACKAGE], core: true },
];

const roomRules = ROOMS.map(({ room, from, may, core }) => ({
  name: room.replaceAll(" ", "-"),
  comment: `${room} may import: ${may.join(" ")}`,
  severity: "error",
  from: { path: from },
  to: { pathNot: may, dependencyTypesNot: core ? ["core"] : [] },
}));

// A picture may name the type of the read model it draws.
const components = roomRules.find(({ name }) => name === "components");
components.to.dependencyTypesNot.push("type-only");

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "components-types-of-read-models-only",
      severity: "error",
      from: { path: COMPONENTS },
      to: { path: [COMMANDS, "^(db|app|worker|scripts|e2e)/", "^server/"], dependencyTypes: ["type-only"] },
    },
    {
      name: "commands-only-from-submit",
      comment: "Only submit.ts and the API's routes carry a person's wish to a command.",
      severity: "error",
      from: { path: APP, pathNot: ["/submit\\.ts$", "^app/api/.*route\\.ts$"] },
      to: { path: COMMANDS },
    },
    {
      name: "sql-stays-below",
      comment: "drizzle-orm and postgres only under db, queries and commands (and where sessions, commands, health, the counting of requests and the tests of pages and faults reach the database).",
      severity: "error",
      from: { pathNot: ["^db/", QUERIES, COMMANDS, "^scripts/(bench|faults/world\\.mjs$|lib/(database|rate-limit)\\.mjs$)", "^server/(auth|command|health)\\.ts$", "^e2e/database\\.ts$", "node_modules/"] },
      to: { path: SQL },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: ["\\.d\\.(m?ts)$", "^app/.*(page|layout|route|error|not-found|icon|robots|manifest)\\.tsx?$", "^scripts/[^/]+$", "/testing/", "^e2e/", "^scripts/faults/shifted-clock\\.mjs$", "\\.css$"] },
      to: {},
    },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.(test|spec)\\.[a-z]+$|^\\.next/|^\\.data" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};

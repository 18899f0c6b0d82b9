import { existsSync, readFileSync } from "node:fs";
import { inTop } from "./folders.mjs";

/** Says where Suivi runs and, in a demonstration, as whom one may sign in. */
export function welcome({ url, isDemo }) {
  console.log(`\nSuivi runs at ${url} (Ctrl-C stops it)`);
  const people = isDemo ? demoPeople() : [];
  if (people.length === 0) return;
  const width = Math.max(...people.map(({ name }) => name.length));
  console.log("\nDemonstration: sign in by name as");
  for (const { name, role, space } of people) console.log(`  ${name.padEnd(width)}  ${role}${space ? ` (${space})` : ""}`);
}

function demoPeople() {
  const file = inTop("db", "seed", "people.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

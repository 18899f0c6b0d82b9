import { writeFileSync } from "node:fs";
import { printLifecycle } from "./docs/print-lifecycle";
import { printPolicy } from "./docs/print-policy";

writeFileSync("docs/policy.md", printPolicy());
writeFileSync("docs/lifecycle.md", printLifecycle());
console.log("Printed docs/policy.md and docs/lifecycle.md.");

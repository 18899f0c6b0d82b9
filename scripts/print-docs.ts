import { writeFileSync } from "node:fs";
import { printLifecycle } from "./docs/print-lifecycle";
import { printMails } from "./docs/print-mails";
import { printPolicy } from "./docs/print-policy";

writeFileSync("docs/policy.md", printPolicy());
writeFileSync("docs/lifecycle.md", printLifecycle());
writeFileSync("docs/mails.md", printMails());
console.log("Printed docs/policy.md, docs/lifecycle.md and docs/mails.md.");

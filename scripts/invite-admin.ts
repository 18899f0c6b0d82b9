import { closeAll } from "@/db/client";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { appointAdministrator } from "@/domain/seats/commands/appoint-administrator";
import { execute } from "@/server/command";

const [name = "", email = "", facility = ""] = process.argv.slice(2);
const AGAIN = `${email} holds the administrator's seat already.`;
const WORDS: Record<string, string> = { email: "This is no mail address.", name: "The name is missing.", facility: "There is no facility yet: give its name as the third word." };

async function invite() {
  const result = await execute(appointAdministrator, SYSTEM_ACTOR, { name, email, facility });
  if (result.ok) return console.log(`${name} administers Suivi for ${result.value.facility}. They sign in through the organisation's provider with ${email}, and set up a second factor first. All others are invited at /people.`);
  if (result.problem.kind === "already_sent") return console.log(AGAIN);
  throw new Error(result.problem.kind === "invalid" ? result.problem.errors.map(({ field }) => WORDS[field] ?? field).join(" ") : `Refused: ${result.problem.kind}.`);
}

invite()
  .catch((error: Error) => {
    console.error(process.env.DEBUG ? error : error.message);
    process.exitCode = 1;
  })
  .finally(closeAll);

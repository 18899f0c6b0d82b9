// An Action whose final report is being written, and its people, by real commands: for the cases that need more than a request.
import { closeAll } from "@/db/client";
import { actionInReporting } from "@/db/testing/cases";
import { people } from "@/db/testing/people";

async function fill() {
  const all = await people();
  const reference = await actionInReporting(all);
  console.log(JSON.stringify({ reference, mira: all.mira, ilir: all.ilir }));
}

fill()
  .catch((error: Error) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(closeAll);

import { addressKey } from "@/server/address-key";
import { command, demand } from "@/server/command";
import { copyPersonInput } from "../schema";

/** Notes that a copy of all that is held on somebody was taken, by whom and why. The history does not tell whose: a key stands for the address. */
export const copyPerson = command({
  name: "person.copy",
  input: copyPersonInput,
  async run({ actor }, { email, reason }) {
    demand(actor, "person.copy");
    return { output: {}, events: [{ type: "person.copied", subject: { table: "people", id: addressKey(email) }, reason, audience: "facility" }] };
  },
});

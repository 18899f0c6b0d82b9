import { save } from "@/db/save";
import { instruments } from "@/db/schema";
import { command, demand } from "@/server/command";
import { changeInstrumentInput } from "../schema";
import { instrumentEvent, loadInstrument } from "./load-instrument";

/** Corrects what is said of an instrument; its code stays, because addresses hold it. */
export const changeInstrument = command({
  name: "instrument.change",
  input: changeInstrumentInput,
  async run({ tx, actor }, { code, version, ...facts }) {
    demand(actor, "instrument.keep");
    const instrument = await loadInstrument(tx, code);
    await save(tx, instruments, instrument, version, facts);
    return { output: { code }, events: [instrumentEvent("instrument.changed", instrument)] };
  },
});

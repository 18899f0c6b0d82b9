import { writeLine } from "@/domain/briefs/commands/write-line";
import { done } from "./cases";
import type { People } from "./people";

/** A line stands for the brief on Belarus in English, which can be issued then. */
export async function lineWritten(p: People): Promise<void> {
  await done(writeLine, p.mira, { country: "BLR", language: "en", kind: "say", position: 1, text: "Thank the ministry." });
}

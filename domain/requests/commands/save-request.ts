import type { z } from "zod";
import type { requests } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { REQUEST_EDITABLE } from "../lifecycle";
import { saveRequestInput } from "../schema";
import { keepAnswer } from "./keep-answer";
import { loadRequest, ofRequest } from "./load-request";

/** Keeps the answer to one question of an unfinished request. Nothing is sent by it, and nothing need be complete. */
export const saveRequest = command({
  name: "request.save",
  input: saveRequestInput,
  async run({ tx, actor, now }, input) {
    const request = await loadRequest(tx, input.reference);
    demand(actor, "request.edit", request.facts);
    if (!REQUEST_EDITABLE.some((state) => state === request.state)) refuse({ kind: "wrong_stage", noun: "requests", state: request.state, move: "send" });
    await keepAnswer(tx, request, { question: input.question, readVersion: input.version, values: valuesOf(input) }, { actor, now });
    return { output: { reference: input.reference, question: input.question }, events: [{ type: "request.saved", ...ofRequest(request), facts: { question: input.question } }] };
  },
});

/** The fields that were posted; one that was not is left as it is. */
function valuesOf({ question: _, reference: __, version: ___, ...fields }: z.output<typeof saveRequestInput>): Partial<typeof requests.$inferInsert> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

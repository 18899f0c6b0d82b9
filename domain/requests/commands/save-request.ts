import type { z } from "zod";
import { save } from "@/db/save";
import { requests } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { REQUEST_EDITABLE } from "../lifecycle";
import { saveRequestInput } from "../schema";
import { saveAuthorities } from "./save-authorities";
import { loadRequest, ofRequest } from "./load-request";

/** Keeps one page of an unfinished request. Nothing is sent by it, and nothing need be complete. */
export const saveRequest = command({
  name: "request.save",
  input: saveRequestInput,
  async run({ tx, actor }, input) {
    const request = await loadRequest(tx, input.reference);
    demand(actor, "request.edit", request.facts);
    if (!REQUEST_EDITABLE.some((state) => state === request.state)) refuse({ kind: "wrong_stage", noun: "requests", state: request.state, move: "send" });
    await save(tx, requests, request, input.version, { ...answersOf(input), lastEditedByName: actor.personName });
    if (input.section === "about") await saveAuthorities(tx, request, input.jointAuthorities);
    return { output: { reference: input.reference, section: input.section }, events: [{ type: "request.saved", ...ofRequest(request) }] };
  },
});

type SaveRequest = z.output<typeof saveRequestInput>;

/** The columns that were posted; a field that was not is left as it is. */
function answersOf(input: SaveRequest): Partial<typeof requests.$inferInsert> {
  const { section: _, reference: __, version: ___, ...rest } = input;
  const answers = "jointAuthorities" in rest ? { contactName: rest.contactName, contactEmail: rest.contactEmail, contactPhone: rest.contactPhone } : rest;
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

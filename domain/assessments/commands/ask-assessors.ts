import { eq } from "drizzle-orm";
import { readReview } from "@/db/assessments";
import { requests } from "@/db/schema";
import { loadRequest } from "@/domain/requests/commands/load-request";
import { staffAmong } from "@/domain/seats/commands/staff-among";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { isBeingRead } from "../being-read";
import { askAssessorsInput } from "../schema";
import { askPeople } from "./ask-people";

/** Asks colleagues to read a request, each for themselves. Who is asked already is not asked twice. */
export const askAssessors = command({
  name: "assessment.ask",
  input: askAssessorsInput,
  async run({ tx, actor, now }, { reference, assessors }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "assessment.ask", request.facts);
    if (!isBeingRead(request.state)) refuse({ kind: "wrong_stage", noun: "requests", state: request.state, move: "assess" });
    // Two who ask at once wait for each other here.
    await tx.select({ id: requests.id }).from(requests).where(eq(requests.id, request.id)).for("update");
    const { readings, round } = await readReview(tx, request.id);
    const known = new Set(readings.filter((reading) => reading.round === round && reading.state !== "void").map(({ assessorId }) => assessorId));
    const staff = await staffAmong(tx, assessors);
    if (staff.length !== new Set(assessors).size) refuseField("assessors", "choose");
    const people = staff.filter(({ id }) => !known.has(id));
    const { events: [first, ...others], mail } = await askPeople(tx, request, { people, round, template: "assessment.asked", facts: { by: actor.personName }, now });
    if (!first) refuseField("assessors", "required");
    return { output: { reference }, events: [first, ...others], mail };
  },
});

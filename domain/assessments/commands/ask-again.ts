import { desc, eq } from "drizzle-orm";
import { readReview } from "@/db/assessments";
import { requestRounds } from "@/db/schema";
import { loadRequest } from "@/domain/requests/commands/load-request";
import { staffAmong } from "@/domain/seats/commands/staff-among";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { isBeingRead } from "../being-read";
import { toAskAgain } from "../reading";
import { askAgainInput } from "../schema";
import { askPeople } from "./ask-people";

/** A request that came back changed: everybody who read it last is asked anew. Their earlier readings stay as they were. */
export const askAgain = command({
  name: "assessment.ask_again",
  input: askAgainInput,
  async run({ tx, actor, now }, { reference }) {
    const request = await loadRequest(tx, reference);
    demand(actor, "assessment.ask", request.facts);
    if (!isBeingRead(request.state)) refuse({ kind: "wrong_stage", noun: "requests", state: request.state, move: "assess" });
    const { readings, round } = await readReview(tx, request.id);
    if (readings.some((reading) => reading.round >= round)) refuse({ kind: "already_sent" });
    const people = await staffAmong(tx, toAskAgain(readings).map(({ assessorId }) => assessorId));
    const [answered] = await tx.select({ answer: requestRounds.answer, by: requestRounds.askedByName }).from(requestRounds).where(eq(requestRounds.requestId, request.id)).orderBy(desc(requestRounds.number)).limit(1);
    const facts = { reason: answered?.answer ?? "", by: answered?.by ?? actor.personName };
    const { events: [first, ...others], mail } = await askPeople(tx, request, { people, round, template: "assessment.asked_again", facts, now });
    if (!first) refuse({ kind: "not_found" });
    return { output: { reference }, events: [first, ...others], mail };
  },
});

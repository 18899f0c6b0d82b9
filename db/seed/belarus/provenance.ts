import type postgres from "postgres";
import { linkOrigin } from "@/domain/provenance/commands/link-origin";
import { actor } from "../actors";
import { idIn, step } from "../steps";
import { COMPARISON } from "./missions";
import { RECONSTRUCTED } from "./words";

/** What led to what where no record of its own says so: the group wrote the outputs, the missions coached it, the report tells the advice. */
export async function tellOrigins(owner: postgres.Sql, reference: string): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  const strategy = await idIn(owner, "follow_up_signals", { action_id, kind: "strategy" });
  const seat = await idIn(owner, "follow_up_signals", { action_id, kind: "high_level_group" });
  const links = [
    ...["output-1", "output-2", "output-3"].map((outcomeKey) => ({ originKey: `activity-${COMPARISON}`, outcomeKey, why: "The working group compared the conventions and helped to write it." })),
    { originKey: "mission_report-2", outcomeKey: "output-2", why: "The experts told how the effects were weighed in their own administrations." },
    { originKey: "mission_report-3", outcomeKey: "output-3", why: "The mission went through gaps and draft advice." },
    { originKey: "need-need", outcomeKey: "report-context", why: "The section repeats what the ministry asked." },
    { originKey: "concept-approach", outcomeKey: "report-concept", why: "The section tells the approach both sides had accepted." },
    { originKey: "meeting-1", outcomeKey: "report-practices", why: "The section tells how the group worked." },
    { originKey: "output-3", outcomeKey: "report-impact", why: "The section rests on the analysis report." },
    { originKey: "report-impact", outcomeKey: `signal-${strategy}`, why: "The interview names the report as a basis of the strategy." },
    { originKey: `activity-${COMPARISON}`, outcomeKey: `signal-${seat}`, why: "Members of the group were invited because of their work in it." },
  ];
  for (const link of links) await step(`belarus origin ${link.originKey} ${link.outcomeKey}`, linkOrigin, actor("Mira"), { reference, ...link, why: `${link.why} ${RECONSTRUCTED}`, audience: "delegation" }, "2018-10-04");
}

import { eq } from "drizzle-orm";
import { save } from "@/db/save";
import { actions, activities, missionReports } from "@/db/schema";
import { REPORTED_TYPES } from "@/domain/activities/lifecycle";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { ACTION_LIFECYCLE } from "../lifecycle";
import { startReport } from "../schema";
import { loadAction } from "./load-action";

/** Moves on to the final report once activities were held and every mission held has an approved report. */
export const startReporting = command({
  name: "action.report",
  input: startReport,
  async run({ tx, actor, now }, { reference, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "action.report", action.facts);
    const plan = await tx
      .select({ number: activities.number, type: activities.type, state: activities.state, report: missionReports.state })
      .from(activities).leftJoin(missionReports, eq(missionReports.activityId, activities.id)).where(eq(activities.actionId, action.id)).orderBy(activities.number);
    const held = plan.filter(({ state }) => state === "held" || state === "reported");
    const unreported = held.filter(({ type, report }) => (REPORTED_TYPES as readonly string[]).includes(type) && report !== "approved");
    const stage = demandMove(ACTION_LIFECYCLE, "report", {
      state: action.stage,
      met: { notOnHold: !action.isOnHold, someActivityHeld: held.length > 0, missionsReported: unreported.length === 0 },
      missing: (need) => ({ href: `/actions/${reference}/${need === "notOnHold" ? "resume" : "plan"}`, values: { numbers: unreported.map(({ number }) => number).join(", ") } }),
    });
    await save(tx, actions, action, version, { stage, court: "facility", courtSince: dayOf(now), movedAt: now });
    return { output: { reference }, events: [{ type: "action.reporting_started", subject: { table: "actions", id: action.id }, actionId: action.id, audience: "delegation" }] };
  },
});

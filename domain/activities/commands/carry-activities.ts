import { and, eq, inArray, max, or } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { actionLinks, activities } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { carry } from "../schema";
import { demandRunning } from "./demand-running";
import { keepPlanVersion } from "./keep-plan-version";
import { lockAction, refreshActionDates } from "./refresh-action-dates";

/** Puts what an Action left undone on the plan of one that is linked with it; both sides show where it came from and went (rule 13). */
export const carryActivities = command({
  name: "activity.carry",
  input: carry,
  async run({ tx, actor, now }, { reference, successor: successorReference, numbers }) {
    const action = await loadAction(tx, reference);
    const successor = await loadAction(tx, successorReference);
    demand(actor, "activity.plan", successor.facts);
    demandRunning(successor, "plan");
    const [link] = await tx.select({ id: actionLinks.id }).from(actionLinks).where(or(and(eq(actionLinks.fromActionId, successor.id), eq(actionLinks.toActionId, action.id)), and(eq(actionLinks.fromActionId, action.id), eq(actionLinks.toActionId, successor.id))));
    if (!link) refuseField("successor", "notLinked");
    const undone = await tx.select().from(activities).where(and(eq(activities.actionId, action.id), inArray(activities.number, numbers), inArray(activities.state, ["planned", "confirmed", "dropped"]))).orderBy(activities.number);
    if (undone.length !== new Set(numbers).size) refuseField("numbers", "choose");
    await lockAction(tx, successor.id);
    const there = await tx.select({ id: activities.carriedFromId }).from(activities).where(and(eq(activities.actionId, successor.id), inArray(activities.carriedFromId, undone.map(({ id }) => id))));
    if (there.length > 0) refuseField("numbers", "carriedAlready");
    const [last] = await tx.select({ number: max(activities.number) }).from(activities).where(eq(activities.actionId, successor.id));
    const first = (last?.number ?? 0) + 1;
    const planOrigin = successor.stage === "design" ? ("planned" as const) : ("added" as const);
    await tx.insert(activities).values(undone.map(({ id, type, titleEn, titleFr, mode, place, expectedOutput, terms, termsTopics, termsLanguages, termsCategories }, index) => ({
      id: crypto.randomUUID(), actionId: successor.id, number: first + index, carriedFromId: id, planOrigin, type, titleEn, titleFr, mode, place, expectedOutput, terms, termsTopics, termsLanguages, termsCategories,
    })));
    recordChanges(tx, changesOf({}, { carried: undone.map(({ number }) => number) }));
    await keepPlanVersion(tx, { actionId: successor.id, actor, now, note: `${reference}: ${undone.map(({ number }) => number).join(", ")}` });
    await refreshActionDates(tx, successor, now);
    const subject = { table: "actions", id: successor.id };
    const facts = { from: reference, to: successorReference, count: undone.length };
    return {
      output: { reference: successorReference },
      events: [{ type: "activity.carried", subject, actionId: successor.id, facts, audience: "delegation" }, { type: "activity.carried", subject: { table: "actions", id: action.id }, actionId: action.id, facts, audience: "delegation" }],
    };
  },
});

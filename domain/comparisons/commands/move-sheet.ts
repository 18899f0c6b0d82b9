import { save } from "@/db/save";
import { comparisonSheets } from "@/db/schema";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command } from "@/server/command";
import { figuresOf } from "../comparison";
import { COMPARISON_LIFECYCLE } from "../lifecycle";
import { reopenSheetInput, sheetAt } from "../schema";
import { loadSheet, rowsOf, sheetEvent } from "./load-sheet";

/** Shows a sheet to the authority, which from then on reads it, remarks on it and can agree. */
export const shareSheet = command({
  name: "comparison.share",
  input: sheetAt,
  async run({ tx, actor, now }, { reference, number, version }) {
    const { action, sheet } = await loadSheet(tx, { actor, reference, number, permission: "comparison.write" });
    demandNotEnded(action, "share");
    const { compared } = figuresOf((await rowsOf(tx, sheet.id)).map((row) => ({ ...row, recommendation: null })));
    const state = demandMove(COMPARISON_LIFECYCLE, "share", { state: sheet.state, met: { articlesCompared: compared > 0 }, missing: () => ({ href: `/actions/${reference}/comparison?sheet=${number}` }) });
    await save(tx, comparisonSheets, sheet, version, { state, sharedOn: dayOf(now) });
    const facts = { reference, title: action.titleEn, instrument: sheet.instrument, number: String(number), compared: String(compared), by: actor.personName };
    return {
      output: { reference, number }, events: [sheetEvent("comparison.shared", { ...sheet, state })],
      mail: action.facts.authorityIds.map((organisationId) => ({ template: "comparison.shared" as const, to: { organisationId }, actionId: action.id, facts })),
    };
  },
});

/** Takes a shared sheet back to work on it alone; the authority does not read it meanwhile. */
export const takeBackSheet = command({
  name: "comparison.take_back",
  input: sheetAt,
  async run({ tx, actor }, { reference, number, version }) {
    const { action, sheet } = await loadSheet(tx, { actor, reference, number, permission: "comparison.write" });
    demandNotEnded(action, "takeBack");
    const state = demandMove(COMPARISON_LIFECYCLE, "takeBack", sheet);
    await save(tx, comparisonSheets, sheet, version, { state, sharedOn: null });
    return { output: { reference, number }, events: [sheetEvent("comparison.taken_back", sheet)] };
  },
});

/** Opens an approved sheet again, because something in it has to change; its figures are no longer the approved ones. */
export const reopenSheet = command({
  name: "comparison.reopen",
  input: reopenSheetInput,
  async run({ tx, actor }, { reference, number, version, reason }) {
    const { action, sheet } = await loadSheet(tx, { actor, reference, number, permission: "comparison.write" });
    demandNotEnded(action, "reopen");
    const state = demandMove(COMPARISON_LIFECYCLE, "reopen", { state: sheet.state, met: { reasonGiven: true } });
    await save(tx, comparisonSheets, sheet, version, { state, approvedOn: null, approvedByName: null, onBehalfOf: null, approvedRows: null, approvedConforming: null, approvedGaps: null, reopenReason: reason });
    return { output: { reference, number }, events: [sheetEvent("comparison.reopened", sheet, { reason })] };
  },
});

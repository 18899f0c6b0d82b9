import { save } from "@/db/save";
import { comparisonSheets } from "@/db/schema";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { figuresOf } from "../comparison";
import { COMPARISON_LIFECYCLE } from "../lifecycle";
import { approveSheetInput } from "../schema";
import { loadSheet, rowsOf, sheetEvent } from "./load-sheet";

/** The authority's signatory approves a sheet, or the facility records that it was approved: from then on the delegation reads its figures. */
export const approveSheet = command({
  name: "comparison.approve",
  needsFreshProof: true,
  input: approveSheetInput,
  async run({ tx, actor, now }, { reference, number, version, onBehalfOf }) {
    const { action, sheet } = await loadSheet(tx, { actor, reference, number, permission: "comparison.approve" });
    demandNotEnded(action, "approve");
    const isAuthority = actor.role === "authority";
    if (!isAuthority && !onBehalfOf) refuseField("onBehalfOf", "required");
    const rows = await rowsOf(tx, sheet.id);
    const figures = figuresOf(rows.map((row) => ({ ...row, recommendation: null })));
    const at = `/${isAuthority ? "partner/" : ""}actions/${reference}/comparison`;
    const state = demandMove(COMPARISON_LIFECYCLE, "approve", {
      state: sheet.state, met: { everyArticleCompared: figures.compared === figures.rows, everyGapAgreed: figures.agreedGaps === figures.gaps },
      missing: (need) => ({ href: isAuthority ? `${at}/${number}` : `${at}?sheet=${number}&${need === "everyArticleCompared" ? "conformity=open" : "conformity=gap&agreement=open"}` }),
    });
    await save(tx, comparisonSheets, sheet, version, {
      state, approvedOn: dayOf(now), approvedByName: actor.personName, approvedRows: figures.rows, approvedConforming: figures.conforming, approvedGaps: figures.gaps, ...(isAuthority ? {} : { onBehalfOf }),
    });
    return { output: { reference, number }, events: [sheetEvent("comparison.approved", { ...sheet, state }, { audience: "delegation", facts: isAuthority ? {} : { onBehalfOf } })] };
  },
});

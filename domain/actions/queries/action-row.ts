import { actions } from "@/db/schema";
import type { ActionListRow } from "@/domain/actions/action-list";

/** Columns of one line of a list of Actions. */
export const ACTION_ROW = {
  reference: actions.reference, titleEn: actions.titleEn, titleFr: actions.titleFr, countryCodes: actions.countryCodes, region: actions.region, regionLabel: actions.regionLabel,
  authorityNames: actions.authorityNames, stage: actions.stage, onHoldSince: actions.onHoldSince, publishedStatus: actions.publishedStatus, thematicArea: actions.thematicArea,
  nextOn: actions.nextOn, nextWhat: actions.nextWhat, court: actions.court, courtSince: actions.courtSince, movedAt: actions.movedAt,
};

/** One line of a list, as it is drawn. */
export function asRow({ movedAt, ...row }: Pick<typeof actions.$inferSelect, keyof typeof ACTION_ROW>): ActionListRow {
  return { ...row, movedOn: movedAt.toISOString().slice(0, 10) };
}

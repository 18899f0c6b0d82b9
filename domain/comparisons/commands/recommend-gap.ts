import { desc, eq } from "drizzle-orm";
import { refuseConflict } from "@/db/save";
import { actionAuthorities, organisations, recommendationOrigins, recommendations } from "@/db/schema";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { refuse } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { isAdvisable, isAgreeable, isGap } from "../comparison";
import { rowAt } from "../schema";
import { loadRow } from "./load-sheet";

/** Turns an agreed gap into a recommendation that names it as its origin: the proposal, to the institution concerned. */
export const recommendGap = command({
  name: "comparison.recommend",
  input: rowAt,
  async run(context, { reference, rowId, version }) {
    const { tx, actor } = context;
    const { action, row } = await loadRow(tx, { actor, reference, rowId, permission: "recommendation.propose" });
    if (row.version !== version) await refuseConflict(tx, row, {}, { versions: { read: version, now: row.version } });
    const [advised] = await tx.select({ number: recommendations.number }).from(recommendationOrigins).innerJoin(recommendations, eq(recommendations.id, recommendationOrigins.recommendationId)).where(eq(recommendationOrigins.comparisonId, row.id)).limit(1);
    if (advised) refuse({ kind: "already_sent" });
    if (!isAdvisable({ ...row, recommendation: null })) {
      const met = { gapDescribed: isGap(row.conformity) && isAgreeable(row), proposalWritten: Boolean(row.proposal), agreedByGroup: row.agreedOn !== null };
      refuse({ kind: "unmet", missing: Object.entries(met).filter(([, isMet]) => !isMet).map(([need]) => ({ key: `comparisons.${need}`, href: `/actions/${reference}/comparison/rows/${rowId}` })) });
    }
    const [lead] = await tx.select({ id: organisations.id }).from(actionAuthorities).innerJoin(organisations, eq(organisations.id, actionAuthorities.organisationId)).where(eq(actionAuthorities.actionId, action.id)).orderBy(desc(actionAuthorities.isLead)).limit(1);
    const proposed = { reference, textEn: row.proposal!, category: "legislation", priority: "medium", addresseeId: row.institutionId ?? lead?.id ?? "", origins: [`comparison:${row.id}`] };
    return proposeRecommendation.run(context, proposeRecommendation.input.parse(proposed));
  },
});

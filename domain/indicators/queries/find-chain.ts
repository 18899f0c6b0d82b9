import { sql } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { readCounted } from "@/db/counted";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { CountedRows } from "../counted";
import { countedFigure } from "../counted";
import { inChainOrder, withFigure, type Chain, type Period, type ResultFacts } from "../indicator";
import { COUNTED } from "../lists";
import { comparePeriod, figuresAt, type ReportedFigure } from "../period";

type Stored = { id: string; results: ResultFacts[]; periods: (Omit<Period, "figures"> & { figures: ReportedFigure[] })[] };

/** The results chain of an Action with every figure in it; undefined when the Action does not exist for this actor. Two statements. */
export async function findChain(actor: Actor, reference: string): Promise<Chain | undefined> {
  if (!isReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const [stored] = await tx.execute<Stored>(sql`select a.id, (${RESULTS}) as results, (${PERIODS}) as periods from actions a where a.reference = ${reference}`);
    return stored && read(tx, stored);
  });
}

async function read(tx: Tx, { id, results, periods }: Stored): Promise<Chain> {
  const rows = await readCounted(tx, id);
  const indicators = results.flatMap((one) => one.indicators);
  return {
    rows,
    results: inChainOrder(results).map((result) => ({ ...result, indicators: result.indicators.map((one) => withFigure(one, rows)) })),
    others: unused(indicators.map(({ countedBy }) => countedBy), rows),
    periods: periods.map((period) => ({ ...period, figures: comparePeriod(period.figures, figuresAt(indicators, rows, period.endsOn)) })),
  };
}

function unused(used: readonly (string | null)[], rows: CountedRows): Chain["others"] {
  return COUNTED.filter((key) => !used.includes(key)).map((key) => ({ key, figure: countedFigure(key, rows) }));
}

const VALUES = sql`select coalesce(json_agg(json_build_object('state', w.state, 'value', w.value, 'measuredOn', w.measured_on, 'number', w.number) order by w.number), '[]') from indicator_values w where w.indicator_id = i.id`;

export const INDICATOR = sql`json_build_object(
  'number', i.number, 'titleEn', i.title_en, 'titleFr', i.title_fr, 'unitEn', i.unit_en, 'unitFr', i.unit_fr, 'countedBy', i.counted_by, 'rollUp', i.roll_up, 'breakdown', i.breakdown, 'version', i.version,
  'baseline', i.baseline, 'baselineOn', i.baseline_on, 'baselineSource', i.baseline_source, 'target', i.target, 'targetOn', i.target_on, 'values', (${VALUES}))`;

const RESULTS = sql`select coalesce(json_agg(json_build_object(
    'number', r.number, 'level', r.level, 'under', (select p.number from results p where p.id = r.parent_id), 'textEn', r.text_en, 'textFr', r.text_fr, 'assumptionEn', r.assumption_en, 'assumptionFr', r.assumption_fr, 'version', r.version,
    'indicators', (select coalesce(json_agg(${INDICATOR} order by i.number), '[]') from indicators i where i.result_id = r.id)) order by r.level, r.number), '[]')
  from results r where r.action_id = a.id`;

const PERIODS = sql`select coalesce(json_agg(json_build_object(
    'number', l.number, 'label', l.label, 'startsOn', l.starts_on, 'endsOn', l.ends_on, 'lockedOn', l.locked_on, 'lockedByName', l.locked_by_name,
    'reopenedOn', l.reopened_on, 'reopenedByName', l.reopened_by_name, 'reopenReason', l.reopen_reason, 'version', l.version, 'figures', l.figures) order by l.ends_on desc, l.number desc), '[]')
  from locked_periods l where l.action_id = a.id`;

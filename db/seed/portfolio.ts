import { recordLink } from "@/domain/actions/commands/record-link";
import { registerPastAction } from "@/domain/actions/commands/register-past-action";
import { recordFigure } from "@/domain/figures/commands/record-figure";
import { addOrganisation } from "@/domain/organisations/commands/add-organisation";
import { actor } from "./actors";
import { AUTHORITIES, type AuthorityKey } from "./authorities";
import { FIGURE_TEXTS } from "./figures";
import { recordedLinks } from "./links";
import { ORGANISATIONS } from "./organisations";
import { PARTS } from "./parts";
import { momentOf, pastActionInput } from "./past-actions";
import { RECORD, type RecordedAction } from "./record";
import { step } from "./steps";

/** The label of the Action that is told from beginning to end instead of registered from the record. */
export const BELARUS = "Belarus III";

type Say = (line: string) => void;

/** Registers the 84 other Actions of the public record; returns the reference each label got. */
export async function registerPortfolio(say: Say): Promise<Map<string, string>> {
  const references = new Map<string, string>();
  const past = RECORD.actions.filter(({ short_name }) => short_name !== BELARUS);
  for (const [index, action] of past.entries()) {
    const { requesting = [], partner = [] } = PARTS[action.short_name] ?? {};
    const authorities = { requestingIds: await authorityIds(requesting), partnerIds: await authorityIds(partner) };
    const { reference } = await step(`register ${action.short_name}`, registerPastAction, actor("Marek"), pastActionInput(action, authorities), momentOf(action));
    await recordFigures(action, reference);
    references.set(action.short_name, reference);
    say(`Action ${index + 2} of ${RECORD.actions.length}: ${reference} ${action.short_name}`);
  }
  return references;
}

async function recordFigures(action: RecordedAction, reference: string): Promise<void> {
  for (const [key, value] of Object.entries(action.figures)) {
    const [textEn, textFr] = FIGURE_TEXTS[key]!;
    await step(`figure ${action.short_name} ${key}`, recordFigure, actor("Marek"), { reference, textEn, textFr, value, unit: "", year: "", source: "Page of the Action", sourceUrl: action.source_url }, momentOf(action));
  }
}

/** Records who follows whom, once every Action has its reference. */
export async function linkPortfolio(references: Map<string, string>): Promise<void> {
  for (const { from, to, type, note } of recordedLinks().filter((link) => references.has(link.from))) {
    const later = RECORD.actions.find(({ short_name }) => short_name === from)!;
    await step(`link ${from} to ${to}`, recordLink, actor("Marek"), { reference: references.get(from), toReference: references.get(to), type, note }, momentOf(later));
  }
}

const known = new Map<AuthorityKey, string>();

/** The ids of named authorities; one that Suivi does not know yet is added first. */
export async function authorityIds(keys: readonly AuthorityKey[]): Promise<string[]> {
  const found: string[] = [];
  for (const key of keys) found.push(known.get(key) ?? (await authorityId(key)));
  return found;
}

async function authorityId(key: AuthorityKey): Promise<string> {
  const [kind, country, nameEn, nameFr] = AUTHORITIES[key];
  const seated = ORGANISATIONS.find((one) => one.key === key)?.id;
  const id = seated ?? (await step(`authority ${key}`, addOrganisation, actor("Marek"), { nameEn, nameFr, kind, country: country ?? "" }, "2009-01-05")).id;
  known.set(key, id);
  return id;
}

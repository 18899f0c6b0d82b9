import { desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { readDossierContent } from "@/db/dossier-content";
import { changesOf, recordChanges } from "@/db/save";
import { handoverDossiers } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { refuse, type Missing } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { openDossier } from "../dossier";
import { ITEM_STATES } from "../handover";
import { askReceiver as input } from "../schema";
import { handoverEvent } from "./handover-event";
import { loadHandover } from "./load-handover";
import { writeReceiverAsk } from "./receiver-mail";

/** Asks somebody of the receiving programme, by a personal link, which of the items they take. They read the frozen dossier by it. */
export const askReceiver = command({
  name: "handover.ask_receiver",
  input,
  async run({ tx, actor, now }, { reference, handoverId, receiverName, receiverEmail, locale, message }) {
    const action = await loadAction(tx, reference);
    demand(actor, "handover.write", action.facts);
    const handover = await loadHandover(tx, action.id, handoverId);
    if (!ITEM_STATES.answer.some((state) => state === handover.state)) refuse({ kind: "wrong_stage", noun: "handovers", state: handover.state, move: "ask" });
    const [dossier] = await tx.select({ hash: handoverDossiers.hash, body: handoverDossiers.body }).from(handoverDossiers).where(eq(handoverDossiers.handoverId, handoverId)).orderBy(desc(handoverDossiers.number)).limit(1);
    const missing = await missingFrom(tx, { actionId: action.id, handoverId }, dossier?.body);
    if (missing) refuse({ kind: "unmet", missing: [{ ...missing, href: `/actions/${reference}/handover/${handoverId}/dossier` }] });
    const mail = await writeReceiverAsk(tx, { action, handover, kind: "items", receiver: { name: receiverName, address: receiverEmail.toLowerCase(), locale }, message, hash: dossier!.hash, days: null, now, askedByName: actor.personName });
    recordChanges(tx, changesOf({}, { receiver: receiverName }));
    return { output: { reference, handoverId }, events: [handoverEvent("handover.receiver_asked", handover, { audience: "facility" })], mail: [mail] };
  },
});

/** Nobody is asked about what they cannot read: every item is in the last dossier, and everybody in it still agrees to be named. */
async function missingFrom(tx: Tx, of: { actionId: string; handoverId: string }, body: string | undefined): Promise<Missing | undefined> {
  if (!body) return { key: "receivers.dossierFrozen" };
  const [frozen, now] = [openDossier(body), found(await readDossierContent(tx, of))];
  const has = (list: readonly { number: number }[], number: number) => list.some((one) => one.number === number);
  const isWhole = now.recommendations.every(({ number }) => has(frozen.recommendations, number)) && now.outputs.every(({ number }) => has(frozen.outputs, number));
  const isAgreed = frozen.contacts.every(({ name, organisation }) => now.contacts.some((one) => one.name === name && one.organisation === organisation));
  return isWhole && isAgreed ? undefined : { key: "receivers.dossierCurrent" };
}

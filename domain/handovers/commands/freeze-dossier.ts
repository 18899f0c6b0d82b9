import { desc, eq } from "drizzle-orm";
import { readDossierContent } from "@/db/dossier-content";
import { changesOf, recordChanges } from "@/db/save";
import { handoverDossiers } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { mediaTypeOf } from "@/domain/documents/media-type";
import { refuse, refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { keepArchive } from "@/server/files";
import { dossierArchive, sha256Of } from "@/server/handovers/dossier-archive";
import { dossierBody, MOST_DOSSIER_BYTES } from "../dossier";
import { ITEM_STATES } from "../handover";
import { freezeDossier as input } from "../schema";
import { handoverEvent } from "./handover-event";
import { loadHandover } from "./load-handover";

/**
 * Freezes what is handed over: its content as bytes whose hash is told, and one archive with the pages, papers, Word files,
 * workbooks and data made of it, the files of the outputs, and a manifest. Made whole or not at all; written once.
 */
export const freezeDossier = command({
  name: "handover.freeze_dossier",
  input,
  async run({ tx, actor, now }, { reference, handoverId, contentHash, paperEn, paperFr }) {
    const action = await loadAction(tx, reference);
    demand(actor, "handover.write", action.facts);
    const handover = await loadHandover(tx, action.id, handoverId);
    if (!ITEM_STATES.freeze.some((state) => state === handover.state)) refuse({ kind: "wrong_stage", noun: "handovers", state: handover.state, move: "freeze" });
    if (handover.items.length === 0) refuse({ kind: "unmet", missing: [{ key: "handovers.somethingToHandOver", href: `/actions/${reference}/handover/${handoverId}/items` }] });
    const content = found(await readDossierContent(tx, { actionId: action.id, handoverId }));
    const body = dossierBody(content);
    const hash = sha256Of(body);
    if (hash !== contentHash) refuseField("contentHash", "recordChanged");
    const [last] = await tx.select({ number: handoverDossiers.number, hash: handoverDossiers.hash }).from(handoverDossiers).where(eq(handoverDossiers.handoverId, handoverId)).orderBy(desc(handoverDossiers.number)).limit(1);
    if (last?.hash === hash) refuse({ kind: "already_sent" });
    if (content.outputs.flatMap(({ files }) => files).reduce((sum, { bytes }) => sum + bytes, 0) > MOST_DOSSIER_BYTES) refuseField("contentHash", "dossierTooLarge");
    const papers = { en: await paperOf(paperEn, "paperEn"), fr: await paperOf(paperFr, "paperFr") };
    const archive = (await dossierArchive(content, papers)) ?? refuseField("contentHash", "fileLost");
    const { sha256, bytes } = await keepArchive(archive.zip);
    const number = (last?.number ?? 0) + 1;
    const dossier = { id: crypto.randomUUID(), handoverId, actionId: action.id, number, body, hash, manifest: archive.manifest, sha256, bytes, takenAt: now, takenByName: actor.personName };
    await tx.insert(handoverDossiers).values(dossier);
    recordChanges(tx, changesOf({}, { hash }));
    return { output: { reference, handoverId, number }, events: [handoverEvent("handover.dossier_frozen", handover, { facts: { number, hash } })] };
  },
});

/** The printed paper of one language: without it there is no dossier. */
async function paperOf(file: File | null, field: string): Promise<Uint8Array> {
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : undefined;
  return bytes && mediaTypeOf(bytes) === "application/pdf" ? bytes : refuseField(field, "notPrinted");
}

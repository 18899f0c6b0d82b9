import { desc, eq, inArray } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { documents, experts } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { removeCvInput } from "../schema";
import { loadExpert } from "./load-expert";

/** Removes a curriculum vitae, or the earlier ones that a newer one replaced. What is left says that it was there, when it went and why. */
export const removeCv = command({
  name: "expert.remove_cv",
  input: removeCvInput,
  async run({ tx, actor, now }, { expertId, reason }) {
    demand(actor, "expert.forget_cv");
    const expert = await loadExpert(tx, expertId);
    const kept = await tx.select({ id: documents.id, sha256: documents.sha256 }).from(documents).where(eq(documents.expertId, expertId)).orderBy(desc(documents.uploadedAt)).for("update");
    const gone = reason === "replaced" ? kept.slice(1) : kept;
    if (gone.length === 0) refuse({ kind: "already_sent" });
    await tx.delete(documents).where(inArray(documents.id, gone.map(({ id }) => id)));
    if (reason !== "replaced") {
      const tombstone = { cvKeepUntil: null, cvRemovedOn: dayOf(now), cvRemovedReason: reason };
      await tx.update(experts).set(tombstone).where(eq(experts.id, expertId));
      recordChanges(tx, changesOf(expert, tombstone));
    }
    return { output: { expertId, files: gone.map(({ sha256 }) => sha256) }, events: [{ type: "expert.cv_removed", subject: { table: "experts", id: expertId }, facts: { name: expert.fullName, files: gone.length }, reason, audience: "facility" }] };
  },
});

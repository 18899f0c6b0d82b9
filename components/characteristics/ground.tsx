import { useTranslations } from "next-intl";
import { ProofView } from "@/components/recommendations/proof-view";
import { Chip } from "@/components/ui/chip";
import { Localised } from "@/components/ui/localised";
import type { Tone } from "@/components/ui/tone";
import { verdictOf, type View } from "@/domain/characteristics/characteristic";
import { recordPath } from "@/domain/characteristics/records";
import type { Space } from "@/domain/policy/actor";
import { RecordView } from "./record-view";

const TONES: Record<ReturnType<typeof verdictOf>, Tone> = { flagged: "done", assessed: "suspended", open: "draft" };

/** Where one side stands on a characteristic. */
export function Verdict({ view }: { view: Pick<View, "isFlagged"> | null }) {
  const t = useTranslations("characteristics.verdicts");
  const verdict = verdictOf(view);
  return verdict === "open" ? <span className="text-ink-2">{t("open")}</span> : <Chip tone={TONES[verdict]}>{t(verdict)}</Chip>;
}

/** Why one side sees it so: its note, the record that proves it, and what is named beside it. */
export function Ground({ view: { noteEn, noteFr, proof, record, isHidden }, reference, space }: { view: View; reference: string; space: Space }) {
  const t = useTranslations("characteristics.records");
  return (
    <span className="grid gap-1.5">
      {(noteEn ?? noteFr) && <span className="block break-words">{noteEn ? <Localised en={noteEn} fr={noteFr} /> : <span lang="fr">{noteFr}</span>}</span>}
      {record && <RecordView record={record} href={recordPath(space, reference, record)} />}
      {isHidden && <span className="text-ink-2">{t("hidden")}</span>}
      {proof && <ProofView proof={proof} />}
    </span>
  );
}

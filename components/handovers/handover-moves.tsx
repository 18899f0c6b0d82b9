import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/forms/text-area";
import { missingFor, type HandoverDetail } from "@/domain/handovers/handover";
import { HANDOVER_MOVES } from "@/domain/handovers/lifecycle";
import { movesFrom } from "@/domain/shared/lifecycle";
import { AskedFields } from "./asked-fields";

export type HandoverSubmits = Record<keyof typeof HANDOVER_MOVES, Submit>;

type Props = { reference: string; handover: HandoverDetail; mayChange: boolean; submits: HandoverSubmits };

/** What can happen next to a handover, what it still needs, and how it can end. */
export function HandoverMoves({ reference, handover, mayChange, submits }: Props) {
  const t = useTranslations("handovers");
  const moves = movesFrom(HANDOVER_MOVES, handover.state);
  if (moves.length === 0) return <p className="mt-4 text-ink-2">{t("settled", { state: t(`states.${handover.state}`) })}</p>;
  if (!mayChange) return <p className="mt-4 text-ink-2">{t("onlyTeam")}</p>;
  const hidden = { reference, handoverId: handover.id, version: handover.version };
  const missing = missingFor(handover);
  const canAccept = missing.length === 0;
  return (
    <Section title={t("next")}>
      {missing.length > 0 && <Notice tone="waiting" title={t("missing")}><ul className="list-disc ps-5">{missing.map((need) => <li key={need}>{t(`needs.${need}`)}</li>)}</ul></Notice>}
      {moves.includes("propose") && (
        <>
          {handover.asked.length > 0 && <p className="mb-3 max-w-reading">{t("proposeLead")}</p>}
          <Command submit={submits.propose} hidden={hidden} submitLabel={t("moves.propose")}><AskedFields {...handover} /></Command>
        </>
      )}
      <div className="flex flex-wrap items-start gap-4">
        {moves.includes("discuss") && <Command submit={submits.discuss} hidden={hidden} submitLabel={t("moves.discuss")} quiet />}
        {moves.includes("accept") && canAccept && <Command submit={submits.accept} hidden={hidden} submitLabel={t("moves.accept")} />}
        {moves.includes("start") && <Command submit={submits.start} hidden={hidden} submitLabel={t("moves.start")} />}
      </div>
      {(["decline", "drop"] as const).filter((move) => moves.includes(move)).map((move) => (
        <Command key={move} folded={t(`${move}Title`)} submit={submits[move]} hidden={hidden} submitLabel={t(`moves.${move}`)} quiet><TextArea name="reason" label={t("labels.reason")} rows={3} limit={2000} /></Command>
      ))}
    </Section>
  );
}

import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { OUTPUT_COMMENTED, OUTPUT_MOVES, OUTPUT_WRITABLE } from "@/domain/outputs/lifecycle";
import { daysSince, hasSomethingToSend, type OutputDetail } from "@/domain/outputs/output";
import { movesFrom } from "@/domain/shared/lifecycle";

type Props = { reference: string; output: OutputDetail; mayWrite: boolean; now: Date; submitSend: Submit };

const PAGES = ["present", "publish", "restrict"] as const;

/** What the facility can do next with an output, or what it waits for. */
export function OutputMoves({ reference, output, mayWrite, now, submitSend }: Props) {
  const t = useTranslations("outputs");
  const reviews = useTranslations("reviews");
  const { state, number, version, movedAt } = output;
  const path = `/actions/${reference}/outputs/${number}`;
  if (!mayWrite) return <p className="mt-4 text-ink-2">{t("onlyTeam")}</p>;
  if (state === "in_review") return <Notice tone="waiting" title={t("waitingSince", { days: movedAt ? daysSince(movedAt, now) : 0 })}><p><a href={`${path}/ask`}>{reviews("comments.ask")}</a></p></Notice>;
  const isWritable = OUTPUT_WRITABLE.some((writable) => writable === state);
  const canSend = hasSomethingToSend(output);
  const isReturned = state === "returned";
  const moves = movesFrom(OUTPUT_MOVES, state);
  return (
    <div className="mt-4 flex flex-wrap items-start gap-3">
      {isWritable && canSend && (
        <Command submit={submitSend} hidden={{ reference, number, version }} submitLabel={t("moves.sendForReview")}>
          {isReturned && <TextArea name="answer" label={reviews("rounds.answer")} hint={reviews("rounds.answerHint")} rows={4} limit={4000} />}
        </Command>
      )}
      {isWritable && !canSend && <p className="w-full">{t("needs.somethingToRead")}</p>}
      {isWritable && <LinkButton href={`${path}/versions/new`} quiet={canSend}>{t("addVersion")}</LinkButton>}
      {isWritable && <LinkButton href={`${path}/sections/new`} quiet>{t("sections.new")}</LinkButton>}
      {OUTPUT_COMMENTED.some((one) => one === state) && <LinkButton href={`${path}/ask`} quiet>{reviews("comments.ask")}</LinkButton>}
      {PAGES.filter((move) => moves.includes(move)).map((move) => <LinkButton key={move} href={`${path}/${move}`} quiet>{t(`moves.${move}`)}</LinkButton>)}
    </div>
  );
}

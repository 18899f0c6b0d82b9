import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TONE } from "@/components/ui/tone";
import { isReached, type GroupMeeting } from "@/domain/meetings/meeting";
import type { PartialDate } from "@/domain/shared/dates";

type Props = { reference: string; meeting: GroupMeeting; today: PartialDate; open: Submit; begin: Submit; close: Submit };

/** The one thing to do next with a meeting, or what it waits for. */
export function NextStep({ reference, meeting, today, ...submits }: Props) {
  const t = useTranslations("meetings");
  const isDue = isReached(meeting.onDay, today);
  const step = stepOf(meeting, isDue && (meeting.state !== "draft" || meeting.onDay !== today));
  if (!step) return null;
  return (
    <section aria-labelledby="next-step" className={`my-6 flex flex-wrap items-center justify-between gap-x-10 gap-y-3 border border-s-8 bg-surface px-4 py-3 ${TONE[isDue ? "waiting" : "progress"].edge}`}>
      <div className="min-w-0 max-w-reading">
        <h3 id="next-step" className="font-sans text-meta text-ink-2">{t("next")}</h3>
        <p className="font-semibold">{t(step.text)}</p>
      </div>
      {step.move && <Command submit={submits[step.submit]} hidden={{ reference, number: meeting.number, version: meeting.version }} submitLabel={t(`moves.${step.move}`)} />}
    </section>
  );
}

type Step = { text: "nextOpen" | "nextRecord" | "nextWait" | "nextBegin" | "nextClose"; submit: "open" | "begin" | "close"; move?: "open" | "begin" | "close" | "record" };

function stepOf({ state }: GroupMeeting, isDue: boolean): Step | undefined {
  if (state === "draft") return isDue ? { text: "nextRecord", submit: "close", move: "record" } : { text: "nextOpen", submit: "open", move: "open" };
  if (state === "open") return isDue ? { text: "nextBegin", submit: "begin", move: "begin" } : { text: "nextWait", submit: "begin" };
  return state === "in_progress" ? { text: "nextClose", submit: "close", move: "close" } : undefined;
}

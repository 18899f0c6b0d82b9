import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import { Notice } from "@/components/ui/notice";
import type { Round } from "@/domain/outputs/output";
import { formatDate } from "@/domain/shared/dates";

/** Places of sections in the text as it stands. */
export type Places = readonly { id: string }[];

/** The return that waits for the facility: what is asked, by when, which sections are still as they were. */
export function OpenRound({ round, places, title }: { round: Round; places: Places; title: string }) {
  const t = useTranslations("reviews.rounds");
  const locale = useLocale();
  return (
    <Notice tone="overdue" title={title}>
      <p dir="auto" className="whitespace-pre-wrap break-words">{round.reason}</p>
      <p className="mt-2">{t("due", { date: formatDate(round.dueOn, locale) })}</p>
      {round.checklist && <p className="mt-2"><FileLink {...round.checklist} /></p>}
      {round.left.length > 0 && <p className="mt-2">{t("left", { sections: round.left.map((id) => nameOf(id, places, t)).join(", ") })}</p>}
      {round.left.length === 0 && round.sections.length > 0 && <p className="mt-2">{t("done")}</p>}
    </Notice>
  );
}

/** Every return, latest first: what was asked, by whom, what was answered. */
export function RoundList({ rounds, places }: { rounds: readonly Round[]; places: Places }) {
  const t = useTranslations("reviews.rounds");
  return (
    <ol className="grid gap-4">
      {rounds.map((round) => <OneRound key={round.number} round={round} names={round.sections.map((id) => nameOf(id, places, t))} />)}
    </ol>
  );
}

function OneRound({ round, names }: { round: Round; names: readonly string[] }) {
  const t = useTranslations("reviews.rounds");
  const locale = useLocale();
  const { number, version, askedOn, askedByName, organisationName, reason, checklist, dueOn, answer, answeredOn, answeredByName } = round;
  return (
    <li className="border-b border-line pb-3">
      <p className="font-semibold">{t("one", { number, date: formatDate(askedOn, locale), name: askedByName, organisation: organisationName })}</p>
      <p className="text-table text-ink-2">{t("onVersion", { version })} {names.length > 0 && t("named", { sections: names.join(", ") })}</p>
      <p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{reason}</p>
      {checklist && <p><FileLink {...checklist} /></p>}
      {answeredOn === null ? <p className="text-ink-2">{t("open")}. {t("due", { date: formatDate(dueOn, locale) })}</p> : (
        <>
          <p className="mt-2 font-semibold">{t("answered", { date: formatDate(answeredOn, locale), name: answeredByName ?? "" })}</p>
          <p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{answer}</p>
        </>
      )}
    </li>
  );
}

type Words = ReturnType<typeof useTranslations<"reviews.rounds">>;

function nameOf(id: string, places: Places, t: Words): string {
  const at = places.findIndex((one) => one.id === id);
  return at < 0 ? t("gone") : t("section", { number: at + 1 });
}

import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import type { Tone } from "@/components/ui/tone";
import { askStanding, type AskStanding, type HandoverAsk } from "@/domain/handovers/exchange";
import { formatDate, type PartialDate } from "@/domain/shared/dates";

const TONES: Record<AskStanding, Tone> = { answered: "done", waiting: "waiting", silent: "overdue" };

type Props = { at: { reference: string; handoverId: string }; asks: readonly HandoverAsk[]; today: PartialDate; mayAsk: boolean; submit: Submit };

/** Whom of the programme was asked what by a link, what came of it, and the form that asks. */
export function ReceiverAsks({ at, asks, today, mayAsk, submit }: Props) {
  const t = useTranslations("receivers");
  const locale = useLocale();
  const columns = (["to", "about", "asked", "until", "standing"] as const).map((key) => ({ key, label: t(`columns.${key}`) }));
  const cells = (ask: HandoverAsk) => {
    const standing = askStanding(ask, today);
    return {
      to: <><span dir="auto">{ask.toName}</span> <bdi dir="ltr" className="wrap-anywhere text-ink-2">{ask.toAddress}</bdi></>,
      about: ask.kind === "items" ? t("kinds.items") : t("kinds.status", { days: ask.days ?? 0 }),
      asked: <>{formatDate(ask.askedOn, locale)}, <span dir="auto">{ask.askedByName}</span></>,
      until: formatDate(ask.expiresOn, locale),
      standing: <><Chip tone={TONES[standing]}>{standing === "answered" ? t("standing.answered", { date: formatDate(ask.answeredOn!, locale) }) : t(`standing.${standing}`)}</Chip>{ask.remindedOn && <span className="block text-ink-2">{t("standing.reminded", { date: formatDate(ask.remindedOn, locale) })}</span>}</>,
    };
  };
  return (
    <>
      <DataTable caption={t("asked")} columns={columns} rows={asks.map((ask) => ({ key: ask.id, cells: cells(ask) }))} empty={t("nobodyAsked")} />
      {mayAsk && (
        <Command folded={t("ask")} submit={submit} hidden={at} submitLabel={t("ask")} quiet>
          <p className="mb-3 max-w-reading">{t("askLead")}</p>
          <TextField name="receiverName" label={t("labels.receiverName")} width="medium" />
          <TextField name="receiverEmail" type="email" label={t("labels.receiverEmail")} width="medium" dir="ltr" />
          <Choices name="locale" label={t("labels.locale")} options={(["en", "fr"] as const).map((value) => ({ value, label: t(`locales.${value}`) }))} defaultValue="en" />
          <TextArea name="message" label={t("labels.message")} rows={3} limit={2000} />
        </Command>
      )}
    </>
  );
}

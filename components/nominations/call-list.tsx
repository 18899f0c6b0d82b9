import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import { countryName } from "@/domain/countries/list";
import type { NominationState } from "@/domain/nominations/lifecycle";
import type { NominationCall } from "@/domain/nominations/nomination";
import { formatDate } from "@/domain/shared/dates";

const TONES: Record<NominationState, Tone> = { asked: "waiting", named: "done", declined: "suspended", silent: "suspended" };

/** Every call for a mission, and what each focal point answered. */
export function CallList({ calls }: { calls: readonly NominationCall[] }) {
  const t = useTranslations("nominations");
  const locale = useLocale();
  const day = (date: string) => formatDate(date, locale);
  return (
    <Section title={t("callsTitle")}>
      {calls.length === 0 && <p className="text-ink-2">{t("callsEmpty")}</p>}
      {calls.map((call) => (
        <div key={call.id} className="mb-6">
          <p className="mb-1">{t("callOf", { opened: day(call.openedOn), by: call.openedByName, due: day(call.dueOn) })}</p>
          {call.message && <p dir="auto" className="mb-2 max-w-reading whitespace-pre-wrap text-ink-2">{call.message}</p>}
          <DataTable
            caption={t("callOf", { opened: day(call.openedOn), by: call.openedByName, due: day(call.dueOn) })}
            columns={(["who", "state", "named", "answered"] as const).map((key) => ({ key, label: t(`askColumns.${key}`) }))}
            empty={t("callsEmpty")}
            rows={call.asks.map((one) => ({
              key: one.id,
              cells: {
                who: <>{one.fullName}, {countryName(one.country, locale)}<span dir="auto" className="block text-meta text-ink-2">{one.institution}</span></>,
                state: <Chip tone={TONES[one.state]}>{t(`states.${one.state}`)}</Chip>,
                named: one.reason ? <span dir="auto">{one.reason}</span> : <span dir="auto">{one.named.join(", ")}</span>,
                answered: one.answeredOn && t("answeredBy", { name: one.answeredByName ?? "", date: day(one.answeredOn) }),
              },
            }))}
          />
        </div>
      ))}
    </Section>
  );
}

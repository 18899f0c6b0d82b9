import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { DateField } from "@/components/forms/date-field";
import { TextArea } from "@/components/forms/text-area";
import type { RecommendationRow, RecommendationSources } from "@/domain/recommendations/recommendation";
import { pick } from "@/domain/shared/localised";
import { AddresseeFields } from "./addressee-fields";
import { WordFields } from "./word-fields";

type Props = { rows: readonly RecommendationRow[]; chosen: readonly (string | undefined)[]; addressees: RecommendationSources["addressees"] };

/** Which ones become one, and what it says; what it comes from follows from them. */
export function MergeFields({ rows, chosen, addressees }: Props) {
  const t = useTranslations("ledger");
  const words = useTranslations("recommendations");
  const locale = useLocale();
  const options = rows.map((row) => ({ value: `${row.number}:${row.version}`, label: `${words("columns.number")}${row.number} ${pick(locale, row.textEn, row.textFr).text}`, hint: words(`states.${row.state}`) }));
  return (
    <>
      <Checkboxes name="merged" label={t("merged")} options={options} defaultValue={rows.filter(({ number }) => chosen.includes(String(number))).map(({ number, version }) => `${number}:${version}`)} />
      <WordFields words={rows.find(({ number }) => chosen.includes(String(number))) ?? rows[0]} />
      <AddresseeFields addressees={addressees} />
      <DateField name="dueOn" label={words("labels.dueOn")} hint={words("hints.dueOn")} partial />
      <TextArea name="reason" label={t("recastReason")} hint={t("recastReasonHint")} rows={3} limit={2000} />
    </>
  );
}

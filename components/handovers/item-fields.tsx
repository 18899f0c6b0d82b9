import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import type { HandoverItem, Transferable } from "@/domain/handovers/handover";
import { pick } from "@/domain/shared/localised";

type Props = { transferable: Transferable; chosen?: readonly HandoverItem[] };

/** The recommendations and outputs that can still be handed over. */
export function ItemFields({ transferable, chosen = [] }: Props) {
  const t = useTranslations("handovers");
  const locale = useLocale();
  const left = (kind: HandoverItem["kind"], things: Transferable["outputs"]) => things
    .filter(({ number }) => !chosen.some((item) => item.kind === kind && item.number === number))
    .map(({ number, titleEn, titleFr }) => ({ value: String(number), label: t(kind, { number, title: pick(locale, titleEn, titleFr).text }) }));
  const advice = left("recommendation", transferable.recommendations);
  const results = left("output", transferable.outputs);
  if (advice.length + results.length === 0) return <p className="text-ink-2">{t("nothingToChoose")}</p>;
  return (
    <>
      {advice.length > 0 && <Checkboxes name="recommendations" label={t("labels.recommendations")} options={advice} />}
      {results.length > 0 && <Checkboxes name="outputs" label={t("labels.outputs")} options={results} />}
    </>
  );
}

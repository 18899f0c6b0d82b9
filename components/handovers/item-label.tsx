import { useTranslations } from "next-intl";
import { Localised } from "@/components/ui/localised";
import type { HandoverItem } from "@/domain/handovers/handover";

/** One thing handed over, leading to its own page. */
export function ItemLabel({ reference, item: { kind, number, titleEn, titleFr } }: { reference: string; item: HandoverItem }) {
  const t = useTranslations("handovers");
  const path = `/actions/${reference}/${kind === "output" ? "outputs" : "recommendations"}/${number}`;
  return <><a href={path} className="whitespace-nowrap">{t(`${kind}Number`, { number })}</a> <Localised en={titleEn} fr={titleFr} /></>;
}

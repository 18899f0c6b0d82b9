import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { HandoverDetail } from "@/domain/handovers/handover";
import { pick } from "@/domain/shared/localised";
import { HandoverFacts } from "./handover-facts";
import { ItemTable } from "./item-table";

/** Every handover of an Action, each with its items. */
export function HandoverList({ reference, handovers }: { reference: string; handovers: readonly HandoverDetail[] }) {
  const t = useTranslations("handovers");
  const locale = useLocale();
  return handovers.map((handover) => (
    <Section key={handover.id} title={t("to", { programme: pick(locale, handover.programmeEn, handover.programmeFr).text })} aside={<LinkButton quiet href={`/actions/${reference}/handover/${handover.id}`}>{t("open")}</LinkButton>}>
      <HandoverFacts handover={handover} />
      <div className="mt-4"><ItemTable reference={reference} items={handover.items} /></div>
    </Section>
  ));
}

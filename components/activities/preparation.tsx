import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { AgendaItem, Mission } from "@/domain/activities/mission";
import { AgendaTable } from "./agenda-table";

type Props = { reference: string; mission: Mission; agenda: readonly AgendaItem[]; mayChange: boolean };

/** Terms of reference of a mission, with what they ask of its team, and its agenda. */
export function Preparation({ reference, mission, agenda, mayChange }: Props) {
  const t = useTranslations("readiness");
  const path = `/actions/${reference}/missions/${mission.number}`;
  return (
    <>
      <Section title={t("terms.title")} id="terms" aside={mayChange && <LinkButton quiet href={`${path}/terms`}>{mission.terms ? t("terms.change") : t("terms.write")}</LinkButton>}>
        {mission.terms ? <Terms mission={mission} /> : <Empty>{t("terms.none")}</Empty>}
        {mayChange && mission.terms && <p className="mt-3"><a href={`/experts/match?action=${reference}&activity=${mission.number}`}>{t("terms.match")}</a></p>}
      </Section>
      <Section title={t("agenda.title")} id="agenda" aside={mayChange && <LinkButton quiet href={`${path}/agenda`}>{t("agenda.change")}</LinkButton>}>
        <AgendaTable items={agenda} />
      </Section>
    </>
  );
}

function Terms({ mission: { terms, termsTopics, termsLanguages, termsCategories } }: { mission: Mission }) {
  const t = useTranslations("readiness.terms");
  const areas = useTranslations("actions.areas");
  const categories = useTranslations("experts.categories");
  const languages = new Intl.DisplayNames([useLocale()], { type: "language" });
  const items = [
    { label: t("topics"), value: termsTopics.map((topic) => areas(topic as never)).join(" · ") },
    { label: t("languages"), value: termsLanguages.map((code) => languages.of(code)).join(" · ") },
    { label: t("categories"), value: termsCategories.map((category) => categories(category as never)).join(" · ") || t("categoriesHint") },
  ];
  return (
    <>
      <p dir="auto" className="mb-4 max-w-reading whitespace-pre-wrap break-words">{terms}</p>
      <DescriptionList items={items.filter(({ value }) => value)} />
    </>
  );
}

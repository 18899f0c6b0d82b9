import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { ThemeBand } from "@/components/ui/theme-band";
import type { ActionOverview } from "@/domain/actions/overview";
import { publicLabel } from "@/domain/actions/public-label";
import { countryName } from "@/domain/countries/list";

/** What the Action is about: label, theme, areas, region, where it came from, and notes of the record. */
export function ActionAbout({ overview }: { overview: ActionOverview }) {
  const t = useTranslations("actions");
  const locale = useLocale();
  const { head, specificAreas, requestReference, statusNote, followUpNote, expertNote, expertCountries } = overview;
  const items: { label: string; value: ReactNode }[] = [
    { label: t("overview.theme"), value: head.thematicArea ? <ThemeBand theme={head.thematicArea} label={t(`themes.${head.thematicArea}`)} /> : <span className="text-ink-3">{t("overview.themeUnknown")}</span> },
    ...when(specificAreas.length > 0, t("overview.areas"), specificAreas.map((area) => t(`areas.${area}`)).join(", ")),
    ...when(head.region, t("overview.region"), [head.region && t(`regions.${head.region}`), head.regionLabel].filter(Boolean).join(", ")),
    ...when(labelOf(overview, locale), t("overview.label"), <Label overview={overview} />),
    ...when(requestReference, t("overview.request"), <a href={`/requests/${requestReference}`}>{requestReference}</a>),
    ...when(!requestReference, t("overview.request"), t("publicRecord")),
    ...when(expertCountries.length > 0, t("overview.expertCountries"), expertCountries.map((code) => countryName(code, locale)).join(", ")),
    ...when(expertNote, t("overview.expertNote"), expertNote),
    ...when(statusNote, t("overview.stateNote"), statusNote),
    ...when(followUpNote, t("overview.followUpNote"), followUpNote),
  ];
  return <DescriptionList items={items} />;
}

const when = (is: unknown, label: string, value: ReactNode) => (is ? [{ label, value }] : []);

function labelOf({ head, order, publishedLabel }: ActionOverview, locale: string): string | null {
  const [country] = head.countryCodes;
  return country && order ? publicLabel({ country: countryName(country, locale), order }) : publishedLabel;
}

/** The label computed by order, and the one that was published where they differ. */
function Label({ overview }: { overview: ActionOverview }) {
  const t = useTranslations("actions.overview");
  const computed = labelOf(overview, useLocale())!;
  const english = labelOf(overview, "en");
  const { publishedLabel } = overview;
  return <>{publishedLabel && publishedLabel !== english ? t("labelComputed", { computed, published: publishedLabel }) : computed}</>;
}

import { useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { Counts } from "@/domain/participants/participant";

/** How many, by sex, by kind of institution and by level. */
export function CountLines({ counts: { bySex, byKind, byLevel } }: { counts: Counts }) {
  const t = useTranslations("participants");
  const organisations = useTranslations("organisations");
  const line = (parts: [string, number][]) => parts.map(([label, count]) => `${label}: ${count}`).join(" · ");
  return (
    <DescriptionList
      items={[
        { label: t("by.sex"), value: line(bySex.map(([sex, count]) => [t(`sexes.${sex}`), count])) },
        { label: t("by.kind"), value: line(byKind.map(([kind, count]) => [kind ? organisations(`kinds.${kind}`) : t("kindUnknown"), count])) },
        { label: t("by.level"), value: line(byLevel.map(([level, count]) => [organisations(`levels.${level}`), count])) },
      ]}
    />
  );
}

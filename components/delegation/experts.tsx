import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { countryName } from "@/domain/countries/list";
import type { CountedDeployment } from "@/domain/indicators/counted";
import { listed } from "@/domain/shared/listed";

/** The experts who came, each once: in what service, to which activities, for how many days. */
export function Experts({ deployments }: { deployments: readonly CountedDeployment[] }) {
  const t = useTranslations("delegation.experts");
  const indicators = useTranslations("indicators");
  const categories = useTranslations("experts.categories");
  const locale = useLocale();
  const each = [...new Map(deployments.map((one) => [one.expertId, one])).values()];
  const of = (expertId: string) => deployments.filter((one) => one.expertId === expertId);
  const columns = [{ key: "name", label: t("name") }, { key: "service", label: t("service") }, { key: "came", label: t("came") }, { key: "days", label: indicators("rowColumns.days"), align: "end" as const }];
  const rows = each.map(({ expertId, expertName, category, country }) => ({
    key: expertId,
    cells: {
      name: <span dir="auto">{expertName}</span>, service: `${categories(category)}, ${countryName(country, locale)}`,
      came: t("activities", { count: of(expertId).length, numbers: listed(of(expertId).map(({ activity }) => String(activity)), locale) }),
      days: of(expertId).reduce((sum, { days }) => sum + (days ?? 0), 0) || indicators("daysUnknown"),
    },
  }));
  return <DataTable stack caption={t("title")} columns={columns} rows={rows} empty={t("none")} />;
}

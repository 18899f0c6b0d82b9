import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import type { PartnerAction } from "@/domain/actions/partner-action";
import { pick } from "@/domain/shared/localised";

/** Who sits at the table now, the chair first. */
export function Members({ action: { groupName, members } }: { action: PartnerAction }) {
  const t = useTranslations("partner");
  const locale = useLocale();
  if (!groupName) return <Empty>{t("groupNone")}</Empty>;
  return (
    <>
      <p dir="auto" className="mb-2">{groupName}</p>
      <ul className="border-t-2 border-ink">
        {members.map(({ organisationName, organisationNameFr, personName, function: post, role }, index) => (
          <li key={index} className="border-b border-line py-2">
            <span dir="auto" className={role === "chair" ? "font-semibold" : ""}>{pick(locale, organisationName, organisationNameFr).text}</span>{role === "chair" && ` · ${t("chair")}`}
            {personName && <p dir="auto" className="text-table text-ink-2">{[personName, post].filter(Boolean).join(", ")}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

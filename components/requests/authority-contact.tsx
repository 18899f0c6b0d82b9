import { useTranslations } from "next-intl";
import { HelpDesk } from "@/components/people/help-desk";
import type { HelpDesk as Desk } from "@/domain/programmes/programme";
import type { AuthorityAction } from "@/domain/portfolio/authority-action";

/** Who to ask: the people at the facility who lead this authority's Actions, one line each. */
export function AuthorityContact({ actions, desk }: { actions: readonly AuthorityAction[]; desk: Desk | null }) {
  const t = useTranslations("requests.home");
  const leads = actions.filter(({ leadName }, index) => leadName && actions.findIndex((other) => other.leadName === leadName) === index).slice(0, 3);
  if (leads.length === 0) return desk ? <HelpDesk desk={desk} /> : <p>{t("contactNone")}</p>;
  return (
    <ul>
      {leads.map(({ reference, leadName, leadEmail }) => (
        <li key={reference} className="py-1">
          {t("contactLead", { name: leadName ?? "", reference })}
          {leadEmail && <> <a href={`mailto:${leadEmail}`} className="inline-flex min-h-11 items-center"><bdi dir="ltr">{leadEmail}</bdi></a></>}
        </li>
      ))}
    </ul>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import type { MemberCall } from "@/domain/working-groups/call";
import type { GroupMember } from "@/domain/working-groups/group";
import { NameTable } from "./call-parts";
import { LaterBody } from "./later-body";
import { Membership } from "./membership";

/** Everybody who sits in the group or sat in it, for the authority. */
export function PartnerMembers({ members }: { members: readonly GroupMember[] }) {
  const t = useTranslations("groups");
  const locale = useLocale();
  return (
    <ul className="border-t-2 border-ink">
      {members.map((member) => (
        <li key={member.id} className="border-b border-line py-2">
          <span dir="auto" className={member.leftOn ? "text-ink-2" : "font-semibold"}>{pick(locale, member.organisationName, member.organisationNameFr).text}</span>{member.role === "chair" && !member.leftOn && ` · ${t("roles.chair")}`}
          <p className="text-table text-ink-2"><span dir="auto">{[member.personName ?? t("nobodyNamed"), member.function].filter(Boolean).join(", ")}</span> · <Membership {...member} /></p>
          {member.laterBody && <p className="text-table"><LaterBody {...member} laterBody={member.laterBody} /></p>}
        </li>
      ))}
    </ul>
  );
}

/** What the authority answered before, and what became of each name. */
export function EarlierAnswers({ calls }: { calls: readonly MemberCall[] }) {
  const t = useTranslations("memberCalls");
  const locale = useLocale();
  if (calls.length === 0) return null;
  return (
    <Section title={t("partner.answered")}>
      {calls.map((call) => (
        <div key={call.number} className="mb-6">
          <p className="mb-2"><span dir="auto">{call.institutions}</span> · {t(`publicStates.${call.state}`)}{call.answeredOn && ` · ${t("answeredBy", { name: call.answeredByName ?? "", date: formatDate(call.answeredOn, locale) })}`}</p>
          {call.reason && <p dir="auto" className="mb-2 text-ink-2">{t("reason", { reason: call.reason })}</p>}
          <NameTable call={call} stack />
        </div>
      ))}
    </Section>
  );
}

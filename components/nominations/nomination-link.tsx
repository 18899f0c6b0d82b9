import { useLocale, useTranslations } from "next-intl";
import { ActivityDates } from "@/components/activities/activity-dates";
import { ActivityTitle } from "@/components/activities/activity-title";
import { useNames } from "@/components/experts/match-words";
import { Command } from "@/components/forms/command";
import { Fold } from "@/components/forms/fold";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { languageName } from "@/domain/experts/expert";
import { MOST_NAMED } from "@/domain/experts/schema";
import type { NominationAsked } from "@/domain/nominations/nomination";
import { formatDate } from "@/domain/shared/dates";
import { namesOfPerson, PersonNamed } from "./person-named";

type Props = { token: string; asked: NominationAsked; isUsed: boolean; submitNames: Submit; submitNobody: Submit };

/** A focal point reads the mission, then names experts or says that there is nobody. */
export function NominationLink({ token, asked, isUsed, submitNames, submitNobody }: Props) {
  const t = useTranslations("nominations.byLink");
  const locale = useLocale();
  const isOpen = !isUsed && asked.state === "asked";
  const outcome = asked.state === "named" || asked.state === "declined" ? asked.state : "over";
  return (
    <>
      <PageHead title={t("title")} lead={isOpen ? t("lead", { by: asked.openedByName, institution: asked.institution, due: formatDate(asked.dueOn, locale) }) : undefined} />
      {!isOpen && <Notice tone={outcome === "over" ? "suspended" : "done"} title={t(outcome)}><p>{t(`${outcome}Text`)}</p></Notice>}
      <Section title={t("mission")}><MissionAsked asked={asked} /></Section>
      <FormGate closed={!isOpen}>
        {isOpen && <h2 className="mt-8 mb-3">{t("nameTitle")}</h2>}
        <Command submit={submitNames} hidden={{ token }} submitLabel={t("send")}>
          <TextField name="name" label={t("yourName")} autoComplete="name" defaultValue={asked.fullName} />
          {Array.from({ length: MOST_NAMED }, (_, index) => index + 1).map((at) => at === 1
            ? <PersonNamed key={at} at={at} topics={asked.mission.topics} />
            : <Fold key={at} label={t("more", { at })} names={namesOfPerson(at)}><PersonNamed at={at} topics={asked.mission.topics} /></Fold>)}
        </Command>
        {isOpen && <h2 className="mt-8 mb-3">{t("nobodyTitle")}</h2>}
        <Command submit={submitNobody} hidden={{ token }} submitLabel={t("sendNobody")} quiet>
          <TextField name="name" label={t("yourName")} autoComplete="name" defaultValue={asked.fullName} />
          <TextArea name="reason" label={t("reason")} rows={3} limit={2000} />
        </Command>
      </FormGate>
    </>
  );
}

function MissionAsked({ asked: { mission, message } }: Pick<Props, "asked">) {
  const t = useTranslations("nominations.byLink.missionLabels");
  const names = useNames();
  const locale = useLocale();
  const text = (value: string) => <span dir="auto" className="whitespace-pre-wrap break-words">{value}</span>;
  return (
    <DescriptionList
      items={[
        { label: t("title"), value: <ActivityTitle {...mission} /> },
        ...(mission.place ? [{ label: t("place"), value: text(mission.place) }] : []),
        { label: t("dates"), value: <ActivityDates {...mission} /> },
        ...(mission.topics.length > 0 ? [{ label: t("topics"), value: names.topics(mission.topics) }] : []),
        ...(mission.languages.length > 0 ? [{ label: t("languages"), value: names.list(mission.languages.map((code) => languageName(code, locale))) }] : []),
        ...(mission.terms ? [{ label: t("terms"), value: text(mission.terms) }] : []),
        ...(message ? [{ label: t("message"), value: text(message) }] : []),
      ]}
    />
  );
}

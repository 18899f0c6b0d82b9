import { useTranslations } from "next-intl";
import { ActivityDates } from "@/components/activities/activity-dates";
import { ActivityTitle } from "@/components/activities/activity-title";
import { Checkbox } from "@/components/forms/checkbox";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { CV_KEPT_YEARS } from "@/domain/experts/cv";
import type { ExpertDeployment, ExpertProfile } from "@/domain/experts/expert";
import { ProfileFields } from "./profile-fields";

type Props = { token: string; asked: { expert: ExpertProfile; missions: ExpertDeployment[] }; isUsed: boolean; submit: Submit };

/** An expert reads what the facility knows of them and puts it right, once a link. */
export function ProfileLink({ token, asked: { expert, missions }, isUsed, submit }: Props) {
  const t = useTranslations("experts.byLink");
  if (isUsed) return <><PageHead title={t("title")} /><Notice tone="done" title={t("thanks")}><p>{t("thanksText")}</p></Notice></>;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      {missions.length > 0 && (
        <Section title={t("missions")}>
          <ul>{missions.map((one) => <li key={one.id}><ActivityTitle {...one} />, <ActivityDates {...one} /></li>)}</ul>
        </Section>
      )}
      <Section title={t("profile")}>
        <Command submit={submit} hidden={{ token, version: expert.version, name: expert.fullName }} submitLabel={t("send")}>
          <ProfileFields expert={expert} />
          {expert.cv && <p>{t("cvThere", { name: expert.cv.fileName })}</p>}
          <div className="max-w-reading">
            <h3>{t("consentTitle")}</h3>
            <p>{t("consentText", { years: CV_KEPT_YEARS })}</p>
          </div>
          <Checkbox name="consent" label={t("consent")} />
        </Command>
      </Section>
    </>
  );
}

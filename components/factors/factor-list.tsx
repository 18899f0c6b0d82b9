import type { ComponentProps } from "react";
import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Section } from "@/components/ui/section";
import { hasFactor, type Factors } from "@/domain/factors/rules";
import { dayOf, formatDate } from "@/domain/shared/dates";
import { AppSetup, type SetupPicture } from "./app-setup";
import { NewCodes } from "./new-codes";
import { NewPasskey } from "./new-passkey";

type Props = {
  factors: Factors;
  setup: SetupPicture | null;
  mayRemove: boolean;
  handlers: { beginApp: Submit; submitCode: Submit; submitPasskey: Submit; submitRemoval: Submit; makeCodes: ComponentProps<typeof NewCodes>["make"]; startPasskey: ComponentProps<typeof NewPasskey>["start"] };
};

/** What somebody has set up, and what they may add or take away. */
export function FactorList({ factors, setup, mayRemove, handlers }: Props) {
  const t = useTranslations("factors");
  const locale = useLocale();
  const date = (moment: Date) => formatDate(dayOf(moment), locale);
  const removal = (id: string, name: string) => mayRemove && <Command submit={handlers.submitRemoval} hidden={{ passkey: id }} submitLabel={t("remove", { name })} quiet />;
  return (
    <>
      <Section title={t("app")}>
        {factors.app ? <><p className="mb-2">{t("appSince", { date: date(factors.app.confirmedAt) })}</p>{removal("app", t("app"))}</> : (
          <>
            <p className="mb-3 max-w-reading">{t("appNone")}</p>
            {setup ? <AppSetup setup={setup} submit={handlers.submitCode} /> : <Command submit={handlers.beginApp} submitLabel={t("appBegin")} />}
          </>
        )}
      </Section>
      <Section title={t("passkeys")}>
        {factors.passkeys.length === 0 && <p className="mb-3 max-w-reading">{t("passkeysNone")}</p>}
        <ul className="mb-4">
          {factors.passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
            <li key={id} className="border-b border-line py-3">
              <p className="mb-2">{[t("passkeySince", { name, date: date(createdAt) }), ...(lastUsedAt ? [t("passkeyUsed", { date: date(lastUsedAt) })] : [])].join(" · ")}</p>
              {removal(id, name)}
            </li>
          ))}
        </ul>
        <NewPasskey start={handlers.startPasskey} submit={handlers.submitPasskey} />
      </Section>
      {hasFactor(factors) && (
        <Section title={t("recovery")}>
          <p className="max-w-reading">{t("recoveryWhy")}</p>
          <p className="mt-2 mb-3">{t("recoveryLeft", { left: factors.recoveryCodesLeft })} {factors.recoveryCodesLeft > 0 && t("recoveryMakeWhy")}</p>
          <NewCodes make={handlers.makeCodes} words={{ make: t("recoveryMake"), shown: t("recoveryShown"), shownWhy: t("recoveryShownWhy") }} />
        </Section>
      )}
    </>
  );
}

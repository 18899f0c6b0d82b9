import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { SelectField } from "@/components/forms/select-field";
import { Choices } from "@/components/forms/choices";
import { TextField } from "@/components/forms/text-field";
import type { Feed } from "@/domain/calendar/feed";
import { FEED_SCOPES, type FeedScope } from "@/domain/calendar/lists";
import { COUNTRIES, countryName } from "@/domain/countries/list";
import { dayOf, formatDate } from "@/domain/shared/dates";

/** The addresses somebody has made, each to copy and to take back. */
export function FeedList({ feeds, revoke, isPartner }: { feeds: readonly (Feed & { address: string })[]; revoke: Submit; isPartner?: boolean }) {
  const t = useTranslations("calendar.feeds");
  const locale = useLocale();
  if (feeds.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  const nameOf = ({ scope, reference, country }: Feed) => (scope === "mine" && isPartner ? t("partnerMine") : t(`names.${scope}`, { name: reference ?? (country ? countryName(country, locale) : "") }));
  return (
    <ul className="border-t-2 border-ink">
      {feeds.map((feed) => (
        <li key={feed.id} className="grid gap-2 border-b border-line py-3">
          <p><span className="font-semibold">{nameOf(feed)}</span> <span className="text-meta text-ink-2">{t("made", { date: formatDate(dayOf(feed.madeAt), locale) })}</span></p>
          <label className="grid gap-1 text-meta text-ink-2">{t("address")}<input readOnly dir="ltr" value={feed.address} className="w-full min-w-0 border border-line bg-surface px-2 py-1.5 font-mono text-meta text-ink" /></label>
          <Command quiet submit={revoke} hidden={{ feedId: feed.id }} submitLabel={t("revokeOf", { name: nameOf(feed) })} />
        </li>
      ))}
    </ul>
  );
}

/** What a new address is to hold. */
export function FeedFields({ scopes = FEED_SCOPES, isPartner }: { scopes?: readonly FeedScope[]; isPartner?: boolean }) {
  const t = useTranslations("calendar.feeds");
  const locale = useLocale();
  return (
    <>
      <Choices name="scope" label={t("scope")} options={scopes.map((value) => ({ value, label: value === "mine" && isPartner ? t("partnerMine") : t(`scopes.${value}`) }))} defaultValue="mine" />
      <TextField name="actionReference" label={t("action")} hint={t("actionHint")} width="code" dir="ltr" />
      {scopes.includes("country") && <SelectField name="country" label={t("country")} hint={t("countryHint")} options={COUNTRIES.filter(({ region }) => region !== null).map(({ iso3 }) => ({ value: iso3, label: countryName(iso3, locale) }))} emptyLabel={t("noCountry")} />}
    </>
  );
}

import type { Translator } from "./translator";
import { actionsHref, NARROWING, type ActionFilter, type FilterName, type Sort } from "@/domain/actions/list-filter";
import { COUNT_CAP, type ActionList, type ActionListRow } from "@/domain/actions/action-list";
import type { Tone } from "@/components/ui/tone";
import type { Characteristic } from "@/domain/characteristics/lists";
import { countryName } from "@/domain/countries/list";
import type { Court } from "@/domain/requests/lifecycle";
import { daysBetween, formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { stageLook } from "./stage-look";

export type ListLine = {
  reference: string; title: string; lang: string; place: string; authority: string; tone: Tone; stage: string; theme: string; next: string; held: string; days: string; updated: string;
};

/** The list in words: what the page draws first, and what a refreshed table draws afterwards. */
export type ListView = {
  lines: ListLine[];
  count: string;
  applied: { label: string; href: string; remove: string }[];
  /** Without filters, but with the words that are searched for. */
  clearHref: string;
  refused: string | null;
  sorts: Record<Sort, { href: string; isCurrent: boolean }>;
  firstHref: string | null;
  nextHref: string | null;
};

type Asked = { filter: ActionFilter; refused: FilterName[]; locale: string; today: string; t: Translator; /** The name of a characteristic of a good practice. */ characteristic: (one: Characteristic) => string };

/** Puts the Actions found into the reader's words. */
export function listView(list: ActionList, { filter, refused, locale, today, t, characteristic }: Asked): ListView {
  const sorts = (["recent", "reference", "next", "waiting"] as const).map((sort) => [sort, { href: actionsHref(filter, { sort }), isCurrent: (filter.sort ?? "recent") === sort }]);
  return {
    lines: list.rows.map((row) => lineOf(row, { locale, today, t })),
    count: list.total > COUNT_CAP ? t("list.over", { count: COUNT_CAP }) : t("list.count", { count: list.total }),
    applied: NARROWING.filter((name) => filter[name] !== undefined).map((name) => {
      const label = t("list.applied", { filter: t(`list.filters.${name}`), value: name === "shows" ? characteristic(filter.shows!) : valueText(name, filter, list, locale, t) });
      return { label, href: actionsHref(filter, { [name]: null }), remove: t("list.remove", { filter: label }) };
    }),
    clearHref: actionsHref({ q: filter.q, sort: filter.sort }),
    refused: refused.length > 0 ? t("list.refused", { names: refused.map((name) => t(`list.filters.${name}`)).join(", ") }) : null,
    sorts: Object.fromEntries(sorts),
    firstHref: filter.after ? actionsHref(filter) : null,
    nextHref: list.next && actionsHref(filter, { after: list.next }),
  };
}

function lineOf(row: ActionListRow, { locale, today, t }: Pick<Asked, "locale" | "today" | "t">): ListLine {
  const title = pick(locale, row.titleEn, row.titleFr);
  const look = stageLook({ stage: row.stage, isOnHold: row.onHoldSince !== null, publishedStatus: row.publishedStatus });
  return {
    reference: row.reference, title: title.text, lang: title.lang, tone: look.tone, stage: t(look.text),
    place: placeOf(row, locale, t), authority: row.authorityNames,
    theme: row.thematicArea ? t(`themesShort.${row.thematicArea}`) : "",
    next: row.nextOn ? formatDate(row.nextOn, locale) : "",
    held: row.court ? holders(t)[row.court] : "",
    days: row.court && row.courtSince ? t("daysShort", { days: Math.max(0, daysBetween(row.courtSince, today)) }) : "",
    updated: formatDate(row.movedOn, locale),
  };
}

const holders = (t: Translator): Record<Court, string> => ({
  facility: t("holderShort.facility"), authority: t("holderShort.authority"), committee: t("holderShort.committee"), delegation: t("holderShort.delegation"), services: t("holderShort.services"),
});

function placeOf({ countryCodes, region, regionLabel }: ActionListRow, locale: string, t: Translator): string {
  const [first, second, ...more] = countryCodes.map((code) => countryName(code, locale));
  if (!first) return regionLabel ?? (region ? t(`regions.${region}`) : "");
  return [first, second, more.length > 0 ? `+${more.length}` : undefined].filter(Boolean).join(", ");
}

function valueText(name: FilterName, filter: ActionFilter, list: ActionList, locale: string, t: Translator): string {
  switch (name) {
    case "stage": return filter.stage === "on_hold" ? t("onHold") : filter.stage === "not_published" ? t("stateNotPublished") : t(`states.${filter.stage!}`);
    case "country": return countryName(filter.country!, locale);
    case "theme": return t(`themes.${filter.theme!}`);
    case "region": return t(`regions.${filter.region!}`);
    case "lead": return filter.lead === "me" ? t("list.me") : (list.leads.find(({ id }) => id === filter.lead)?.name ?? t("list.unknownLead"));
    case "held": return filter.held === "nobody" ? t("list.nobody") : holders(t)[filter.held!];
    case "origin": return t(`origins.${filter.origin!}`);
    default: return String(filter[name] ?? "");
  }
}

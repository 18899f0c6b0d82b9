import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { countryName } from "@/domain/countries/list";
import { LANGUAGE_LEVELS } from "@/domain/experts/lists";
import { exclusionsOf, FEW, isFit, matchHref, reasonsOf, relaxations, type Candidate, type Constraint, type Match, type MatchChoice } from "@/domain/experts/match";
import { useExclusionText, useNames, useReasonText } from "./match-words";

const MOST_LISTED = 25;

type Props = { match: Match; choice: MatchChoice; mayPropose: boolean };

/** Everybody who fits, with the reasons in words; what could give way where few do; and who is left out and why. */
export function MatchList({ match, choice, mayPropose }: Props) {
  const t = useTranslations("matching");
  const reason = useReasonText();
  const { counts, candidates, level } = match;
  const fits = candidates.filter(isFit);
  return (
    <Section title={t("fits", { count: counts.fits })} aside={t("ofAll", { experts: counts.experts })} id="fits">
      {counts.fits < FEW && <Relax match={match} choice={choice} />}
      <p className="mb-3 max-w-reading text-table text-ink-2">{t("order")}</p>
      <DataTable
        caption={t("fits", { count: counts.fits })}
        columns={(["expert", "reasons", "next"] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
        empty={t("fits", { count: 0 })}
        rows={fits.slice(0, MOST_LISTED).map((one) => ({
          key: one.id,
          cells: {
            expert: <Who one={one} />,
            reasons: <ul className="list-none ps-0">{reasonsOf(one, level).map((each) => <li key={reason(each)} dir="auto">{reason(each)}</li>)}{reasonsOf(one, level).length === 0 && <li>{t("noReason")}</li>}</ul>,
            next: (
              <div className="flex flex-col items-start gap-1 whitespace-nowrap">
                {mayPropose && <a href={`/actions/${match.mission.reference}/missions/${match.mission.number}/experts?expert=${one.id}`} aria-label={t("proposeName", { name: one.fullName })}>{t("propose")}</a>}
                <TeamLink one={one} choice={choice} />
              </div>
            ),
          },
        }))}
      />
      {counts.fits > MOST_LISTED && <p className="mt-2 text-table text-ink-2">{t("onlyFirst", { count: MOST_LISTED })}</p>}
    </Section>
  );
}

/** Who an expert is, in two lines. */
export function Who({ one }: { one: Candidate }) {
  const categories = useTranslations("experts.categories");
  const locale = useLocale();
  return (
    <>
      <a href={`/experts/${one.id}`} dir="auto">{one.fullName}</a>
      <span className="block text-meta text-ink-2">{categories(one.category)}, {countryName(one.country, locale)}</span>
    </>
  );
}

function TeamLink({ one, choice }: { one: Candidate; choice: MatchChoice }) {
  const t = useTranslations("matching");
  const without = choice.team.filter((id) => id !== one.id);
  return one.isChosen
    ? <a href={`${matchHref({ ...choice, team: without })}#team`} aria-label={t("removeName", { name: one.fullName })}>{t("remove")}</a>
    : <a href={`${matchHref({ ...choice, team: [...without, one.id] })}#team`} aria-label={t("addName", { name: one.fullName })}>{t("addToTeam")}</a>;
}

function Relax({ match: { counts, level, mission }, choice }: { match: Match; choice: MatchChoice }) {
  const t = useTranslations("matching");
  const names = useNames();
  const lower = LANGUAGE_LEVELS[Math.max(0, LANGUAGE_LEVELS.indexOf(level) - 1)]!;
  const links: Record<Constraint, string> = { language: matchHref({ ...choice, level: lower }), dates: "#change", category: `/actions/${mission.reference}/missions/${mission.number}/terms` };
  const ways = relaxations(counts);
  return (
    <Notice tone="waiting" title={t("relaxTitle")}>
      {ways.length === 0 ? <p>{t("relaxNone")}</p> : <ul>{ways.map(({ constraint, more }) => <li key={constraint}>{t(`relax.${constraint}`, { more })} <a href={links[constraint]}>{t(`relaxLinks.${constraint}`, { level: names.level(lower) })}</a></li>)}</ul>}
      <p><a href={`/actions/${mission.reference}/missions/${mission.number}/call`}>{t("callFocalPoints")}</a></p>
    </Notice>
  );
}

/** Who is left out, and every reason of it. */
export function MatchOut({ match: { counts, candidates } }: { match: Match }) {
  const t = useTranslations("matching");
  const text = useExclusionText();
  const out = candidates.filter((one) => !isFit(one));
  const total = counts.experts - counts.fits;
  return (
    <Section title={t("out")} id="out">
      <p className="mb-3 max-w-reading text-table text-ink-2">{total > 0 ? t("outLead", { count: total }) : t("noneOut")}</p>
      {total > 0 && (
        <DataTable
          caption={t("out")}
          columns={(["expert", "out"] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
          empty={t("noneOut")}
          rows={out.map((one) => ({ key: one.id, cells: { expert: <Who one={one} />, out: <ul className="list-none ps-0">{exclusionsOf(one).map((each) => <li key={each.key} dir="auto">{text(each)}</li>)}</ul> } }))}
        />
      )}
      {total > out.length && <p className="mt-2 text-table text-ink-2">{t("outMore", { count: total - out.length })}</p>}
    </Section>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { Colon } from "@/components/ui/colon";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { countryName } from "@/domain/countries/list";
import { askedOf, balanceOf, covers, suggestTeams, teamWarnings, uncovered, type Asked } from "@/domain/experts/coverage";
import { matchHref, type Candidate, type Match, type MatchChoice } from "@/domain/experts/match";
import { useNames } from "./match-words";

type Props = { match: Match; choice: MatchChoice };

/** Who of the team covers what the mission asks, what nobody covers, and who would complete it. */
export function TeamGrid({ match, choice }: Props) {
  const t = useTranslations("matching");
  const names = useNames();
  const team = match.candidates.filter((one) => one.isChosen || (one.standing !== null && one.standing !== "declined"));
  const asked = askedOf(match);
  const open = uncovered(team, asked, match.level);
  return (
    <Section title={t("team")} id="team">
      <p className="mb-3 max-w-reading text-table text-ink-2">{t("teamLead")}</p>
      {team.length === 0 ? <p className="mb-3">{t("teamEmpty")} {t("teamEmptyHint")}</p> : (
        <>
          {teamWarnings(team).map((warning) => <Notice key={warning} tone="waiting" title={t(`warnings.${warning}`)} />)}
          <p className="mb-2"><strong>{open.length === 0 ? t("covered") : t("missing", { items: names.askedList(open) })}</strong></p>
          <BalanceLine team={team} />
          <Grid match={match} choice={choice} team={team} asked={asked} />
        </>
      )}
      <Suggestions match={match} choice={choice} team={team} />
    </Section>
  );
}

function BalanceLine({ team }: { team: readonly Candidate[] }) {
  const t = useTranslations("matching");
  const names = useNames();
  const locale = useLocale();
  const { countries, ...counts } = balanceOf(team);
  return <p className="mb-3 text-table text-ink-2">{t("balance", { ...counts, countries: countries.length, names: names.list(countries.map((code) => countryName(code, locale))) })}</p>;
}

/** One row an asked topic or language, one column a member. */
function Grid({ match, choice, team, asked }: Props & { team: readonly Candidate[]; asked: readonly Asked[] }) {
  const t = useTranslations("matching");
  const states = useTranslations("deployments.states");
  const names = useNames();
  return (
    <>
      <DataTable
        caption={t("grid")}
        columns={[{ key: "asked", label: t("gridAsked") }, ...team.map((one) => ({ key: one.id, label: one.fullName })), { key: "by", label: t("gridCovered"), align: "end" as const }]}
        empty={t("noTopics")}
        rows={asked.map((item) => {
          const by = team.filter((one) => covers(one, item, match.level)).length;
          return { key: `${item.kind} ${item.code}`, cells: { asked: names.asked(item), ...Object.fromEntries(team.map((one) => [one.id, <Cell key={one.id} one={one} item={item} isEnough={covers(one, item, match.level)} />])), by: by === 0 ? <strong>{t("gridNobody")}</strong> : by } };
        })}
      />
      <ul className="mt-2 flex list-none flex-wrap gap-x-6 gap-y-1 ps-0 text-table">
        {team.map((one) => (
          <li key={one.id}><span dir="auto">{one.fullName}</span><Colon /> {one.standing ? states(one.standing) : <>{t("chosen")}, <a href={`${matchHref({ ...choice, team: choice.team.filter((id) => id !== one.id) })}#team`} aria-label={t("removeName", { name: one.fullName })}>{t("remove")}</a></>}</li>
        ))}
      </ul>
    </>
  );
}

/** What one member brings, in words; what does not suffice is said more quietly. */
function Cell({ one, item, isEnough }: { one: Candidate; item: Asked; isEnough: boolean }) {
  const levels = useTranslations("experts");
  const known = one.topics.find(({ topic }) => topic === item.code);
  const spoken = one.languages.find(({ language }) => language === item.code);
  const text = item.kind === "topic" ? known && levels(`topicLevels.${known.level}`) : spoken && levels(`shortLevels.${spoken.level}`);
  return text ? <span className={isEnough ? "font-semibold" : "text-ink-2"}>{text}</span> : <span className="text-ink-2" aria-hidden>–</span>;
}

function Suggestions({ match, choice, team }: Props & { team: readonly Candidate[] }) {
  const t = useTranslations("matching");
  const names = useNames();
  const suggestions = suggestTeams(match, team);
  if (suggestions.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="mb-2">{team.length === 0 ? t("suggestPairs") : t("suggestOne")}</h3>
      <ul className="list-none ps-0">
        {suggestions.map(({ experts, missing, hasCivilServant, mixes }) => {
          const who = names.list(experts.map(({ fullName }) => fullName));
          const facts = [missing.length === 0 ? t("coversAll") : t("coversBut", { items: names.askedList(missing) }), hasCivilServant ? t("withCivilServant") : t("withoutCivilServant"), ...(mixes ? [t("mixes")] : [])];
          return (
            <li key={who} className="border-b border-line py-1.5">
              <span dir="auto">{who}</span><Colon /> {facts.join("; ")}. <a href={`${matchHref({ ...choice, team: [...choice.team, ...experts.map(({ id }) => id)] })}#team`} aria-label={t("takeNames", { names: who })}>{t("take")}</a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import { Colon } from "@/components/ui/colon";
import { LEVELS } from "@/domain/organisations/levels";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { countMembers, emptySeats, institutionsOf, type Chair, type GroupMember, type WorkingGroup } from "@/domain/working-groups/group";
import { SEXES } from "@/domain/working-groups/lists";
import { Membership } from "./membership";

/** What the group was set up for, by which letter, and who chaired it when. */
export function GroupAbout({ group }: { group: WorkingGroup }) {
  const t = useTranslations("groups");
  const locale = useLocale();
  const { mandateLetter } = group;
  return (
    <>
      {group.formedOn && <p className="text-ink-2">{t("formedOn", { date: formatDate(group.formedOn, locale) })}</p>}
      <p dir="auto" className={`max-w-reading whitespace-pre-wrap break-words ${group.mandate ? "" : "text-ink-2"}`}>{group.mandate || t("noMandate")}</p>
      {mandateLetter && <p className="mt-2">{t.rich("mandateLetter", { file: () => <FileLink key="file" {...mandateLetter} name={mandateLetter.fileName} /> })}</p>}
      {group.chairs.length > 1 && <Chairs chairs={group.chairs} />}
    </>
  );
}

function Chairs({ chairs }: { chairs: readonly Chair[] }) {
  const t = useTranslations("groups");
  const locale = useLocale();
  return (
    <>
      <h3 className="mt-4 font-sans text-meta text-ink-2">{t("chairs")}</h3>
      <ul>{chairs.map((chair, index) => <li key={index}><span dir="auto">{[pick(locale, chair.organisationName, chair.organisationNameFr).text, chair.personName].filter(Boolean).join(", ")}</span><Colon /> <Membership joinedOn={chair.fromOn} leftOn={chair.untilOn} /></li>)}</ul>
    </>
  );
}

/** Institutions and people at the table in numbers; the rows stand below. */
export function GroupCounts({ members }: { members: readonly GroupMember[] }) {
  const t = useTranslations("groups");
  const organisations = useTranslations("organisations");
  const { people, sexes, levels } = countMembers(members);
  const parts = [
    t("institutions", { count: institutionsOf(members).length }), t("counts", { people }),
    ...SEXES.flatMap((sex) => (sexes[sex] ? [t("countOf", { name: t(`sexes.${sex}`), count: sexes[sex] })] : [])),
    ...LEVELS.flatMap((level) => (levels[level] && level !== "unknown" ? [t("countOf", { name: organisations(`levels.${level}`), count: levels[level] })] : [])),
  ];
  return <p className="mb-2 text-table text-ink-2">{parts.join(" · ")}</p>;
}

/** Seats that are kept for somebody who has not been named yet. */
export function EmptySeats({ reference, members, mayChange }: { reference: string; members: readonly GroupMember[]; mayChange: boolean }) {
  const t = useTranslations("groups");
  const locale = useLocale();
  const empty = emptySeats(members);
  if (empty.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 font-sans text-body">{t("emptySeats")}</h3>
      <ul>
        {empty.map(({ id, organisationName, organisationNameFr, personName, replacementAskedOn }) => (
          <li key={id} className="flex flex-wrap gap-x-4">
            <span dir="auto">{t("emptySeat", { institution: pick(locale, organisationName, organisationNameFr).text, date: formatDate(replacementAskedOn!, locale), person: personName ?? t("nobodyNamed") })}</span>
            {mayChange && <><a href={`/actions/${reference}/group/members/new?replaces=${id}`}>{t("fill")}</a><a href={`/actions/${reference}/group/calls/new?replaces=${id}`}>{t("callFor")}</a></>}
          </li>
        ))}
      </ul>
    </>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import type { Tone } from "@/components/ui/tone";
import { formatDate } from "@/domain/shared/dates";
import type { MemberCall, Proposal } from "@/domain/working-groups/call";
import type { MemberCallState } from "@/domain/working-groups/call-lifecycle";

const TONES: Record<MemberCallState, Tone> = { asked: "waiting", answered: "progress", filled: "done", closed: "suspended" };

export function CallChip({ state }: { state: MemberCallState }) {
  return <Chip tone={TONES[state]}>{useTranslations("memberCalls.states")(state)}</Chip>;
}

const COLUMNS = ["number", "authority", "seats", "names", "due", "state"] as const;

/** Every call for members of the group, the newest first. */
export function CallTable({ reference, calls }: { reference: string; calls: readonly MemberCall[] }) {
  const t = useTranslations("memberCalls");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("caption")} empty={t("none")} columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`), ...(key === "seats" || key === "names" ? { align: "end" as const } : {}), nowrap: key === "due" }))}
      rows={calls.map(({ number, organisationName, seats, proposals, dueOn, state }) => ({
        key: String(number),
        cells: { number: <a href={`/actions/${reference}/group/calls/${number}`}>{t("call", { number })}</a>, authority: <span dir="auto">{organisationName}</span>, seats, names: proposals.length, due: formatDate(dueOn, locale), state: <CallChip state={state} /> },
      }))}
    />
  );
}

/** What was asked of whom, and when it was answered. */
export function CallFacts({ call }: { call: MemberCall }) {
  const t = useTranslations("memberCalls");
  const locale = useLocale();
  return (
    <DescriptionList
      items={[
        { label: t("columns.state"), value: <CallChip state={call.state} /> },
        { label: t("columns.authority"), value: <span dir="auto">{call.organisationName}</span> },
        { label: t("labels.institutions"), value: <span dir="auto" className="whitespace-pre-wrap">{call.institutions}{call.replaces && <span className="block text-ink-2">{t("replacing", { person: call.replaces })}</span>}</span> },
        { label: t("columns.seats"), value: call.seats },
        { label: t("columns.due"), value: <>{formatDate(call.dueOn, locale)}<span className="block text-meta text-ink-2">{t("askedBy", { name: call.askedByName, date: formatDate(call.askedOn, locale) })}</span></> },
        ...(call.reason ? [{ label: t("labels.reason"), value: <span dir="auto" className="whitespace-pre-wrap">{call.reason}</span> }] : []),
        ...(call.answeredOn ? [{ label: t("note"), value: <><span dir="auto" className="whitespace-pre-wrap">{call.answerNote}</span><span className="block text-meta text-ink-2">{t("answeredBy", { name: call.answeredByName ?? "", date: formatDate(call.answeredOn, locale) })}</span></> }] : []),
      ]}
    />
  );
}

const NAME_COLUMNS = ["person", "institution", "level", "by", "state"] as const;

/** The names that came, with who gave them and what became of each. */
export function NameTable({ call, stack }: { call: Pick<MemberCall, "proposals" | "organisationName">; stack?: boolean }) {
  const t = useTranslations("memberCalls");
  const organisations = useTranslations("organisations");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("names")} empty={t("noNames")} stack={stack} columns={NAME_COLUMNS.map((key) => ({ key, label: t(`nameColumns.${key}`) }))}
      rows={call.proposals.map((proposal) => ({
        key: proposal.id,
        cells: {
          person: <PersonLine proposal={proposal} />,
          institution: <Institution proposal={proposal} authority={call.organisationName} />,
          level: organisations(`levels.${proposal.level}`),
          by: t("proposedBy", { name: proposal.proposedByName, date: formatDate(proposal.proposedOn, locale) }),
          state: t(`proposalStates.${proposal.state}`),
        },
      }))}
    />
  );
}

function PersonLine({ proposal: { personName, function: post, email } }: { proposal: Proposal }) {
  return <><span dir="auto">{[personName, post].filter(Boolean).join(", ")}</span>{email && <bdi dir="ltr" className="block text-meta text-ink-2">{email}</bdi>}</>;
}

function Institution({ proposal: { institutionName, isProxy }, authority }: { proposal: Proposal; authority: string }) {
  const t = useTranslations("memberCalls");
  return <><span dir="auto">{institutionName}</span>{isProxy && <span dir="auto" className="block text-meta text-ink-2">{t("proxy", { authority })}</span>}</>;
}

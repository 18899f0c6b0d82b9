import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { earlierPositionOf, positionOf, rulingOf, type DraftingInstitution, type DraftingParagraph, type DraftingText } from "@/domain/drafting/text";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { PositionWord } from "./text-parts";

const LONGEST = 90;

/** Paragraphs down, institutions across: what each says of the words that stand now, and what the chair made of them. */
export function TextGrid({ text, href }: { text: DraftingText; href?: (paragraph: number) => string }) {
  const t = useTranslations("drafting");
  const locale = useLocale();
  const institutions = text.institutions.map((one) => ({ key: one.id, label: `${pick(locale, one.name, one.nameFr).text}${one.isSeated ? "" : ` (${t("gone")})`}` }));
  return (
    <DataTable
      caption={t("grid")} empty={t("needs.paragraphsWritten")} columns={[{ key: "paragraph", label: t("gridParagraph") }, ...institutions, { key: "ruling", label: t("gridRuling") }]}
      rows={text.rows.map((row) => ({
        key: String(row.number),
        cells: {
          paragraph: <span className="block min-w-40 font-normal">{href ? <a href={href(row.number)} className="font-semibold">{t("paragraph", { number: row.number })}</a> : <span className="font-semibold">{t("paragraph", { number: row.number })}</span>}<span dir="auto" lang={text.language} className="block text-meta text-ink-2">{shortened(row.words.body)}</span></span>,
          ...Object.fromEntries(text.institutions.map((institution) => [institution.id, <Cell key={institution.id} row={row} institution={institution} />])),
          ruling: <Ruled row={row} />,
        },
      }))}
    />
  );
}

const shortened = (body: string) => (body.length > LONGEST ? `${body.slice(0, LONGEST).trimEnd()}…` : body);

function Cell({ row, institution: { id, isSeated } }: { row: DraftingParagraph; institution: DraftingInstitution }) {
  const t = useTranslations("drafting");
  const [now, before] = [positionOf(row, id), earlierPositionOf(row, id)];
  if (now) return <PositionWord position={now.position} />;
  return (
    <span className="text-ink-2">
      {row.words.round === null ? t("unasked") : isSeated && t("silent")}
      {before && <span className="block text-meta">{t("earlierWas", { position: t(`positions.${before.position}`) })}</span>}
    </span>
  );
}

function Ruled({ row }: { row: DraftingParagraph }) {
  const t = useTranslations("drafting");
  const ruling = rulingOf(row);
  return ruling ? t(`rulings.${ruling.ruling}`) : <span className="text-ink-2">{t("noRuling")}</span>;
}

const COLUMNS = ["institution", "reach", "answer"] as const;

/** Who can be asked and how, and who has answered; `record` leads to writing an answer down. */
export function InstitutionTable({ text, record }: { text: DraftingText; record?: (organisationId: string) => string }) {
  const t = useTranslations("drafting");
  const locale = useLocale();
  const reach = ({ hasAccount, addresses }: DraftingInstitution) => [hasAccount && t("reach.account"), addresses > 0 && t("reach.link", { count: addresses })].filter(Boolean).join("; ") || t("reach.none");
  return (
    <DataTable
      caption={t("institutionsCaption")} empty={t("needs.somebodyToAsk")} columns={COLUMNS.map((key) => ({ key, label: t(`institutionColumns.${key}`) }))}
      rows={text.institutions.map((one) => ({
        key: one.id,
        cells: {
          institution: <span dir="auto">{pick(locale, one.name, one.nameFr).text}</span>,
          reach: one.isSeated ? reach(one) : t("gone"),
          answer: <>{one.answer ? <span dir="auto">{t("answered", { name: one.answer.answeredByName, date: formatDate(one.answer.answeredOn, locale) })}</span> : <span className="text-ink-2">{t("notAnswered")}</span>}{record && <span className="block"><a href={record(one.id)}>{t("record")}</a></span>}</>,
        },
      }))}
    />
  );
}

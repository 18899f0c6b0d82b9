import { useLocale, useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Empty } from "@/components/ui/empty";
import { Localised } from "@/components/ui/localised";
import { countryName, countryOptions } from "@/domain/countries/list";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { languageName } from "@/domain/experts/expert";
import type { LawDetail, LawLine } from "@/domain/laws/law";
import { formatDate } from "@/domain/shared/dates";

/** The national laws on record. */
export function LawTable({ laws }: { laws: readonly LawLine[] }) {
  const t = useTranslations("laws");
  const locale = useLocale();
  const columns = [{ key: "shortTitle", label: t("columns.shortTitle"), nowrap: true }, { key: "title", label: t("columns.title") }, { key: "country", label: t("columns.country") }, { key: "adoptedOn", label: t("columns.adoptedOn"), nowrap: true }, { key: "articles", label: t("columns.articles"), align: "end" }] as const;
  return (
    <DataTable caption={useTranslations("instruments")("national")} empty={t("empty")} columns={columns} rows={laws.map(({ id, country, shortTitle, titleEn, titleFr, adoptedOn, articles }) => ({
      key: id, cells: { shortTitle: <a href={`/laws/${id}`} dir="auto">{shortTitle}</a>, title: <Localised en={titleEn} fr={titleFr} />, country: countryName(country, locale), adoptedOn: adoptedOn && formatDate(adoptedOn, locale), articles },
    }))} />
  );
}

/** What is said of a law. */
export function LawFields({ law }: { law?: LawDetail }) {
  const t = useTranslations("laws");
  const locale = useLocale();
  const given = (value: string | null | undefined) => value ?? undefined;
  return (
    <>
      {!law && <SelectField name="country" label={t("labels.country")} options={countryOptions(locale)} emptyLabel="" />}
      <TextField name="shortTitle" label={t("labels.shortTitle")} hint={t("hints.shortTitle")} width="medium" defaultValue={given(law?.shortTitle)} />
      <TextField name="titleEn" label={t("labels.titleEn")} defaultValue={given(law?.titleEn)} lang="en" />
      <TextField name="titleFr" label={t("labels.titleFr")} defaultValue={given(law?.titleFr)} lang="fr" />
      <TextField name="titleOriginal" label={t("labels.titleOriginal")} defaultValue={given(law?.titleOriginal)} />
      <SelectField name="language" label={t("labels.language")} options={DOCUMENT_LANGUAGES.map((value) => ({ value, label: languageName(value, locale) }))} emptyLabel={t("noLanguage")} defaultValue={given(law?.language)} />
      <DateField name="adoptedOn" label={t("labels.adoptedOn")} partial defaultValue={given(law?.adoptedOn)} />
      <DateField name="asOf" label={t("labels.asOf")} hint={t("hints.asOf")} defaultValue={given(law?.asOf)} />
      <TextField name="sourceUrl" label={t("labels.sourceUrl")} type="url" dir="ltr" defaultValue={given(law?.sourceUrl)} />
      <TextArea name="note" label={t("labels.note")} hint={t("hints.note")} rows={2} limit={1000} defaultValue={given(law?.note)} />
      {!law && <LawArticlesField />}
    </>
  );
}

/** The articles of a law, pasted or typed. */
export function LawArticlesField() {
  const t = useTranslations("laws");
  return <TextArea name="articles" label={t("labels.articles")} hint={t("hints.articles")} rows={16} />;
}

/** What is known of a law, and its articles in their own language. */
export function LawText({ law }: { law: LawDetail }) {
  const t = useTranslations("laws");
  const instruments = useTranslations("instruments");
  const locale = useLocale();
  const date = (value: string | null) => value && formatDate(value, locale);
  const facts = [
    { label: t("facts.country"), value: countryName(law.country, locale) }, { label: t("facts.original"), value: law.titleOriginal && <span lang={law.language ?? undefined} dir="auto">{law.titleOriginal}</span> }, { label: t("facts.adoptedOn"), value: date(law.adoptedOn) },
    { label: t("facts.asOf"), value: date(law.asOf) }, { label: t("facts.source"), value: law.sourceUrl && <a href={law.sourceUrl} rel="noreferrer">{instruments("text")}</a> }, { label: t("facts.note"), value: law.note && <span dir="auto">{law.note}</span> },
  ];
  return (
    <>
      <DescriptionList items={facts.filter(({ value }) => value)} />
      <h2 className="mt-8 mb-3">{t("articles")}</h2>
      {law.articles.length === 0 ? <Empty>{t("noArticles")}</Empty> : law.articles.map(({ number, heading, text }) => (
        <article key={number} className="border-t border-line py-3">
          <h3 className="font-sans text-body">{t("article", { number })}{heading && <span lang={law.language ?? undefined} dir="auto" className="ms-2 font-normal">{heading}</span>}</h3>
          {text && <p lang={law.language ?? undefined} dir="auto" className="mt-1 max-w-reading whitespace-pre-wrap break-words">{text}</p>}
        </article>
      ))}
    </>
  );
}

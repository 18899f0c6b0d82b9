import { useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { SPECIFIC_AREAS, THEMES } from "@/domain/actions/lists";
import { REQUEST_LANGUAGES } from "@/domain/requests/lists";
import type { RequestQuestion } from "@/domain/requests/questions";
import type { RequestDetail } from "@/domain/requests/request-detail";
import { MOST } from "@/domain/requests/schema";
import { SignatoryFields } from "./signatory-fields";

type Props = { question: RequestQuestion; request: RequestDetail };
type LongField = "need" | "expectedResult" | "origin" | "contribution" | "otherSupport";

/** The fields of one question. The page's heading asks it; the fields say what goes where. */
export function QuestionFields({ question, request }: Props) {
  const t = useTranslations("questions");
  const labels = useTranslations("requests");
  const lang = request.language;
  const hint = t(`all.${question}.hint`);
  const long = (name: LongField, rows: number, label = t("answer")) => <TextArea name={name} label={label} hint={hint} defaultValue={request[name]} rows={rows} limit={MOST.long} lang={lang} />;
  switch (question) {
    case "authority": return <TextField name="unit" label={t("unit")} hint={hint} defaultValue={request.unit} lang={lang} />;
    case "contact": return <ContactFields request={request} hint={hint} />;
    case "language": return <SelectField name="language" label={t("answer")} hint={hint} defaultValue={request.language} options={REQUEST_LANGUAGES.map((value) => ({ value, label: labels(`languages.${value}`) }))} />;
    case "title": return <TextField name="title" label={t("answer")} hint={hint} defaultValue={request.title} lang={lang} />;
    case "problem": return long("need", 8);
    case "results": return long("expectedResult", 6);
    case "origin": return <>{long("origin", 4, t("originText"))}<TextField name="originUrl" label={t("originUrl")} hint={t("originUrlHint")} defaultValue={request.originUrl} inputMode="url" dir="ltr" /></>;
    case "contribution": return long("contribution", 5);
    case "support": return long("otherSupport", 4);
    case "areas": return <AreaFields request={request} hint={hint} />;
    case "period": return <TextField name="preferredPeriod" label={t("answer")} hint={hint} defaultValue={request.preferredPeriod} lang={lang} />;
    case "signatory": return <SignatoryFields name={request.signatoryName} rank={request.signatoryRank} />;
    // Who asks and the letter have forms of their own; these pages only go on.
    case "partners": case "letter": return null;
  }
}

function ContactFields({ request, hint }: { request: RequestDetail; hint: string }) {
  const t = useTranslations("requests");
  return (
    <>
      <TextField name="contactName" label={t("labels.contactName")} hint={hint} defaultValue={request.contactName} autoComplete="name" />
      <TextField name="contactEmail" label={t("labels.contactEmail")} defaultValue={request.contactEmail} type="email" autoComplete="email" dir="ltr" />
      <TextField name="contactPhone" label={t("labels.contactPhone")} hint={t("hints.contactPhone")} defaultValue={request.contactPhone} type="tel" autoComplete="tel" width="medium" dir="ltr" />
    </>
  );
}

function AreaFields({ request, hint }: { request: RequestDetail; hint: string }) {
  const t = useTranslations("requests");
  const actions = useTranslations("actions");
  return (
    <>
      <SelectField name="thematicArea" label={t("labels.thematicArea")} hint={hint} defaultValue={request.thematicArea ?? ""} emptyLabel={t("chooseNone")} options={THEMES.map((value) => ({ value, label: actions(`themes.${value}`) }))} />
      <Checkboxes name="specificAreas" label={t("labels.specificAreas")} hint={t("hints.specificAreas")} defaultValue={request.specificAreas} options={SPECIFIC_AREAS.map((value) => ({ value, label: actions(`areas.${value}`) }))} />
    </>
  );
}

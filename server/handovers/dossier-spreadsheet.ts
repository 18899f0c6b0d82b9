import "server-only";
import type { DossierContent } from "@/domain/handovers/dossier";
import type { Locale } from "@/messages/locale";
import { wordsIn } from "../reports/words";
import type { Spreadsheet } from "../spreadsheets/spreadsheet";

/** The items of a dossier as a workbook: a sheet for each kind, with the numbers by which they are answered. */
export function dossierSpreadsheet(content: DossierContent, { language, hash }: { language: Locale; hash: string }): Spreadsheet {
  const { t, pair, code, languageName } = wordsIn(language);
  const label = (name: Parameters<typeof column>[0]) => column(name);
  const column = (name: "number" | "recommendation" | "addressee" | "category" | "priority" | "state" | "reason" | "due" | "answered" | "output" | "type" | "files" | "contact" | "jobTitle" | "organisation" | "email" | "phone" | "agreedOn" | "agreedHow" | "proofs" | "validated") => t(`dossiers.columns.${name}`);
  return {
    title: `${content.reference} ${t("dossiers.document.subtitle", { programme: pair(content.to.name).text })}`,
    about: {
      name: t("dossiers.about"),
      lines: [
        [t("dossiers.document.action"), `${content.reference} ${pair(content.title).text}`], [t("dossiers.document.to"), pair(content.to.name).text], [t("dossiers.parts.purpose"), pair(content.purpose).text],
        ...content.to.fields.map(({ labelEn, labelFr, en, fr }) => [language === "fr" ? labelFr : labelEn, (language === "fr" ? (fr ?? en) : en) ?? t("handovers.notNamed")] as const), [t("dossiers.hash"), hash],
      ],
    },
    sheets: [
      {
        name: t("dossiers.parts.recommendations"),
        columns: [{ label: label("number"), kind: "number", width: 6 }, { label: label("recommendation"), width: 60 }, { label: label("addressee"), width: 28 }, { label: label("category"), width: 16 }, { label: label("priority"), width: 12 }, { label: label("state"), width: 16 }, { label: label("reason"), width: 30 }, { label: label("due"), kind: "date" }, { label: label("answered"), kind: "date" }, { label: label("proofs"), width: 40 }],
        rows: content.recommendations.map((one) => [one.number, pair(one.text).text, one.addressee, code("recommendations.categories", one.category), code("recommendations.priorities", one.priority), code("recommendations.states", one.state), one.answerReason, one.dueOn, one.answeredOn, one.proofs.map(({ title, url }) => [title, url].filter(Boolean).join(" ")).join("; ")]),
      },
      {
        name: t("dossiers.parts.outputs"),
        columns: [{ label: label("number"), kind: "number", width: 6 }, { label: label("output"), width: 60 }, { label: label("type"), width: 22 }, { label: label("state"), width: 16 }, { label: label("validated"), kind: "date" }, { label: label("files"), width: 50 }],
        rows: content.outputs.map((one) => [one.number, pair(one.title).text, code("outputs.types", one.type), code("outputs.states", one.state), one.validatedOn, one.files.map(({ language: spoken, path }) => `${languageName(spoken)}: ${path}`).join("; ")]),
      },
      {
        name: t("dossiers.parts.contacts"),
        columns: [{ label: label("contact"), width: 26 }, { label: label("jobTitle"), width: 26 }, { label: label("organisation"), width: 30 }, { label: label("email"), width: 28 }, { label: label("phone"), width: 20 }, { label: label("agreedOn"), kind: "date" }, { label: label("agreedHow"), width: 30 }],
        rows: content.contacts.map((one) => [one.name, one.jobTitle, one.organisation, one.email, one.phone, one.consentOn, one.consentHow]),
      },
    ],
  };
}

import { useLocale, useTranslations } from "next-intl";
import { pick } from "@/domain/shared/localised";
import type { RequestQuestion } from "@/domain/requests/questions";
import type { RequestDetail } from "@/domain/requests/request-detail";

export type Answer = { value: string; /** Language of words the authority wrote. */ lang?: string };

/** The answer to each question in words, one line for each of its fields; empty ones are left out. */
export function useAnswers(request: RequestDetail): Record<RequestQuestion, Answer[]> {
  const t = useTranslations("requests");
  const actions = useTranslations("actions");
  const locale = useLocale();
  const written = (value: string) => ({ value, lang: request.language });
  const states = useTranslations("joint.states");
  const joint = request.parties.filter(({ isLead }) => !isLead).map(({ nameEn, nameFr, state }) => `${pick(locale, nameEn, nameFr).text} – ${states(state)}`);
  const answers: Record<RequestQuestion, Answer[]> = {
    authority: [written(request.unit)],
    contact: [{ value: request.contactName }, { value: request.contactEmail }, { value: request.contactPhone }],
    partners: joint.map((value) => ({ value })),
    language: [{ value: t(`languages.${request.language}`) }],
    title: [written(request.title)],
    problem: [written(request.need)],
    results: [written(request.expectedResult)],
    origin: [written(request.origin), { value: request.originUrl }],
    contribution: [written(request.contribution)],
    support: [written(request.otherSupport)],
    areas: [{ value: request.thematicArea ? actions(`themes.${request.thematicArea}`) : "" }, { value: request.specificAreas.map((area) => actions(`areas.${area}`)).join(", ") }],
    period: [written(request.preferredPeriod)],
    signatory: [{ value: [request.signatoryName, request.signatoryRank].filter(Boolean).join(", ") }],
    letter: request.letters.map(({ fileName }) => ({ value: fileName })),
  };
  return Object.fromEntries(Object.entries(answers).map(([question, lines]) => [question, lines.filter(({ value }) => value !== "")])) as Record<RequestQuestion, Answer[]>;
}

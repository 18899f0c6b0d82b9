import { useLocale, useTranslations } from "next-intl";
import { pick } from "@/domain/shared/localised";
import type { RequestSection } from "@/domain/requests/lists";
import type { RequestDetail } from "@/domain/requests/request-detail";

export type AnswerKey = "contactName" | "contactEmail" | "contactPhone" | "jointAuthorities" | "title" | "language" | "need" | "expectedResult" | "origin" | "otherSupport" | "preferredPeriod" | "thematicArea" | "specificAreas" | "letter" | "signatoryName" | "signatoryRank";
export type Answer = { key: AnswerKey; value: string; /** Language of words the authority wrote. */ lang?: string };

/** Every answer of a request in the order of the form, in words. */
export function useAnswers(request: RequestDetail): Record<RequestSection, Answer[]> {
  const t = useTranslations("requests");
  const actions = useTranslations("actions");
  const locale = useLocale();
  const written = (key: "title" | "need" | "expectedResult" | "origin" | "otherSupport" | "preferredPeriod") => ({ key, value: request[key], lang: request.language });
  const joint = request.authorities.filter(({ isLead }) => !isLead).map(({ nameEn, nameFr }) => pick(locale, nameEn, nameFr).text);
  return {
    about: [
      { key: "contactName", value: request.contactName }, { key: "contactEmail", value: request.contactEmail }, { key: "contactPhone", value: request.contactPhone },
      { key: "jointAuthorities", value: joint.join(", ") },
    ],
    need: [
      written("title"), { key: "language", value: t(`languages.${request.language}`) }, written("need"), written("expectedResult"), written("origin"), written("otherSupport"), written("preferredPeriod"),
      { key: "thematicArea", value: request.thematicArea ? actions(`themes.${request.thematicArea}`) : "" },
      { key: "specificAreas", value: request.specificAreas.map((area) => actions(`areas.${area}`)).join(", ") },
    ],
    letter: [
      { key: "letter", value: request.letters.map(({ fileName }) => fileName).join(", ") },
      { key: "signatoryName", value: request.signatoryName ?? "" }, { key: "signatoryRank", value: request.signatoryRank ?? "" },
    ],
  };
}

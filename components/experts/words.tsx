import { useLocale, useTranslations } from "next-intl";
import type { SpecificArea } from "@/domain/actions/lists";
import { languageName } from "@/domain/experts/expert";
import type { KnownTopic, SpokenLanguage } from "@/domain/experts/profile";

/** `Russian C1, English B2`. */
export function LanguageWords({ languages }: { languages: readonly SpokenLanguage[] }) {
  const t = useTranslations("experts");
  const locale = useLocale();
  return <>{languages.map(({ language, level }) => `${languageName(language, locale)} ${t(`shortLevels.${level}`)}`).join(", ")}</>;
}

/** `Labour migration (led), integration (knows)`. */
export function TopicWords({ topics }: { topics: readonly KnownTopic[] }) {
  const t = useTranslations("experts");
  const areas = useTranslations("actions.areas");
  return <>{topics.map(({ topic, level }) => t("topicWithLevel", { topic: areas(topic as SpecificArea), level: t(`topicLevels.${level}`) })).join(", ")}</>;
}

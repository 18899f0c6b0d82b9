import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextDiff } from "@/components/ui/text-diff";
import { changedQuestions, saidTo, type AnswersAsSent } from "@/domain/requests/versions";
import { REQUEST_QUESTIONS } from "@/domain/requests/questions";

type Props = { before: AnswersAsSent; after: AnswersAsSent; language: string };

/** What changed between two sendings, question by question, word by word; taken out and put in are told apart without colour. */
export function Differences({ before, after, language }: Props) {
  const t = useTranslations("rounds");
  const questions = useTranslations("questions.short");
  const changed = changedQuestions(before, after);
  const same = REQUEST_QUESTIONS.filter((question) => !changed.includes(question));
  if (changed.length === 0) return <p>{t("same")}</p>;
  return (
    <>
      {changed.map((question) => {
        const earlier = saidTo(question, before);
        return (
          <Section key={question} title={questions(question)}>
            {saidTo(question, after).map(({ field, text }, index) => <TextDiff key={field} before={earlier[index]!.text} after={text} lang={language} />)}
          </Section>
        );
      })}
      <p className="mt-8 max-w-reading text-ink-2">{t("unchanged", { questions: same.map((question) => questions(question)).join(", ") })}</p>
    </>
  );
}

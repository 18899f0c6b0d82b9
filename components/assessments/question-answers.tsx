"use client";
import { useField } from "@/components/forms/form-context";
import { CONTROL, controlBorder, describedBy, GroupFrame } from "@/components/forms/field-frame";
import { ASSESSMENT_ANSWERS, type AssessmentAnswer } from "@/domain/assessments/lists";
import type { GivenAnswer } from "@/domain/assessments/reading";

type Words = { title: string; text: string; open: string; comment: string; answers: Record<AssessmentAnswer, string> };
type Props = { questions: readonly { id: string; criterion: string; text: string }[]; given: readonly GivenAnswer[]; words: Words };

/** The questionnaire: an answer and a comment to each question, posted in the order of the questions with their ids beside. */
export function QuestionAnswers({ questions, given, words }: Props) {
  const answers = useField("answers");
  const comments = useField("comments");
  return (
    <GroupFrame id={answers.id} label={words.title} hint={words.text} error={answers.error ?? comments.error}>
      <ol className="border-t border-line">
        {questions.map(({ id, criterion, text }, index) => {
          const earlier = given.find(({ questionId }) => questionId === id);
          const answer = answers.list?.[index] ?? earlier?.answer ?? "";
          const at = index === 0 ? answers.id : `${answers.id}-${index}`;
          return (
            <li key={id} className="grid gap-x-10 gap-y-2 border-b border-line py-3 wide:grid-cols-[34rem_minmax(0,1fr)]">
              <input type="hidden" name="questions[]" value={id} readOnly />
              <div className="max-w-reading">
                <p className="text-meta text-ink-2">{index + 1} · {criterion}</p>
                <label htmlFor={at} className="block font-semibold">{text}</label>
                <select key={answer} id={at} name="answers[]" defaultValue={answer} className={`${CONTROL} mt-1.5 w-[min(100%,16rem)] ${controlBorder(answers.error)}`} aria-invalid={answers.error ? true : undefined} aria-describedby={describedBy({ id: answers.id, error: answers.error })}>
                  <option value="">{words.open}</option>
                  {ASSESSMENT_ANSWERS.map((value) => <option key={value} value={value}>{words.answers[value]}</option>)}
                </select>
              </div>
              <label className="block text-table">
                <span className="block text-ink-2">{words.comment}</span>
                <textarea name="comments[]" rows={3} dir="auto" defaultValue={comments.list?.[index] ?? earlier?.comment ?? ""} className={`${CONTROL} mt-1 w-[min(100%,var(--container-reading))] resize-y text-body ${controlBorder(comments.error)}`} />
              </label>
            </li>
          );
        })}
      </ol>
    </GroupFrame>
  );
}

import { z } from "zod";
import { oneOf, optionalText, reference } from "@/domain/shared/fields";
import { SURVEY_SCALE, SURVEY_WAVES } from "./survey";

export const openSurveyInput = z.object({ reference, number: z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(9999, { error: "choose" }), wave: oneOf(SURVEY_WAVES) });

const answer = z.union([z.literal(""), z.enum(SURVEY_SCALE)], { error: "choose" }).nullish().transform((value) => (value ? Number(value) : null));
export const answerSurveyInput = z.object({ token: z.string({ error: "choose" }).max(100, { error: "choose" }), question1: answer, question2: answer, question3: answer, question4: answer, comment: optionalText(2000) });

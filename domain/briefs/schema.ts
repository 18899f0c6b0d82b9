import { z } from "zod";
import { COUNTRY_CODES } from "@/domain/countries/list";
import { id, oneOf, text, version } from "@/domain/shared/fields";
import { BRIEF_LANGUAGES, LINE_KINDS, MOST_LINE } from "./lists";

const position = z.coerce.number({ error: "number" }).int({ error: "number" }).min(1, { error: "number" }).max(20, { error: "number" });
const about = { kind: oneOf(LINE_KINDS), position, text: text(MOST_LINE).refine((value) => !value.includes("\n"), { error: "oneLine" }) };

export const writeLineInput = z.object({ country: oneOf(COUNTRY_CODES), language: oneOf(BRIEF_LANGUAGES), ...about });
export const changeLineInput = z.object({ lineId: id, version, ...about });
export const withdrawLineInput = z.object({ lineId: id, version });
export const issueBriefInput = z.object({ country: oneOf(COUNTRY_CODES), language: oneOf(BRIEF_LANGUAGES) });

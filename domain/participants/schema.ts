import { z } from "zod";
import { LEVELS } from "@/domain/organisations/levels";
import { ORGANISATION_KINDS } from "@/domain/organisations/lists";
import { id, oneOf, optionalText, reference, text } from "@/domain/shared/fields";
import { SEXES } from "@/domain/working-groups/lists";

const number = z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(9999, { error: "choose" });
const at = z.object({ reference, number });
const email = z.union([z.literal(""), z.email({ error: "email" }).max(200, { error: "tooLong:200" })], { error: "email" }).nullish().transform((value) => value?.toLowerCase() || null);
const kind = z.union([z.literal(""), z.enum(ORGANISATION_KINDS)], { error: "choose" }).nullish().transform((value) => value || null);

export const addParticipantInput = at.extend({ fullName: text(200), sex: oneOf(SEXES), institutionName: optionalText(200), institutionKind: kind, level: oneOf(LEVELS), email });
export const pasteParticipantsInput = at.extend({ list: text(60_000) });
export const removeParticipantInput = at.extend({ participantId: id });
export const forgetNamesInput = z.object({ reference });

import { z } from "zod";
import { locale, neededEmail } from "@/domain/experts/schema";
import { AGAIN_WORDS, APPRAISAL_WORDS } from "@/domain/experts/lists";
import { id, oneOf, optionalText, reference, text } from "@/domain/shared/fields";
import { moveDeploymentInput } from "./schema";

const token = z.string({ error: "choose" });

export const askExpertInput = moveDeploymentInput.extend({ email: neededEmail, locale });
export const acceptByLinkInput = z.object({ token, name: text(200) });
export const declineByLinkInput = z.object({ token, name: text(200), reason: text(2000), other: optionalText(300) });

const appraisal = { expertise: oneOf(APPRAISAL_WORDS), communication: oneOf(APPRAISAL_WORDS), preparation: oneOf(APPRAISAL_WORDS), again: oneOf(AGAIN_WORDS), note: optionalText(4000) };
export const appraiseInput = moveDeploymentInput.extend(appraisal);
export const giveAppraisalInput = z.object({ reference, deploymentId: id, ...appraisal });

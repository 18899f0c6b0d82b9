import { SignatureLink } from "@/components/links/signature-link";
import { findSignatureAsked } from "@/domain/requests/queries/find-signature-asked";
import type { Draw } from "../draw-link";
import { submitRefusal, submitSignature } from "./submit";

export const drawSignature: Draw = async (link, { token }) => {
  const asked = link.usedAt ? undefined : await findSignatureAsked(link);
  return asked ? <SignatureLink token={token} asked={asked} submitSign={submitSignature} submitDecline={submitRefusal} /> : null;
};

import { z } from "zod";
import { id, oneOf, optionalText, reference } from "@/domain/shared/fields";
import { AUDIENCES, UPLOADED_KINDS, DOCUMENT_LANGUAGES } from "./lists";

const isChosen = ({ size, name }: File) => size > 0 || (name !== "" && name !== "undefined");

/** A file that must be there. */
export const chosenFile = z.instanceof(File, { error: "file" }).refine(isChosen, { error: "file" });

/** A file that may be left out: browsers post an empty one then. */
export const optionalFile = z.union([z.instanceof(File), z.literal("")], { error: "file" }).nullish().transform((file) => (file instanceof File && isChosen(file) ? file : null));

/** A web address that may be left empty. */
export const optionalUrl = z.union([z.literal(""), z.url({ protocol: /^https?$/, error: "url" })], { error: "url" }).nullish().transform((value) => value || null);

export const documentLanguage = oneOf(DOCUMENT_LANGUAGES);

/** A file of the form itself, or the number of one that arrived in pieces before. */
const sent = { file: optionalFile, upload: optionalText(100) };
const isThere = ({ file, upload }: { file: File | null; upload: string | null }) => file !== null || upload !== null;
const MISSING = { error: "file", path: ["file"] };

export const uploadDocument = z.object({ reference, kind: oneOf(UPLOADED_KINDS), audience: oneOf(AUDIENCES), language: documentLanguage, ...sent }).refine(isThere, MISSING);
export const addVersionInput = z.object({ reference, documentId: id, language: documentLanguage, ...sent }).refine(isThere, MISSING);
export const shareDocumentInput = z.object({ reference, documentId: id, audience: oneOf(AUDIENCES) });
export const recordScanInput = z.object({ documentId: id, result: oneOf(["clean", "infected"]) });

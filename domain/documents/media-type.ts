import { readZip, storedMimetype } from "./zip";

/** Kinds of file that may be kept, each with the endings its name may have. */
export const MEDIA_TYPES = {
  "application/pdf": ["pdf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "text/plain": ["txt", "csv", "md"],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type MediaType = keyof typeof MEDIA_TYPES;

/** For the `accept` of a file field: a help to the chooser, not the judge. */
export const ACCEPTED_FILES = endings(Object.keys(MEDIA_TYPES) as MediaType[]);

/** A signed letter is a scan, a photograph or a document; a table or bare text carries no signature. */
export const LETTER_TYPES = ["application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.oasis.opendocument.text", "image/png", "image/jpeg"] as const satisfies readonly MediaType[];
export const LETTER_FILES = endings(LETTER_TYPES);

/** A checklist may be a table as well. */
export const CHECKLIST_TYPES = [...LETTER_TYPES, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] as const satisfies readonly MediaType[];
export const CHECKLIST_FILES = endings(CHECKLIST_TYPES);

/** What a file is by its content, whatever its name says; undefined when it is nothing that may be kept. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  if (startsWith(bytes, PDF)) return "application/pdf";
  if (startsWith(bytes, PNG)) return "image/png";
  if (startsWith(bytes, JPEG)) return "image/jpeg";
  if (startsWith(bytes, ZIP)) return officeTypeOf(bytes);
  return isText(bytes) ? "text/plain" : undefined;
}

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const MB = 1024 * 1024;
const [SMALL, MOST_UNPACKED, MOST_RATIO] = [10 * MB, 500 * MB, 100];

const OFFICE_PARTS = {
  "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "ppt/presentation.xml": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
} as const;

function officeTypeOf(bytes: Uint8Array): MediaType | undefined {
  const { names, unpacked } = readZip(bytes);
  // A few kilobytes that unpack to gigabytes stop the program that opens them.
  if (unpacked > MOST_UNPACKED || (unpacked > SMALL && unpacked > MOST_RATIO * bytes.length)) return undefined;
  // Macros run on the reader's machine: a document that carries them is not kept.
  if (names.some((name) => name.endsWith("vbaProject.bin"))) return undefined;
  if (names.includes("[Content_Types].xml")) {
    const part = Object.keys(OFFICE_PARTS).find((name) => names.includes(name)) as keyof typeof OFFICE_PARTS | undefined;
    return part && OFFICE_PARTS[part];
  }
  return storedMimetype(bytes) === "application/vnd.oasis.opendocument.text" ? "application/vnd.oasis.opendocument.text" : undefined;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return !/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text);
  } catch {
    return false;
  }
}

function endings(types: readonly MediaType[]): string {
  return types.flatMap((type) => MEDIA_TYPES[type]).map((ending) => `.${ending}`).join(",");
}

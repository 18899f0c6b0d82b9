import { MEDIA_TYPES, type MediaType } from "./media-type";

// Control characters, marks that turn the direction of writing, and invisible spaces: they make a name look like another.
const DECEIVING = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const MOST_LETTERS = 120;

/** The name a file is kept under: no folder, no deceiving characters, and an ending that fits what the file is. */
export function safeFileName(given: string, mediaType: MediaType): string {
  const base = given.split(/[\\/]/).pop()!.normalize("NFC").replace(DECEIVING, "").replace(/[<>:"|?*]/g, "_").replace(/\s+/g, " ").replace(/^[. ]+|[. ]+$/g, "");
  const endings: readonly string[] = MEDIA_TYPES[mediaType];
  const ending = /\.([a-z0-9]{1,5})$/i.exec(base)?.[1]?.toLowerCase();
  const fits = ending !== undefined && endings.includes(ending);
  const stem = (fits ? base.slice(0, -ending.length - 1) : base) || "document";
  return `${[...stem].slice(0, MOST_LETTERS).join("")}.${fits ? ending : endings[0]}`;
}

/** `Content-Disposition` that saves under this name, also where it is not written in Latin letters (RFC 5987). */
export function attachmentHeader(fileName: string): string {
  const plain = fileName.normalize("NFKD").replace(/[^\x20-\x7e]/g, "").replace(/["\\%]/g, "_");
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

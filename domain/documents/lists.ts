/** Kinds that somebody may upload. */
export const UPLOADED_KINDS = ["endorsement_letter", "joint_letter", "opinion_letter", "checklist", "mandate_letter", "terms_of_reference", "minutes", "output_file", "mission_report", "evidence", "answer_letter", "presentation", "press", "cv", "other"] as const;
/** The final report is made from the record. */
export const DOCUMENT_KINDS = [...UPLOADED_KINDS, "final_report"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Who may see a file: staff only, staff and the authority, the delegation as well, or everybody: then it may also be passed on. */
export const AUDIENCES = ["facility", "authority", "delegation", "public"] as const;
export type Audience = (typeof AUDIENCES)[number];
export const AUDIENCE_SHARED = ["authority", "delegation", "public"] as const satisfies readonly Audience[];
export const AUDIENCE_APPROVED = ["delegation", "public"] as const satisfies readonly Audience[];

/** What a virus scanner said of a file; where none is set up, that nobody looked. */
export const SCAN_STATES = ["not_scanned", "pending", "clean", "infected"] as const;
export type ScanState = (typeof SCAN_STATES)[number];

export const MOST_BYTES = 20 * 1024 * 1024;
/** Staff send larger files in pieces, which go on after a broken line. */
export const MOST_UPLOAD_BYTES = 50 * 1024 * 1024;
export const IN_PIECES_FROM = 10 * 1024 * 1024;

/** Languages a document may be written in; the tags are those of the `lang` attribute. */
export const DOCUMENT_LANGUAGES = ["en", "fr", "es", "pt", "ru", "ar", "az", "be", "bs", "hy", "ka", "ro", "sq", "sr", "mk", "tr", "uk", "fa", "ur", "bn", "vi", "am", "sw"] as const;
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

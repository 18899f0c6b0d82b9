export const DOCUMENT_KINDS = ["endorsement_letter", "joint_letter", "opinion_letter", "checklist", "mandate_letter", "output_file", "mission_report", "evidence", "presentation", "press", "other"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Who may see a file: staff only, staff and the authority, or the delegation as well. */
export const AUDIENCES = ["facility", "authority", "delegation"] as const;
export type Audience = (typeof AUDIENCES)[number];
export const AUDIENCE_SHARED = ["authority", "delegation"] as const satisfies readonly Audience[];
export const AUDIENCE_APPROVED = ["delegation"] as const satisfies readonly Audience[];

export const MOST_BYTES = 20 * 1024 * 1024;

/** Languages a document may be written in; the tags are those of the `lang` attribute. */
export const DOCUMENT_LANGUAGES = ["en", "fr", "es", "pt", "ru", "ar", "az", "be", "bs", "hy", "ka", "ro", "sq", "sr", "mk", "tr", "uk", "fa", "ur", "bn", "vi", "am", "sw"] as const;
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

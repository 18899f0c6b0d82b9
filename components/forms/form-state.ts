/** What a form posted; of a file only its name. */
export type FormValues = Record<string, string | string[]>;
export type FieldError = { field: string; message: string };
export type Missing = { text: string; href?: string };

/** Names of what a form carries of a conflict beside its fields. */
export const [THEIRS, KEEP, OF_CONFLICT] = ["theirs.", "keep.", "conflict."] as const;

/** Two texts for each field that somebody else saved meanwhile. */
export type Conflict = {
  by: string;
  at: string;
  /** The version these texts were read from, which the next sending names. */
  version?: string;
  fields: { name: string; label: string; mine: string; theirs: string; /** The same in words, where they are codes. */ shown?: { mine: string; theirs: string }; /** One of the two is to be chosen. */ isOpen: boolean; kept?: "mine" | "theirs" }[];
};

/** Where a form stands: untouched, or refused with everything that was typed and every reason in words. */
export type FormState =
  | { status: "idle" }
  | { status: "refused"; values: FormValues; message: string; errors: FieldError[]; missing?: Missing[]; conflict?: Conflict; /** Nothing was refused: what was typed came back from elsewhere. */ restored?: Restored };

/** A form that did not arrive: the session had ended, or the server could not be reached. */
export type Restored = { why: "ended"; at: string } | { why: "unreachable" };

/** What somebody had typed when their session turned out to have ended: on which page, in which of its forms. */
export type KeptForm = { id: string; path: string; key: string; values: FormValues; keptAt: string };

export const restored = (values: FormValues, why: Restored): FormState => ({ status: "refused", values, message: "", errors: [], restored: why });

export const IDLE: FormState = { status: "idle" };

/** A form's handler as `useActionState` calls it. */
export type Submit = (state: FormState, form: FormData) => Promise<FormState>;

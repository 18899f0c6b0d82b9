/** What a form posted; of a file only its name. */
export type FormValues = Record<string, string | string[]>;
export type FieldError = { field: string; message: string };
export type Missing = { text: string; href?: string };
export type Conflict = { by: string; at: string; fields: { label: string; mine: string; theirs: string }[] };

/** Where a form stands: untouched, or refused with everything that was typed and every reason in words. */
export type FormState =
  | { status: "idle" }
  | { status: "refused"; values: FormValues; message: string; errors: FieldError[]; missing?: Missing[]; conflict?: Conflict };

export const IDLE: FormState = { status: "idle" };

/** A form's handler as `useActionState` calls it. */
export type Submit = (state: FormState, form: FormData) => Promise<FormState>;

import { fieldName, missingFields, readFields, type FieldValues, type RequiredField } from "@/domain/programmes/required-fields";
import { refuse } from "@/domain/shared/problem";

type Known = { known: FieldValues; countries: readonly string[]; /** Nothing may be missing any more. */ isComplete?: boolean };

/** What a form says to the fields of a programme, over what was known; a refusal that names every field that does not hold. */
export function askedFields(asked: readonly RequiredField[], form: Record<string, unknown>, { isComplete, ...known }: Known): FieldValues {
  const { values, errors } = readFields(asked, form, known);
  const missing = isComplete ? missingFields(asked, values, known.countries).map(({ key }) => ({ field: fieldName(key), key: "required" })) : [];
  const all = [...errors, ...missing.filter(({ field }) => !errors.some((one) => one.field === field))];
  if (all.length > 0) refuse({ kind: "invalid", errors: all });
  return values;
}

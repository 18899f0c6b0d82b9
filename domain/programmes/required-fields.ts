import { COUNTRIES, countryName } from "@/domain/countries/list";
import { optionalText } from "@/domain/shared/fields";

/** One of a field's choices; with `countries`, it fits Actions in one of these only. */
export type FieldOption = { value: string; en: string; fr: string; countries?: readonly string[] };

/** What a programme asks of a handover to it. Data: another programme asks other things. */
export type RequiredField = { key: string; labelEn: string; labelFr: string; hintEn?: string; hintFr?: string } & ({ kind: "text" } | { kind: "member_state" } | { kind: "choice"; options: readonly FieldOption[] });

export type FieldValues = Record<string, string>;
type Errors = { field: string; key: string; values?: Record<string, string | number> }[];

const LONGEST = 300;
const typed = optionalText(LONGEST);

/** The name of a programme's field in a form. */
export const fieldName = (key: string) => `field_${key}`;

/** The choices of a field that fit an Action in these countries; an Action of a region may fit any. */
export function fittingOptions(field: RequiredField, countries: readonly string[]): readonly FieldOption[] {
  if (field.kind === "member_state") return COUNTRIES.filter(({ isEuMember }) => isEuMember).map(({ iso3, en, fr }) => ({ value: iso3, en, fr }));
  if (field.kind === "text") return [];
  return field.options.filter((option) => !option.countries || countries.length === 0 || option.countries.some((one) => countries.includes(one)));
}

/** What a form holds for the fields of a programme, over what was known; and what is wrong with it. An empty field leaves what is there. */
export function readFields(fields: readonly RequiredField[], raw: Record<string, unknown>, { known, countries }: { known: FieldValues; countries: readonly string[] }): { values: FieldValues; errors: Errors } {
  const values = { ...known };
  const errors: Errors = [];
  for (const field of fields) {
    const name = fieldName(field.key);
    const given = typed.safeParse(raw[name]);
    if (!given.success) {
      const [key = "choose", most] = (given.error.issues[0]?.message ?? "choose").split(":");
      errors.push({ field: name, key: KNOWN_KEYS.has(key) ? key : "choose", ...(key === "tooLong" ? { values: { most: Number(most) } } : {}) });
    } else if (given.data !== null && field.kind !== "text" && !fittingOptions(field, countries).some(({ value }) => value === given.data)) errors.push({ field: name, key: "choose" });
    else if (given.data !== null) values[field.key] = given.data;
  }
  return { values, errors };
}

const KNOWN_KEYS = new Set(["tooLong", "strangeCharacters"]);

/** The fields that a handover with these values still lacks: empty, or of a frame that does not fit (any more). */
export function missingFields(fields: readonly RequiredField[], values: FieldValues, countries: readonly string[]): RequiredField[] {
  return fields.filter((field) => {
    const value = values[field.key];
    return !value || (field.kind !== "text" && !fittingOptions(field, countries).some((option) => option.value === value));
  });
}

export type ShownField = { key: string; labelEn: string; labelFr: string; en: string | null; fr: string | null };

/** Every field of a programme with the value it has, in words. */
export function shownFields(fields: readonly RequiredField[], values: FieldValues): ShownField[] {
  return fields.map((field) => {
    const { key, labelEn, labelFr } = field;
    const value = values[key];
    if (!value) return { key, labelEn, labelFr, en: null, fr: null };
    if (field.kind === "member_state") return { key, labelEn, labelFr, en: countryName(value, "en"), fr: countryName(value, "fr") };
    const option = field.kind === "choice" ? field.options.find((one) => one.value === value) : undefined;
    return { key, labelEn, labelFr, en: option?.en ?? value, fr: option?.fr ?? value };
  });
}

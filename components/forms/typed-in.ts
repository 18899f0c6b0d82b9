import type { FormValues } from "./form-state";

/** What stands in a form now, by the names the server knows it by; of a file only its name. */
export function typedIn(form: HTMLFormElement): FormValues {
  const values: FormValues = {};
  for (const [name, value] of new FormData(form).entries()) {
    const text = typeof value === "string" ? value : value.name;
    if (!name.endsWith("[]")) values[name] = text;
    else values[name.slice(0, -2)] = [...((values[name.slice(0, -2)] as string[] | undefined) ?? []), text];
  }
  return values;
}

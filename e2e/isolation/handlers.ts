import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { PERMISSIONS, type Permission } from "../../domain/policy/matrix";

/** A form handler of the built pages: an address of its own, which anybody can post to. */
export type Handler = { id: string; file: string; name: string; routes: string[]; permissions: readonly Permission[]; byLink: boolean };

type Manifest = { node: Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }> };

/** Every handler of the build, with the permissions that its command may ask for. */
export function everyHandler(): Handler[] {
  const { node } = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as Manifest;
  return Object.entries(node).map(([id, { workers, filename, exportedName }]) => {
    const body = bodyOf(readFileSync(filename, "utf8"), exportedName);
    return { id, file: filename, name: exportedName, routes: Object.keys(workers).map((worker) => worker.replace(/^app\//, "").replace(/\/page$/, "")), permissions: permissionsOf(filename, body), byLink: /submitByLink\(/.test(body) };
  });
}

function bodyOf(source: string, name: string): string {
  return new RegExp(`export async function ${name}\\b[\\s\\S]*?\\n}`).exec(source)?.[0] ?? "";
}

/** What is demanded in the file of the command that a handler names, and in what that file shares with its neighbours. */
function permissionsOf(file: string, body: string): Permission[] {
  const source = readFileSync(file, "utf8");
  const commands = [...source.matchAll(/import \{([^}]+)\} from "@\/(domain\/[\w-]+\/commands\/[\w-]+)"/g)].filter(([, names]) => names!.split(",").some((name) => new RegExp(`\\b${name.trim()}\\b`).test(body)));
  const local = [...source.matchAll(/import \{([^}]+)\} from "(\.[./\w[\]-]*)"/g)].filter(([, names]) => names!.split(",").some((name) => new RegExp(`\\b${name.trim()}\\b`).test(body)));
  const asked = new Set<Permission>(commands.flatMap(([, , path]) => [...demandedIn(`${path}.ts`, new Set())]));
  for (const [, , path] of local) for (const one of demandedIn(join(dirname(file), `${path}.ts`), new Set())) asked.add(one);
  return [...asked];
}

function demandedIn(file: string, seen: Set<string>): Set<Permission> {
  const asked = new Set<Permission>();
  if (seen.has(file) || !existsSync(file)) return asked;
  seen.add(file);
  const source = readFileSync(file, "utf8");
  for (const [, one] of source.matchAll(/"([a-z_]+\.[a-z_]+)"/g)) if ((PERMISSIONS as readonly string[]).includes(one!) && isDemanded(source, one!)) asked.add(one as Permission);
  const next = [...source.matchAll(/from "(\.\/[\w-]+)"/g)].map(([, path]) => join(dirname(file), `${path}.ts`));
  const beyond = [...source.matchAll(/from "@\/(domain\/[\w-]+\/commands\/[\w-]+)"/g)].map(([, path]) => `${path}.ts`);
  for (const path of [...next, ...beyond]) for (const one of demandedIn(path, seen)) asked.add(one);
  return asked;
}

/** A permission stands where it is demanded or handed on; the name of the command itself may be spelt alike. */
const isDemanded = (source: string, one: string) => new RegExp(`(?<!name: )"${one.replace(".", "\\.")}"`).test(source);

export type Form = { id: string; address: string; fields: Record<string, string> };

/** The forms of a page as a browser without scripts would send them, by the handler each goes to. Nothing is drawn: the page's HTML is read. */
export async function formsIn(page: Page, address: string, html: string): Promise<Form[]> {
  const forms = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "text/html");
    return [...document.querySelectorAll("form")].map((form) => {
      const fields: Record<string, string> = {};
      for (const field of form.querySelectorAll("[name]")) {
        const [name, type] = [field.getAttribute("name")!, field.getAttribute("type")];
        if (field.tagName === "SELECT") fields[name] = [...field.querySelectorAll("option")].map((option) => option.getAttribute("value") ?? "").find(Boolean) ?? "";
        else if (type === "hidden" || type === "radio" || type === "checkbox") fields[name] ??= field.getAttribute("value") ?? (type === "checkbox" ? "on" : "");
        else if (type !== "file") fields[name] = field.getAttribute("value") || (/\.(day|month)$/.test(name) ? "10" : name.endsWith(".year") ? "2019" : "typed by somebody else");
      }
      return fields;
    });
  }, html);
  return forms.flatMap((fields) => {
    const id = idOf(fields);
    return id ? [{ id, address, fields }] : [];
  });
}

/** Which handler a form names, in either of the two ways in which the framework writes it. */
function idOf(fields: Record<string, string>): string | undefined {
  for (const [name, value] of Object.entries(fields)) {
    if (name.startsWith("$ACTION_ID_")) return name.slice("$ACTION_ID_".length);
    if (/^\$ACTION_\d+:0$/.test(name)) return (JSON.parse(value) as { id?: string }).id;
  }
  return undefined;
}

/** The same form as a script would send it to the handler directly: its arguments in the framework's own spelling, which point back to the fields. */
export function asCall(fields: Record<string, string>): [string, string][] {
  const typed = Object.entries(fields).filter(([name]) => !name.startsWith("$ACTION"));
  return [...typed.map(([name, value]): [string, string] => [`1_${name}`, value]), ["0", JSON.stringify([{ status: "idle" }, "$K1"])]];
}

import type { MailReason } from "./templates";
import type { MailTemplate } from "./lists";

/** The words of one mail: its name for the log, its subject, and its paragraphs in their order. */
export type MailText = { readonly name: string; readonly subject: string; readonly lines: Readonly<Record<string, string>> };

type Group<Template> = Template extends `${infer Head}.${string}` ? Head : never;
type InGroup<Head extends string, Template = MailTemplate> = Template extends `${Head}.${infer Name}` ? Name : never;

/** Every mail by the two words of its name: one without its texts does not compile. */
export type MailTexts = { readonly [Head in Group<MailTemplate>]: { readonly [Name in InGroup<Head>]: MailText } };

/** What every mail shares. */
export type SharedTexts = { readonly greeting: string; readonly open: string; readonly about: string; readonly noReply: string; readonly why: Readonly<Record<MailReason, string>> };

/** The texts of one mail. */
export function textOf(texts: MailTexts, template: MailTemplate): MailText {
  const [head, name] = template.split(".") as [string, string];
  return (texts as Record<string, Record<string, MailText>>)[head]![name]!;
}

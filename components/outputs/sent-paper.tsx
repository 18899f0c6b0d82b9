import { Heading, LongText } from "@/components/texts/long-text";
import { Section } from "@/components/ui/section";
import type { SentText } from "@/domain/outputs/output";

/** The whole text of a version on one paper: each section in the original and in the reader's language. */
export function SentPaper({ sent }: { sent: SentText }) {
  return sent.sections.map(({ id, position, text }) => <Section key={id} title={<>{position}. <Heading text={text} /></>}><LongText text={text} withoutHeading /></Section>);
}

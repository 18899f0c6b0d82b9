import { FileField } from "@/components/forms/file-field";
import { TextField } from "@/components/forms/text-field";
import { ACCEPTED_FILES } from "@/domain/documents/media-type";

type Words = { title: string; titleHint?: string; url: string; file: string; fileHint: string };

/** What proves a statement: its name, and its address or file. */
export function ProofFields({ words }: { words: Words }) {
  return (
    <>
      <TextField name="evidenceTitle" label={words.title} hint={words.titleHint} />
      <TextField name="evidenceUrl" label={words.url} type="url" dir="ltr" />
      <FileField name="file" label={words.file} hint={words.fileHint} accept={ACCEPTED_FILES} />
    </>
  );
}

"use client";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "next-intl";
import type { Upload } from "tus-js-client";
import { useField } from "./form-context";
import { CONTROL, controlBorder, describedBy, FieldFrame } from "./field-frame";

type Props = { name: string; label: string; hint?: string; accept?: string; /** Larger files go in pieces, up to the second. */ inPiecesFrom: number; most: number };
type Progress = { kind: "none" | "tooLarge" | "stopped" } | { kind: "going"; sent: number; total: number } | { kind: "done"; id: string };

const PIECE = 4 * 1024 * 1024;
// Half a minute apart in the end, for ten minutes and more: a line that is away for a while comes back.
const RETRIES = [0, 1000, 3000, 5000, 10_000, 20_000, ...Array<number>(20).fill(30_000)];

/**
 * One file, chosen or dropped. A large one is sent at once and in pieces while the rest of the form is written; after a broken
 * line it goes on where it stopped, also when the same file is chosen again later. Without scripts it is a plain file field.
 */
export function LargeFileField({ name, label, hint, accept, inPiecesFrom, most }: Props) {
  const t = useTranslations("forms.upload");
  const { id, error } = useField(name);
  const [progress, setProgress] = useState<Progress>({ kind: "none" });
  const running = useRef<Upload | null>(null);
  useEffect(() => () => void running.current?.abort(), []);

  async function choose(file: File | undefined) {
    await running.current?.abort();
    running.current = null;
    if (!file || file.size <= inPiecesFrom) return setProgress({ kind: "none" });
    if (file.size > most) return setProgress({ kind: "tooLarge" });
    setProgress({ kind: "going", sent: 0, total: file.size });
    running.current = await begin(file, setProgress);
  }

  const isInPieces = progress.kind === "going" || progress.kind === "done" || progress.kind === "stopped";
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input id={id} name={isInPieces ? undefined : name} type="file" accept={accept} onChange={(event) => void choose(event.currentTarget.files?.[0])} className={`${CONTROL} w-[min(100%,60ch)] border-dashed py-6 ${controlBorder(error)}`} aria-invalid={error ? true : undefined} aria-describedby={describedBy({ id, hint, error })} />
      {progress.kind === "done" && <input type="hidden" name="upload" value={progress.id} readOnly />}
      <p role="status" className="mt-1 text-table text-ink-2">
        {progress.kind === "going" && <><progress value={progress.sent} max={progress.total} className="me-2 align-middle" aria-hidden />{t("going", { sent: megabytes(progress.sent), total: megabytes(progress.total) })}</>}
        {progress.kind === "done" && t("done")}
        {progress.kind === "stopped" && t("stopped")}
        {progress.kind === "tooLarge" && t("tooLarge", { most: megabytes(most) })}
      </p>
    </FieldFrame>
  );
}

async function begin(file: File, tell: (progress: Progress) => void): Promise<Upload> {
  // Fetched when it is needed: most files are small.
  const { Upload } = await import("tus-js-client");
  const upload = new Upload(file, {
    endpoint: "/api/uploads", chunkSize: PIECE, retryDelays: RETRIES, removeFingerprintOnSuccess: true, metadata: { filename: file.name },
    onProgress: (sent, total) => tell({ kind: "going", sent, total }),
    onSuccess: () => tell({ kind: "done", id: upload.url!.split("/").pop()! }),
    onError: () => tell({ kind: "stopped" }),
  });
  const [earlier] = await upload.findPreviousUploads();
  if (earlier) upload.resumeFromPreviousUpload(earlier);
  upload.start();
  return upload;
}

const megabytes = (bytes: number) => Math.round(bytes / (1024 * 1024));

import "server-only";
import { filesNobodyNames } from "@/db/forgotten-files";
import { fileStore } from "./store/file-store";

/** Takes the bytes of removed files out of the store, after the command that removed their rows: bytes that another record names stay. */
export async function forgetFiles(files: readonly string[]): Promise<void> {
  for (const sha256 of await filesNobodyNames(files)) await fileStore().remove(sha256);
}

import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { demandHash, type Store } from "./store";

/** Files in a folder, in sub-folders by the first two letters: written beside, flushed, then renamed, so that no half file is ever found. */
export function diskStore(folder: string): Store {
  const folderOf = (sha256: string) => join(/* turbopackIgnore: true */ folder, demandHash(sha256).slice(0, 2));
  const pathOf = (sha256: string) => join(/* turbopackIgnore: true */ folderOf(sha256), sha256);
  return {
    async put(sha256, content) {
      const path = pathOf(sha256);
      const known = await stat(path).catch(() => undefined);
      if (known?.size === content.byteLength) return;
      await mkdir(folderOf(sha256), { recursive: true });
      const unfinished = `${path}.${crypto.randomUUID()}`;
      try {
        await writeThrough(unfinished, content);
        await rename(unfinished, path);
      await keepName(folderOf(sha256));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async open(sha256) {
      const handle = await open(pathOf(sha256), "r").catch(() => undefined);
      return handle && (Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>);
    },
    async remove(sha256) {
      await rm(pathOf(sha256), { force: true });
    },
  };
}

// A name is kept by its folder, which has to reach the disk as well. Some systems open no folders.
async function keepName(folder: string) {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

async function writeThrough(path: string, content: Uint8Array) {
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

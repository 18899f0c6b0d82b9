import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diskStore } from "./disk";
import { s3Store } from "./s3";
import type { Store } from "./store";

const folder = mkdtempSync(join(tmpdir(), "suivi-store-"));
const bytes = (text: string) => new TextEncoder().encode(text);
const hash = (text: string) => createHash("sha256").update(text).digest("hex");
let s3: S3rver;
const stores: Record<string, Store> = {};
const AWS = { AWS_ACCESS_KEY_ID: "S3RVER", AWS_SECRET_ACCESS_KEY: "S3RVER", AWS_REGION: "eu-central-1" };

beforeAll(async () => {
  Object.assign(process.env, AWS);
  const port = await freePort();
  s3 = new S3rver({ port, address: "127.0.0.1", silent: true, directory: join(folder, "s3"), configureBuckets: [{ name: "suivi", configs: [] }] });
  await s3.run();
  stores.disk = diskStore(join(folder, "disk"));
  stores.s3 = s3Store({ bucket: "suivi", endpoint: `http://127.0.0.1:${port}` });
});

afterAll(async () => {
  await s3.close();
  for (const name of Object.keys(AWS)) delete process.env[name];
  rmSync(folder, { recursive: true, force: true });
});

describe.each(["disk", "s3"])("files in a store: %s", (kind) => {
  it("are given back as they were kept, as often as they are kept", async () => {
    const store = stores[kind]!;
    await store.put(hash("text"), bytes("text"));
    await store.put(hash("text"), bytes("text"));
    expect(await new Response(await store.open(hash("text"))).text()).toBe("text");
  });

  it("are nowhere when they were never kept, or removed", async () => {
    const store = stores[kind]!;
    expect(await store.open(hash("nothing"))).toBeUndefined();
    await store.put(hash("gone"), bytes("gone"));
    await store.remove(hash("gone"));
    await store.remove(hash("gone"));
    expect(await store.open(hash("gone"))).toBeUndefined();
  });

  it("cannot be named by anything but a hash", async () => {
    await expect(stores[kind]!.put("../../etc/passwd", bytes("x"))).rejects.toThrow("SHA-256");
    await expect((async () => stores[kind]!.open("x"))()).rejects.toThrow("SHA-256");
  });
});

it("on disk leave nothing unfinished behind", async () => {
  await stores.disk!.put(hash("whole"), bytes("whole"));
  expect(await readdir(join(folder, "disk", hash("whole").slice(0, 2)))).toEqual([hash("whole")]);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

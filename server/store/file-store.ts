import "server-only";
import { diskStore } from "./disk";
import { s3Store } from "./s3";
import type { Store } from "./store";

/** The store of this installation: an S3 bucket where FILES_S3_BUCKET names one, otherwise the folder FILES_DIR. */
export function fileStore(): Store {
  const bucket = process.env.FILES_S3_BUCKET;
  return bucket ? s3Store({ bucket, endpoint: process.env.FILES_S3_ENDPOINT }) : diskStore(filesFolder());
}

/** The folder of this installation's files; unfinished uploads lie in it whatever the store. */
export function filesFolder(): string {
  return process.env.FILES_DIR ?? ".data/files";
}

import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { demandHash, type Store } from "./store";

/** Files in an S3 bucket, each an object named by its SHA-256. Credentials and region come from the usual AWS settings. */
export function s3Store({ bucket, endpoint }: { bucket: string; endpoint?: string }): Store {
  const client = new S3Client({ ...(endpoint ? { endpoint, forcePathStyle: true } : {}), region: process.env.AWS_REGION || "eu-central-1" });
  return {
    async put(sha256, content) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: demandHash(sha256), Body: content, ContentLength: content.byteLength }));
    },
    async open(sha256) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: demandHash(sha256) }));
        return Body?.transformToWebStream();
      } catch (error) {
        if ((error as Error).name === "NoSuchKey") return undefined;
        throw error;
      }
    },
    async remove(sha256) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: demandHash(sha256) }));
    },
  };
}

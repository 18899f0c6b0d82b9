import { closeAll } from "@/db/client";
import { readAnchors } from "@/server/anchors";
import { verifyHistory, type Break } from "@/server/verify-history";

const WORDS: Record<Break["kind"], string> = { changed: "is not what was sealed", inserted: "was put in later", missing: "is gone", anchor: "the chain does not lead there" };

async function verify() {
  const anchors = await readAnchors();
  const { sealed, waiting, head, anchors: met, broken } = await verifyHistory(anchors, (count) => {
    if (count % 50_000 === 0) console.log(`  ${count} lines fit …`);
  });
  if (!broken) return console.log(`The history is whole: ${sealed} sealed lines, ${waiting} waiting for their seal, ${met} of ${anchors.length} anchors met.\nHead: ${head}`);
  const where = broken.kind === "anchor" ? `Anchor of ${broken.day}, line ${broken.eventId}` : broken.kind === "missing" ? `Line ${broken.eventId}` : `Line ${broken.line.id} (${broken.line.type}, recorded ${broken.line.recordedAt.toISOString()})`;
  console.error(`${where}: ${WORDS[broken.kind]}. ${sealed} lines before it fit.`);
  process.exitCode = 1;
}

verify()
  .catch((error: Error) => {
    console.error(process.env.DEBUG ? error : error.message);
    process.exitCode = 1;
  })
  .finally(closeAll);

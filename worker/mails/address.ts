import { addressOutbox } from "@/db/outbox";
import { writeMail } from "@/messages/write-mail";
import type { Each } from "../jobs";
import { mailSettings } from "./settings";

/** Writes one mail a person from everything that waits in the outbox. */
export async function addressAll(now: Date, each: Each): Promise<void> {
  const { origin } = mailSettings();
  for (let taken = 1; taken > 0; ) {
    taken = 0;
    await each("outbox", async () => {
      taken = await addressOutbox(now, ({ reader: { name, locale }, ...mail }) => writeMail({ ...mail, name, locale, origin }));
      return { ok: true, count: taken };
    });
  }
}

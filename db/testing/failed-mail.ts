import { asOwner } from "./doing";

/** A mail that was given up. */
export async function failedMail(): Promise<string> {
  return asOwner(async (sql) => {
    const [row] = await sql`insert into outbox (template, to_address, to_name, locale, addressed_at) values ('opinion.asked', 'nina@service.example', 'Nina', 'en', now()) returning id`;
    const [mail] = await sql`insert into mails (outbox_id, template, to_address, to_name, locale, subject, body, state, attempts, next_try_at, last_error, queued_at)
      values (${row!.id}, 'opinion.asked', 'nina@service.example', 'Nina', 'en', 'Your opinion', 'Dear Nina,', 'failed', 13, now(), 'No such mailbox', now()) returning id`;
    return mail!.id;
  });
}

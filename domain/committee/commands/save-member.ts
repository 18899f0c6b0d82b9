import { eq } from "drizzle-orm";
import { changesOf, recordChanges, save } from "@/db/save";
import { committeeMembers } from "@/db/schema";
import { command, demand, found } from "@/server/command";
import { saveMemberInput } from "../schema";

/** Adds a member of the committee, or changes one: whom they sit for, where they are written to, until when. */
export const saveMember = command({
  name: "committee.save_member",
  input: saveMemberInput,
  async run({ tx, actor }, { memberId, version, ...member }) {
    demand(actor, "committee.manage");
    const id = memberId ?? crypto.randomUUID();
    if (memberId) {
      const [row] = await tx.select().from(committeeMembers).where(eq(committeeMembers.id, memberId));
      await save(tx, committeeMembers, found(row), version ?? 0, member);
    } else {
      await tx.insert(committeeMembers).values({ ...member, id });
      recordChanges(tx, changesOf({}, member));
    }
    return { output: { id }, events: [{ type: "committee_member.saved", subject: { table: "committee_members", id }, facts: { name: member.name }, audience: "facility" }] };
  },
});

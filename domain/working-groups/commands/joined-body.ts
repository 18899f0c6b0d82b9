import { save } from "@/db/save";
import { workingGroupMembers } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { addEvidence } from "@/domain/recommendations/commands/add-evidence";
import { command, demand } from "@/server/command";
import { joinedBodyInput } from "../schema";
import { loadMember } from "./load-group";

/** Records the body a member joined later, such as a high-level group, and what shows it. */
export const joinedBody = command({
  name: "member.join_body",
  input: joinedBodyInput,
  async run({ tx, actor, now }, { reference, memberId, version, evidenceTitle, evidenceUrl, file, ...later }) {
    const action = await loadAction(tx, reference);
    demand(actor, "group.form", action.facts);
    const member = await loadMember(tx, action.id, memberId);
    const added = await addEvidence(tx, { actor, now, actionId: action.id, proof: { evidenceTitle, evidenceUrl, file, contributionOf: null } });
    await save(tx, workingGroupMembers, member, version, { ...later, laterEvidenceId: added ?? member.laterEvidenceId });
    return {
      output: { reference, memberId },
      events: [{ type: "member.joined_body", subject: { table: "working_group_members", id: member.id }, actionId: action.id, facts: { institution: member.organisationName, laterBody: later.laterBody, hasProof: (added ?? member.laterEvidenceId) !== null }, audience: "delegation" }],
    };
  },
});

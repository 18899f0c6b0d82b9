/** Names the reader of a calendar entry as the one who is invited; an invitation without that is not taken by every calendar. */
export function withAttendee(calendar: string, { name, address }: { name: string; address: string }): string {
  const line = `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;CN="${quoted(name)}":mailto:${address}`;
  return calendar.replaceAll(/(?=^END:VEVENT\r?$)/gm, `${folded(line)}\r\n`);
}

/** What a calendar entry asks of the calendar it comes to. */
export function methodOf(calendar: string): "REQUEST" | "CANCEL" | "PUBLISH" {
  const method = /^METHOD:(REQUEST|CANCEL)\r?$/m.exec(calendar)?.[1];
  return method === "REQUEST" || method === "CANCEL" ? method : "PUBLISH";
}

// A quoted value holds no quotes and no control characters.
const quoted = (name: string) => name.replace(/["\s\u0000-\u001f\u007f]+/g, " ").trim();

/** Lines of a calendar are at most 75 bytes long; what is longer goes on after a blank. */
function folded(line: string): string {
  const lines: string[] = [];
  let rest = "";
  for (const letter of line) {
    if (Buffer.byteLength(rest + letter) > 74) {
      lines.push(rest);
      rest = letter;
    } else rest += letter;
  }
  return [...lines, rest].join("\r\n ");
}

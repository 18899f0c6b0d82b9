import { send } from "./load.mjs";

/** What a browser without scripts would post from a page: every field as it stands, with some of them changed. */
export async function readyToPost({ port, path, cookie, change }) {
  const { status, body } = await send({ port, path, headers: { cookie } });
  if (status !== 200) throw new Error(`${path} answers ${status} instead of a form`);
  const form = body.toString().match(/<form\b[^>]*method="POST"[\s\S]*?<\/form>/gi)?.find((one) => one.includes("submissionId"));
  if (!form) throw new Error(`${path} has no form to post`);
  const boundary = "----suivi-bench";
  const parts = Object.entries({ ...fieldsOf(form), ...change }).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return {
    path, method: "POST", expected: 303, body: Buffer.from(`${parts.join("")}--${boundary}--\r\n`),
    headers: { cookie, origin: `http://localhost:${port}`, "content-type": `multipart/form-data; boundary=${boundary}` },
  };
}

function fieldsOf(form) {
  const fields = {};
  for (const [tag] of form.matchAll(/<input\b[^>]*>/gi)) {
    const isChoice = /type="(radio|checkbox)"/i.test(tag);
    if (attribute(tag, "name") && !/type="(file|submit)"/i.test(tag) && (!isChoice || /\schecked\b/i.test(tag))) fields[attribute(tag, "name")] = attribute(tag, "value") ?? "";
  }
  for (const [, tag, content] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/gi)) fields[attribute(tag, "name")] = decoded(content.replace(/^\n/, ""));
  for (const [, tag, content] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/gi)) {
    const options = [...content.matchAll(/<option\b[^>]*>/gi)].map(([option]) => option);
    fields[attribute(tag, "name")] = attribute(options.find((option) => /\sselected\b/i.test(option)) ?? options[0] ?? "", "value") ?? "";
  }
  return fields;
}

function attribute(tag, name) {
  const value = new RegExp(`\\b${name.replace("$", "\\$")}="([^"]*)"`, "i").exec(tag)?.[1];
  return value === undefined ? undefined : decoded(value);
}

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };
const decoded = (text) => text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name) => (name[0] === "#" ? String.fromCodePoint(name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1))) : (NAMED[name] ?? whole)));

import { SMTPServer } from "smtp-server";

/**
 * A mail server that keeps what it is sent, for tests. `refuse` says with which code it turns a reader's address down;
 * several mails may name the same address. `port` brings it back where it was before; `answersAfter` keeps a sender waiting so many
 * milliseconds once it has the whole mail.
 */
export async function startSmtpSink({ port = 0, refuse = () => null, answersAfter = 0 } = {}) {
  const mails = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const code = refuse(address);
      done(code ? Object.assign(new Error(`${address} is not taken here`), { responseCode: code }) : null);
    },
    onData(stream, session, done) {
      const parts = [];
      stream.on("data", (part) => parts.push(part));
      stream.on("end", () => {
        mails.push(readMail(Buffer.concat(parts).toString("utf8"), session.envelope));
        setTimeout(done, answersAfter);
      });
    },
  });
  server.on("error", () => {});
  await new Promise((resolve, reject) => {
    server.listen(port, "127.0.0.1", resolve);
    server.server.once("error", reject);
  });
  const address = server.server.address();
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** As much of a mail as tests ask about. */
function readMail(raw, envelope) {
  const { headers, body } = parts(raw);
  const boundary = /boundary="?([^";\r\n]+)"?/.exec(headers["content-type"] ?? "")?.[1];
  const kinds = boundary ? body.split(`--${boundary}`).slice(1, -1).map((part) => parts(part.replace(/^\r?\n/, ""))) : [{ headers, body }];
  const textOf = (type) => kinds.filter((one) => (one.headers["content-type"] ?? "text/plain").startsWith(type)).map(decodeBody)[0] ?? "";
  return {
    to: envelope.rcptTo.map(({ address }) => address).join(", "),
    from: headers.from ?? "",
    subject: decodeWords(headers.subject ?? ""),
    messageId: headers["message-id"] ?? "",
    headers,
    text: textOf("text/plain"),
    html: textOf("text/html"),
    raw,
  };
}

function parts(raw) {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end ? raw.slice(0, end.index) : raw;
  const headers = {};
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, body: end ? raw.slice(end.index + end[0].length) : "" };
}

function decodeBody({ headers, body }) {
  const encoding = (headers["content-transfer-encoding"] ?? "7bit").toLowerCase();
  const text = encoding === "base64" ? Buffer.from(body, "base64").toString("utf8") : encoding === "quoted-printable" ? quoted(body.replace(/=\r?\n/g, "")) : body;
  return text.replace(/\r\n/g, "\n").trimEnd();
}

/** `=?UTF-8?Q?…?=` and `=?UTF-8?B?…?=`, as headers write what is not English. */
function decodeWords(text) {
  const joined = text.replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, way, word) => (way.toLowerCase() === "b" ? Buffer.from(word, "base64").toString("utf8") : quoted(word.replace(/_/g, " "))));
}

const quoted = (text) => Buffer.from(text.replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))).replace(/[^\u0000-\u00ff]/g, ""), "latin1").toString("utf8");

import type { ReactNode } from "react";
import { FundingLine } from "@/components/ui/funding-line";
import type { BriefDocument } from "@/domain/briefs/brief";

type Level = "whole" | "within";
type Props = { document: BriefDocument; /** Alone on its page, or within another of which it is a part. */ level?: Level; /** Version and address of an issued brief, or that it is none. */ standing: ReactNode };

/** The brief as a page of A4, in its own language whatever its reader's is. The same on the screen, on paper and in a PDF. */
export function BriefPaper({ document, standing, level = "whole" }: Props) {
  const Title = level === "whole" ? "h1" : "h3";
  const { language, programme, kicker, title, closed, situation, say, actions, recommendations, next, sensitive, contact, funded, responsibility, footnote } = document;
  return (
    <article lang={language} className="brief">
      <header className="brief-head">
        <p>{[programme, kicker].filter(Boolean).join(" · ")}</p>
        <Title>{title}</Title>
        <p>{closed}</p>
      </header>
      <div className="brief-situation">{situation.map((line) => <p key={line}>{line}</p>)}</div>
      <Part level={level} title={say.title} note={say.note}>{say.lines.length > 0 && <ol className="brief-say">{say.lines.map(({ text, by }) => <li key={text}><strong>{text}</strong> <span>{by}</span></li>)}</ol>}</Part>
      <Part level={level} title={actions.title} note={actions.note}>{actions.lines.length > 0 && <ActionTable title={actions.title} columns={actions.columns} lines={actions.lines} />}</Part>
      <div className="brief-halves">
        <Part level={level} title={recommendations.title} note={recommendations.note}><Lines lines={recommendations.lines} /></Part>
        <Part level={level} title={next.title} note={next.note}><Lines lines={next.lines} /></Part>
      </div>
      <Part level={level} title={sensitive.title} note={sensitive.note}>{sensitive.lines.length > 0 && <ul>{sensitive.lines.map(({ text, by }) => <li key={text}>{text} <span>{by}</span></li>)}</ul>}</Part>
      <Part level={level} title={contact.title} note={contact.note}>{contact.lines.map((line) => <p key={line}>{line}</p>)}</Part>
      <footer className="brief-foot">
        {footnote && <p>{footnote}</p>}
        <div><FundingLine text={funded} /><p>{responsibility}</p><p className="brief-standing">{standing}</p></div>
      </footer>
    </article>
  );
}

function Part({ level, title, note, children }: { level: Level; title: string; note: string | null; children: ReactNode }) {
  const Heading = level === "whole" ? "h2" : "h4";
  return <section><Heading>{title}</Heading>{children}{note && <p className="brief-note">{note}</p>}</section>;
}

const Lines = ({ lines }: { lines: readonly string[] }) => (lines.length > 0 ? <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul> : null);

function ActionTable({ title, columns, lines }: { title: string; columns: BriefDocument["actions"]["columns"]; lines: BriefDocument["actions"]["lines"] }) {
  return (
    <table>
      <caption className="sr-only">{title}</caption>
      <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
      <tbody>{lines.map(([name, stage, since]) => <tr key={name}><th scope="row">{name}</th><td>{stage}</td><td>{since}</td></tr>)}</tbody>
    </table>
  );
}

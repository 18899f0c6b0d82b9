import { Refusal } from "./refusal";

/** "Not yours" and "does not exist" look alike: one page with the way home. */
export function NotHere({ title, text, home, homeLabel }: { title: string; text: string; home: string; homeLabel: string }) {
  return (
    <Refusal status={404} title={title}>
      <p>{text}</p>
      <p className="mt-3"><a href={home} className="inline-flex min-h-11 items-center">{homeLabel}</a></p>
    </Refusal>
  );
}

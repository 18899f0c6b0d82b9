import { useLocale, useTranslations } from "next-intl";
import { SPACES, spaceOf, type Role } from "@/domain/policy/actor";
import { SeatLine } from "./seat-line";

type Person = { userId: string; name: string; seats: readonly { role: Role; title: string; organisationName: string; organisationNameFr?: string | null }[] };

/** The people of the demonstration by the door they come through, each with one button. */
export function DemoPeople({ people, submit }: { people: readonly Person[]; submit: (form: FormData) => Promise<void> }) {
  const t = useTranslations("spaces.names");
  return SPACES.map((space) => {
    const here = people.filter(({ seats }) => seats[0] && spaceOf(seats[0].role) === space);
    return here.length > 0 && (
      <section key={space} aria-labelledby={`door-${space}`} className="mt-6">
        <h3 id={`door-${space}`} className="mb-2">{t(space)}</h3>
        <ul className="border-t-2 border-ink">{here.map((person) => <PersonLine key={person.userId} person={person} submit={submit} />)}</ul>
      </section>
    );
  });
}

function PersonLine({ person: { userId, name, seats }, submit }: { person: Person; submit: (form: FormData) => Promise<void> }) {
  const t = useTranslations("signIn");
  const locale = useLocale();
  return (
    <li className="border-b border-line">
      <form action={submit} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        <input type="hidden" name="person" value={userId} />
        <input type="hidden" name="locale" value={locale} />
        <div className="min-w-0 flex-1 basis-64"><SeatLine name={name} seats={seats} /></div>
        <button className="button">{t("enterAs", { name })}</button>
      </form>
    </li>
  );
}

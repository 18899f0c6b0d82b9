type Person = { name: string; title: string; email: string };

/** Who could do what the reader may not: each with function and address; `none` where nobody is known. */
export function Signatories({ people, ask, none }: { people: readonly Person[]; ask: string; none: string }) {
  if (people.length === 0) return <p>{none}</p>;
  return (
    <>
      <p>{ask}</p>
      <ul className="list-disc ps-6">
        {people.map(({ name, title, email }) => <li key={email}>{name}, {title} – <a href={`mailto:${email}`} className="inline-flex min-h-11 items-center"><bdi dir="ltr">{email}</bdi></a></li>)}
      </ul>
    </>
  );
}

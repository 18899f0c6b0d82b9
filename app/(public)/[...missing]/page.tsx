import { notFound } from "next/navigation";
import { SpaceNotFound } from "@/components/layout/space-not-found";

// Where no script runs, Next's own refusal would stay blank: there the page is drawn whole, with its status.
const DRAWN_WHOLE = ["partner", "delegation"];

export default async function MissingPage({ params }: { params: Promise<{ missing: string[] }> }) {
  const [space = ""] = (await params).missing;
  if (!DRAWN_WHOLE.includes(space)) notFound();
  return <SpaceNotFound home={`/${space}`} />;
}

import { SpaceNotFound } from "@/components/layout/space-not-found";

export default function NotFoundPage() {
  return <main className="sheet"><SpaceNotFound home="/" /></main>;
}

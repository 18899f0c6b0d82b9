import { NothingHere } from "@/components/case-studies/public-refusals";
import { PublishedShell } from "@/components/case-studies/published-shell";
import { publicWords } from "@/server/case-studies/public-words";

export default function NotFoundPage() {
  const words = publicWords("en");
  return <PublishedShell words={words}><NothingHere words={words} /></PublishedShell>;
}

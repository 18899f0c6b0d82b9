import { SpaceNotFound } from "@/components/layout/space-not-found";

export default function NotFoundPage() {
  return <SpaceNotFound home="/delegation" />;
}

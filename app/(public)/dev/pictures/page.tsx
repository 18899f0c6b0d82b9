import { notFound } from "next/navigation";
import { PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/tabs";
import { FormPictures } from "./form-pictures";
import { PartPictures } from "./part-pictures";
import { SealPictures } from "./seal-pictures";

/** Every part in every state, for whoever builds pages. Development only. */
export default function PicturesPage() {
  if (process.env.NODE_ENV !== "development") notFound();
  return (
    <>
      <PageHead
        title="Preparing the rights of migrant workers"
        kicker="BLR-2016-01 · Implementation"
        lead="The Ministry of the Interior asked for advice on the law that protects workers who come and who leave."
        done="The working group is formed."
        actions={<><a className="button" href="#forms">Confirm dates of mission 4</a><a className="button button-quiet" href="#forms">Add note</a></>}
      />
      <Tabs label="Parts" items={[{ href: "#a", label: "Overview", current: true }, { href: "#b", label: "Activities", current: false, count: 6 }, { href: "#c", label: "Outputs", current: false, count: 2 }, { href: "#d", label: "History", current: false }]} />
      <PartPictures />
      <SealPictures />
      <FormPictures />
    </>
  );
}

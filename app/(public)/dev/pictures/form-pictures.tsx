import { Checkboxes } from "@/components/forms/checkboxes";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { FileField } from "@/components/forms/file-field";
import { NumberField } from "@/components/forms/number-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Section } from "@/components/ui/section";
import { submitPicture } from "./submit";

const MONTHS = ["January", "February", "March"];
const ROLES = [{ value: "lead", label: "Leads the group" }, { value: "member", label: "Member", hint: "Takes part in every meeting." }];

/** One form with every field; sending it shows every refusal. */
export function FormPictures() {
  return (
    <Section title="Form" id="forms">
      <Command submit={submitPicture} hidden={{ reference: "BLR-2016-01", version: 3 }} submitLabel="Send request" cancel={{ href: "#main", label: "Back to the Action" }}>
        <TextField name="title" label="Title" hint="As it will stand on the cover." />
        <TextArea name="need" label="What should be different when the support ends?" hint="Example: the ministry can check a law against ILO standards." limit={1500} />
        <DateField name="on" label="Date of the letter" partial monthNames={MONTHS} defaultValue="2018-03" />
        <SelectField name="country" label="Country" emptyLabel="Choose a country" options={[{ value: "BLR", label: "Belarus" }, { value: "MDA", label: "Moldova" }]} />
        <Choices name="role" label="Part in the group" options={ROLES} />
        <Checkboxes name="areas" label="Areas" options={[{ value: "a", label: "Labour migration" }, { value: "b", label: "Integration" }]} defaultValue={["a"]} />
        <NumberField name="people" label="How many people" />
        <FileField name="letter" label="Signed letter" hint="PDF, at most 20 MB." />
      </Command>
    </Section>
  );
}

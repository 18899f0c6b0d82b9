import { Chip } from "@/components/ui/chip";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { ThemeBand } from "@/components/ui/theme-band";
import { TONES } from "@/components/ui/tone";
import { THEMES } from "@/domain/actions/lists";

const COLUMNS = [
  { key: "code", label: "Reference", nowrap: true, sort: { href: "?sort=code", direction: "ascending" } },
  { key: "title", label: "Title" },
  { key: "state", label: "State" },
  { key: "next", label: "Next date", align: "end", sort: { href: "?sort=next" } },
] as const;

const ROWS = [
  { key: "1", cells: { code: <a href="#1">BLR-2016-01</a>, title: "Rights of migrant workers", state: <Chip tone="progress">Implementation</Chip>, next: "9 Apr 2018" } },
  { key: "2", cells: { code: <a href="#2">MDA-2018-01</a>, title: "Register of the diaspora and what a ministry may ask of it", state: <Chip tone="waiting">Design</Chip>, next: "14 Mar 2018" } },
  { key: "3", cells: { code: <a href="#3">CPV-2017-02</a>, title: "Data on residence permits", state: <Chip tone="suspended">On hold</Chip>, next: "" } },
];

/** Tables, chips, notices, bands. */
export function PartPictures() {
  return (
    <>
      <Section title="Actions" aside="3 of 85">
        <DataTable caption="Actions" columns={COLUMNS} rows={ROWS} empty="No Action." />
      </Section>
      <Section title="Stacked on a phone"><DataTable stack caption="Actions, stacked" columns={COLUMNS} rows={ROWS} empty="No Action." /></Section>
      <Section title="An empty table"><DataTable caption="Nothing" columns={COLUMNS} rows={[]} empty="No Action matches. Remove the country to see 14." /></Section>
      <Section title="Chips"><p className="flex flex-wrap gap-2">{TONES.map((tone) => <Chip key={tone} tone={tone}>{tone}</Chip>)}</p></Section>
      <Section title="Themes"><div className="grid gap-2">{THEMES.map((theme) => <ThemeBand key={theme} theme={theme} label={theme.replaceAll("_", " ")} />)}</div></Section>
      <Section title="Facts">
        <DescriptionList items={[{ label: "Requesting authority", value: "Ministry of the Interior" }, { label: "Lead", value: "Mira Novak" }, { label: "Why", value: "Many citizens work abroad without a contract the ministry could defend. The law of 2010 does not name their families." }]} />
      </Section>
      <Section title="Notices">{TONES.map((tone) => <Notice key={tone} tone={tone} title={`A notice, ${tone}`}>The ministry has had the dates for 9 days.</Notice>)}</Section>
      <Section title="Nothing here"><Empty action={<LinkButton quiet href="#plan">Plan activities</LinkButton>}>No activity is planned yet.</Empty></Section>
    </>
  );
}

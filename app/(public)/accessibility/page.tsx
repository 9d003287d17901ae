import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { Section } from '@/components/ui/section'
import { OpenFrame } from '../../open-frame'

export default function AccessibilityPage() {
  return (
    <OpenFrame>
      <title>{pageTitle('Accessibility statement')}</title>
      <PageBody>
        <Opening
          heading="Accessibility statement"
          lede="For the Police collaboration register, under the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018."
        />
        <Section id="can" heading="What you should be able to do">
          <ul className="list-disc space-y-1 pl-4">
            <li>use everything with a keyboard alone, and always see where you are</li>
            <li>zoom to 400%, or use a screen 320 pixels wide, without scrolling sideways</li>
            <li>use every page and form with JavaScript turned off</li>
            <li>use a screen reader: every table has a caption, every picture a table that says the same</li>
            <li>read every status as a word, never by its colour alone</li>
            <li>choose your own colours, and turn off motion</li>
            <li>print every page in black on white</li>
          </ul>
        </Section>
        <Section id="meets" heading="How it stands">
          <p>
            The register aims to meet level AA of the Web Content Accessibility Guidelines, version 2.2. Its
            pages are checked by an automatic tool (axe) and by keyboard whenever they change. It has not been
            audited by an independent body, nor tested with people who use assistive technology every day.
          </p>
        </Section>
        <Section id="not" heading="What may be hard">
          <p>
            Sentences quoted from published pages are kept as they were published, with their abbreviations.
            Documents kept elsewhere, which the register only names, are not part of it.
          </p>
        </Section>
        <Section id="tell" heading="If something is in your way">
          <p>
            Tell your regional programme office, which runs the register for your region. If you are not
            content with the answer, the Equality Advisory and Support Service advises; the Equality and Human
            Rights Commission enforces the Regulations.
          </p>
        </Section>
      </PageBody>
    </OpenFrame>
  )
}

import { CHIP, ChipCross } from '@/components/listings/active-filters';
import { Badge } from '@/components/ui/badge';
import { Button, ButtonLink } from '@/components/ui/button';
import { CheckGroup } from '@/components/ui/check-group';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { Chapter, Row, Specimen } from './specimen';

const FOCUSED = 'outline-3 outline-offset-2 outline-green';

/** Button, Field, Chip and Badge. */
export function Controls() {
  return (
    <>
      <Chapter title="Button" note="One loud a view, the rest quiet; a link that looks like one goes somewhere.">
        <Row>
          <Specimen name="loud">
            <Button type="button">Send question</Button>
          </Specimen>
          <Specimen name="loud, pointed at">
            <Button type="button" className="bg-green-deep!">
              Send question
            </Button>
          </Specimen>
          <Specimen name="loud, focused">
            <Button type="button" className={FOCUSED}>
              Send question
            </Button>
          </Specimen>
          <Specimen name="busy">
            <Button type="button" aria-disabled>
              Sending
            </Button>
          </Specimen>
          <Specimen name="quiet">
            <Button type="button" quiet>
              Show homes there
            </Button>
          </Specimen>
          <Specimen name="quiet, pointed at">
            <Button type="button" quiet className="border-green! text-green!">
              Show homes there
            </Button>
          </Specimen>
          <Specimen name="link">
            <ButtonLink href="/styleguide">Search homes</ButtonLink>
          </Specimen>
          <Specimen name="link, quiet">
            <ButtonLink href="/styleguide" quiet>
              Next page
            </ButtonLink>
          </Specimen>
        </Row>
      </Chapter>
      <Chapter title="Field" note="Label, hint, control and fault in one frame; native controls first.">
        <form aria-label="Specimens of fields" action="/styleguide" className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          <TextField name="empty" label="Empty, with a hint" hint="Shown in the directory." placeholder="https://" />
          <TextField name="filled" label="Filled" defaultValue="Austin, TX" />
          <TextField name="faulty" label="With a fault" defaultValue="hunter@nowhere" error="Write a whole address, such as you@example.com." />
          <SelectField name="choice" label="Choice" choices={[{ value: '2', label: '2 or more' }]} defaultValue="2" />
          <CheckGroup name="pets" legend="Pets" choices={['cats', 'dogs'].map((value) => ({ value, label: value }))} checked={['cats']} />
          <TextArea name="text" label="Long text" rows={3} defaultValue="Is there a bicycle store?" />
        </form>
      </Chapter>
      <Chapter title="Chip" note="A filter that holds, removable by a link.">
        <Row>
          <Specimen name="at rest">
            <a href="/styleguide" className={CHIP}>
              Up to $1,800
              <ChipCross />
            </a>
          </Specimen>
          <Specimen name="pointed at">
            <a href="/styleguide" className={`${CHIP} border-clay! text-clay!`}>
              2 beds or more
              <ChipCross />
            </a>
          </Specimen>
          <Specimen name="focused">
            <a href="/styleguide" className={`${CHIP} ${FOCUSED}`}>
              Parking
              <ChipCross />
            </a>
          </Specimen>
        </Row>
      </Chapter>
      <Chapter title="Badge" note="A word that classifies; clay for what changed.">
        <Row>
          <Badge>Townhouse</Badge>
          <Badge tone="green">Registered agent</Badge>
          <Badge tone="clay">Under offer</Badge>
        </Row>
      </Chapter>
    </>
  );
}

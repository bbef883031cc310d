import { Chapter, Row, Specimen } from './specimen';

const STEPS = [1, 2, 3, 4, 6, 8, 12, 16];
const RADII = [
  ['control', 'rounded-control'],
  ['card', 'rounded-card'],
  ['full', 'rounded-full'],
] as const;

/** Type, space, shape, depth and motion. */
export function Foundations() {
  return (
    <>
      <Chapter title="Type" note="Fraunces for headings and prices, Source Sans 3 for everything else. Figures are lining and tabular.">
        <Specimen name="hero, the front page only: clamp(2.05rem, 1.2rem + 3.9vw, 4.5rem), 450">
          <p className="font-display text-[clamp(2.05rem,1.2rem+3.9vw,4.5rem)] leading-[1.08] font-[450] tracking-tight">Find the home, then ask about it</p>
        </Specimen>
        <Specimen name="h1: clamp(1.9rem, 1.35rem + 2.3vw, 3rem), 450">
          <p className="font-display text-[clamp(1.9rem,1.35rem+2.3vw,3rem)] leading-[1.08] font-[450]">Homes to rent in Austin</p>
        </Specimen>
        <Specimen name="h2: clamp(1.35rem, 1.2rem + 0.7vw, 1.75rem), 500">
          <p className="font-display text-[clamp(1.35rem,1.2rem+0.7vw,1.75rem)] leading-[1.15] font-medium">Newest homes</p>
        </Specimen>
        <Row>
          <Specimen name="h3: 1.15rem, 550">
            <p className="font-display text-[1.15rem] font-[550]">Inside</p>
          </Specimen>
          <Specimen name="price: 1.45rem, 600">
            <p className="font-display text-[1.45rem] font-semibold">$1,350</p>
          </Specimen>
          <Specimen name="body: 106.25 %, line 1.55">
            <p>Bright rooms near the park.</p>
          </Specimen>
          <Specimen name="small: 0.9rem, line 1.45">
            <p className="small text-soft">Listed Nov 20, 2026</p>
          </Specimen>
          <Specimen name="link">
            <p>
              <a href="#type" className="link">
                All homes
              </a>
            </p>
          </Specimen>
          <Specimen name="figures under each other">
            <p className="text-end">
              1,111
              <br />
              8,008
            </p>
          </Specimen>
        </Row>
      </Chapter>
      <Chapter title="Space" note="Steps of 0.25rem. Pages measure 80rem, the search page the whole width; the gutter is clamp(1rem, 4vw, 2.5rem).">
        <Row>
          {STEPS.map((step) => (
            <Specimen key={step} name={`${step}: ${step * 0.25}rem`}>
              <span className="block bg-green" style={{ width: `${step * 0.25}rem`, height: `${step * 0.25}rem` }} />
            </Specimen>
          ))}
        </Row>
      </Chapter>
      <Chapter title="Shape and depth" note="Three depths, of which only one casts a shadow.">
        <Row>
          {RADII.map(([name, className]) => (
            <Specimen key={name} name={`radius ${name}`}>
              <span className={`block h-16 w-28 border border-edge bg-card ${className}`} />
            </Specimen>
          ))}
          <Specimen name="sunk: the recessed ground, no border">
            <span className="block h-16 w-28 rounded-card bg-sunk" />
          </Specimen>
          <Specimen name="flat: paper">
            <span className="block h-16 w-28 rounded-card bg-paper" />
          </Specimen>
          <Specimen name="raised: card, a hairline and the shadow">
            <span className="block h-16 w-28 rounded-card border border-line bg-card shadow-card" />
          </Specimen>
          <Specimen name="focus">
            <span className="block h-16 w-28 rounded-control border border-edge bg-card outline-3 outline-offset-2 outline-green" />
          </Specimen>
        </Row>
      </Chapter>
      <Chapter title="Motion" note="150 ms ease-out for colour, 200 ms for what opens; none where the reader wants less motion. Point at the boxes.">
        <Row>
          <Specimen name="colour">
            <span className="block h-16 w-28 rounded-card border border-edge bg-card transition-colors duration-150 ease-out hover:border-green hover:bg-green-wash" />
          </Specimen>
          <Specimen name="opening">
            <span className="block h-16 w-28 origin-top rounded-card border border-edge bg-card transition-transform duration-200 ease-out hover:scale-y-125 motion-reduce:transition-none" />
          </Specimen>
        </Row>
      </Chapter>
    </>
  );
}
